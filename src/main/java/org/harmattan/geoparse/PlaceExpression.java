package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.text.Span;

/**
 * Words that together say where something is: a place name, what relates to it, and the places that qualify it.
 *
 * @param firstToken index of the first token
 * @param endToken index after the last token
 * @param span where in the raw text
 * @param mentions indices into the document's list of mentions
 * @param located where that is; empty when it is no closer than a country, or unknown
 * @param country ISO code of the country it names or lies in
 * @param coordinated whether it goes on a list begun by the expression before it: <i>à A, B et C</i>
 * @param parts where the clues it is made of lie, each on its own; empty when there is only one
 */
public record PlaceExpression(
        int firstToken,
        int endToken,
        Span span,
        List<Integer> mentions,
        Optional<Located> located,
        Optional<String> country,
        boolean coordinated,
        List<Part> parts) {

    /**
     * A clue of an expression on its own.
     *
     * @param span where in the raw text
     * @param located where that is
     */
    public record Part(Span span, Located located) {}

    /** Copies the lists. */
    public PlaceExpression {
        mentions = List.copyOf(mentions);
        parts = List.copyOf(parts);
    }
}
