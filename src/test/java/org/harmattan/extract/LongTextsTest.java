package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a text is made, a longer one takes time in proportion. */
class LongTextsTest {

    private static final int SHORT = 15_000;
    private static final int BIG = 1_000_000;
    private static final int TIMES = 16;

    /** A text so much longer takes at most so many times as long for each character: growth by the square takes 16. */
    private static final double SLACK = 6;

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 3; i++) {
            secondsFor("Lundi, une attaque du JNIM a fait 3 morts et 4 blessés à Gao, selon un élu. ", SHORT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One sentence without end.
                "une attaque du JNIM a fait 12 morts à Ménaka lundi, ",
                "une attaque du JNIM a fait 12 morts à Ménaka lundi ",
                "12 civils tués et 3 soldats blessés et ",
                // One event told again and again, and many events.
                "Le JNIM a tué 12 soldats à Gao lundi. ",
                "Lundi, 12 soldats ont été tués à Gao. Mardi, 13 civils ont été enlevés à Ansongo. ",
                "Une manifestation a eu lieu. Le JNIM serait responsable. Mardi, à Gao. ",
                // Lists.
                "Gao, Ansongo, Ménaka, Kidal, ",
                "le JNIM et l'armée malienne et Boko Haram et ",
                "04/03 : attaque à Gao\n",
                "4/3 5/3 ",
            })
    void aLongTextTakesTimeInProportion(String part) {
        secondsFor(part, SHORT);
        double quick = secondsFor(part, SHORT);
        double slow = secondsFor(part, SHORT * TIMES);
        assertThat(slow / TIMES).isLessThan(SLACK * Math.max(0.005, quick));
    }

    /** News of a million characters, as no article has them. */
    @Test
    void aMillionCharactersOfNewsTakeTimeInProportion() {
        double quick = secondsFor(new MadeUpArticles(Language.FRENCH, 1).next(BIG / TIMES));
        double slow = secondsFor(new MadeUpArticles(Language.FRENCH, 2).next(BIG));
        assertThat(slow / TIMES).isLessThan(SLACK * Math.max(0.005, quick));
    }

    @Test
    void aSentenceOfAMillionCharactersTakesTimeInProportion() {
        String part = "une attaque du JNIM a fait 12 morts à Ménaka lundi et ";
        double quick = secondsFor(part, BIG / TIMES);
        double slow = secondsFor(part, BIG);
        assertThat(slow / TIMES).isLessThan(SLACK * Math.max(0.005, quick));
    }

    private static double secondsFor(String part, int characters) {
        return secondsFor(
                Article.of("long", part.repeat(characters / part.length())).withPublished(LocalDate.of(2022, 6, 1)));
    }

    private static double secondsFor(Article article) {
        long start = cpuNanos();
        Extractors.real().extract(article);
        return (cpuNanos() - start) / 1e9;
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
