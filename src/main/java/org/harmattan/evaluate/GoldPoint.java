package org.harmattan.evaluate;

import org.harmattan.geo.LonLat;

/**
 * Where an incident is known to lie.
 *
 * @param point WGS 84
 * @param toleranceKm how far off another reader's point may be, in kilometres; large for vague areas
 */
public record GoldPoint(LonLat point, double toleranceKm) {}
