package org.harmattan.incident;

import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;

/**
 * A place that was considered for an incident and not taken.
 *
 * @param place its name
 * @param country its country's name in English
 * @param point where it lies
 * @param score how well it fitted, 0 to 1
 * @param why what spoke against it
 */
public record Alternative(String place, String country, LonLat point, double score, Phrase why) {}
