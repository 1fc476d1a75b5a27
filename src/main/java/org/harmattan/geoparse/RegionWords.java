package org.harmattan.geoparse;

import java.util.ArrayList;
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
        for (NameHit hit : hits) {
            if (!hit.isDoubtful()) {
                settled.add(hit);
            } else if (isRegion(document, hit, countries)) {
                settled.add(hit.as(NameHit.Standing.NAME));
            }
        }
        return settled;
    }

    private boolean isRegion(Document document, NameHit hit, CountryWeights countries) {
        int first = hit.firstToken();
        boolean there = hit.places().stream()
                .anyMatch(place -> place.kind() == PlaceKind.REGION && countries.share(place.country()) == 1);
        boolean article = first > 0
                && document.tokens().get(first).continuesPhrase()
                && words.areaArticles.contains(document.folded(first - 1));
        if (!there || !article || isPartOf(document, hit.endToken())) {
            return false;
        }
        boolean compound = hit.endToken() > first + 1;
        return compound
                || words.regionPrepositions.contains(document.folded(first - 1))
                || words.regionPrepositions.contains(document.folded(first - 2));
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
