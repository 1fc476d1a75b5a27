package org.harmattan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells a text that holds several articles, one after the other, as they come out of press archives. By the same signs as
 * {@code web/js/ingest/several.js}; what is found is only ever said: where an article ends, a person knows.
 */
final class SeveralArticles {

    /** Fewer words are a headline or a note, no article. */
    private static final int LEAST_WORDS = 20;

    private static final int SHORTEST_HEADLINE = 3;
    private static final int LONGEST_HEADLINE = 22;

    private static final String PAGE_BREAK = "\f";

    /** Nothing but signs, with or without blanks between them. */
    private static final Pattern SIGNS = Pattern.compile("(?:[-=_*#~+•—–][ \\t]*+){3,}+");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:document|article|texte|doc)[ \\t]+\\d+[ \\t]+(?:of|de|sur|/)[ \\t]*\\d+[ \\t]*:?",
            Pattern.CASE_INSENSITIVE);

    /** A stretch of lines; numbered from 1. */
    private record Part(int line, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }

        boolean isArticle() {
            return words(text()) >= LEAST_WORDS;
        }
    }

    private SeveralArticles() {}

    /** The lines on which the articles begin that a text seems to hold; fewer than two where it seems to hold one. */
    static List<Integer> beginnings(String text) {
        List<Part> parted = parts(text, SeveralArticles::isSeparator);
        if (parted.size() > 1 && parted.stream().allMatch(Part::isArticle)) {
            return parted.stream().map(Part::line).toList();
        }
        return headed(parts(text, line -> bare(line).isEmpty()));
    }

    /** What stands between lines of a kind, without those that are blank at its beginning; nothing that is all blank. */
    private static List<Part> parts(String text, Predicate<String> between) {
        List<Part> parts = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int first = 0;
        int number = 0;
        for (String whole : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            number++;
            for (String line : whole.split("(?<=\f)|(?=\f)")) {
                if (between.test(line)) {
                    close(parts, first, open);
                    open = new ArrayList<>();
                } else if (!open.isEmpty() || !bare(line).isEmpty()) {
                    first = open.isEmpty() ? number : first;
                    open.add(line);
                }
            }
        }
        close(parts, first, open);
        return parts;
    }

    private static void close(List<Part> parts, int first, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(first, lines));
        }
    }

    private static boolean isSeparator(String line) {
        String bare = bare(line);
        return line.equals(PAGE_BREAK)
                || SIGNS.matcher(bare).matches()
                || NUMBERED.matcher(bare).matches();
    }

    /** Where paragraphs begin that a second dateline opens, with the headline before it, if what lies between is enough. */
    private static List<Integer> headed(List<Part> paragraphs) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Part paragraph = paragraphs.get(i);
            if (opensBelowHeadline(paragraph)) {
                heads.add(i);
            } else if (Dateline.opens(bare(paragraph.text()))) {
                heads.add(i > 0 && isHeadline(paragraphs.get(i - 1)) ? i - 1 : i);
            }
        }
        if (heads.size() < 2) {
            return List.of();
        }
        // What stands before the first of them belongs to the first article.
        heads.set(0, 0);
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : paragraphs.size();
            List<Part> article = paragraphs.subList(heads.get(i), end);
            if (article.stream().mapToInt(part -> words(part.text())).sum() < LEAST_WORDS) {
                return List.of();
            }
            lines.add(article.get(0).line());
        }
        return lines;
    }

    /** Some put the headline right above the dateline. */
    private static boolean opensBelowHeadline(Part paragraph) {
        List<String> lines = paragraph.lines();
        return lines.size() > 1
                && isHeadline(new Part(paragraph.line(), lines.subList(0, 1)))
                && Dateline.opens(bare(lines.get(1)));
    }

    /** A line without a full stop at its end, as long as a headline is. */
    private static boolean isHeadline(Part paragraph) {
        String bare = bare(paragraph.text());
        int words = words(bare);
        return paragraph.lines().size() == 1
                && words >= SHORTEST_HEADLINE
                && words <= LONGEST_HEADLINE
                && ".;,:".indexOf(bare.charAt(bare.length() - 1)) < 0;
    }

    private static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = !isBlank(text.charAt(i)) && (i == 0 || isBlank(text.charAt(i - 1)));
            words += begins ? 1 : 0;
        }
        return words;
    }

    /** Without blanks at both ends. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** As the page has it: no-break spaces and the mark at the beginning of a file are blanks too. */
    private static boolean isBlank(char sign) {
        return Character.isSpaceChar(sign) || sign >= '\t' && sign <= '\r' || sign == '\u0085' || sign == '\ufeff';
    }
}
