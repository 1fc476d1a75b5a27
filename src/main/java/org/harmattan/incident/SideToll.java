package org.harmattan.incident;

import org.harmattan.text.Qualifier;

/**
 * Deaths on one side of an incident.
 *
 * @param side short label of the side, such as {@code FAMa} or {@code Civilians}
 * @param victims the victims in the source's words
 * @param min lowest number
 * @param max highest number
 * @param qualifier how the source hedges it
 */
public record SideToll(String side, String victims, int min, int max, Qualifier qualifier) {}
