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
    private final LexiconActor localMilitia;
    private final LexiconActor bandits;
    private final List<ActorMention> mentioned;
    private Optional<List<ActorMention>> named = Optional.empty();

    /**
     * A reader of who is meant.
     *
     * @param localMilitia what self-defence groups of no name are taken for
     * @param bandits what armed robbers and kidnappers of no name are taken for
     * @param mentioned the first mention of each actor of the text
     * @param perpetrators who is said to have done what a draft tells of
     */
    ActorAnaphora(
            Document document,
            RoleWords words,
            LexiconActor localMilitia,
            LexiconActor bandits,
            List<ActorMention> mentioned,
            Function<EventDraft, Optional<ActorMention>> perpetrators) {
        this.document = document;
        this.words = words;
        this.localMilitia = localMilitia;
        this.bandits = bandits;
        this.mentioned = mentioned;
        this.perpetrators = perpetrators;
    }

    /** The actor, or the group that nameless people told of as known are. */
    ActorMention resolve(ActorMention actor, List<EventDraft> drafts) {
        if (isMilitiaOfNoName(actor)) {
            return one(mentioned.stream().filter(this::isNamedMilitia).toList()).orElse(actor);
        }
        boolean nameless = actor.actor().kind() == ActorKind.UNIDENTIFIED;
        if (!nameless) {
            return actor;
        }
        return (isKnown(actor) ? one(named(drafts)) : Optional.<ActorMention>empty())
                .or(() -> findBandits(actor))
                .orElse(actor);
    }

    /**
     * {@code Gunmen killed 17 people … soldiers were sent after the bandits}: where no group is named, all are bandits. Those
     * who guard their villages are none of them.
     */
    private Optional<ActorMention> findBandits(ActorMention actor) {
        return one(mentioned.stream()
                        .filter(ActorAnaphora::isGroup)
                        .filter(group -> !isMilitiaOfNoName(group))
                        .toList())
                .filter(group -> group.actor().equals(bandits) && isSpokenOfAsKnown(group))
                .filter(group -> words.commonGunmen.isAt(document.tokens(), actor.firstToken()));
    }

    /** {@code the bandits}, and not <i>bandits</i> somewhere else or none. */
    private boolean isSpokenOfAsKnown(ActorMention group) {
        return group.firstToken() > 0 && words.definite.contains(document.folded(group.firstToken() - 1));
    }

    private static boolean isGroup(ActorMention actor) {
        return actor.actor().kind().isNamedGroup();
    }

    private static Optional<ActorMention> one(List<ActorMention> groups) {
        boolean one = groups.stream().map(ActorMention::actor).distinct().count() == 1;
        return one ? Optional.of(groups.get(0)) : Optional.empty();
    }

    /** {@code ces groupes d'autodéfense}: a kind of militia, which may be the one that has a name. */
    private boolean isMilitiaOfNoName(ActorMention actor) {
        return actor.actor().equals(localMilitia);
    }

    private boolean isNamedMilitia(ActorMention actor) {
        ActorKind kind = actor.actor().kind();
        boolean militia = kind == ActorKind.IDENTITY_MILITIA || kind == ActorKind.POLITICAL_MILITIA;
        return militia && actor.proper() && !isMilitiaOfNoName(actor);
    }

    private boolean isKnown(ActorMention actor) {
        boolean same = words.sameGroup.endAt(document.tokens(), actor.endToken()) > actor.endToken();
        return same
                || actor.firstToken() > 0
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
