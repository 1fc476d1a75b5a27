package org.harmattan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the phrases that {@link PhraseTrie} understands. */
final class PhraseSyntax {

    static final String ANY_ENDING = "*";

    private static final String ANY_WORD = "_";

    private PhraseSyntax() {}

    /** The words of a phrase, each with its alternatives; an empty alternative means that the word may be missing. */
    static List<List<String>> parse(String phrase) {
        List<List<String>> steps = new ArrayList<>();
        for (String part : phrase.replaceAll("['’‘ʼ`-]", " ").strip().split("\\s+")) {
            boolean optional = part.startsWith("(") && part.endsWith(")");
            String body = optional ? part.substring(1, part.length() - 1) : part;
            List<String> alternatives = new ArrayList<>(
                    Arrays.stream(body.split("\\|")).map(PhraseSyntax::fold).toList());
            if (optional) {
                alternatives.add("");
            }
            steps.add(List.copyOf(alternatives));
        }
        return steps;
    }

    private static String fold(String word) {
        if (word.equals(ANY_WORD)) {
            return ANY_ENDING;
        }
        if (word.endsWith(ANY_ENDING)) {
            return NameFolder.fold(word.substring(0, word.length() - 1)) + ANY_ENDING;
        }
        return NameFolder.fold(word);
    }
}
