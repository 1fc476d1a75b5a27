package org.harmattan.geoparse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.Token;

/** How well places fit what a document says of the names that may mean them. One instance per document. */
final class PlaceFits {

    /** Distance at which a place's support for another falls to a third, in metres. */
    private static final double REACH_METRES = 120_000;

    /** How much speaks for a place of the region's news against a namesake out of a list of all places. */
    private static final double CURATED = 0.35;

    /** What a letter that differs costs, and what spelling variants cost. */
    private static final double EDIT = 0.3;

    private static final double VARIANT = 0.1;

    /** What letters that differ cost more where the text speaks of other countries only. */
    private static final double ABROAD = 0.4;

    /** How much speaks against a place beyond the border that it is told to lie at. */
    private static final double ACROSS = 0.5;

    /** How much speaks for a division that is named right after a place in it. */
    private static final double CONTAINS = 0.5;

    /** The same where it is told to lie in a district of another country. */
    private static final double ELSEWHERE = 1.6;

    /** The same where a measure rules it out. */
    private static final double TOO_FAR = 3;

    /** The same where the other end of a way is far, and both are small. */
    private static final double FAR_END = 1.1;

    /** What it counts that a name without a word for its kind is one of a settlement. */
    private static final double PLAIN_KIND = 0.2;

    private final Document document;
    private final List<PlaceTerm> terms;
    private final CountryWeights countries;
    private final Optional<LocalDate> published;
    private final Holders holders;
    private final PlaceWords words;
    private final WayEnds wayEnds;

    PlaceFits(
            Document document,
            List<PlaceTerm> terms,
            CountryWeights countries,
            Optional<LocalDate> published,
            PlaceWords words) {
        this.document = document;
        this.terms = terms;
        this.countries = countries;
        this.published = published;
        this.words = words;
        holders = new Holders(document, terms, words);
        wayEnds = new WayEnds(document, terms, words);
    }

    /**
     * How well one fits.
     *
     * @param index the name, among the terms of the text
     * @param edits letters in which the name is written unlike the place
     * @param neighbourhood the places that the text means besides
     */
    Fit fit(int index, Place place, int edits, Neighbourhood neighbourhood) {
        PlaceTerm term = terms.get(index);
        double country = countries.share(place.country());
        Optional<Neighbour> neighbour = neighbourhood.nearest(place);
        double nearness =
                neighbour.map(other -> Math.exp(-other.metres() / REACH_METRES)).orElse(0.0);
        Optional<String> division = holders.findHolder(index, place);
        boolean valid = published.map(place::isValidOn).orElse(true);
        boolean variant = edits > 0 && Skeleton.isShared(term.name(document), place);
        boolean holds = holders.holdsPlaceBefore(index, place);
        double kindFit = kindFit(term, place, holds);
        double score = prior(place)
                + kindFit
                + 0.8 * country
                + 0.6 * nearness
                + (division.isPresent() ? 0.8 : 0)
                + (holds ? CONTAINS : 0)
                - (holders.liesAcross(index, place) ? ACROSS : 0)
                - (holders.liesElsewhere(index, place) ? ELSEWHERE : 0)
                - (holders.liesTooFar(index, place) ? TOO_FAR : 0)
                - (wayEnds.isFar(index, place) ? FAR_END : 0)
                - (valid ? 0 : 0.6)
                - (variant ? VARIANT : EDIT * edits)
                - (isSlipAbroad(term, place, edits, variant) ? ABROAD : 0);
        return new Fit(place, score, edits, variant, kindFit, term.cue(), country, neighbour, division, valid);
    }

    /** A name of no place is hardly a misspelt one of a country of which the text does not speak. */
    private boolean isSlipAbroad(PlaceTerm term, Place place, int edits, boolean variant) {
        return edits > 0
                && !variant
                && term.hit().places().isEmpty()
                && countries.share(place.country()) == 0
                && !countries.isEmpty();
    }

    private static double prior(Place place) {
        double kind = switch (place.kind()) {
            case COUNTRY -> 0.7;
            case CITY -> 0.4;
            case REGION -> 0.3;
            case TOWN -> 0.3;
            case CERCLE, PROVINCE, ZONE, ROAD -> 0.22;
            case VILLAGE, CAMP, BASE, DEPARTMENT -> 0.17;
            case COMMUNE -> 0.14;
            default -> 0.1;
        };
        double chosen = place.isCurated() ? CURATED : 0;
        return kind + chosen + 0.025 * Math.log10(place.population().orElse(0) + 1.0);
    }

    /** @param holds whether it is a division named right after a place in it, which needs no article */
    private double kindFit(PlaceTerm term, Place place, boolean holds) {
        if (term.cue().isPresent()) {
            return KindFit.score(term.cue().get(), place.kind());
        }
        if (place.kind() == PlaceKind.COUNTRY) {
            return 0.3;
        }
        if (holds) {
            return PLAIN_KIND;
        }
        boolean article = hasArticle(term);
        boolean dotted = !place.kind().isArea();
        return article == dotted ? -0.25 : PLAIN_KIND;
    }

    /** Towns take no article in French; provinces, regions and zones do: {@code dans le Soum}. */
    private boolean hasArticle(PlaceTerm term) {
        int first = term.hit().firstToken();
        return first > 0
                && document.tokens().get(first).continuesPhrase()
                && words.areaArticles.contains(document.folded(first - 1))
                && !isDashed(term.hit().endToken())
                && !isCompound(term.hit().endToken())
                && !isOfStructure(term.hit().endToken());
    }

    /** {@code the Gaya bridge}, {@code the Timbuktu manuscripts library}: the article is the bridge's. */
    private boolean isOfStructure(int end) {
        for (int at = end; at < Math.min(end + 2, document.tokens().size()); at++) {
            Token token = document.tokens().get(at);
            if (!token.continuesPhrase() || words.determiners.contains(token.folded())) {
                return false;
            }
            if (words.structures.contains(token.folded())) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Gao-based company}: the article is the company's. */
    private boolean isCompound(int end) {
        return end < document.tokens().size()
                && document.tokens().get(end).gap().equals("-")
                && !document.tokens().get(end).isCapitalised();
    }

    /** {@code the Gao–Ansongo road}: the article is the road's. */
    private boolean isDashed(int end) {
        if (end >= document.tokens().size() || !document.tokens().get(end).isCapitalised()) {
            return false;
        }
        String mark = document.tokens().get(end).gap().strip();
        return mark.length() == 1 && "-–—".contains(mark);
    }
}
