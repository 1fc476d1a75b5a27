package org.harmattan.geoparse;

import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;

/**
 * How well a place fits what a document says of a name.
 *
 * @param place the place
 * @param score sum of all that speaks for and against it, of no fixed range
 * @param edits letters in which its name differs from the one written
 * @param variant whether they differ in vowels only
 * @param kindFit the part of the score that the kind of place has
 * @param announced the kind of place that the words before the name announce
 * @param country share of the document's attention that its country has, 0 to 1
 * @param neighbour the nearest other place of which the document surely speaks
 * @param division a name beside it that is that of a division in which it lies
 * @param valid whether the name was in force when the document was published
 */
record Fit(
        Place place,
        double score,
        int edits,
        boolean variant,
        double kindFit,
        Optional<PlaceKind> announced,
        double country,
        Optional<Neighbour> neighbour,
        Optional<String> division,
        boolean valid) {}
