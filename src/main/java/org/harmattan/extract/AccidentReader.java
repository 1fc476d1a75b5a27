package org.harmattan.extract;

import java.util.List;
import java.util.OptionalInt;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** Tells deaths by accident, illness and weather from deaths by violence. Safe for several threads. */
final class AccidentReader {

    /** The heading and the sentence after it say what an article is about. */
    private static final int LEADING_SENTENCES = 2;

    /** What caused a fire is told soon. */
    private static final int FIRE_SENTENCES = 5;

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

    /** {@code Le marché est parti en fumée. Un court-circuit serait en cause}: nobody set the fire. */
    boolean isFire(Document document, List<Frame> frames) {
        List<Trigger> triggers =
                frames.stream().flatMap(frame -> frame.triggers().stream()).toList();
        return !triggers.isEmpty()
                && triggers.stream().allMatch(AccidentReader::isBurning)
                && document.sentences().stream()
                        .limit(FIRE_SENTENCES)
                        .anyMatch(sentence -> hasAccident(document, sentence));
    }

    private static boolean isBurning(Trigger trigger) {
        return trigger.isDeadly()
                || trigger.words().stream()
                        .flatMap(word -> word.type().stream())
                        .anyMatch(SubEventType.LOOTING::equals);
    }

    /** Whether a sentence with these words tells only of deaths by accident. */
    boolean isAccident(Document document, Sentence sentence, List<Trigger> triggers) {
        return !isViolent(triggers) && hasAccident(document, sentence);
    }

    /**
     * Where a sentence turns to other people's deaths by accident: {@code seven soldiers were killed there, and five others
     * died in a road accident}. Empty where what stands before tells of the accident too.
     */
    OptionalInt findTurn(Document document, Sentence sentence, List<CasualtyStatement> tolls) {
        for (int at = sentence.endToken() - 1; at > sentence.firstToken(); at--) {
            int turn = at;
            if (contexts.otherVictims.endAt(document.tokens(), turn) <= turn) {
                continue;
            }
            boolean before = tolls.stream().anyMatch(toll -> toll.tellsOfDeaths() && toll.endToken() <= turn);
            boolean after = tolls.stream().anyMatch(toll -> toll.tellsOfDeaths() && toll.firstToken() >= turn);
            if (before && after) {
                return contexts.accident.beginsWithin(document.tokens(), sentence.firstToken(), turn)
                        ? OptionalInt.empty()
                        : OptionalInt.of(turn);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether words tell of violence, and not only that somebody died: {@code killing} may be either. */
    static boolean isViolent(List<Trigger> triggers) {
        return triggers.stream().anyMatch(trigger -> trigger.words().stream().noneMatch(EventWord::deadly));
    }

    private boolean hasAccident(Document document, Sentence sentence) {
        return contexts.accident.beginsIn(document.tokens(), sentence);
    }
}
