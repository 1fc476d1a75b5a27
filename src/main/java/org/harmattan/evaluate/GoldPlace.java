package org.harmattan.evaluate;

import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.geoparse.MentionRole;

/**
 * A place that a text names, once for all its mentions.
 *
 * @param text the name as it stands in the text
 * @param point where it lies; empty for countries and for names that are no place
 * @param role what it is to the article
 */
public record GoldPlace(String text, Optional<LonLat> point, MentionRole role) {}
