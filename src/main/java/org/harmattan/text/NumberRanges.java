package org.harmattan.text;

import java.util.List;
import java.util.Set;

/** The words that make two numbers a range: {@code de 10 à 15}, {@code entre 20 et 30}, {@code two or three}. */
final class NumberRanges {

    private static final NumberRanges FRENCH = new NumberRanges(
            Set.of("entre", "de"),
            Set.of("a", "ou"),
            "et",
            List.of(
                    "pass* (ainsi|donc|desormais)",
                    "evolu* (ainsi)",
                    "mont*",
                    "grimp*",
                    "augment*",
                    "revu* (a) (la) (hausse|baisse)",
                    "porte|portee|portes",
                    "alourdi*"));
    private static final NumberRanges ENGLISH = new NumberRanges(
            Set.of("between", "from"),
            Set.of("to", "or"),
            "and",
            List.of(
                    "rose|risen|rise|rises|rising|went|gone|goes|going (up)",
                    "up|down",
                    "increas*",
                    "climb*",
                    "jump*",
                    "revis* (upward|upwards|downward|downwards|up|down)",
                    "rais*",
                    "dropped|fell"));

    private final Set<String> openers;
    private final Set<String> joints;
    private final String jointAfterOpener;
    private final PhraseTrie<Boolean> changes;

    private NumberRanges(Set<String> openers, Set<String> joints, String jointAfterOpener, List<String> changes) {
        this.openers = openers;
        this.joints = joints;
        this.jointAfterOpener = jointAfterOpener;
        PhraseTrie.Builder<Boolean> trie = new PhraseTrie.Builder<>();
        changes.forEach(phrase -> trie.add(phrase, true));
        this.changes = trie.build();
    }

    static NumberRanges of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    boolean isOpener(String word) {
        return openers.contains(word);
    }

    boolean isJoint(String word, boolean opened) {
        return joints.contains(word) || opened && jointAfterOpener.equals(word);
    }

    /** Whether the words before say that one number became the other: {@code le bilan est passé de 8 à 11}. */
    boolean isChange(List<Token> tokens, int number) {
        int opener = number - 1;
        if (opener < 1 || !openers.contains(tokens.get(opener).folded())) {
            return false;
        }
        for (int at = Math.max(0, opener - 4); at < opener; at++) {
            if (changes.endAt(tokens, at) == opener) {
                return true;
            }
        }
        return false;
    }
}
