package org.harmattan.geoparse;

import org.harmattan.gazetteer.Place;

/**
 * The place nearest to another one among those of which a document surely speaks.
 *
 * @param place the place
 * @param metres how far away it lies
 */
record Neighbour(Place place, double metres) {}
