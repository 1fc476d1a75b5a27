package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;

/** Gives the names of a list the kind that is told after the last of them: <i>the Gao and Menaka regions</i>. */
final class SharedKinds {

    /** No list is longer. */
    private static final int LONGEST = 12;

    private final Document document;
    private final PlaceWords words;

    SharedKinds(Document document, PlaceWords words) {
        this.document = document;
        this.words = words;
    }

    /** @param terms those read so far; the last one may tell what those before it are */
    void share(List<PlaceTerm> terms) {
        int last = terms.size() - 1;
        Optional<PlaceKind> kind = toldAfter(terms.get(last));
        for (int i = last - 1; kind.isPresent() && i >= Math.max(0, last - LONGEST); i--) {
            PlaceTerm term = terms.get(i);
            boolean listed = Surrounds.joinsList(
                    document, term.hit().endToken(), terms.get(i + 1).hit().firstToken(), words);
            if (!listed || term.cue().isPresent() || !isAny(term.hit(), kind.get())) {
                return;
            }
            terms.set(i, term.with(kind.get()));
        }
    }

    /** The kind of division that stands after a name, in the plural. */
    private Optional<PlaceKind> toldAfter(PlaceTerm term) {
        int end = term.hit().endToken();
        boolean told = end < document.tokens().size()
                && document.tokens().get(end).continuesPhrase()
                && words.kindsAfter.contains(document.folded(end))
                && words.pluralKinds.contains(document.folded(end));
        return told ? term.cue().filter(PlaceKind::isDivision) : Optional.empty();
    }

    private static boolean isAny(NameHit hit, PlaceKind kind) {
        return hit.places().stream().anyMatch(place -> place.kind() == kind);
    }
}
