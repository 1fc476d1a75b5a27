package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Stance;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/** Tells when the event of a part of a sentence was. Immutable; safe for several threads. */
final class FrameTimes {

    private static final int PLUPERFECT_REACH = 3;

    /** What is told of a trial or a commemoration within so many days is its own day. */
    private static final int RECENT_DAYS = 31;

    /** What has lasted longer is a state of affairs. */
    private static final int LASTING_DAYS = 7;

    private final ContextWords contexts;
    private final PhraseTrie<Boolean> revising;
    private final DateChooser chooser;

    /** @param revising words that tell that a number of victims took the place of another */
    FrameTimes(ContextWords contexts, PhraseTrie<Boolean> revising) {
        this.revising = revising;
        this.contexts = contexts;
        chooser = new DateChooser(contexts);
    }

    /**
     * The date of an event.
     *
     * @param history whether its sentence speaks of what was done long ago
     */
    Optional<DatePhrase> findDate(FramePart part, boolean history) {
        List<DatePhrase> dates = part.dates().stream()
                .filter(found -> !history || isOld(part.reading(), found))
                .filter(found -> !isHourOfDayNamed(part.reading(), found, part.dates()))
                .filter(found -> !part.hasBefore(contexts.setting, found.firstToken()))
                .toList();
        return chooser.choose(part, dates)
                .filter(found ->
                        !isLaterDay(found, part.reading()) || !part.tellsOnlyOfVictims() || isKillingSomewhere(part))
                .filter(found -> !isOfRevision(part) || isDayOfDeed(part, found))
                .filter(found -> found.precision() != DatePrecision.DAY
                        || !isClaimOfDeedTold(part.attributions(), part.triggers()));
    }

    /** Whether the text gives the event as come before the one it is mainly about. */
    boolean isEarlier(FramePart part, Optional<DatePhrase> date) {
        return contexts.earlier.isAt(part.document().tokens(), part.firstToken())
                || isAfter(part)
                || isCounted(part)
                || part.isInSentence(contexts.background)
                || isPluperfect(part.document(), part.triggers(), date)
                || isAllBefore(part.document(), part.firstToken(), part.triggers());
    }

    /** {@code … after a raid on a village}: a part cut off there tells what came before. */
    private boolean isAfter(FramePart part) {
        return part.firstToken() > part.sentence().firstToken()
                && contexts.countingOn.contains(part.document().folded(part.firstToken()));
    }

    /** {@code A day after ten soldiers were killed at Sebba, …}: a part that ends where the sentence goes on. */
    private boolean isCounted(FramePart part) {
        return part.firstToken() == part.sentence().firstToken()
                && part.endToken() < part.sentence().endToken()
                && part.dates().stream()
                        .anyMatch(date ->
                                date.firstToken() == part.firstToken() && contexts.countsOn(part.document(), date));
    }

    /** {@code depuis deux mois}. */
    static boolean isLasting(Optional<DatePhrase> date) {
        return date.filter(found -> found.anchor() == DatePhrase.Anchor.SINCE)
                .filter(found -> found.end().toEpochDay() - found.start().toEpochDay() > LASTING_DAYS)
                .isPresent();
    }

    /** The only day told with a revised number is that of the revision. */
    private static boolean isOfRevision(FramePart part) {
        return !part.tolls().isEmpty()
                && part.tolls().stream().allMatch(CasualtyStatement::later)
                && part.dates().size() <= 1;
    }

    /** {@code The toll from Monday's attack}, {@code le bilan de l'attaque de mercredi est monté}: no verb stands between them. */
    private boolean isDayOfDeed(FramePart part, DatePhrase day) {
        return part.triggers().stream()
                .filter(Trigger::isNoun)
                .anyMatch(trigger -> day.endToken() == trigger.firstToken()
                        || trigger.endToken() <= day.firstToken()
                                && !revising.beginsWithin(
                                        part.document().tokens(), trigger.endToken(), day.firstToken()));
    }

    /** {@code Deux hommes accusés de l'attaque ont été jugés lundi}: the day is not that of the deed. */
    private static boolean isOld(Reading reading, DatePhrase date) {
        return reading.published()
                .filter(day -> date.isBefore(day, RECENT_DAYS))
                .isPresent();
    }

    /** {@code Mardi, … ; quelques heures plus tard, …}: an hour of the day or month that the sentence names is no other day. */
    private static boolean isHourOfDayNamed(Reading reading, DatePhrase date, List<DatePhrase> dates) {
        boolean hour = date.anchor() == DatePhrase.Anchor.EVENT
                && reading.published().filter(date.start()::equals).isPresent();
        return hour
                && dates.stream()
                        .anyMatch(other -> other.firstToken() < date.firstToken()
                                && (other.anchor() == DatePhrase.Anchor.CALENDAR
                                        || other.anchor() == DatePhrase.Anchor.PUBLICATION));
    }

    /** {@code Le groupe a revendiqué l'assaut vendredi dans un message}: the day is that of the message. */
    private static boolean isClaimOfDeedTold(List<Attribution> attributions, List<Trigger> triggers) {
        boolean told = !triggers.isEmpty()
                && triggers.stream()
                        .allMatch(trigger -> trigger.isNoun() && trigger.reference() == Trigger.Reference.DEFINITE);
        boolean claim = attributions.stream()
                .anyMatch(said -> said.stance() == Stance.CLAIMS
                        || said.actor()
                                .filter(actor -> actor.actor().kind() == ActorKind.REBEL)
                                .isPresent());
        return told && claim;
    }

    /** {@code Les convois sont suspendus depuis l'attaque du mois dernier}. */
    private boolean isAllBefore(Document document, int from, List<Trigger> triggers) {
        return !triggers.isEmpty()
                && triggers.stream().allMatch(trigger -> isAfterEarlierWord(document, from, trigger.firstToken()));
    }

    private boolean isAfterEarlierWord(Document document, int from, int token) {
        return contexts.earlier.endsBefore(document.tokens(), Math.max(from, token - PLUPERFECT_REACH), token);
    }

    /** {@code En juin, quatre soldats avaient été tués}: what had happened by some date came before the news. */
    private boolean isPluperfect(Document document, List<Trigger> triggers, Optional<DatePhrase> date) {
        boolean dated =
                date.filter(found -> found.precision() != DatePrecision.UNKNOWN).isPresent();
        return dated
                && triggers.stream()
                        .filter(trigger -> !trigger.isNoun() || trigger.isDeadly())
                        .anyMatch(trigger -> isPluperfect(document, trigger));
    }

    private boolean isPluperfect(Document document, Trigger trigger) {
        for (int i = Math.max(0, trigger.firstToken() - PLUPERFECT_REACH); i < trigger.endToken(); i++) {
            if (contexts.pluperfect.contains(document.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Two days later, raiders killed a trader in Kolofata}: no death of somebody wounded before. */
    private boolean isKillingSomewhere(FramePart part) {
        return !part.has(contexts.dying)
                && part.triggers().stream().anyMatch(trigger -> !trigger.isNoun())
                && part.index().places(part.sentence()).stream()
                        .anyMatch(place -> part.hasToken(place.firstToken()) && SceneFit.isClose(place));
    }

    /** {@code le lendemain}, but not {@code une semaine plus tôt}. */
    private static boolean isLaterDay(DatePhrase date, Reading reading) {
        return date.anchor() == DatePhrase.Anchor.EVENT
                && reading.published().map(day -> !date.start().isBefore(day)).orElse(true);
    }
}
