package org.harmattan.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of publication in the head of an article: a date line, a dateline, a credit. Beside the date, such a
 * line holds names, numbers and the words of credits; a date among other words is told by the news, not by their
 * publisher. A year and month apart from a day and month on the same line ({@code 2021-01, 15 janv.}) belong together.
 * Safe for several threads.
 */
public final class PublicationDate {

    /** A date line stands among the first lines. */
    private static final int LINES = 4;

    private static final int LONGEST_DATE_LINE = 160;

    private static final int LONGEST_PERIOD_DAYS = 31;

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern YEAR_MONTH = Pattern.compile("\\b((?:19|20)\\d{2})[-/](0[1-9]|1[0-2])\\b(?![-/]\\d)");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{Ll}-\\s*$");

    /** Words that stand with a date of publication, folded. */
    private static final Set<String> CREDITS = Set.of(
            ("a ajoute am and article at au avec by communique cree created date de depeche du ecrit edition est et from gmt"
                            + " h heure heures jour journal la last le lecture lu min mis mise modifie of on par pm poste"
                            + " posted publie publiee published read redaction redige source sur the update updated utc"
                            + " with written")
                    .split(" "));

    private PublicationDate() {}

    /** The day of publication, when the head of the text names a whole date; reads the first lines only. */
    public static Optional<LocalDate> find(String text) {
        for (String line : head(text)) {
            Optional<LocalDate> date = candidates(line).stream()
                    .map(PublicationDate::findIn)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /**
     * The last day of the days that the head of a report says it covers: {@code Security alerts, 6 to 12 March 2023}. It was
     * published no earlier, so that its days without a year are counted from there when nothing tells when it was.
     */
    public static Optional<LocalDate> findEndOfPeriod(String text) {
        return head(text).stream()
                .filter(line -> line.length() <= LONGEST_DATE_LINE && !line.endsWith("."))
                .flatMap(line -> new DateReader(Optional.empty()).findAll(Tokenizer.tokenize(line)).stream())
                .filter(PublicationDate::isPeriod)
                .map(DatePhrase::end)
                .findFirst();
    }

    private static boolean isPeriod(DatePhrase date) {
        long days = date.end().toEpochDay() - date.start().toEpochDay();
        return date.precision() == DatePrecision.DAY && days > 1 && days <= LONGEST_PERIOD_DAYS;
    }

    /** The first lines that are not blank; one that ends within a word has its next line with it. */
    private static List<String> head(String text) {
        List<String> lines = new ArrayList<>();
        Matcher ends = LINE_END.matcher(text);
        int start = 0;
        while (lines.size() < LINES && start < text.length()) {
            boolean last = !ends.find();
            if (!last && HYPHENATED.matcher(text.substring(start, ends.start())).find()) {
                last = !ends.find();
            }
            String line = text.substring(start, last ? text.length() : ends.start());
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
            start = last ? text.length() : ends.end();
        }
        return lines;
    }

    /** The parts of a line that can carry a date of publication: all of it, or what stands before a dash. */
    private static List<String> candidates(String line) {
        List<String> heads = new ArrayList<>();
        if (line.length() <= LONGEST_DATE_LINE) {
            heads.add(line);
        }
        heads.addAll(DatelineEnds.heads(line));
        return heads;
    }

    private static Optional<LocalDate> findIn(String head) {
        Words words = new Words(Tokenizer.tokenize(head));
        Optional<YearMonth> month = findYearMonth(head);
        DayCounter counter = new DayCounter(month.map(YearMonth::atEndOfMonth));
        for (int i = 0; i < words.tokens().size(); i++) {
            Optional<DayName> name = DayNames.findAt(words, i).filter(DayName::isDayOfMonth);
            Optional<LocalDate> day = name.flatMap(counter::find)
                    .filter(date -> month.isEmpty() || YearMonth.from(date).equals(month.get()));
            if (day.isPresent()) {
                return day.filter(date -> isCredit(words, name.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether the words around a date are those of a date line or a dateline, not those of a sentence. */
    private static boolean isCredit(Words words, DayName date) {
        for (Token token : words.tokens()) {
            boolean inDate = date.firstToken() <= token.index() && token.index() < date.endToken();
            if (!inDate && !isPlain(token)) {
                return false;
            }
        }
        return !isObject(words, date.firstToken()) && !isEndOfStretch(words, date.firstToken());
    }

    private static boolean isPlain(Token token) {
        return token.isNumber()
                || token.isCapitalised()
                || CREDITS.contains(token.folded())
                || CalendarWords.findMonth(token.folded()).isPresent()
                || CalendarWords.findDay(token.folded()).isPresent();
    }

    /** Whether the date hangs on a word before it, as in {@code Attaque du 3 mars}; {@code Publié le} is none such. */
    private static boolean isObject(Words words, int first) {
        return DayNames.isLead(words.at(first))
                && first > 0
                && words.runsOn(first)
                && !CREDITS.contains(words.at(first - 1));
    }

    /** {@code Du 8 au 14 novembre 2021}: what a report is about. */
    private static boolean isEndOfStretch(Words words, int first) {
        String joint = words.at(first - 1);
        boolean joined = joint.equals("au") || joint.equals("to") || joint.equals("et") || joint.equals("and");
        return joined && words.isNumber(first - 2, 2)
                || NumberDigits.isHyphenated(words.tokens(), first) && words.isNumber(first - 1, 2);
    }

    private static Optional<YearMonth> findYearMonth(String line) {
        Matcher matcher = YEAR_MONTH.matcher(line);
        return matcher.find()
                ? Optional.of(YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
