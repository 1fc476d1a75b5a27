package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Those to whom an event may have been done together: whom rules find, or none, one or two of those nominated. For one event. */
final class TargetOptions {

    private final RuledEvent event;
    private final List<PartyNominee> nominees;
    private final Set<LexiconActor> struck;

    /** What holds of the event, whoever is chosen. */
    private final HeldSigns<PartySign> told = HeldSigns.none(PartySign.class);

    /** @param struck whom rules find struck */
    TargetOptions(RuledEvent event, List<PartyNominee> nominees, List<LexiconActor> struck) {
        this.event = event;
        this.nominees = nominees;
        this.struck = new HashSet<>(struck);
        // What holds of the event holds of each of those nominated for it.
        PartyEventSigns.TYPES.forEach(type -> told.mark(type, nominees.get(0).has(type)));
        told.mark(ruled(struck.size()), true);
    }

    private static PartySign ruled(int struck) {
        return switch (struck) {
            case 0 -> PartySign.RULES_SAY_NONE;
            case 1 -> PartySign.RULES_SAY_ONE;
            default -> PartySign.RULES_SAY_SEVERAL;
        };
    }

    /** First what rules say, which stays where as much speaks for something else, and where a crowd did it. */
    List<PartyOption> list() {
        List<PartyOption> options = new ArrayList<>();
        options.add(option(nominees.stream()
                .filter(nominee -> struck.contains(nominee.actor()))
                .toList()));
        if (DoerPicker.isOfCrowds(event.decision().type())) {
            return options;
        }
        boolean engaged = nominees.stream().anyMatch(TargetOptions::isEngaged);
        Set<PartyNominee> firm = nominees.stream()
                .filter(nominee -> nominee.has(PartySign.RULE_TARGET) && (engaged || isAmongDead(nominee)))
                .collect(Collectors.toSet());
        for (List<PartyNominee> chosen : sets()) {
            if (chosen.containsAll(firm)) {
                options.add(option(chosen));
            }
        }
        return options;
    }

    /** None, and each of those nominated, alone and with each after it. */
    private List<List<PartyNominee>> sets() {
        List<List<PartyNominee>> sets = new ArrayList<>();
        sets.add(List.of());
        for (int i = 0; i < nominees.size(); i++) {
            sets.add(List.of(nominees.get(i)));
            for (int j = i + 1; j < nominees.size(); j++) {
                sets.add(List.of(nominees.get(i), nominees.get(j)));
            }
        }
        return sets;
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

    private PartyOption option(List<PartyNominee> chosen) {
        HeldSigns<PartySign> together = told.copy();
        for (PartySign camp : PartySign.CAMPS) {
            chosen.forEach(nominee -> together.mark(camp, nominee.has(camp)));
        }
        together.mark(size(chosen.size()), true);
        together.mark(
                PartySign.AS_RULES_SAY,
                chosen.size() == struck.size()
                        && chosen.stream().allMatch(nominee -> struck.contains(nominee.actor())));
        return new PartyOption(chosen, Optional.of(together.holds()));
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
