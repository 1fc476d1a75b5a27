package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.harmattan.incident.Incident;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles of several paragraphs: what is one event and what is two, where and when each was, and what is background. */
class DiscourseArticlesTest {

    static Stream<ArticleCase> cases() throws IOException {
        return ArticleCase.read("/extract/discourse.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsTheEventsApart(ArticleCase example) {
        assertThat(example.extract())
                .extracting(DiscourseArticlesTest::shown)
                .containsExactlyInAnyOrderElementsOf(example.incidents());
    }

    /** {@code news|background}, place and first day. */
    private static String shown(Incident incident) {
        return String.join(
                "\t",
                incident.background() ? "background" : "news",
                incident.location().place().orElse("-"),
                incident.when().start().map(LocalDate::toString).orElse("-"));
    }
}
