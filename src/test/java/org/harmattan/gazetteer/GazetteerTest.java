package org.harmattan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.text.NameFolder;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final List<Place> PLACES = List.of(
            place("ml-gao", "Gao", -0.04, 16.27, "Kawkaw"),
            place("ml-gao-region", "Gao", 0.5, 17.5, "Région de Gao"),
            place("ml-tillit", "In Tillit", 0.13, 15.76),
            place("ml-tin", "Tinzaouatène", 2.97, 19.95),
            place("ml-saint", "Saint-Paul du Fleuve", -1, 13),
            place("bf-dela", "Déla", -1.5, 14),
            place("bf-gorom", "Gorom-Gorom", -0.23, 14.44),
            place("bf-gorgadji", "Gorgadji", -0.52, 14.03),
            place("ml-tombouctou", "Tombouctou", -3.0, 16.77, "Timbuktu"));
    private static final Gazetteer GAZETTEER = new Gazetteer(PLACES);

    private static Place place(String id, String name, double lon, double lat, String... others) {
        return new Place(
                id,
                name,
                PlaceKind.TOWN,
                new LonLat(lon, lat),
                5,
                id.startsWith("bf") ? "BF" : "ML",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Stream.of(others)
                        .map(text -> new PlaceName(text, Optional.empty()))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "test");
    }

    @Test
    void namesakesAreFoundTogether() {
        assertThat(ids(GAZETTEER.findByName("GAO"))).containsExactly("ml-gao", "ml-gao-region");
        assertThat(ids(GAZETTEER.findByName("kawkaw"))).containsExactly("ml-gao");
        assertThat(GAZETTEER.findByName("Bamako")).isEmpty();
        assertThat(GAZETTEER.findByName("")).isEmpty();
    }

    @Test
    void otherSpellingsAreFoundByTheirKey() {
        assertThat(ids(GAZETTEER.findByName("N’Tillit"))).containsExactly("ml-tillit");
        assertThat(ids(GAZETTEER.findByName("I-n-Tillit"))).containsExactly("ml-tillit");
        assertThat(ids(GAZETTEER.findByName("Ti-n-Zaouâtene"))).containsExactly("ml-tin");
        assertThat(ids(GAZETTEER.findByName("Gorom Gorom"))).containsExactly("bf-gorom");
    }

    @Test
    void anExactNameHidesThoseThatOnlyShareItsKey() {
        Gazetteer two = new Gazetteer(
                List.of(place("a", "Alkoura", 0, 10), place("b", "El Koura", 1, 10), place("c", "El-Koura", 2, 10)));
        assertThat(ids(two.findByName("El Koura"))).containsExactly("b", "c");
        assertThat(ids(two.findByName("Al Koura"))).containsExactly("a", "b", "c");
    }

    @Test
    void namesOfSeveralWordsAreFoundHoweverTheirWordsJoin() {
        for (String name :
                List.of("Tombo Uri", "Gourma Rharous", "Al Koura Est", "In Tahaka", "El Kseib Ga", "Gao", "L Aouta")) {
            Gazetteer one = new Gazetteer(List.of(place("a", name, 0, 10), place("b", "Gourma", 1, 10)));
            List<String> tokens = words(name + " Xyz");
            assertThat(one.matcher().longestMatch(tokens, 0))
                    .as(name)
                    .hasValueSatisfying(match -> assertThat(match.tokens()).isEqualTo(tokens.size() - 1));
        }
    }

    @Test
    void theLongestNameIsMatched() {
        List<String> tokens = words("la région de Gao et St. Paul du Fleuve, à In Tillit");
        assertThat(match(tokens, 0)).isEmpty();
        assertThat(match(tokens, 1)).hasValueSatisfying(match -> {
            assertThat(match.tokens()).isEqualTo(3);
            assertThat(match.exact()).isTrue();
            assertThat(ids(match.places())).containsExactly("ml-gao-region");
        });
        assertThat(match(tokens, 3))
                .hasValueSatisfying(match -> assertThat(match.tokens()).isEqualTo(1));
        assertThat(match(tokens, 5)).hasValueSatisfying(match -> {
            assertThat(match.tokens()).isEqualTo(4);
            assertThat(match.exact()).isFalse();
            assertThat(ids(match.places())).containsExactly("ml-saint");
        });
        assertThat(match(tokens, tokens.size() - 1)).isEmpty();
        assertThat(match(tokens, tokens.size() - 2)).isPresent();
    }

    @Test
    void joinedWordsMatchWithoutBeingExact() {
        assertThat(match(List.of("de", "la"), 0)).hasValueSatisfying(match -> {
            assertThat(match.exact()).isFalse();
            assertThat(ids(match.places())).containsExactly("bf-dela");
        });
    }

    @Test
    void aMatchEndsBeforeTheLimitAndBeforeTokensOfNothing() {
        List<String> tokens = List.of("gorom", "gorom");
        assertThat(GAZETTEER.matcher().longestMatch(tokens, 0, 1)).isEmpty();
        assertThat(GAZETTEER.matcher().longestMatch(tokens, 0, 2)).isPresent();
        assertThat(match(List.of("gao", ""), 0))
                .hasValueSatisfying(match -> assertThat(match.tokens()).isEqualTo(1));
        assertThat(match(List.of("", "gao"), 0)).isEmpty();
    }

    @Test
    void allMatchesComeLongestFirst() {
        Gazetteer nested = new Gazetteer(List.of(
                place("a", "Gorom", 0, 10), place("b", "Gorom-Gorom", 1, 10), place("c", "Gorom Gorom Est", 2, 10)));
        assertThat(nested.matcher().listMatches(words("Gorom-Gorom est"), 0, 3))
                .extracting(NameMatch::tokens)
                .containsExactly(3, 2, 1);
    }

    /** The scan must find what the plain look-up of the same words finds, for any words. */
    @Test
    void scanningAgreesWithLookingUp() {
        Random random = new Random(7);
        String[] pieces = {
            "gao",
            "in",
            "n",
            "i",
            "tillit",
            "tin",
            "zaouatene",
            "de",
            "la",
            "st",
            "paul",
            "du",
            "fleuve",
            "gorom",
            "o",
            "u",
            "al",
            "l"
        };
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            places.add(place("p" + i, sentence(random, pieces), 0, 10));
        }
        Gazetteer gazetteer = new Gazetteer(places);
        int matched = 0;
        for (int i = 0; i < 5_000; i++) {
            List<String> tokens = words(sentence(random, pieces));
            int longest = 0;
            for (int n = 1; n <= tokens.size(); n++) {
                if (!gazetteer
                        .findByName(String.join(" ", tokens.subList(0, n)))
                        .isEmpty()) {
                    longest = n;
                }
            }
            Optional<NameMatch> match = gazetteer.matcher().longestMatch(tokens, 0);
            assertThat(match.map(NameMatch::tokens).orElse(0)).as("%s", tokens).isEqualTo(longest);
            matched += longest > 0 ? 1 : 0;
        }
        assertThat(matched).isGreaterThan(500);
    }

    private static String sentence(Random random, String[] pieces) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            words.add(pieces[random.nextInt(pieces.length)]);
        }
        return String.join(" ", words);
    }

    @Test
    void nearNamesComeWithTheirDistance() {
        assertThat(GAZETTEER.findApproximately("Tombuctu", 2)).first().satisfies(match -> {
            assertThat(match.place().id()).isEqualTo("ml-tombouctou");
            assertThat(match.edits()).isEqualTo(2);
        });
        assertThat(GAZETTEER.findApproximately("Gorgaji", 1))
                .containsExactly(new NearMatch(GAZETTEER.findById("bf-gorgadji").orElseThrow(), 1));
        assertThat(GAZETTEER.findApproximately("Grogadji", 1))
                .as("swapped letters are one edit")
                .hasSize(1);
        assertThat(GAZETTEER.findApproximately("Gorgadji", 0)).hasSize(1);
        assertThat(GAZETTEER.findApproximately("Goa", 2)).as("too short").isEmpty();
        assertThatThrownBy(() -> GAZETTEER.findApproximately("Gorgadji", 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The automaton must find exactly the keys that the textbook distance accepts. */
    @Test
    void nearNamesAgreeWithTheTextbookDistance() {
        Random random = new Random(8);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            places.add(place("p" + i, randomName(random), 0, 10));
        }
        Gazetteer gazetteer = new Gazetteer(places);
        for (int i = 0; i < 300; i++) {
            String name = randomName(random);
            List<String> expected = places.stream()
                    .filter(place -> distance(NameFolder.key(name), NameFolder.key(place.name())) <= 2)
                    .map(place -> place.id() + distance(NameFolder.key(name), NameFolder.key(place.name())))
                    .toList();
            assertThat(gazetteer.findApproximately(name, 2))
                    .extracting(match -> match.place().id() + match.edits())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String randomName(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(5, 8); i > 0; i--) {
            name.append("abcé".charAt(random.nextInt(4)));
        }
        return name.toString();
    }

    /** Optimal string alignment: insert, drop, replace, swap neighbours. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    @Test
    void placesAreFoundByPosition() {
        LonLat nearGao = new LonLat(-0.05, 16.2);
        assertThat(GAZETTEER.findNearest(nearGao, 20_000).map(Place::id)).contains("ml-gao");
        assertThat(GAZETTEER.findNearest(nearGao, 5_000)).isEmpty();
        assertThat(GAZETTEER
                        .findNearest(nearGao, 500_000, place -> place.country().equals("BF"))
                        .map(Place::id))
                .contains("bf-gorom");
        assertThat(ids(GAZETTEER.listWithin(new BBox(-1, 14, 0, 15)))).containsExactly("bf-gorgadji", "bf-gorom");
        assertThat(GAZETTEER.listNear(nearGao, 300_000))
                .isSortedAccordingTo((a, b) ->
                        Double.compare(Geodesy.distance(nearGao, a.point()), Geodesy.distance(nearGao, b.point())))
                .hasSizeGreaterThan(3);
    }

    @Test
    void theVersionDependsOnContentNotOnOrder() {
        List<Place> shuffled = new ArrayList<>(PLACES);
        Collections.reverse(shuffled);
        assertThat(new Gazetteer(shuffled).version())
                .isEqualTo(GAZETTEER.version())
                .matches("[0-9a-f]{12}");
        shuffled.set(0, place(shuffled.get(0).id(), "Other", 0, 10));
        assertThat(new Gazetteer(shuffled).version()).isNotEqualTo(GAZETTEER.version());
    }

    @Test
    void anEmptyGazetteerFindsNothing() {
        Gazetteer empty = new Gazetteer(List.of());
        assertThat(empty.findByName("Gao")).isEmpty();
        assertThat(empty.findApproximately("Tombouctou", 2)).isEmpty();
        assertThat(empty.matcher().longestMatch(List.of("gao"), 0)).isEmpty();
        assertThat(empty.findNearest(new LonLat(0, 0), 1e6)).isEmpty();
        assertThat(empty.size()).isZero();
    }

    @Test
    void twoPlacesMayNotShareAnId() {
        assertThatThrownBy(() -> new Gazetteer(List.of(place("a", "A", 0, 0), place("a", "B", 0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<NameMatch> match(List<String> tokens, int from) {
        return GAZETTEER.matcher().longestMatch(tokens, from);
    }

    private static List<String> words(String text) {
        return Arrays.asList(NameFolder.fold(text).split(" "));
    }

    private static List<String> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }
}
