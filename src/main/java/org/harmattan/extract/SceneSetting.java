package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/**
 * Sentences that only set the scene of what the next one tells: {@code At Loulouni, a bus was stopped on Friday. The conductor
 * was shot.} Place and day are then those of the next sentence, which otherwise seems to go on with what came before. One per
 * article; not safe for several threads.
 */
final class SceneSetting {

    /** A sentence opens with its first words. */
    private static final int OPENING = 3;

    /** A heading and a lede are among so many sentences; they set no scene. */
    private static final int LEDE = 2;

    private final Reading reading;
    private final SentenceIndex index;
    private final ContextWords contexts;
    private final BiPredicate<Document, PlaceExpression> scene;

    /** @param scene whether something may have happened at a place */
    SceneSetting(
            Reading reading, SentenceIndex index, ContextWords contexts, BiPredicate<Document, PlaceExpression> scene) {
        this.reading = reading;
        this.index = index;
        this.contexts = contexts;
        this.scene = scene;
    }

    /** The frames, each with the place and the day that the sentence before it set. */
    List<Frame> place(List<Frame> frames) {
        Set<Integer> telling = new HashSet<>();
        frames.forEach(frame -> telling.add(frame.sentence().index()));
        List<Frame> placed = new ArrayList<>();
        for (Frame frame : frames) {
            int before = frame.sentence().index() - 1;
            placed.add(before >= LEDE && !telling.contains(before) && isOpen(frame) ? set(frame, before) : frame);
        }
        return placed;
    }

    /** Whether a frame leaves open where and when its event was. */
    private boolean isOpen(Frame frame) {
        return frame.scenes().isEmpty()
                && frame.date().isEmpty()
                && !frame.heading()
                && !frame.earlier()
                && !frame.general()
                && frame.triggers().stream().anyMatch(trigger -> !trigger.isNoun())
                && frame.firstToken() == frame.sentence().firstToken();
    }

    private Frame set(Frame frame, int before) {
        Document document = reading.document();
        Sentence setting = document.sentences().get(before);
        boolean goesOn = contexts.thereupon.isAt(document.tokens(), frame.firstToken());
        if (setting.paragraph() != frame.sentence().paragraph() || !isReal(setting) || !goesOn && !isPlain(setting)) {
            return frame;
        }
        Optional<PlaceExpression> place = index.places(setting).stream()
                .filter(SceneFit::isClose)
                .filter(found -> scene.test(document, found))
                .findFirst();
        Optional<DatePhrase> day = index.dates(setting).stream()
                .filter(date -> date.precision() == DatePrecision.DAY && date.anchor() != Anchor.SINCE)
                .filter(date -> reading.published()
                        .filter(published -> date.start().isAfter(published))
                        .isEmpty())
                .findFirst();
        if (day.isEmpty() && place.isPresent() && isPlain(setting) && begins(setting)) {
            return frame.set(List.of(place.get()), day);
        }
        boolean opens = goesOn
                || place.filter(found -> opens(setting, found.firstToken())).isPresent()
                || day.filter(date -> opens(setting, date.firstToken())).isPresent();
        return opens && place.isPresent() && day.isPresent() ? frame.set(List.of(place.get()), day) : frame;
    }

    /** {@code Tout a commencé au marché de Boukouma}: a sentence that says that what happened began there. */
    private boolean begins(Sentence setting) {
        return contexts.beginning.beginsIn(reading.document().tokens(), setting);
    }

    private static boolean opens(Sentence sentence, int token) {
        return token - sentence.firstToken() < OPENING;
    }

    /** Whether nobody speaks in it. */
    private boolean isPlain(Sentence sentence) {
        return index.attributions(sentence).isEmpty()
                && !contexts.speaking.beginsIn(reading.document().tokens(), sentence);
    }

    /** Whether it is about nothing wished, feared or rehearsed, and no state of affairs. */
    private boolean isReal(Sentence sentence) {
        Document document = reading.document();
        return !contexts.unreal.beginsIn(document.tokens(), sentence)
                && !contexts.general.beginsIn(document.tokens(), sentence);
    }
}
