package org.harmattan.extract;

import java.util.Set;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/**
 * Tells protests at a barred way from floods and fighters that bar one: {@code des camionneurs ont bloqué l'accès} is a
 * protest, {@code la crue a bloqué l'accès} is none. Safe for several threads.
 */
final class Barriers {

    /** After one of these, somebody is not the one who bars the way. */
    private static final Set<String> BESIDE = Set.of("contre", "par", "avec", "chez", "aux", "sur");

    private static final Set<String> OF = Set.of("de", "d", "du");

    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "les", "des", "leur", "leurs");

    private static final Set<String> PRONOUNS = Set.of("ils", "elles", "on");

    /** Words between a pronoun and its verb. */
    private static final int PRONOUN_REACH = 2;

    private final PhraseTrie<Boolean> people;
    private final PhraseTrie<Boolean> others;

    /**
     * @param people who bars a way to protest
     * @param others who or what bars one for another reason
     */
    Barriers(PhraseTrie<Boolean> people, PhraseTrie<Boolean> others) {
        this.people = people;
        this.others = others;
    }

    /** Whether people bar the way: they are named last before the verb, or in the sentence before a pronoun. */
    boolean isByPeople(Document document, Sentence sentence, int verb) {
        boolean back = sentence.index() > 0 && hasPronoun(document, sentence, verb);
        int from = back ? document.sentences().get(sentence.index() - 1).firstToken() : sentence.firstToken();
        boolean found = false;
        for (int at = from; at < verb; at++) {
            if (people.isAt(document.tokens(), at)) {
                found |= !BESIDE.contains(governor(document, at));
            } else if (others.isAt(document.tokens(), at)) {
                String governor = governor(document, at);
                found &= BESIDE.contains(governor) || OF.contains(governor);
            }
        }
        return found;
    }

    private static boolean hasPronoun(Document document, Sentence sentence, int verb) {
        for (int at = verb - 1; at >= Math.max(sentence.firstToken(), verb - PRONOUN_REACH); at--) {
            if (PRONOUNS.contains(document.folded(at))) {
                return true;
            }
        }
        return false;
    }

    /** The word before somebody and his article; empty at the beginning of the text. */
    private static String governor(Document document, int token) {
        int at = token - 1;
        if (at > 0 && ARTICLES.contains(document.folded(at))) {
            at--;
        }
        return at < 0 ? "" : document.folded(at);
    }
}
