package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles whose sources count the victims: what happened, where, when, how many were killed, and whether sources disagree. */
class TollArticlesTest {

    static Stream<ArticleCase> cases() throws IOException {
        return ArticleCase.read("/extract/tolls.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void countsEachVictimOnce(ArticleCase example) {
        assertThat(example.extract())
                .extracting(TollArticlesTest::shown)
                .containsExactlyInAnyOrderElementsOf(example.incidents());
    }

    /** Sub-event type, place, first day, the killed ({@code lowest..best..highest}) and whether accounts contradict each other. */
    private static String shown(Incident incident) {
        return String.join(
                "\t",
                incident.type().label(),
                incident.location().place().orElse("-"),
                incident.when().start().map(LocalDate::toString).orElse("-"),
                incident.casualties().killed().map(TollArticlesTest::shown).orElse("-"),
                incident.contested() ? "contested" : "agreed");
    }

    private static String shown(CountRange range) {
        return range.min() + ".." + range.best() + ".." + range.max();
    }
}
