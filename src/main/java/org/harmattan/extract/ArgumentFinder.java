package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.text.Document;
import org.harmattan.text.Language;
import org.harmattan.text.Token;

/** Finds the subject and the object of a verb among the nouns around it. One per document; safe for several threads. */
final class ArgumentFinder {

    /** Words between a subject and its verb. */
    private static final int SUBJECT_REACH = 18;

    /** Words between a verb and its object. */
    private static final int OBJECT_REACH = 14;

    private final Document document;
    private final RoleWords words;
    private final VoiceReader voiceReader;

    ArgumentFinder(Document document, RoleWords words, VoiceReader voiceReader) {
        this.document = document;
        this.words = words;
        this.voiceReader = voiceReader;
    }

    /** The subject of a verb, before it. */
    Optional<NounChain> findSubject(Frame frame, Trigger trigger, List<NounChain> chains) {
        int floor = frame.sentence().firstToken();
        int verb = voiceReader.groupStart(trigger);
        int at = verb - 1;
        boolean relative = at > floor && words.relatives.contains(document.folded(at));
        if (relative) {
            at--;
        }
        boolean comma = false;
        while (at >= floor && verb - at <= SUBJECT_REACH) {
            if (isOtherCounted(frame, at, chains)) {
                return Optional.empty();
            }
            Optional<NounChain> chain = endingAt(at, chains);
            if (chain.isPresent() && !isAfterPreposition(chain.get())) {
                return chain.filter(found -> !relative || verb - found.endToken() <= 2);
            }
            if (isBreak(at) && !relative) {
                return Optional.empty();
            }
            comma |= document.tokens().get(at).follows(',');
            at = chain.map(NounChain::firstToken).orElse(at) - 1;
        }
        return Optional.empty();
    }

    /** Victims counted there, who are no actor of the lexicon, are the subject. */
    private static boolean isOtherCounted(Frame frame, int token, List<NounChain> chains) {
        for (NounChain chain : chains) {
            if (chain.firstToken() <= token && token < chain.endToken()) {
                return false;
            }
        }
        return frame.tolls().stream().anyMatch(toll -> token == toll.endToken() - 1);
    }

    private boolean isBreak(int at) {
        Token token = document.tokens().get(at);
        return words.subordinators.contains(token.folded())
                || token.follows(';')
                || token.follows(':')
                || token.follows('«');
    }

    private static boolean isCounted(Frame frame, int first) {
        for (CasualtyStatement toll : frame.tolls()) {
            if (toll.firstToken() == first) {
                return true;
            }
        }
        return false;
    }

    private static Optional<NounChain> openingAt(int token, List<NounChain> chains) {
        for (NounChain chain : chains) {
            if (chain.firstToken() == token) {
                return Optional.of(chain);
            }
        }
        return Optional.empty();
    }

    private static Optional<NounChain> endingAt(int token, List<NounChain> chains) {
        for (NounChain chain : chains) {
            if (chain.endToken() - 1 == token) {
                return Optional.of(chain);
            }
        }
        return Optional.empty();
    }

    /** {@code un convoi escortant des commerçants}, {@code dans le village}: no subject. */
    private boolean isAfterPreposition(NounChain chain) {
        int before = chain.firstToken() - 1;
        if (before < 0 || !document.tokens().get(chain.firstToken()).continuesPhrase()) {
            return false;
        }
        Token token = document.tokens().get(before);
        boolean verb = token.text().equals("a") && document.language() == Language.FRENCH;
        if (isParticiple(token.folded())) {
            return true;
        }
        return !verb && (words.prepositions.contains(token.folded()) || words.genitives.contains(token.folded()));
    }

    private boolean isParticiple(String word) {
        String ending = document.language() == Language.FRENCH ? "ant" : "ing";
        return word.length() > 4 && word.endsWith(ending) && !words.notParticiples.contains(word);
    }

    /** The object of a verb, after its first word. */
    Optional<NounChain> findObject(Frame frame, Trigger trigger, List<NounChain> chains) {
        int end = Math.min(frame.sentence().endToken(), trigger.endToken() + OBJECT_REACH);
        for (int at = trigger.firstToken() + 1; at < end; at++) {
            Optional<NounChain> chain = openingAt(at, chains);
            if (chain.isPresent()) {
                boolean named = at < trigger.endToken();
                return chain.filter(found -> named || !isAfterPreposition(found));
            }
            if (isCounted(frame, at) || isBreak(at) || words.relatives.contains(document.folded(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
