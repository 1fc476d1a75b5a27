package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Phrase;

/**
 * Words that match a name of the gazetteer, or stand where a place name must stand.
 *
 * @param firstToken index of the first token
 * @param endToken index after the last token
 * @param places the gazetteer's places of that name; empty when it knows none
 * @param alike places of nearly that name
 * @param edits letters in which their names differ
 * @param standing what the words are
 * @param rejection why the words are no place here; empty when they are one
 * @param echo the kind of place named before that the words stand for: <i>à 10 km de la ville</i>
 */
record NameHit(
        int firstToken,
        int endToken,
        List<Place> places,
        List<Place> alike,
        int edits,
        Standing standing,
        Optional<Phrase> rejection,
        Optional<String> echo) {

    /** What the words are. */
    enum Standing {
        /** A name. */
        NAME,
        /** An ordinary word (<i>Nord</i>) of which the document as a whole must tell whether it is a name. */
        DOUBTFUL,
        /** No name, but words that imply one: <i>la frontière malienne</i>, <i>le fleuve</i>. */
        IMPLIED,
        /** No name, but words that tell on which side of a border: <i>côté malien</i>, <i>on the Malian side</i>. */
        SIDE
    }

    NameHit {
        places = List.copyOf(places);
        alike = List.copyOf(alike);
    }

    /** A name of these places. */
    static NameHit of(int firstToken, int endToken, List<Place> places) {
        return of(firstToken, endToken, places, Standing.NAME);
    }

    static NameHit of(int firstToken, int endToken, List<Place> places, Standing standing) {
        return new NameHit(firstToken, endToken, places, List.of(), 0, standing, Optional.empty(), Optional.empty());
    }

    /** Words that stand for a place named before. */
    static NameHit echo(int firstToken, int endToken, String kind) {
        return new NameHit(
                firstToken, endToken, List.of(), List.of(), 0, Standing.IMPLIED, Optional.empty(), Optional.of(kind));
    }

    /** The same with places that may be meant by a slip of the pen. */
    NameHit or(List<Place> spelledAlike, int differingLetters) {
        return new NameHit(firstToken, endToken, places, spelledAlike, differingLetters, standing, rejection, echo);
    }

    NameHit as(Standing other) {
        return new NameHit(firstToken, endToken, places, alike, edits, other, rejection, echo);
    }

    NameHit rejected(Phrase why) {
        return new NameHit(firstToken, endToken, places, alike, edits, standing, Optional.of(why), echo);
    }

    /** Whether one of the gazetteer's places is of that kind. */
    boolean mayBe(PlaceKind kind) {
        for (Place place : places) {
            if (place.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    boolean isPlace() {
        return rejection.isEmpty();
    }

    boolean isImplied() {
        return standing == Standing.IMPLIED || standing == Standing.SIDE;
    }

    boolean isSideOfBorder() {
        return standing == Standing.SIDE;
    }

    boolean isDoubtful() {
        return standing == Standing.DOUBTFUL;
    }
}
