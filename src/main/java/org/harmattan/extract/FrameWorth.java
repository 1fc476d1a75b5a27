package org.harmattan.extract;

import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.DatePrecision;

/** Tells which frames speak of an event at all. One per article; not safe for several threads. */
final class FrameWorth {

    private static final int STATISTIC = 500;

    /** A heading and a lede are among so many sentences. */
    private static final int LEDE = 2;

    private final Surroundings surroundings;
    private final Discourse discourse;

    FrameWorth(Surroundings surroundings, Discourse discourse) {
        this.surroundings = surroundings;
        this.discourse = discourse;
    }

    /** A general sentence tells of an event only when it says where and when or with what toll. */
    boolean isStateOfAffairs(Frame frame) {
        boolean spot =
                frame.scenes().stream().findFirst().filter(SceneFit::isSpot).isPresent();
        boolean day = isOnADay(frame);
        boolean deaths = frame.tellsOfDeaths();
        boolean told =
                spot && (day || deaths) || day && deaths && !frame.scenes().isEmpty();
        return frame.general() && !told || isStatistic(frame) && !(spot && (day || namesOne(frame)));
    }

    /** {@code En 2019, une attaque avait tué 71 soldats à Inates}: one event with its toll, not the toll of a year. */
    private static boolean namesOne(Frame frame) {
        return frame.tolls().stream().allMatch(toll -> toll.best() < STATISTIC)
                && frame.triggers().stream()
                        .anyMatch(trigger -> trigger.isNoun() && !trigger.plural() && !trigger.isDeadly());
    }

    private static boolean isOnADay(Frame frame) {
        return frame.date()
                .filter(date -> date.precision() == DatePrecision.DAY && date.anchor() != Anchor.SINCE)
                .isPresent();
    }

    /** Numbers of this size that are told of no day and place, or for a whole year, are those of a period. */
    private boolean isStatistic(Frame frame) {
        boolean year = frame.date()
                .filter(date -> date.precision() == DatePrecision.YEAR)
                .isPresent();
        boolean many = frame.tolls().stream().anyMatch(toll -> toll.best() >= STATISTIC);
        boolean operation = isOnADay(frame)
                && (!frame.scenes().isEmpty() || !discourse.strangers(frame).isEmpty());
        return many && !operation || year && !frame.tolls().isEmpty();
    }

    /**
     * Whether a frame that fits no event told before tells of one of its own.
     *
     * @param first whether none was told before
     */
    boolean isSubstantial(Frame frame, boolean first) {
        boolean toll =
                frame.tolls().stream().anyMatch(statement -> statement.best() > 0 && statement.harm() != Harm.WOUNDED);
        boolean day = frame.date()
                .filter(date -> date.precision() == DatePrecision.DAY)
                .isPresent();
        boolean placed = !frame.scenes().isEmpty() || isToldOfSamePlace(frame);
        if (frame.triggers().isEmpty()) {
            return toll && (placed || day);
        }
        boolean onlyDeadly = frame.triggers().stream().allMatch(Trigger::isDeadly);
        if (isUndatedAllusion(frame)) {
            return false;
        }
        return onlyDeadly
                ? toll && (placed || day || first || frame.earlier())
                        || day && frame.scenes().stream().anyMatch(SceneFit::isClose) && discourse.tellsOfKilling(frame)
                : placed || toll || day || isTold(frame);
    }

    /** {@code En juin, au même endroit, un camion avait sauté}: a look back that says when, and where by what was told. */
    private boolean isToldOfSamePlace(Frame frame) {
        return frame.earlier() && frame.date().isPresent() && discourse.isInSamePlace(frame);
    }

    /** A demonstration, an arrest, a theft or the like is named, and the sentence before it says where and when. */
    private boolean isTold(Frame frame) {
        boolean typed = frame.triggers().stream()
                .flatMap(trigger -> trigger.words().stream())
                .flatMap(word -> word.type().stream())
                .map(EventFamily::of)
                .anyMatch(family -> family == EventFamily.DEMONSTRATION
                        || family == EventFamily.ARREST
                        || family == EventFamily.MOB
                        || family == EventFamily.DISRUPTED
                        || family == EventFamily.LOOTING);
        return typed && !frame.earlier() && !frame.heading() && surroundings.isSet(frame);
    }

    /** {@code Les massacres de Karma et de Zaongo ont horrifié l'opinion}: the reader is thought to know them. */
    static boolean isUndatedAllusion(Frame frame) {
        return frame.sentence().index() >= LEDE
                && !frame.version()
                && frame.date()
                        .filter(date -> date.precision() == DatePrecision.DAY)
                        .isEmpty()
                && frame.tolls().stream().noneMatch(toll -> toll.best() > 0)
                && frame.triggers().stream()
                        .allMatch(trigger -> trigger.isNoun()
                                && !trigger.isDeadly()
                                && (trigger.reference() == Trigger.Reference.DEFINITE
                                        || trigger.plural() && trigger.reference() == Trigger.Reference.OPEN));
    }
}
