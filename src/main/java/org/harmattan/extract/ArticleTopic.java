package org.harmattan.extract;

import java.util.HashSet;
import java.util.Set;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/** Tells articles about sport, floods, harvests and the like by their words. */
final class ArticleTopic {

    /** So many different words of another field make an article one of that field. */
    private static final int TELLING = 4;

    private static final int TOKENS_READ = 1_500;

    private final ContextWords contexts;

    ArticleTopic(ContextWords contexts) {
        this.contexts = contexts;
    }

    boolean isOfThisField(Document document) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < Math.min(TOKENS_READ, document.tokens().size()); i++) {
            PhraseTrie.Match<Boolean> match = contexts.otherField.longestAt(document.tokens(), i);
            if (!match.values().isEmpty()) {
                words.add(document.folded(i));
            }
        }
        return words.size() < TELLING && !isExercise(document);
    }

    /** An exercise is told like an attack; its first sentences say what it is. */
    private boolean isExercise(Document document) {
        int found = 0;
        for (int i = 0; i < document.tokens().size(); i++) {
            if (!contexts.exercise.longestAt(document.tokens(), i).values().isEmpty()) {
                found++;
            }
        }
        return found >= 3;
    }
}
