package org.harmattan.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.ingest.Submission.Remark;
import org.harmattan.text.Article;
import org.harmattan.text.LanguageDetector;
import org.harmattan.text.PublicationDate;
import org.harmattan.text.Tokenizer;

/** What about an article that can be read makes it likely that it is read wrong. */
public final class TextDoubts {

    /**
     * What the two and three bytes of an accented letter or a typographic quote look like when UTF-8 was taken for
     * Windows-1252 or Latin-1: {@code Ã©}, {@code â€™}, {@code Â«}.
     */
    private static final Pattern MISREAD = Pattern.compile(
            "Ã[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac"
                    + "\\u2122]|â(?:€|\\u0080)[\\u0080-\\u00bf\\u2122\\u0153\\u201c\\u201d\\u02dc]|Â[\\u00a0«»°]");

    /** What a letter became that could not be read at all. */
    private static final Pattern LOST = Pattern.compile("\\ufffd");

    /** Once may be meant so. */
    private static final int OFTEN = 2;

    /** A newspaper shows the day it is sold, its dateline the day before. */
    private static final int DAYS_APART = 1;

    private TextDoubts() {}

    /** Sentences that each say what is odd and what to do, without naming the article. */
    public static List<Remark> of(Article article) {
        List<Remark> doubts = new ArrayList<>();
        if (isOften(MISREAD, article.text())) {
            doubts.add(Remark.of(
                    Kind.MISREAD_LETTERS,
                    "remark.misread-letters",
                    Map.of(),
                    "the text has \"Ã©\" or the like where letters with accents should be: it was UTF-8 and was taken for"
                            + " another encoding; save it anew as UTF-8, or names in it are not found"));
        } else if (isOften(LOST, article.text())) {
            doubts.add(Remark.of(
                    Kind.MISREAD_LETTERS,
                    "remark.lost-letters",
                    Map.of(),
                    "letters of the text were lost and stand as \"\ufffd\": take it from its source again, as UTF-8"));
        }
        if (LanguageDetector.isNeither(Tokenizer.tokenize(article.text()))) {
            doubts.add(Remark.of(
                    Kind.OTHER_LANGUAGE,
                    "remark.other-language",
                    Map.of(),
                    "the text seems to be in neither French nor English: nothing useful can be read from it; translate it"
                            + " first"));
        }
        days(article).ifPresent(doubts::add);
        return doubts;
    }

    private static boolean isOften(Pattern what, String text) {
        return what.matcher(text).results().limit(OFTEN).count() == OFTEN;
    }

    private static Optional<Remark> days(Article article) {
        Optional<LocalDate> told = PublicationDate.find(article.text());
        return article.published()
                .filter(given -> told.filter(day -> Math.abs(ChronoUnit.DAYS.between(day, given)) > DAYS_APART)
                        .isPresent())
                .map(given -> Remark.of(
                        Kind.DAYS_DIFFER,
                        "remark.days-differ",
                        Map.of(
                                "given",
                                given.toString(),
                                "told",
                                told.orElseThrow().toString()),
                        "it is read as published on " + given + ", but its own head says " + told.orElseThrow()
                                + ": days such as \"yesterday\" are counted from the first"));
    }
}
