package org.harmattan.geoparse;

import java.util.Optional;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;

/** Tells where a name that a river and a district share is the river's. One instance per document. */
final class Waters {

    /** How far before "on" what is built over a river or goes on it may stand. */
    private static final int REACH = 8;

    private static final int LONGEST_PHRASE = 3;

    private final Document document;
    private final PlaceWords words;

    Waters(Document document, PlaceWords words) {
        this.document = document;
        this.words = words;
    }

    /** {@code un pont sur la Comoé} is one over the river, {@code une réunion sur la Comoé} is about the province. */
    Optional<PlaceKind> find(NameHit hit) {
        return hit.mayBe(PlaceKind.RIVER) && isWater(hit.firstToken())
                ? Optional.of(PlaceKind.RIVER)
                : Optional.empty();
    }

    private boolean isWater(int first) {
        int at = first;
        while (NameJudge.joined(document, at) && words.determiners.contains(document.folded(at - 1))) {
            at--;
        }
        if (at == first || !NameJudge.joined(document, at)) {
            return false;
        }
        return endsWithWater(at) || words.overWords.contains(document.folded(at - 1)) && isAfloat(at - 1);
    }

    private boolean endsWithWater(int end) {
        for (int start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
            if (words.onWaters.endAt(document.tokens(), start) == end) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfloat(int over) {
        for (int at = over; at > over - REACH && NameJudge.joined(document, at); at--) {
            if (words.waterWords.contains(document.folded(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
