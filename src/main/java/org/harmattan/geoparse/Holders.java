package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;

/** Which names beside another one say that a place of that name lies in theirs. One instance per document. */
final class Holders {

    /** How many names on a country that holds a place may stand: village, district, border, country. */
    private static final int CONTAINERS = 4;

    private final Document document;
    private final List<PlaceTerm> terms;
    private final PlaceWords words;
    private final Placings placings;

    /** Keys of names, which the candidates of one document share. */
    private final Map<String, String> keys = new HashMap<>();

    /** @param terms the names of the document in the order of the text */
    Holders(Document document, List<PlaceTerm> terms, PlaceWords words) {
        this.document = document;
        this.terms = terms;
        this.words = words;
        placings = new Placings(words);
    }

    /** The neighbouring name of a division or country in which the place lies. */
    Optional<String> findHolder(int index, Place place) {
        return divisionAt(index, index + 1, place)
                .or(() -> divisionAt(index, index - 1, place))
                .or(() -> countryAfter(index, place));
    }

    /** {@code Petelkolé, au Niger}; {@code Petelkolé, dans le département de Téra, au Niger}. */
    private Optional<String> countryAfter(int index, Place place) {
        for (int other = index + 1; other < Math.min(terms.size(), index + CONTAINERS); other++) {
            PlaceTerm term = terms.get(other);
            if (!together(terms.get(other - 1), term)) {
                return Optional.empty();
            }
            boolean led = term.relation() instanceof Relation.At
                            && term.leftToken() < term.hit().firstToken()
                    || document.tokens().get(term.hit().firstToken()).follows('(');
            Optional<Place> only = onlyCountry(term);
            if (only.isPresent() && led && place.kind() != PlaceKind.COUNTRY) {
                return only.filter(country -> country.country().equals(place.country()))
                        .map(country -> term.name(document));
            }
        }
        return Optional.empty();
    }

    /** {@code Banibangou, Tillabéri}, {@code Banibangou (Tillabéri, Niger)}: the region that the place before lies in, not its seat. */
    boolean holdsPlaceBefore(int index, Place place) {
        if (index == 0 || !place.kind().isDivision() || place.kind() == PlaceKind.COUNTRY) {
            return false;
        }
        NameHit hit = terms.get(index).hit();
        PlaceTerm before = terms.get(index - 1);
        String name = NameFolder.key(place.name());
        String mark = document.tokens().get(hit.firstToken()).gap().strip();
        boolean beside = before.rightToken() == hit.firstToken()
                && (mark.equals("(") || mark.equals(",") && !goesOnList(hit.endToken()));
        return beside
                && before.hit().places().stream()
                        .anyMatch(inner -> inner.country().equals(place.country())
                                && !NameFolder.key(inner.name()).equals(name)
                                && (inner.admin1()
                                                .map(NameFolder::key)
                                                .filter(name::equals)
                                                .isPresent()
                                        || inner.admin2()
                                                .map(NameFolder::key)
                                                .filter(name::equals)
                                                .isPresent()));
    }

    /** Whether a comma and a name, or "and", follow: {@code Ansongo, Gao et Kidal}. */
    private boolean goesOnList(int end) {
        if (end >= document.tokens().size()) {
            return false;
        }
        boolean comma = document.tokens().get(end).gap().strip().equals(",")
                && document.tokens().get(end).isCapitalised();
        return comma
                || document.tokens().get(end).continuesPhrase() && words.links.listEnds.contains(document.folded(end));
    }

    /** {@code Kaya, in the Maradun area of Zamfara} is not the Kaya of another country. */
    boolean liesElsewhere(int index, Place place) {
        if (index + 1 >= terms.size() || place.kind().isDivision()) {
            return false;
        }
        PlaceTerm next = terms.get(index + 1);
        int end = terms.get(index).hit().endToken();
        boolean inside = next.leftToken() == end
                && next.leftToken() < next.hit().firstToken()
                && next.relation() instanceof Relation.At
                && next.cue().filter(PlaceKind::isArea).isPresent()
                && document.tokens().get(end).followsOnly(", ");
        return inside
                && !next.hit().places().isEmpty()
                && next.hit().places().stream()
                        .noneMatch(there -> there.country().equals(place.country()));
    }

    /** {@code Kobé, à 12 km de Bandiagara} is not the Kobe of another continent. */
    boolean liesTooFar(int index, Place place) {
        PlaceTerm named = terms.get(index);
        return index + 1 < terms.size()
                && place.kind().isSettlement()
                && placings.isPlacedBy(document, named, terms.get(index + 1))
                && Placings.isTooFar(place, terms.get(index + 1));
    }

    /** {@code Tinzaouaten, near the Algerian border} is not in Algeria. */
    boolean liesAcross(int index, Place place) {
        if (index + 1 >= terms.size() || place.kind() == PlaceKind.COUNTRY) {
            return false;
        }
        PlaceTerm next = terms.get(index + 1);
        boolean border = next.relation() instanceof Relation.Border
                || next.after().filter(Relation.Border.class::isInstance).isPresent();
        return border
                && together(terms.get(index), next)
                && onlyCountry(next)
                        .filter(country -> country.country().equals(place.country()))
                        .isPresent();
    }

    private static Optional<Place> onlyCountry(PlaceTerm term) {
        for (Place place : term.hit().places()) {
            if (place.kind() == PlaceKind.COUNTRY) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private Optional<String> divisionAt(int index, int other, Place place) {
        if (other < 0 || other >= terms.size() || !together(terms.get(index), terms.get(other))) {
            return Optional.empty();
        }
        String written = terms.get(other).name(document);
        String key = key(written);
        boolean holds = (isKey(place.admin1(), key) || isKey(place.admin2(), key))
                && !key(place.name()).equals(key);
        return holds ? Optional.of(written) : Optional.empty();
    }

    private boolean isKey(Optional<String> name, String key) {
        return name.isPresent() && key(name.get()).equals(key);
    }

    private String key(String name) {
        return keys.computeIfAbsent(name, NameFolder::key);
    }

    private boolean together(PlaceTerm one, PlaceTerm other) {
        int gap = Math.max(one.hit().firstToken(), other.hit().firstToken())
                - Math.min(one.hit().endToken(), other.hit().endToken());
        return gap <= 8
                && document.getSentenceOf(one.hit().firstToken())
                        .hasToken(other.hit().firstToken());
    }
}
