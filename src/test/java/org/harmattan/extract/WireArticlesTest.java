package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.harmattan.incident.Incident;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles as news agencies write them, with all that stands around an event: what happened, where, when, and by whom. */
class WireArticlesTest {

    static Stream<ArticleCase> cases() throws IOException {
        return ArticleCase.read("/extract/wire.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatAnAgencyWrites(ArticleCase example) {
        assertThat(example.extract())
                .extracting(WireArticlesTest::shown)
                .containsExactlyInAnyOrderElementsOf(example.incidents());
    }

    /** {@code news|background}, sub-event type, place, first day and group. */
    private static String shown(Incident incident) {
        return String.join(
                "\t",
                incident.background() ? "background" : "news",
                incident.type().label(),
                incident.location().place().orElse("-"),
                incident.when().start().map(LocalDate::toString).orElse("-"),
                incident.group().label());
    }
}
