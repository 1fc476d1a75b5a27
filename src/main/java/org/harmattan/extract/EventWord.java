package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.incident.SubEventType;

/**
 * What a word or phrase says of an event.
 *
 * @param type the sub-event type it stands for; empty for words such as <i>attaque</i> that fit several
 * @param weight how much it says about the type, greater for more
 * @param noun whether it names the event; else it is a verb
 * @param deadly whether it only says that somebody died
 */
record EventWord(Optional<SubEventType> type, int weight, boolean noun, boolean deadly) {}
