package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        List<PartyNominee> chosen = new ArrayList<>(judge.target(event, new TargetOptions(event, others, struck).list())
                .chosen());
        chosen.sort(Comparator.comparingInt(
                nominee -> struck.contains(nominee.actor()) ? struck.indexOf(nominee.actor()) : struck.size()));
        return chosen;
    }
}
