package org.harmattan.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.incident.EventType;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;

/**
 * Weighs the type that rules give an event against those for which all its words speak, by a {@link SentenceModel}. Safe for
 * several threads.
 */
final class TypeScales {

    /** The first parts of an event say what it was; those after them tell of its course. */
    private static final int PARTS = 2;

    /**
     * By how much the words of a part must speak more for another type, as the natural logarithm of how many times more probable
     * they make it, summed over the parts. Chosen by the types of articles left out.
     */
    private static final double AGAINST_RULES = 4;

    private final SentenceModel model;

    TypeScales(SentenceModel model) {
        this.model = model;
    }

    /**
     * Another type.
     *
     * @param type the type
     * @param trigger the words that speak most for it
     */
    record Heavier(SubEventType type, Trigger trigger) {}

    /** The type for which the words of an event speak so much more than for that of the rules that it must be it. */
    Optional<Heavier> findHeavier(Document document, SentenceIndex index, EventDraft draft, SubEventType ruled) {
        Map<SubEventType, Double> sums = new EnumMap<>(SubEventType.class);
        List<SentenceWords> parts = draft.frames().stream()
                .limit(PARTS)
                .map(part -> SentenceWords.of(document, index, part))
                .toList();
        for (SentenceWords part : parts) {
            model.logarithmsOfShares(part).forEach((type, share) -> sums.merge(type, share, Double::sum));
        }
        SubEventType heaviest = sums.entrySet().stream()
                .filter(sum -> mayBeInstead(sum.getKey(), ruled))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ruled);
        boolean heavier = sums.containsKey(ruled) && sums.get(heaviest) - sums.get(ruled) > AGAINST_RULES;
        return heavier ? Optional.of(new Heavier(heaviest, trigger(parts, heaviest))) : Optional.empty();
    }

    /**
     * Whether words may tell that it was one and not the other. Who was attacked tells a fight from an attack, see
     * {@link AssaultDecider}; and a weapon that is named was used, whatever else its sentence tells of.
     */
    private static boolean mayBeInstead(SubEventType type, SubEventType ruled) {
        boolean weapon = ruled.eventType() == EventType.EXPLOSIONS && type != ruled;
        return !weapon && !(isAssault(type) && isAssault(ruled) && type != ruled);
    }

    private static boolean isAssault(SubEventType type) {
        return type == SubEventType.ATTACK || type == SubEventType.ARMED_CLASH;
    }

    private Trigger trigger(List<SentenceWords> parts, SubEventType type) {
        List<SentenceModel.Verdict> verdicts = parts.stream().map(model::judge).toList();
        return SentenceJudge.trigger(verdicts.stream()
                .filter(verdict -> verdict.type() == type)
                .findFirst()
                .orElse(verdicts.get(0)));
    }
}
