package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Phrase;

/**
 * Words that match a name of the gazetteer, or stand where a place name must stand.
 *
 * @param firstToken index of the first token
 * @param endToken index after the last token
 * @param places the gazetteer's places of that name; empty when it knows none
 * @param edits letters in which the name differs from the gazetteer's, 0 for a name that folds alike
 * @param rejection why the words are no place here; empty when they are one
 * @param implied whether the words name no place themselves but imply one: <i>la frontière malienne</i>, <i>le fleuve</i>
 * @param doubtful whether it is an ordinary word (<i>Nord</i>) of which the document as a whole must tell
 */
record NameHit(
        int firstToken,
        int endToken,
        List<Place> places,
        int edits,
        Optional<Phrase> rejection,
        boolean implied,
        boolean doubtful) {

    NameHit {
        places = List.copyOf(places);
    }

    NameHit(int firstToken, int endToken, List<Place> places, int edits) {
        this(firstToken, endToken, places, edits, Optional.empty(), false, false);
    }

    NameHit rejected(Phrase why) {
        return new NameHit(firstToken, endToken, places, edits, Optional.of(why), implied, doubtful);
    }

    NameHit asImplied() {
        return new NameHit(firstToken, endToken, places, edits, rejection, true, false);
    }

    NameHit doubted() {
        return new NameHit(firstToken, endToken, places, edits, rejection, implied, true);
    }

    NameHit trusted() {
        return new NameHit(firstToken, endToken, places, edits, rejection, implied, false);
    }

    boolean isPlace() {
        return rejection.isEmpty();
    }
}
