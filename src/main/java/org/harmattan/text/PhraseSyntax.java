package org.harmattan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the phrases that {@link PhraseTrie} understands, and cuts their words as {@link Tokenizer} cuts a text's. */
final class PhraseSyntax {

    static final String ANY_ENDING = "*";

    private static final String ANY_WORD = "_";
    private static final Pattern ITEM = Pattern.compile("\\(([^()]*)\\)|[^\\s()]+|[()]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}*_]+");

    /** Marks that a phrase runs over in a text, standing alone. */
    private static final Pattern LOOSE_MARKS = Pattern.compile("[-'’\"«»&]+");

    private final String phrase;

    private PhraseSyntax(String phrase) {
        this.phrase = phrase;
    }

    /**
     * A step of a phrase.
     *
     * @param alternatives the strings of words that may stand there; one without words means that nothing need stand
     */
    record Step(List<List<String>> alternatives) {}

    /**
     * The steps of a phrase.
     *
     * @throws IllegalArgumentException when the phrase is not well written
     */
    static List<Step> parse(String phrase) {
        return new PhraseSyntax(phrase).steps();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Matcher items = ITEM.matcher(phrase);
        int end = 0;
        while (items.find()) {
            boolean optional = items.group(1) != null;
            boolean apart = items.start() == 0 || items.start() > end;
            end = items.end();
            if (!apart || items.group().equals("(") || items.group().equals(")")) {
                throw problem("a blank or its other half is missing beside a bracket");
            }
            if (!LOOSE_MARKS.matcher(items.group()).matches()) {
                steps.add(step(optional ? items.group(1) : items.group(), optional));
            }
        }
        return steps;
    }

    private Step step(String item, boolean optional) {
        List<List<String>> alternatives = new ArrayList<>();
        for (String alternative : item.split("\\|", -1)) {
            List<String> words = words(alternative);
            if (words.isEmpty()) {
                throw problem("there is no word in \"" + item + "\"");
            }
            alternatives.add(words);
        }
        if (optional) {
            alternatives.add(List.of());
        }
        return new Step(List.copyOf(alternatives));
    }

    private List<String> words(String alternative) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(alternative);
        while (matcher.find()) {
            addWord(matcher.group(), words);
        }
        return List.copyOf(words);
    }

    private void addWord(String word, List<String> words) {
        if (word.equals(ANY_WORD)) {
            words.add(ANY_ENDING);
            return;
        }
        boolean open = word.endsWith(ANY_ENDING);
        String stem = open ? word.substring(0, word.length() - 1) : word;
        if (stem.isEmpty() || stem.contains(ANY_ENDING) || stem.contains(ANY_WORD)) {
            throw problem("* may only end a word, and _ must stand alone");
        }
        for (Token token : Tokenizer.tokenize(stem)) {
            words.add(token.folded());
        }
        if (open) {
            words.add(words.remove(words.size() - 1) + ANY_ENDING);
        }
    }

    private IllegalArgumentException problem(String what) {
        return new IllegalArgumentException("the phrase \"" + phrase + "\" cannot be read: " + what);
    }
}
