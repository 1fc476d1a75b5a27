package org.harmattan.text;

import java.util.List;

/** Says at once of most words that no phrase of a lexicon opens with them. Safe for several threads. */
final class FirstWords {

    /** Of a beginning no more letters than these are looked at. */
    private static final int LETTERS = 3;

    private final boolean any;
    private final WordFilter words = new WordFilter();
    private final WordFilter beginnings = new WordFilter();

    /** Whether some beginnings have so many letters, or more where it is the last. */
    private final boolean[] lengths = new boolean[LETTERS + 1];

    private final boolean hasBeginnings;

    /** @param any whether a phrase opens with just any word */
    FirstWords(List<String> words, List<String> beginnings, boolean any) {
        this.any = any;
        hasBeginnings = !beginnings.isEmpty();
        words.forEach(this.words::add);
        for (String beginning : beginnings) {
            int letters = Math.min(LETTERS, beginning.length());
            lengths[letters] = true;
            this.beginnings.add(hash(beginning, letters));
        }
    }

    /** Whether a phrase may open with that word; wrongly yes for a few in a hundred. */
    boolean mayHold(String word) {
        return any || words.mayHold(word) || hasBeginnings && mayBegin(word);
    }

    private boolean mayBegin(String word) {
        for (int letters = 1; letters <= LETTERS; letters++) {
            if (lengths[letters] && word.length() >= letters && beginnings.mayHold(hash(word, letters))) {
                return true;
            }
        }
        return false;
    }

    private static int hash(String word, int letters) {
        int hash = 0;
        for (int i = 0; i < letters; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }
}
