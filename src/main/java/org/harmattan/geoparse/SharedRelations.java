package org.harmattan.geoparse;

import java.util.List;
import org.harmattan.text.Document;

/** Gives a name that goes on a list by "of" the relation of the one before: <i>près de X et de Y</i>, <i>south of X and of Y</i>. */
final class SharedRelations {

    private final Document document;
    private final PlaceWords words;

    SharedRelations(Document document, PlaceWords words) {
        this.document = document;
        this.words = words;
    }

    /** @param terms those read so far; the last one may go on with what the one before it says */
    void share(List<PlaceTerm> terms) {
        int last = terms.size() - 1;
        if (last > 0 && goesOn(terms.get(last - 1), terms.get(last))) {
            terms.set(last, terms.get(last).with(terms.get(last - 1).relation()));
        }
    }

    private boolean goesOn(PlaceTerm before, PlaceTerm term) {
        int of = term.hit().firstToken() - 1;
        boolean around = before.relation() instanceof Relation.Near || before.relation() instanceof Relation.Toward;
        return around
                && term.isPlain()
                && before.hit().isPlace()
                && words.ofWords.contains(document.folded(of))
                && isOf(before.hit().firstToken() - 1)
                && Surrounds.joinsList(
                        document, before.hit().endToken(), term.hit().firstToken(), words);
    }

    private boolean isOf(int token) {
        return token >= 0 && words.ofWords.contains(document.folded(token));
    }
}
