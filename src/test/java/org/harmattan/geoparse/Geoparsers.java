package org.harmattan.geoparse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Extractors;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Article;
import org.harmattan.text.Document;

/** The real geoparser over the real data, and short questions to it. */
final class Geoparsers {

    private static final Geoparser REAL = load();

    private Geoparsers() {}

    private static Geoparser load() {
        try {
            return new Geoparser(
                    Extractors.gazetteer(),
                    Extractors.boundaries(),
                    Extractors.courses(),
                    PlaceWords.read(Extractors.open("lexicon/places.json")),
                    PlaceScores.read(Extractors.open("lexicon/place-scores.json")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Geoparse parse(String text) {
        return REAL.parse(Document.of(Article.of("test", text)), List.of(), Optional.of(LocalDate.of(2022, 6, 1)));
    }

    /** The closest expression of a text. */
    static Located located(String text) {
        return parse(text).expressions().stream()
                .flatMap(expression -> expression.located().stream())
                .min(java.util.Comparator.comparing(Located::closeness))
                .orElseThrow();
    }

    /** Position of a place of the gazetteer. */
    static LonLat at(String id) {
        return Extractors.gazetteer().findById(id).orElseThrow().point();
    }

    static List<String> names(String text, boolean places) {
        return parse(text).mentions().stream()
                .filter(mention -> (mention.role() != MentionRole.REJECTED) == places)
                .map(PlaceMention::text)
                .toList();
    }
}
