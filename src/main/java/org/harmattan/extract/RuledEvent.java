package org.harmattan.extract;

import java.util.Optional;

/**
 * What rules say an event was and who did it.
 *
 * @param draft the event
 * @param roles the votes on who did it to whom
 * @param decision its type
 * @param perpetrator who did it
 */
record RuledEvent(EventDraft draft, Roles roles, TypeDecider.Decision decision, Optional<ActorMention> perpetrator) {}
