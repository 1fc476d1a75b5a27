package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.Token;

/**
 * Decides which ordinary words are names of regions: <i>dans le Nord</i> is Burkina Faso's region where the document
 * speaks of that country more than of any other. Safe for several threads.
 */
final class RegionWords {

    private final PlaceWords words;

    RegionWords(PlaceWords words) {
        this.words = words;
    }

    /** The hits without the doubtful ones that are no region here. */
    List<NameHit> settle(Document document, List<NameHit> hits, CountryWeights countries) {
        if (hits.stream().noneMatch(NameHit::isDoubtful)) {
            return hits;
        }
        List<NameHit> settled = new ArrayList<>();
        boolean listed = false;
        // From the right, as the country stands after the last of a list: "le Sahel, l'Est et le Centre-Nord du
        // Burkina".
        for (int i = hits.size() - 1; i >= 0; i--) {
            NameHit hit = hits.get(i);
            NameHit next = i + 1 < hits.size() ? hits.get(i + 1) : hit;
            listed = hit.isDoubtful() && (isOfItsCountry(document, hit, next) || listed && goesOn(document, hit, next));
            if (!hit.isDoubtful()) {
                settled.add(hit);
            } else if (listed || isRegion(document, hit, countries)) {
                settled.add(hit.as(NameHit.Standing.NAME));
            }
        }
        Collections.reverse(settled);
        return settled;
    }

    /** {@code le Centre-Nord du Burkina Faso}: a name of two words is hardly a part of the country that has such a region. */
    private boolean isOfItsCountry(Document document, NameHit hit, NameHit next) {
        int end = hit.endToken();
        return end > hit.firstToken() + 1
                && next.firstToken() == end + 1
                && document.tokens().get(end).continuesPhrase()
                && words.partWords.contains(document.folded(end))
                && next.places().stream()
                        .filter(place -> place.kind() == PlaceKind.COUNTRY)
                        .anyMatch(country -> hasRegion(hit, country.country()));
    }

    private static boolean hasRegion(NameHit hit, String country) {
        return hit.places().stream()
                .anyMatch(place ->
                        place.kind() == PlaceKind.REGION && place.country().equals(country));
    }

    /** Whether an article and what joins a list, and nothing else, stand between two such names: {@code l'Est et le}. */
    private boolean goesOn(Document document, NameHit one, NameHit other) {
        int article = other.firstToken() - 1;
        boolean led = article >= one.endToken() && words.areaArticles.contains(document.folded(article));
        return led
                && (article == one.endToken()
                        ? document.tokens().get(article).gap().strip().equals(",")
                        : article == one.endToken() + 1 && words.links.listEnds.contains(document.folded(article - 1)));
    }

    private boolean isRegion(Document document, NameHit hit, CountryWeights countries) {
        int first = hit.firstToken();
        boolean there = hit.places().stream()
                .anyMatch(place -> place.kind() == PlaceKind.REGION && countries.share(place.country()) == 1);
        boolean article = first > 0
                && document.tokens().get(first).continuesPhrase()
                && words.areaArticles.contains(document.folded(first - 1));
        if (there && isAnnounced(document, hit)) {
            return true;
        }
        if (!there || !article || isPartOf(document, hit.endToken())) {
            return false;
        }
        boolean compound = hit.endToken() > first + 1;
        return compound
                || words.regionPrepositions.contains(document.folded(first - 1))
                || words.regionPrepositions.contains(document.folded(first - 2));
    }

    /** {@code la région du Sahel}, {@code the Sahel region}. */
    private boolean isAnnounced(Document document, NameHit hit) {
        int first = hit.firstToken();
        int end = hit.endToken();
        int before = words.determiners.contains(document.folded(first - 1)) ? first - 1 : first;
        return before > 0 && words.kinds.endAt(document.tokens(), before - 1) == before
                || end < document.tokens().size()
                        && document.tokens().get(end).continuesPhrase()
                        && words.kindsAfter.contains(document.folded(end));
    }

    /** {@code dans le Nord du Mali} is a part of Mali. */
    private boolean isPartOf(Document document, int end) {
        if (end + 1 >= document.tokens().size() || !words.partWords.contains(document.folded(end))) {
            return false;
        }
        Token next = document.tokens().get(end + 1);
        boolean article = words.areaArticles.contains(next.folded())
                && end + 2 < document.tokens().size();
        return (article ? document.tokens().get(end + 2) : next).isCapitalised();
    }
}
