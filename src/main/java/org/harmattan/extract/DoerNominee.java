package org.harmattan.extract;

/**
 * An actor that the text names, as the one who did what an event tells. Not safe for several threads.
 *
 * @param draft the event
 * @param actor where it is named closest to the event
 * @param holds whether each {@link DoerSign} holds, in their order
 */
record DoerNominee(EventDraft draft, ActorMention actor, boolean[] holds) {

    private static final int SIGNS = DoerSign.values().length;

    DoerNominee(EventDraft draft, ActorMention actor) {
        this(draft, actor, new boolean[SIGNS]);
    }

    /** Notes a sign, if it speaks; a sign noted of one mention of the actor stays. */
    void mark(DoerSign sign, boolean speaks) {
        holds[sign.ordinal()] |= speaks;
    }

    boolean has(DoerSign sign) {
        return holds[sign.ordinal()];
    }
}
