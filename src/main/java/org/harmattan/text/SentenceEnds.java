package org.harmattan.text;

import java.util.Arrays;
import java.util.Set;

/**
 * Finds where the sentences of a paragraph end. The JDK's break iterator is not used: it parts {@code M.} from its name
 * and misses the ends before a blank and a closing {@code »}, and those of an ellipsis. Reads the paragraph once.
 */
final class SentenceEnds {

    private static final String TERMINATORS = ".!?…؟。？！";
    private static final String CLOSERS = "»”)]";
    private static final String OPENERS = "«“‘([:,";
    private static final String QUOTES = "\"'’‘";

    /** Abbreviations before a name or a number, folded; those of the second set only with a capital. */
    private static final Set<String> TITLES = Set.of(
            "mm", "mme", "mlle", "dr", "mr", "mrs", "gen", "gal", "col", "lt", "cdt", "cne", "sgt", "cpl", "capt",
            "brig", "prof", "gov", "vs", "cf");

    private static final Set<String> CAPITAL_TITLES =
            Set.of("m", "me", "pr", "ms", "st", "ste", "adj", "maj", "hon", "rev", "sen", "rep", "ag");

    /** Abbreviations that can also end a sentence. */
    private static final Set<String> OTHERS = Set.of(
            "etc", "av", "env", "art", "no", "nos", "km", "p", "pp", "vol", "tel", "ex", "janv", "fevr", "avr", "juil",
            "sept", "oct", "nov", "dec", "jan", "feb", "mar", "apr", "aug", "jun", "jul", "sep", "approx");

    /** Words that begin a sentence rather than follow an initial. */
    private static final Set<String> OPENING_WORDS = Set.of(
            ("le la les l un une des du d ce c cet cette ces il elle ils elles on nous vous je dans en au aux selon"
                            + " apres avant pour par mais et si plusieurs the a an this that these he she it they we in at"
                            + " for after before but and when while according")
                    .split(" "));

    private static final int LONGEST_ABBREVIATION = 6;
    private static final int LONGEST_NUMBERING = 3;
    private static final int LONGEST_HEAD = 12;

    private final String body;
    private final char[] units;
    private final int offset;
    private int[] ends = new int[16];
    private int size;
    private int start;
    /** The first letter or digit after the last position looked at; it only moves on. */
    private int nextWord = -1;

    private SentenceEnds(String body, char[] units, int offset) {
        this.body = body;
        this.units = units;
        this.offset = offset;
    }

    /** Those of a paragraph, whose units begin at {@code offset} among those of its text. */
    static SentenceEnds of(String paragraph, char[] units, int offset) {
        SentenceEnds reader = new SentenceEnds(paragraph, units, offset);
        reader.run();
        return reader;
    }

    /** How many sentences end. */
    int size() {
        return size;
    }

    /** The index in the paragraph after one of its sentences; that after the last one is its length. */
    int get(int sentence) {
        return ends[sentence];
    }

    private void add(int end) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = end;
    }

    private void run() {
        boolean hasWords = false;
        int at = 0;
        for (int mark = nextTerminator(0); mark < body.length(); mark = nextTerminator(at)) {
            hasWords = hasWords || hasWords(at, mark);
            at = skipClosers(mark);
            if (hasWords && endsSentence(mark, at)) {
                add(at);
                start = at;
                hasWords = false;
            }
        }
        add(body.length());
    }

    private int nextTerminator(int from) {
        int end = offset + body.length();
        int at = offset + from;
        while (at < end && !terminates(units[at])) {
            at++;
        }
        return at - offset;
    }

    private boolean hasWords(int from, int to) {
        for (int at = offset + from; at < offset + to; at++) {
            if (Character.isLetterOrDigit(units[at]) || Character.isSurrogate(units[at])) {
                return true;
            }
        }
        return false;
    }

    /** The index after the marks that end a sentence and the quotes and brackets they close. */
    private int skipClosers(int from) {
        int at = from + 1;
        while (at < body.length()) {
            int next = skipBlank(at);
            if (isTerminator(at) || CLOSERS.indexOf(body.charAt(at)) >= 0 || isClosingQuote(at)) {
                at++;
            } else if (next > at && next < body.length() && (CLOSERS + "!?").indexOf(body.charAt(next)) >= 0) {
                at = next + 1;
            } else {
                break;
            }
        }
        return at;
    }

    private int skipBlank(int at) {
        return isBlank(at) ? at + 1 : at;
    }

    private boolean isClosingQuote(int at) {
        boolean quote = QUOTES.indexOf(body.charAt(at)) >= 0;
        return quote && (at + 1 == body.length() || !Character.isLetterOrDigit(body.charAt(at + 1)));
    }

    private boolean endsSentence(int at, int end) {
        int next = findNextWord(end);
        if (next == body.length() || isAfterOpening(at)) {
            return false;
        }
        boolean stop = body.charAt(at) == '.' && !isTerminator(at + 1);
        if (end < body.length() && !isBlank(end)) {
            return stop && end == at + 1 && isGluedStop(at);
        }
        if (Character.isLowerCase(body.codePointAt(next))) {
            return isArabicArticle(next);
        }
        return !stop || !isNumbering(at) && !isAbbreviation(at, next);
    }

    /** An ellipsis at the beginning of a quote: {@code « … Nous avons tiré}. */
    private boolean isAfterOpening(int at) {
        int before = at > 0 && isBlank(at - 1) ? at - 2 : at - 1;
        return before >= 0 && OPENERS.indexOf(body.charAt(before)) >= 0;
    }

    /** {@code frontière.Le}: a blank lost. */
    private boolean isGluedStop(int at) {
        return at >= 2
                && at + 2 < body.length()
                && Character.isLowerCase(body.charAt(at - 1))
                && Character.isLowerCase(body.charAt(at - 2))
                && Character.isUpperCase(body.charAt(at + 1))
                && Character.isLowerCase(body.charAt(at + 2));
    }

    /** {@code al-Qaïda} begins a sentence in lower case. */
    private boolean isArabicArticle(int at) {
        return at + 3 < body.length()
                && (body.startsWith("al-", at) || body.startsWith("el-", at))
                && Character.isUpperCase(body.charAt(at + 3));
    }

    /** {@code 1.} and {@code II.} at the beginning of an item. */
    private boolean isNumbering(int stop) {
        String head = body.substring(Math.max(start, stop - LONGEST_NUMBERING - 2), stop)
                .strip();
        boolean whole = stop - start <= LONGEST_NUMBERING + 2;
        return whole
                && head.length() <= LONGEST_NUMBERING
                && head.chars().allMatch(unit -> Character.isDigit(unit) || "IVXivx".indexOf(unit) >= 0);
    }

    private boolean isAbbreviation(int stop, int next) {
        int from = stop;
        while (from > start && stop - from <= LONGEST_ABBREVIATION && Character.isLetter(body.charAt(from - 1))) {
            from--;
        }
        if (from == stop || stop - from > LONGEST_ABBREVIATION) {
            return false;
        }
        String folded = NameFolder.fold(body.substring(from, stop));
        boolean capital = Character.isUpperCase(body.charAt(from));
        if (TITLES.contains(folded) || capital && CAPITAL_TITLES.contains(folded) && !isDotted(from)) {
            return true;
        }
        boolean number = Character.isDigit(body.charAt(next)) || OTHERS.contains(folded) && isHeadingDay(from);
        boolean initial = stop - from == 1 && (capital || isDotted(from));
        return initial && !beginsSentence(next)
                || number && (OTHERS.contains(folded) || CAPITAL_TITLES.contains(folded));
    }

    /** Whether nothing but a number stands before a word of the sentence: {@code • 6 Mar. Gorgadji}. */
    private boolean isHeadingDay(int from) {
        if (from - start > LONGEST_HEAD) {
            return false;
        }
        String head = body.substring(start, from);
        return head.chars().anyMatch(Character::isDigit) && head.chars().noneMatch(Character::isLetter);
    }

    /** Whether a letter belongs to a chain like {@code O.N.U.} */
    private boolean isDotted(int at) {
        return at >= 2 && body.charAt(at - 1) == '.' && Character.isLetter(body.charAt(at - 2));
    }

    private boolean beginsSentence(int from) {
        int to = from;
        while (to < body.length() && to - from <= LONGEST_ABBREVIATION + 6 && Character.isLetter(body.charAt(to))) {
            to++;
        }
        return OPENING_WORDS.contains(NameFolder.fold(body.substring(from, to)));
    }

    private int findNextWord(int from) {
        nextWord = Math.max(nextWord, from);
        while (nextWord < body.length() && !Character.isLetterOrDigit(body.codePointAt(nextWord))) {
            nextWord++;
        }
        return nextWord;
    }

    private boolean isTerminator(int at) {
        return at < body.length() && terminates(body.charAt(at));
    }

    private static boolean terminates(char unit) {
        return unit < 0x80
                ? unit <= '?' && (unit == '.' || unit == '!' || unit == '?')
                : TERMINATORS.indexOf(unit) >= 0;
    }

    private boolean isBlank(int at) {
        char unit = body.charAt(at);
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
