package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.text.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plain sentences of the news, one event each: what happened, who did it and to whom. */
class SentencesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 5, 14);

    @TestFactory
    Stream<DynamicTest> whatHappened() {
        return rows("events.tsv")
                .map(row -> DynamicTest.dynamicTest(row.get(1), () -> {
                    assertThat(read(row.get(1))).singleElement().satisfies(incident -> {
                        assertThat(incident.type().label()).isEqualTo(row.get(0));
                        assertThat(incident.when().start()).contains(TUESDAY);
                        assertThat(incident.location()).isInstanceOf(Location.Placed.class);
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> whoDidItToWhom() {
        return rows("roles.tsv")
                .map(row -> DynamicTest.dynamicTest(row.get(2), () -> {
                    assertThat(read(row.get(2))).singleElement().satisfies(incident -> {
                        assertThat(incident.group().label()).isEqualTo(row.get(0));
                        assertThat(incident.target()).contains(row.get(1));
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingHappened() {
        return rows("nothing.tsv")
                .map(row -> DynamicTest.dynamicTest(
                        row.get(1),
                        () -> assertThat(read(row.get(1).replace(" / ", "\n\n"), LocalDate.parse(row.get(0))))
                                .isEmpty()));
    }

    private static List<Incident> read(String text) {
        return read(text, PUBLISHED);
    }

    private static List<Incident> read(String text, LocalDate published) {
        return Extractors.real()
                .extract(Article.of("sentence", text).withPublished(published))
                .incidents();
    }

    private static Stream<List<String>> rows(String name) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("/extract/" + name)),
                StandardCharsets.UTF_8))) {
            return file
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
