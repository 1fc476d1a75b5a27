package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.text.Document;

/** Reads what single names, or several that are the ends of a way or the sides of a border, say. One per document. */
final class ClueReader {

    /** No road is told by more places. */
    private static final int LONGEST_CHAIN = 6;

    private static final int MOST_COUNTRIES = 3;

    /** {@code dans le triangle X-Y-Z}. */
    private static final int CORNERS = 3;

    private final Document document;
    private final List<PlaceTerm> terms;
    private final List<Resolution> resolutions;
    private final TermGaps gaps;
    private final TermLists lists;
    private final TermLinks links;

    ClueReader(
            Document document,
            List<PlaceTerm> terms,
            List<Resolution> resolutions,
            PlaceWords words,
            TermGaps gaps,
            TermLinks links) {
        this.document = document;
        this.terms = terms;
        this.resolutions = resolutions;
        this.gaps = gaps;
        this.links = links;
        lists = new TermLists(document, terms, words, gaps);
    }

    /** Reads the clue that begins with a term; the index after its last one. */
    int add(List<Clue> clues, int first) {
        if (links.isOfBorderArea(first + 1) && frontierEnd(first + 1, false) > first + 2) {
            int end = frontierEnd(first + 1, false);
            clues.add(new Clue.Frontier(located(first + 1, end), true));
            return end;
        }
        boolean amongCountries = gaps.isCountry(first);
        boolean amongAreas = edgeEnd(first) > first + 1;
        int end = amongCountries || amongAreas ? first + 1 : wayEnd(first);
        if (end > first + 1) {
            boolean halfway = terms.get(first).relation() instanceof Relation.Between between && between.halfway()
                    || lists.isHalfwayAfter(end - 1);
            boolean road = !(terms.get(first).relation() instanceof Relation.Between
                    || terms.get(first).relation() instanceof Relation.Border
                    || lists.areaEnd(first) == end);
            clues.add(new Clue.Way(
                    located(first, end), road, halfway, measure(terms.get(first).relation())));
            return end;
        }
        end = edgeEnd(first);
        if (end > first + 1) {
            clues.add(new Clue.Edge(located(first, end)));
            return end;
        }
        end = frontierEnd(first, amongCountries);
        clues.add(end > first + 1 ? new Clue.Frontier(located(first, end), false) : new Clue.Single(single(first)));
        return end;
    }

    /** How far along the way that begins with a place something is. */
    private static Optional<Relation.Offset> measure(Relation relation) {
        return relation instanceof Relation.Road road
                ? road.measure()
                : Optional.of(relation).filter(ClueReader::isMeasure).map(Relation.Offset.class::cast);
    }

    /** {@code 12 km on the X–Y road}. */
    private static boolean isMeasure(Relation relation) {
        return relation instanceof Relation.Offset offset && offset.bearing().isEmpty();
    }

    /** {@code the Mali border}, {@code near the Mali border}: the word after the name tells what is meant. */
    private LocatedTerm single(int index) {
        LocatedTerm term = located(index, index + 1).get(0);
        if (term.relation() instanceof Relation.At && links.isAcross(index)) {
            return term.with(new Relation.Near(OptionalDouble.empty(), true, false));
        }
        if (index > 0 && lists.isHalfwayTo(index) && links.link(index - 1, index) == TermLinks.Link.QUALIFIES) {
            return term.with(new Relation.Heading());
        }
        if (term.relation() instanceof Relation.Offset offset && isFromBorder(index, offset)) {
            return term.with(new Relation.Border(OptionalDouble.of(offset.metres())));
        }
        boolean open = term.relation() instanceof Relation.At || term.relation() instanceof Relation.Near;
        return open ? term.term().after().map(term::with).orElse(term) : term;
    }

    /** {@code 5 km from the Mali border}, {@code à 10 km du Mali}: a distance from a country is one from its border. */
    private boolean isFromBorder(int index, Relation.Offset offset) {
        boolean told = terms.get(index)
                .after()
                .filter(Relation.Border.class::isInstance)
                .isPresent();
        return gaps.isCountry(index) && (told || offset.bearing().isEmpty() && !isBeside(index));
    }

    /** {@code à 10 km du Niger, près de Tillabéri}: what lies in a country is not told by how far that is, but its river. */
    private boolean isBeside(int country) {
        return country > 0 && isOf(country, country - 1, links.link(country - 1, country))
                || country + 1 < terms.size() && isOf(country, country + 1, links.link(country, country + 1));
    }

    private boolean isOf(int country, int index, TermLinks.Link link) {
        return link == TermLinks.Link.QUALIFIES && gaps.contains(country, index);
    }

    private int wayEnd(int first) {
        Relation relation = terms.get(first).relation();
        boolean road = relation instanceof Relation.Road;
        if (lists.areaEnd(first) > first + 1) {
            return lists.areaEnd(first);
        }
        if (relation instanceof Relation.Between && lists.areSpotsListed(first, first + CORNERS)) {
            return first + CORNERS;
        }
        if (road || relation instanceof Relation.Leaving || relation instanceof Relation.Between) {
            if (first + 1 < terms.size() && lists.isJoined(first, first + 1)) {
                return road ? chainEnd(first + 1) : first + 2;
            }
            return first + 1;
        }
        if (relation instanceof Relation.Border && lists.areSpotsJoined(first, first + 1)) {
            return first + 2;
        }
        int end = relation instanceof Relation.At || isMeasure(relation) ? chainEnd(first) : first + 1;
        boolean joined = end == first + 1 && end < terms.size() && lists.isJoined(first, end);
        int last = joined ? end : end - 1;
        return last > first
                        && (links.followsRoad(first)
                                || terms.get(last)
                                        .after()
                                        .filter(Relation.Road.class::isInstance)
                                        .isPresent())
                ? last + 1
                : first + 1;
    }

    /** The index after a chain of names with dashes between. */
    private int chainEnd(int first) {
        int end = first + 1;
        while (end < Math.min(terms.size(), first + LONGEST_CHAIN) && gaps.isDashed(end - 1, end)) {
            end++;
        }
        return end;
    }

    /** The index after areas within countries that are told to meet. */
    private int edgeEnd(int first) {
        Relation relation = terms.get(first).relation();
        boolean opened = relation instanceof Relation.Border
                || relation instanceof Relation.Between between && !between.halfway();
        int end = first + 1;
        while (opened && end < Math.min(terms.size(), first + MOST_COUNTRIES) && lists.areAreasListed(end - 1, end)) {
            end++;
        }
        return end;
    }

    /** @param among whether "between" can only mean the borders of countries, since a place was named before */
    private int frontierEnd(int first, boolean among) {
        boolean opened = terms.get(first).relation() instanceof Relation.Border
                || among && terms.get(first).relation() instanceof Relation.Between
                || links.isOfBorderArea(first);
        if (!gaps.isCountry(first)) {
            return first + 1;
        }
        int end = first + 1;
        while (end < Math.min(terms.size(), first + MOST_COUNTRIES) && lists.isListed(end - 1, end)) {
            end++;
        }
        boolean closed = terms.get(end - 1)
                .after()
                .filter(Relation.Border.class::isInstance)
                .isPresent();
        return opened || closed ? end : first + 1;
    }

    private List<LocatedTerm> located(int first, int end) {
        List<LocatedTerm> located = new ArrayList<>();
        for (int i = first; i < end; i++) {
            List<Candidate> rejected =
                    resolutions.get(i) instanceof Resolution.Resolved resolved ? resolved.rejected() : List.of();
            LocatedTerm term = new LocatedTerm(
                    terms.get(i),
                    terms.get(i).name(document),
                    resolutions.get(i).chosen(),
                    rejected);
            located.add(term.asDivision());
        }
        return located;
    }
}
