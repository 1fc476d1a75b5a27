package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.harmattan.incident.Account;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Quote;
import org.harmattan.text.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every text, however broken: it is read, what is found stands on it, and the work grows with its length.
 * {@code -Dharmattan.fuzz=100000} reads so many texts instead of a few hundred; a failure tells the seed.
 */
class MutatedTextsTest {

    private static final int TEXTS = Integer.getInteger("harmattan.fuzz", 300);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    /** More than linear work shows between texts of these lengths; some hundred words cost next to nothing. */
    private static final int SHORTER = 4_000;

    private static final int LONGER = 16_000;

    @BeforeAll
    static void warmUp() {
        extract("À Gao, mardi 31 mai, 3 soldats ont été tués entre Ansongo et Ménaka, selon l'armée.".repeat(40));
    }

    @Test
    void mutatedArticlesAreReadAndWhatIsFoundStandsOnThem() {
        MutatedTexts texts = new MutatedTexts();
        long incidents = LongStream.range(0, TEXTS)
                .map(seed -> check(texts.text(seed), "seed " + seed))
                .sum();
        assertThat(incidents).isGreaterThan(TEXTS / 4);
    }

    /** The number of incidents. */
    private static long check(String text, String what) {
        Extraction extraction;
        try {
            extraction = extract(text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        }
        extraction
                .mentions()
                .forEach(mention -> assertThat(mention.span().of(text)).as(what).isEqualTo(mention.text()));
        extraction
                .expressions()
                .forEach(expression ->
                        assertThat(expression.span().end()).as(what).isLessThanOrEqualTo(text.length()));
        for (Incident incident : extraction.incidents()) {
            incident.evidence().stream().map(Evidence::quote).forEach(quote -> check(quote, text, what));
            incident.accounts().stream().map(Account::quote).forEach(quote -> check(quote, text, what));
        }
        return extraction.incidents().size();
    }

    private static void check(Quote quote, String text, String what) {
        assertThat(quote.span().of(text)).as(what).isEqualTo(quote.text());
    }

    /** Memory asked for stands for work done: it is the same on every run, and time is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lundi ",
                "le 20 mars 2021, ",
                "dans la nuit de samedi à dimanche ",
                "depuis ",
                "12 ",
                "cent ",
                "vingt-cinq soldats, ",
                "entre 4 et ",
                "33 morts. ",
                "une trentaine de ",
                "Gao ",
                "Zxyo, ",
                "à 40 km au nord de Kidal. ",
                "le JNIM ",
                "l'armée et ",
                "« ",
                "\"",
                "selon l'armée, ",
                "a déclaré ",
                "tués ",
                "attaque ",
                "Une attaque a fait 3 morts à Gao lundi. ",
                "Selon l'armée, 3 soldats ont été tués le 2 mai à Gao, « 5 » selon le JNIM.\n\n",
                "X",
                "-",
                "\ud83d",
                "\n",
                "dont "
            })
    void theWorkGrowsWithTheLengthOfTheText(String piece) {
        work(piece, SHORTER / 10);
        long shorter = work(piece, SHORTER);
        long longer = work(piece, LONGER);
        assertThat((double) longer / shorter).as(piece).isLessThan(1.4 * LONGER / SHORTER);
    }

    private static long work(String piece, int times) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        String text = piece.repeat(times);
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        Extraction extraction = extract(text);
        long after = threads.getThreadAllocatedBytes(thread);
        assertThat(extraction.mentions().size()).isLessThanOrEqualTo(text.length());
        return after - before;
    }

    private static Extraction extract(String text) {
        return Extractors.real().extract(Article.of("mutated", text).withPublished(DAY));
    }
}
