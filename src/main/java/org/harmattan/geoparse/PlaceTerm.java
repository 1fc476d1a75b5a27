package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Datelines;
import org.harmattan.text.Document;
import org.harmattan.text.Span;
import org.harmattan.text.Token;

/**
 * A place name with the words before it that say what it is and how the event relates to it.
 *
 * @param hit the name
 * @param leftToken index of the first of those words, or of the name where there are none
 * @param rightToken index after the last of the words after the name that say what it is, or after the name
 * @param cue the kind of place the words announce
 * @param relation how the event relates to it
 * @param bare whether nothing but small words stands before the name
 * @param after what a word after the name makes of it and the names it is joined with: <i>the Gao–Ansongo road</i>, <i>the
 *     Mali–Niger border</i>
 */
record PlaceTerm(
        NameHit hit,
        int leftToken,
        int rightToken,
        Optional<PlaceKind> cue,
        Relation relation,
        boolean bare,
        Optional<Relation> after) {

    PlaceTerm with(Relation other) {
        return new PlaceTerm(hit, leftToken, rightToken, cue, other, bare, after);
    }

    PlaceTerm with(PlaceKind kind) {
        return new PlaceTerm(hit, leftToken, rightToken, Optional.of(kind), relation, bare, after);
    }

    /** The name as the text writes it. */
    String name(Document document) {
        return document.span(hit.firstToken(), hit.endToken()).of(document.text());
    }

    /** Whether the name opens the dateline of the text: {@code GAO (Agence) -}. */
    boolean opensDateline(Document document) {
        List<Token> tokens = document.tokens();
        int start = tokens.get(hit.firstToken()).span().start();
        int end = tokens.get(hit.endToken() - 1).span().end();
        return Datelines.opens(document, new Span(start, end), hit.firstToken());
    }

    /** Whether it says no more than the name. */
    boolean isPlain() {
        return relation instanceof Relation.At && cue.isEmpty();
    }
}
