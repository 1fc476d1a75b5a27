package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes for the targets of an event, none, one or two of those nominated, or those whom rules find, those for whom together most
 * speaks. Safe for several threads.
 */
final class TargetPicker {

    private final PartyJudge judge;

    TargetPicker(PartyJudge judge) {
        this.judge = judge;
    }

    /**
     * To whom it was done.
     *
     * @param nominees to whom it may have been
     * @param doer the one held responsible
     * @param struck whom rules find struck, the one struck most first
     */
    List<PartyNominee> find(
            RuledEvent event, List<PartyNominee> nominees, Optional<ActorMention> doer, List<LexiconActor> struck) {
        nominees.forEach(nominee -> PartyVotes.markTarget(nominee, event, doer, struck));
        List<PartyNominee> others = nominees.stream()
                .filter(nominee -> !nominee.has(PartySign.DOER) || nominee.has(PartySign.NAMELESS))
                .toList();
        List<PartyNominee> chosen = new ArrayList<>(
                judge.target(event, options(event, others, struck)).chosen());
        chosen.sort(Comparator.comparingInt(
                nominee -> struck.contains(nominee.actor()) ? struck.indexOf(nominee.actor()) : struck.size()));
        return chosen;
    }

    /** First what rules say, which stays where as much speaks for something else, and where a crowd did it. */
    private static List<PartyOption> options(RuledEvent event, List<PartyNominee> nominees, List<LexiconActor> struck) {
        List<PartyOption> options = new ArrayList<>();
        options.add(option(
                nominees,
                nominees.stream()
                        .filter(nominee -> struck.contains(nominee.actor()))
                        .toList(),
                struck));
        if (DoerPicker.isOfCrowds(event.decision().type())) {
            return options;
        }
        boolean engaged = nominees.stream().anyMatch(TargetPicker::isEngaged);
        Set<PartyNominee> firm = nominees.stream()
                .filter(nominee -> nominee.has(PartySign.RULE_TARGET) && (engaged || isAmongDead(nominee)))
                .collect(Collectors.toSet());
        add(options, nominees, List.of(), firm, struck);
        for (int i = 0; i < nominees.size(); i++) {
            add(options, nominees, List.of(nominees.get(i)), firm, struck);
            for (int j = i + 1; j < nominees.size(); j++) {
                add(options, nominees, List.of(nominees.get(i), nominees.get(j)), firm, struck);
            }
        }
        return options;
    }

    private static void add(
            List<PartyOption> options,
            List<PartyNominee> nominees,
            List<PartyNominee> chosen,
            Set<PartyNominee> firm,
            List<LexiconActor> struck) {
        if (chosen.containsAll(firm)) {
            options.add(option(nominees, chosen, struck));
        }
    }

    /** {@code Une patrouille a accroché un groupe armé}, {@code ont interpellé trois suspects}: they are struck, and those beside. */
    private static boolean isEngaged(PartyNominee nominee) {
        boolean suspects = nominee.has(PartySign.ARREST) && nominee.has(PartySign.ON_SUSPECTS);
        return nominee.has(PartySign.RULE_TARGET)
                && nominee.has(PartySign.NAMELESS)
                && (nominee.has(PartySign.ENGAGED) || suspects);
    }

    /** {@code At least 100 people were killed, among them an unknown number of civilians}. */
    private static boolean isAmongDead(PartyNominee nominee) {
        return nominee.has(PartySign.CIVILIANS)
                && nominee.has(PartySign.STRONG_TARGET)
                && nominee.has(PartySign.UNKNOWN_KILLED)
                && !nominee.has(PartySign.OWN_KIND_KILLED);
    }

    /** @param nominees all of them: what holds of the event holds of each */
    private static PartyOption option(
            List<PartyNominee> nominees, List<PartyNominee> chosen, List<LexiconActor> struck) {
        boolean[] together = new boolean[PartySign.values().length];
        for (PartySign type : PartyEventSigns.TYPES) {
            together[type.ordinal()] = nominees.get(0).has(type);
        }
        for (PartySign camp : PartySign.CAMPS) {
            together[camp.ordinal()] = chosen.stream().anyMatch(nominee -> nominee.has(camp));
        }
        together[size(chosen.size()).ordinal()] = true;
        PartySign ruled = struck.isEmpty()
                ? PartySign.RULES_SAY_NONE
                : struck.size() == 1 ? PartySign.RULES_SAY_ONE : PartySign.RULES_SAY_SEVERAL;
        together[ruled.ordinal()] = true;
        Set<LexiconActor> actors = new HashSet<>();
        chosen.forEach(nominee -> actors.add(nominee.actor()));
        together[PartySign.AS_RULES_SAY.ordinal()] = actors.equals(Set.copyOf(struck));
        return new PartyOption(chosen, Optional.of(together));
    }

    private static PartySign size(int chosen) {
        return switch (chosen) {
            case 0 -> PartySign.NO_TARGET;
            case 1 -> PartySign.ONE_TARGET;
            case 2 -> PartySign.TWO_TARGETS;
            default -> PartySign.MORE_TARGETS;
        };
    }
}
