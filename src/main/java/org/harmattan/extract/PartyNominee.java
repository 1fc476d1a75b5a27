package org.harmattan.extract;

import java.util.Optional;

/**
 * One who may have done what an event tells, or to whom it may have been done. Not safe for several threads.
 *
 * @param draft the event
 * @param actor who
 * @param mention where it is named closest to the event; none where nothing names it
 * @param holds whether each {@link PartySign} holds, in their order
 */
record PartyNominee(EventDraft draft, LexiconActor actor, Optional<ActorMention> mention, boolean[] holds) {

    private static final int SIGNS = PartySign.values().length;

    PartyNominee(EventDraft draft, ActorMention mention) {
        this(draft, mention.actor(), Optional.of(mention), new boolean[SIGNS]);
    }

    /** One that nothing names. */
    static PartyNominee unmentioned(EventDraft draft, LexiconActor actor) {
        PartyNominee nominee = new PartyNominee(draft, actor, Optional.empty(), new boolean[SIGNS]);
        nominee.mark(PartySign.UNMENTIONED, true);
        return nominee;
    }

    /** Notes a sign, if it speaks; a sign noted of one mention of the actor stays. */
    void mark(PartySign sign, boolean speaks) {
        holds[sign.ordinal()] |= speaks;
    }

    boolean has(PartySign sign) {
        return holds[sign.ordinal()];
    }

    /** Whether it can be held responsible: somebody armed, or nobody. */
    boolean isArmed() {
        return actor.kind().isArmed();
    }
}
