package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceOutlines;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Article;
import org.harmattan.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoparserTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2022, 6, 1));

    private static Geoparser geoparser;

    @BeforeAll
    static void load() throws Exception {
        geoparser = new Geoparser(
                Extractors.gazetteer(),
                Extractors.boundaries(),
                Extractors.courses(),
                PlaceWords.read(Extractors.open("lexicon/places.json")),
                PlaceScores.read(Extractors.open("lexicon/place-scores.json")));
    }

    private static Geoparse parse(String text) {
        return geoparser.parse(Document.of(Article.of("test", text)), List.of(), DAY);
    }

    private static Located located(String text) {
        return parse(text).expressions().stream()
                .flatMap(expression -> expression.located().stream())
                .findFirst()
                .orElseThrow();
    }

    private static String chosen(String text, String name) {
        return parse(text).mentions().stream()
                .filter(mention -> mention.text().equals(name))
                .flatMap(mention -> mention.resolution().chosen().stream())
                .map(candidate -> candidate.place().id())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À 110 km au nord de %s, près de la frontière avec le Niger, une patrouille est passée.",
                "À 90 km de %s, dans la région de Tillabéri, une patrouille est passée.",
                "Une patrouille est passée entre %s et %s.",
                "Une patrouille est passée sur l'axe %s – %s, près de la frontière avec le Burkina Faso.",
                "Une patrouille est passée au nord de %s, non loin de %s, dans le cercle d'Ansongo, au Mali.",
                "Une patrouille est passée aux environs de %s, au bord du fleuve Niger.",
                "Une patrouille est passée dans la région de %s, au Mali.",
                "Une patrouille est passée à 60 km en amont de %s.",
                "Une patrouille est passée sur la rive gauche, à %s, ou à la sortie nord de %s.",
            })
    void whatIsPlainlyNearNeedNotBeDrawn(String text) {
        List<String> names = Extractors.gazetteer().listAll().stream()
                .filter(place -> place.isCurated() && place.kind().isSettlement())
                .map(Place::name)
                .toList();
        Random random = new Random(text.length());
        for (int i = 0; i < 60; i++) {
            String filled =
                    text.formatted(names.get(random.nextInt(names.size())), names.get(random.nextInt(names.size())));
            parse(filled).expressions().stream()
                    .flatMap(expression -> expression.located().stream())
                    .forEach(located -> assertThat(leastBound(located))
                            .as(filled)
                            .isGreaterThanOrEqualTo(located.uncertaintyMetres()));
        }
    }

    /** The least of some distances of which a place not yet drawn says that it does not reach beyond. */
    private static double leastBound(Located located) {
        double metres = 5_000_000;
        while (metres > 1 && !located.reachesBeyond(metres)) {
            metres -= 5_000;
        }
        return metres + 5_000;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le marché de Gao a rouvert dans la ville de Gao, au Mali. | Gao | ml-gao",
                "La région de Kidal est calme. | Kidal | ml-kidal-region",
                "Dans le cercle de Bankass, au Mali, la récolte a commencé. | Bankass | ml-bankass-cercle",
                "Dans la province du Soum, au Burkina Faso, les écoles sont fermées. | Soum | bf-soum-province",
                "Soldiers returned to the town of Djibo in Burkina Faso. | Djibo | bf-djibo",
                "Une patrouille est passée à Arabinda, au Burkina Faso. | Arabinda | bf-aribinda",
            })
    void theWordsAroundANameChooseAmongItsNamesakes(String text, String name, String id) {
        assertThat(chosen(text, name)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris a toujours soutenu le contraire. | Paris",
                "Bamako dément toute négociation. | Bamako",
                "Le colonel Keïta commande la zone. | Keïta",
                "Radio Kidal a diffusé le message. | Kidal",
            })
    void namesOfPeopleOrganisationsAndGovernmentsAreNoPlaces(String text, String name) {
        assertThat(parse(text).mentions())
                .filteredOn(mention -> mention.text().equals(name))
                .allSatisfy(mention -> assertThat(mention.role()).isEqualTo(MentionRole.REJECTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'attaque a eu lieu à 40 km au nord-est de Tessalit, au Mali. | ml-tessalit | 40 | 45",
                "L'attaque a eu lieu à une trentaine de kilomètres au sud de Gossi, au Mali. | ml-gossi | 30 | 180",
                "The attack took place 25 km west of Dori in Burkina Faso. | bf-dori | 25 | 270",
            })
    void aDistanceAndADirectionLeadFromThePlace(String text, String from, double km, double bearing) {
        Located located = located(text);
        LonLat start = Extractors.gazetteer().findById(from).orElseThrow().point();
        assertThat(Geodesy.distance(start, located.point())).isCloseTo(km * 1_000, within(km * 5));
        assertThat(Geodesy.bearing(start, located.point())).isCloseTo(bearing, within(0.5));
        assertThat(located.closeness()).isEqualTo(Closeness.NEAR_PLACE);
    }

    @Test
    void betweenTwoTownsIsALineWithItsMiddle() {
        Located located = located("Le convoi a sauté entre Douentza et Hombori, au Mali.");
        LonLat from =
                Extractors.gazetteer().findById("ml-douentza").orElseThrow().point();
        LonLat to = Extractors.gazetteer().findById("ml-hombori").orElseThrow().point();
        assertThat(located.closeness()).isEqualTo(Closeness.LINE);
        assertThat(Geodesy.distance(from, located.point()))
                .isCloseTo(Geodesy.distance(to, located.point()), within(500.0));
        assertThat(located.footprint().covers(Geometries.point(from))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'attaque a eu lieu dans la province de l'Oudalan, au Burkina Faso. | BF | 2 | Oudalan | false",
                "Une attaque a eu lieu dans la région de la Boucle du Mouhoun, au Burkina Faso. | BF | 1 | Boucle du Mouhoun | false",
                "L'attaque a eu lieu dans la région de Ménaka, au Mali. | ML | 1 | Ménaka | true",
                "The attack took place in Timbuktu region, Mali. | ML | 1 | Tombouctou | true",
            })
    void aDivisionIsItsOutlineAndSaysWhenThatIsApproximate(
            String text, String country, int level, String name, boolean approximate) {
        Located located = located(text);
        Boundary outline = new PlaceOutlines(Extractors.boundaries())
                .findDivision(country, level, name)
                .orElseThrow();
        assertThat(located.footprint().equalsTopo(outline.geometry())).isTrue();
        assertThat(located.reasons().stream().anyMatch(reason -> reason.key().equals("place.approximate")))
                .isEqualTo(approximate);
    }

    @Test
    void theRegionAroundATownFarFromTheBorderIsStretchedTowardsIt() {
        Located located = located("Un convoi malien a été visé dans la région d'Arbinda, près de la frontière avec le"
                + " Burkina Faso. L'armée malienne l'a confirmé à Bamako, au Mali.");
        assertThat(located.closeness()).isEqualTo(Closeness.VAGUE);
        assertThat(located.uncertaintyMetres()).isGreaterThan(25_000);
        assertThat(located.reasons()).extracting(reason -> reason.key()).contains("place.stretched-border");
        assertThat(located.footprint().isValid()).isTrue();
    }

    @Test
    void theBorderOfTwoCountriesIsAStripAlongIt() {
        Located located = located("Des combats ont éclaté à la frontière entre le Mali et le Niger.");
        assertThat(located.closeness()).isEqualTo(Closeness.VAGUE);
        assertThat(located.name()).isEqualTo("Mali–Niger");
    }

    @Test
    void aCountryAloneIsNoPlaceOnTheMap() {
        assertThat(parse("Une attaque a eu lieu au Mali.").expressions())
                .allSatisfy(expression -> assertThat(expression.located()).isEmpty());
    }

    @Test
    void anUnknownVillageIsPlacedByItsCercleAndSaysSo() {
        Located located = located("Le village de Zoubakolo, dans le cercle de Bankass, au Mali, a été attaqué.");
        assertThat(located.name()).isEqualTo("Zoubakolo");
        assertThat(located.closeness()).isEqualTo(Closeness.ADMIN2);
        assertThat(located.reasons()).extracting(reason -> reason.key()).contains("place.unknown-inside");
    }

    @Test
    void villagesInAListAreOneExpressionEach() {
        assertThat(parse("Les villages de Pel, Koro et Madougou, au Mali, ont été attaqués.")
                        .expressions())
                .filteredOn(expression -> expression.located().isPresent())
                .extracting(PlaceExpression::coordinated)
                .containsExactly(false, true, true);
    }

    @Test
    void anyTextIsReadAndEverySpanFallsOnIt() {
        Random random = new Random(7);
        String[] pieces = {
            "Gao",
            " à ",
            "près de ",
            "km",
            "40 ",
            "au nord de ",
            "entre ",
            "et ",
            "Mali",
            ", ",
            ". ",
            "\n\n",
            "frontière avec le ",
            "Burkina Faso",
            "(",
            ")",
            "é́",
            "\uD83D\uDE00",
            "\uD800",
            "région de ",
            "N'",
            "-"
        };
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String whole = text.toString();
            Geoparse places = parse(whole);
            assertThat(places.mentions())
                    .allSatisfy(mention -> assertThat(mention.span().of(whole)).isEqualTo(mention.text()));
            assertThat(places.expressions())
                    .allSatisfy(expression -> expression.located().ifPresent(located -> {
                        assertThat(located.footprint().isValid()).isTrue();
                        assertThat(located.uncertaintyMetres()).isPositive();
                    }));
        }
    }
}
