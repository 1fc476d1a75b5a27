package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The short texts for the geoparser are annotated as their README says. */
class PlaceGoldSetTest {

    private static final Path FOLDER = Path.of("src/test/resources/gold/places");
    private static final Path GAZETTEER = Path.of("data/gazetteer/sahel.tsv");
    private static final Set<String> SMALL = Set.of("village", "well", "camp", "mine", "post", "base");
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Entry(String half, String text, JsonNode annotation) {

        String id() {
            return annotation.get("id").asText();
        }

        List<JsonNode> mentions() {
            return listOf(annotation.get("mentions"));
        }

        List<JsonNode> expressions() {
            return listOf(annotation.get("expressions"));
        }
    }

    private static List<Entry> entries;

    @BeforeAll
    static void read() throws IOException {
        entries = new ArrayList<>();
        for (String half : List.of("dev", "test")) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(half))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    Path text = Path.of(file.toString().replace(".json", ".txt"));
                    entries.add(new Entry(half, Files.readString(text), JSON.readTree(file.toFile())));
                }
            }
        }
    }

    @Test
    void everySpanFallsOnItsText() {
        for (Entry entry : entries) {
            Stream.concat(entry.mentions().stream(), entry.expressions().stream())
                    .forEach(span -> assertThat(entry.text()
                                    .substring(
                                            span.get("start").asInt(),
                                            span.get("end").asInt()))
                            .as(entry.id())
                            .isEqualTo(span.get("text").asText()));
        }
    }

    @Test
    void mentionsFollowEachOtherAndAnchorsAreMentions() {
        for (Entry entry : entries) {
            int end = 0;
            for (JsonNode mention : entry.mentions()) {
                assertThat(mention.get("start").asInt()).as(entry.id()).isGreaterThanOrEqualTo(end);
                end = mention.get("end").asInt();
            }
            for (JsonNode expression : entry.expressions()) {
                assertThat(listOf(expression.get("anchors")))
                        .as(entry.id())
                        .allSatisfy(anchor -> assertThat(anchor.asInt())
                                .isBetween(0, entry.mentions().size() - 1));
            }
        }
    }

    @Test
    void everyIdIsInTheGazetteerWithItsCountry() throws IOException {
        Map<String, String> countries;
        try (Stream<String> lines = Files.lines(GAZETTEER)) {
            countries = lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[6]));
        }
        assertThat(places().map(mention -> mention.get("place"))
                        .filter(place -> !place.get("id").isNull()))
                .allSatisfy(place -> assertThat(countries)
                        .containsEntry(
                                place.get("id").asText(), place.get("country").asText()));
    }

    @Test
    void noPointIsBothInAndOut() {
        for (Entry entry : entries) {
            for (JsonNode expression : entry.expressions()) {
                JsonNode footprint = expression.get("footprint");
                List<JsonNode> outside = listOf(footprint.get("excludes"));
                assertThat(listOf(footprint.get("contains"))).as(entry.id()).noneMatch(outside::contains);
            }
        }
    }

    @Test
    void thereAreEnoughTextsInEachLanguageAndTwoHalves() {
        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(inLanguage("fr")).hasSizeGreaterThanOrEqualTo(50);
        assertThat(inLanguage("en")).hasSizeGreaterThanOrEqualTo(30);
        long development =
                entries.stream().filter(entry -> entry.half().equals("dev")).count();
        // Batches written for rules are all in dev.
        assertThat((double) development / entries.size()).isBetween(0.55, 0.75);
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(entry.text().split("\\s+")).as(entry.id()).hasSizeBetween(25, 180));
    }

    @Test
    void noPlaceButACountryIsNamedMoreThanThreeTimes() {
        Map<String, Long> times = localities()
                .collect(Collectors.groupingBy(
                        mention -> mention.get("place").get("name").asText()
                                + mention.get("place").get("id").asText(),
                        Collectors.counting()));
        assertThat(times).allSatisfy((place, count) -> assertThat(count).isLessThanOrEqualTo(3));
    }

    @Test
    void aboutHalfOfThePlacesAreVillagesAndOtherSmallLocalities() {
        double small = localities()
                .filter(mention -> SMALL.contains(mention.get("kind").asText()))
                .count();
        assertThat(small / localities().count()).isGreaterThan(0.45);
    }

    private static List<Entry> inLanguage(String language) {
        return entries.stream()
                .filter(entry -> entry.annotation().get("language").asText().equals(language))
                .toList();
    }

    private static Stream<JsonNode> localities() {
        return places().filter(mention -> !mention.get("kind").asText().equals("country"));
    }

    private static Stream<JsonNode> places() {
        return entries.stream()
                .flatMap(entry -> entry.mentions().stream())
                .filter(mention -> !mention.get("place").isNull());
    }

    private static List<JsonNode> listOf(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
