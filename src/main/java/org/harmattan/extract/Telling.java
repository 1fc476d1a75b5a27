package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.Trigger.Reference;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;

/**
 * What {@link Coreference} asks of a frame, whichever event it compares it with: a frame is compared with many, and read
 * for that only once. Immutable.
 *
 * @param frame the frame
 * @param when its date, counted out
 * @param strangers names of places in it that no list knows, if they are all it says of where
 * @param families kinds of event that its words stand for
 * @param noun the first noun that names the event
 * @param statement whether it only speaks of an event told before
 * @param goesOn whether it speaks of those told of before
 * @param opensAnother whether its words announce another event
 * @param outcome whether it tells what became of fighters in an event told before
 * @param series whether it tells of several events as one
 * @param killsFighters whether fighters are among its dead
 * @param newcomers whether nameless armed men come in: <i>des hommes armés</i>
 * @param knownPeople whether such men are spoken of as known: <i>les assaillants</i>
 * @param pronoun whether its sentence opens with a pronoun for people
 * @param samePlace whether its words put it where the event before was
 * @param looksBack whether it names an event after which, in the words of its sentence, came what was told just before
 * @param opensLater whether it opens with a day or an hour counted from an event, and then tells of another deed
 */
record Telling(
        Frame frame,
        Optional<DatePhrase> when,
        Set<String> strangers,
        List<EventFamily> families,
        Optional<Trigger> noun,
        boolean statement,
        boolean goesOn,
        boolean opensAnother,
        boolean outcome,
        boolean series,
        boolean killsFighters,
        boolean newcomers,
        boolean knownPeople,
        boolean pronoun,
        boolean samePlace,
        boolean looksBack,
        boolean opensLater) {

    /** A heading and a lede are among so many sentences. */
    private static final int LEDE = 3;

    /** A sentence opens with its first words. */
    private static final int OPENING = 3;

    static Telling of(Frame frame, Optional<DatePhrase> when, Discourse discourse) {
        boolean killsFighters = kills(frame, VictimKind.ARMED_GROUP, false);
        return new Telling(
                frame,
                when,
                isCloselyPlaced(frame) ? Set.of() : discourse.strangers(frame),
                families(frame),
                noun(frame),
                discourse.isStatement(frame),
                discourse.goesOn(frame),
                discourse.opensAnother(frame),
                isOutcome(frame, killsFighters),
                isSeries(frame),
                killsFighters,
                discourse.hasNewcomers(frame),
                discourse.hasKnownPeople(frame),
                discourse.opensWithPronoun(frame),
                discourse.isInSamePlace(frame),
                discourse.looksBack(frame),
                discourse.opensLater(frame));
    }

    /** The best of its places. */
    Optional<PlaceExpression> scene() {
        return frame.scenes().isEmpty()
                ? Optional.empty()
                : Optional.of(frame.scenes().get(0));
    }

    private static boolean isCloselyPlaced(Frame frame) {
        return !frame.scenes().isEmpty() && !SceneFit.isArea(frame.scenes().get(0));
    }

    private static List<EventFamily> families(Frame frame) {
        // Weapons taken from those who were killed tell of no find of weapons.
        boolean deadly = frame.tellsOfDeaths();
        return frame.triggers().stream()
                .flatMap(trigger -> trigger.words().stream())
                .flatMap(word -> word.type().stream())
                .map(EventFamily::of)
                .filter(family -> family != EventFamily.DISRUPTED || !deadly)
                .distinct()
                .toList();
    }

    private static Optional<Trigger> noun(Frame frame) {
        return frame.triggers().stream()
                .filter(trigger -> (trigger.isNoun() || trigger.reference() != Reference.OPEN) && !trigger.isDeadly())
                .findFirst();
    }

    /** {@code Treize terroristes ont été neutralisés}, after an arrest or the fall of a camp. */
    private static boolean isOutcome(Frame frame, boolean killsFighters) {
        return killsFighters
                && frame.scenes().isEmpty()
                && frame.date().isEmpty()
                && frame.triggers().stream().noneMatch(Trigger::isNoun);
    }

    /** Whether people of a kind are among its dead; {@code counted} when one of them at least is. */
    private static boolean kills(Frame frame, VictimKind kind, boolean counted) {
        for (CasualtyStatement toll : frame.tolls()) {
            if (toll.harm() == Harm.KILLED && toll.kind() == kind && (!counted || toll.best() > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number in it came about later than one told before. */
    boolean tellsLaterNumber() {
        return frame.tolls().stream().anyMatch(CasualtyStatement::later);
    }

    /** Whether a number in it is part of another. */
    boolean tellsSubset() {
        return frame.tolls().stream().anyMatch(CasualtyStatement::subset);
    }

    /** Whether its words tell of deaths and of nothing else. */
    boolean tellsOnlyOfVictims() {
        for (Trigger trigger : frame.triggers()) {
            if (!trigger.isDeadly()) {
                return false;
            }
        }
        return !frame.triggers().isEmpty();
    }

    /** Labels of the armed groups and forces that it names. */
    Set<String> fighters() {
        return frame.fighters();
    }

    boolean isLede() {
        return frame.sentence().index() < LEDE;
    }

    /** {@code Dimanche, deux hommes ont péri}. */
    boolean opensWithDay() {
        return frame.date()
                .filter(date -> date.firstToken() - frame.sentence().firstToken() < OPENING)
                .isPresent();
    }

    /** {@code Le lendemain, deux hommes ont péri}: its day is counted from an event told before. */
    boolean isDatedFromEvent() {
        return frame.date().filter(date -> date.anchor() == Anchor.EVENT).isPresent();
    }

    /** {@code À Dori, deux hommes ont péri}. */
    boolean opensWithPlace() {
        return scene().filter(place -> place.firstToken() - frame.sentence().firstToken() < OPENING)
                .isPresent();
    }

    /** Whether some people of a kind are among its dead. */
    boolean hasKilled(VictimKind kind) {
        return kills(frame, kind, true);
    }

    /** {@code deux attaques}: several events told as one, not one told before. */
    static boolean isSeries(Frame frame) {
        return frame.triggers().stream()
                .filter(trigger -> trigger.plural() && !trigger.isDeadly())
                .filter(Telling::isToldSingly)
                .anyMatch(trigger -> trigger.reference() == Reference.INDEFINITE);
    }

    /** Shots, shells and strikes come in numbers in one event. */
    static boolean isToldSingly(Trigger trigger) {
        return trigger.words().stream()
                .allMatch(word -> word.type()
                        .map(EventFamily::of)
                        .filter(family -> family != EventFamily.ASSAULT && family != EventFamily.ABDUCTION)
                        .isEmpty());
    }
}
