package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.harmattan.text.Document;

/**
 * Tells who is meant by <i>les assaillants, the insurgents</i> where the article names the one group that did what it tells.
 * One per document; not safe for several threads.
 */
final class ActorAnaphora {

    private final Document document;
    private final RoleWords words;
    private final Function<EventDraft, Optional<ActorMention>> perpetrators;
    private Optional<List<ActorMention>> named = Optional.empty();

    /** @param perpetrators who is said to have done what a draft tells of */
    ActorAnaphora(Document document, RoleWords words, Function<EventDraft, Optional<ActorMention>> perpetrators) {
        this.document = document;
        this.words = words;
        this.perpetrators = perpetrators;
    }

    /** The actor, or the group that nameless people told of as known are. */
    ActorMention resolve(ActorMention actor, List<EventDraft> drafts) {
        boolean nameless = actor.actor().kind() == ActorKind.UNIDENTIFIED;
        if (!nameless || !isKnown(actor)) {
            return actor;
        }
        List<ActorMention> groups = named(drafts);
        boolean one = groups.stream().map(ActorMention::actor).distinct().count() == 1;
        return one ? groups.get(0) : actor;
    }

    private boolean isKnown(ActorMention actor) {
        return actor.firstToken() > 0
                && document.tokens().get(actor.firstToken()).continuesPhrase()
                && words.definite.contains(document.folded(actor.firstToken() - 1));
    }

    private List<ActorMention> named(List<EventDraft> drafts) {
        if (named.isEmpty()) {
            named = Optional.of(drafts.stream()
                    .filter(draft -> !draft.isBackground())
                    .flatMap(draft -> perpetrators.apply(draft).stream())
                    .filter(actor -> actor.actor().kind() != ActorKind.UNIDENTIFIED)
                    .filter(actor -> !actor.actor().kind().isOfStates())
                    .toList());
        }
        return named.get();
    }
}
