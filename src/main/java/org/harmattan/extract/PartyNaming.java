package org.harmattan.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** How an article names the actors that may have done or suffered something. One per article; safe for several threads. */
final class PartyNaming {

    private static final int OFTEN = 3;

    /** Farther sentences are not looked at, so that the time stays linear in the length of the text. */
    private static final int BACK = 6;

    private final Document document;
    private final SentenceIndex index;
    private final List<ActorMention> byMentions;
    private final List<LexiconActor> groups;
    private final List<LexiconActor> forces;
    private final Map<LexiconActor, Long> counts;
    private final Set<LexiconActor> proper;

    /** @param byMentions the first mention of each actor, the one most spoken of first */
    PartyNaming(Reading reading, SentenceIndex index, List<ActorMention> byMentions) {
        this.index = index;
        this.byMentions = byMentions.stream().filter(PartyNaming::mayBeDoer).toList();
        document = reading.document();
        groups = camp(false);
        forces = camp(true);
        counts = reading.actors().stream().collect(Collectors.groupingBy(ActorMention::actor, Collectors.counting()));
        proper = reading.actors().stream()
                .filter(ActorMention::proper)
                .map(ActorMention::actor)
                .collect(Collectors.toSet());
    }

    /** Whether it is armed and called by something. */
    static boolean mayBeDoer(ActorMention actor) {
        ActorKind kind = actor.actor().kind();
        return kind.isOfStates() || kind.isNamedGroup();
    }

    private List<LexiconActor> camp(boolean state) {
        return byMentions.stream()
                .map(ActorMention::actor)
                .filter(actor -> actor.kind().isOfStates() == state)
                .toList();
    }

    /** Of the forces of states, or of the groups, the one named most. */
    Optional<ActorMention> findMost(boolean state) {
        return byMentions.stream()
                .filter(actor -> actor.actor().kind().isOfStates() == state)
                .findFirst();
    }

    void mark(PartyNominee nominee) {
        LexiconActor actor = nominee.actor();
        boolean state = actor.kind().isOfStates();
        List<LexiconActor> camp = state ? forces : groups;
        long count = counts.getOrDefault(actor, 0L);
        nominee.mark(PartySign.ONLY_OF_CAMP, camp.size() == 1);
        nominee.mark(
                PartySign.NAMED_MOST_OF_CAMP, !camp.isEmpty() && camp.get(0).equals(actor));
        nominee.mark(PartySign.NAMED_ONCE, count == 1);
        nominee.mark(PartySign.NAMED_OFTEN, count >= OFTEN);
        nominee.mark(PartySign.PROPER, proper.contains(actor));
        nominee.mark(
                PartySign.ONLY_OF_CAMP_IN_PARAGRAPH,
                inParagraph(nominee.draft(), state).equals(Set.of(actor)));
        nominee.mark(
                PartySign.LAST_OF_CAMP_BEFORE,
                findLast(nominee.draft(), state).filter(actor::equals).isPresent());
    }

    /** Those of a camp that the paragraph names in which an event is first told. */
    private Set<LexiconActor> inParagraph(EventDraft draft, boolean state) {
        Sentence told = draft.firstFrame().sentence();
        int end = Math.min(document.sentences().size(), told.index() + BACK + 1);
        Set<LexiconActor> named = new HashSet<>();
        for (int at = Math.max(0, told.index() - BACK); at < end; at++) {
            Sentence sentence = document.sentences().get(at);
            if (sentence.paragraph() == told.paragraph()) {
                index.actors(sentence).stream()
                        .filter(actor -> isOfCamp(actor, state))
                        .forEach(actor -> named.add(actor.actor()));
            }
        }
        return named;
    }

    private static boolean isOfCamp(ActorMention actor, boolean state) {
        return mayBeDoer(actor) && actor.actor().kind().isOfStates() == state;
    }

    /** The one of a camp that is named last before an event. */
    private Optional<LexiconActor> findLast(EventDraft draft, boolean state) {
        Frame told = draft.firstFrame();
        int sentence = told.sentence().index();
        for (int at = sentence; at >= Math.max(0, sentence - BACK); at--) {
            Optional<LexiconActor> last = index.actors(document.sentences().get(at)).stream()
                    .filter(actor -> actor.firstToken() < told.firstToken() && isOfCamp(actor, state))
                    .reduce((one, later) -> later)
                    .map(ActorMention::actor);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
