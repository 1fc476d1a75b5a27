package org.harmattan.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.SubEventType;

/** Holds responsible for an event the one nominated for whom most speaks, or nobody. Safe for several threads. */
final class DoerPicker {

    /** What ties one to the event or to another, beside a sentence on how things are for years. */
    private static final Set<PartySign> NAMED_WITH_IT = EnumSet.of(
            PartySign.IN_FIRST_PART,
            PartySign.IN_A_PART,
            PartySign.IN_ITS_SENTENCE,
            PartySign.SENTENCE_BEFORE,
            PartySign.SENTENCE_AFTER,
            PartySign.IN_HEADING,
            PartySign.IN_LEDE,
            PartySign.CLAIMS,
            PartySign.BLAMED,
            PartySign.DOER_OF_ANOTHER);

    private final PartyJudge judge;

    DoerPicker(PartyJudge judge) {
        this.judge = judge;
    }

    /**
     * Who did it.
     *
     * @param nominees who may have, and nobody
     */
    Optional<ActorMention> find(RuledEvent event, List<PartyNominee> nominees) {
        if (isOfCrowds(event.decision().type())) {
            return event.perpetrator();
        }
        List<PartyOption> options = nominees.stream()
                .filter(nominee -> nominee.isArmed() && !isRuledOut(nominee))
                .map(nominee -> new PartyOption(List.of(nominee), Optional.empty()))
                .toList();
        PartyNominee picked = judge.doer(event, options).chosen().get(0);
        boolean nobody = picked.actor().kind() == ActorKind.UNIDENTIFIED;
        Optional<ActorMention> ruled =
                event.perpetrator().filter(actor -> actor.actor().equals(picked.actor()));
        return ruled.isPresent() || nobody ? ruled : picked.mention();
    }

    /** Nobody whom no rule names is held responsible for what such do not do, for what is told of earlier times, or denied. */
    private static boolean isRuledOut(PartyNominee nominee) {
        boolean group = nominee.actor().kind().isNamedGroup();
        boolean spokenAgainst = nominee.has(PartySign.DENIES_NEAR)
                || nominee.has(PartySign.UNCLAIMED)
                || nominee.has(PartySign.AGAINST_WORDS)
                || nominee.has(PartySign.OTHERS_ELSEWHERE);
        boolean earlier = nominee.has(PartySign.BACKGROUND) || nominee.has(PartySign.EARLIER);
        boolean odd =
                nominee.has(PartySign.IMPLAUSIBLE) || earlier || group && (spokenAgainst || isNamedByTheWay(nominee));
        return odd && !nominee.has(PartySign.RULE_DOER) && !nominee.has(PartySign.NAMELESS);
    }

    /** {@code The country has for years faced attacks blamed on the group} tells nothing of this one. */
    private static boolean isNamedByTheWay(PartyNominee nominee) {
        return nominee.has(PartySign.STATE_OF_AFFAIRS) && NAMED_WITH_IT.stream().noneMatch(nominee::has);
    }

    /** What crowds do, whoever they are. */
    static boolean isOfCrowds(SubEventType type) {
        return switch (type) {
            case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION, VIOLENT_DEMONSTRATION, MOB_VIOLENCE -> true;
            default -> false;
        };
    }
}
