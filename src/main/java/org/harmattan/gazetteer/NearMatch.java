package org.harmattan.gazetteer;

/**
 * A place one of whose names is nearly the one looked for.
 *
 * @param place the place
 * @param edits letters to insert, drop, replace or swap with the next between the two keys; 0 for equal keys
 */
public record NearMatch(Place place, int edits) {}
