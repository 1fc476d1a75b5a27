package org.harmattan.store;

import java.util.Optional;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;

/**
 * What a map draws and names of one incident.
 *
 * @param brief what is filtered and counted of it
 * @param title its title
 * @param footprint the area in which it may lie, WGS 84; empty when it is not placed
 */
public record Sketch(Brief brief, Phrase title, Optional<Geometry> footprint) {}
