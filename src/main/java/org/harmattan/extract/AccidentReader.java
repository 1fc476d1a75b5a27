package org.harmattan.extract;

import java.util.List;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** Tells deaths by accident, illness and weather from deaths by violence. Safe for several threads. */
final class AccidentReader {

    /** The heading and the sentence after it say what an article is about. */
    private static final int LEADING_SENTENCES = 2;

    private final ContextWords contexts;

    AccidentReader(ContextWords contexts) {
        this.contexts = contexts;
    }

    /** Whether an article that begins with these frames is about an accident or the like. */
    boolean isAboutAccident(Document document, List<Frame> frames) {
        List<Frame> leading = frames.stream()
                .filter(frame -> frame.sentence().index() < LEADING_SENTENCES)
                .toList();
        return leading.stream().noneMatch(frame -> isViolent(frame.triggers()))
                && document.sentences().stream()
                        .limit(LEADING_SENTENCES)
                        .anyMatch(sentence -> hasAccident(document, sentence));
    }

    /** Whether a sentence with these words tells only of deaths by accident. */
    boolean isAccident(Document document, Sentence sentence, List<Trigger> triggers) {
        return !isViolent(triggers) && hasAccident(document, sentence);
    }

    /** Whether words tell of violence, and not only that somebody died. */
    static boolean isViolent(List<Trigger> triggers) {
        return triggers.stream().anyMatch(trigger -> !trigger.isDeadly());
    }

    private boolean hasAccident(Document document, Sentence sentence) {
        return contexts.accident.beginsWithin(document.tokens(), sentence.firstToken(), sentence.endToken());
    }
}
