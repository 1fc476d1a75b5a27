package org.harmattan.extract;

import java.util.Optional;

/**
 * One who may have done what an event tells, or to whom it may have been done. Not safe for several threads.
 *
 * @param draft the event
 * @param actor who
 * @param mention where it is named closest to the event; none where nothing names it
 * @param signs what speaks for or against it
 */
record PartyNominee(EventDraft draft, LexiconActor actor, Optional<ActorMention> mention, HeldSigns<PartySign> signs) {

    PartyNominee(EventDraft draft, ActorMention mention) {
        this(draft, mention.actor(), Optional.of(mention), HeldSigns.none(PartySign.class));
    }

    /** One that nothing names. */
    static PartyNominee unmentioned(EventDraft draft, LexiconActor actor) {
        PartyNominee nominee = new PartyNominee(draft, actor, Optional.empty(), HeldSigns.none(PartySign.class));
        nominee.mark(PartySign.UNMENTIONED, true);
        return nominee;
    }

    /** Notes a sign, if it speaks; a sign noted of one mention of the actor stays. */
    void mark(PartySign sign, boolean speaks) {
        signs.mark(sign, speaks);
    }

    /** Whether each sign holds, in their order. */
    boolean[] holds() {
        return signs.holds();
    }

    boolean has(PartySign sign) {
        return signs.has(sign);
    }

    /** Whether it can be held responsible: somebody armed, or nobody. */
    boolean isArmed() {
        return actor.kind().isArmed();
    }
}
