package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles of several paragraphs: what is one event and what is two, where and when each was, and what is background. */
class DiscourseArticlesTest {

    /** An article with its incidents as {@code news|background}, place and first day, parted by tabs. */
    record Case(String id, LocalDate published, String text, List<String> incidents) {

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = DiscourseArticlesTest.class.getResourceAsStream("/extract/discourse.txt")) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(DiscourseArticlesTest::read);
        }
    }

    private static Case read(String block) {
        String[] head = block.substring(0, block.indexOf('\n')).split(" ");
        int rule = block.lastIndexOf("\n---\n");
        List<String> incidents = block.substring(rule + 5)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return new Case(head[0], LocalDate.parse(head[1]), block.substring(block.indexOf('\n') + 1, rule), incidents);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsTheEventsApart(Case example) {
        List<Incident> incidents = Extractors.real()
                .extract(Article.of(example.id(), example.text()).withPublished(example.published()))
                .incidents();
        assertThat(incidents)
                .extracting(DiscourseArticlesTest::shown)
                .containsExactlyInAnyOrderElementsOf(example.incidents());
    }

    private static String shown(Incident incident) {
        return String.join(
                "\t",
                incident.background() ? "background" : "news",
                incident.location().place().orElse("-"),
                incident.when().start().map(LocalDate::toString).orElse("-"));
    }
}
