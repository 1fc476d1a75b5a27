package org.harmattan.extract;

import java.util.List;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/** Tells whether the words around an actor's name say that naming it is a suspicion. */
final class ActorSuspicion {

    /** Tokens between a word of suspicion and the name: <i>membres présumés de la Katiba</i>. */
    private static final int REACH = 2;

    private static final int LONGEST_PHRASE = 8;

    /** Tokens over which a verb of attribution reaches: <i>attribuée par les autorités aux hommes de</i>. */
    private static final int REACH_OF_VERB = 8;

    private static final int ARTICLES = 2;

    private final Document document;
    private final ActorWords words;

    ActorSuspicion(Document document, ActorWords words) {
        this.document = document;
        this.words = words;
    }

    boolean isSuspected(ActorHit hit) {
        Sentence sentence = document.getSentenceOf(hit.firstToken());
        return isSuspectedBefore(sentence, hit) || isSuspectedAfter(sentence, hit) || isAttributed(sentence, hit);
    }

    private boolean isSuspectedBefore(Sentence sentence, ActorHit hit) {
        int from = Math.max(sentence.firstToken(), hit.firstToken() - LONGEST_PHRASE);
        for (int i = from; i < hit.firstToken(); i++) {
            int end = end(words.suspicionBefore, i);
            if (end > i && end >= hit.firstToken() - REACH && isOnePhrase(end, hit.firstToken())) {
                return true;
            }
        }
        return startsWithin(words.suspicionBefore, hit) || startsWithin(words.suspicionAfter, hit);
    }

    /** Names may hold the word themselves: <i>combattants présumés</i>. */
    private boolean startsWithin(PhraseTrie<String> trie, ActorHit hit) {
        for (int i = hit.firstToken(); i < hit.endToken(); i++) {
            if (end(trie, i) > i) {
                return true;
            }
        }
        return false;
    }

    private boolean isSuspectedAfter(Sentence sentence, ActorHit hit) {
        int to = Math.min(sentence.endToken(), hit.endToken() + 1);
        return hit.endToken() < to
                && tokens().get(hit.endToken()).continuesPhrase()
                && end(words.suspicionAfter, hit.endToken()) > hit.endToken();
    }

    private boolean isAttributed(Sentence sentence, ActorHit hit) {
        boolean to = false;
        for (int i = Math.max(sentence.firstToken(), hit.firstToken() - ARTICLES); i < hit.firstToken(); i++) {
            to |= end(words.attributedTo, i) > i;
        }
        int from = Math.max(sentence.firstToken(), hit.firstToken() - REACH_OF_VERB);
        for (int i = from; to && i < hit.firstToken(); i++) {
            if (end(words.attributed, i) > i) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnePhrase(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!tokens().get(i).continuesPhrase()) {
                return false;
            }
        }
        return to >= from;
    }

    private int end(PhraseTrie<String> trie, int first) {
        return trie.endAt(tokens(), first);
    }

    private List<Token> tokens() {
        return document.tokens();
    }
}
