package org.harmattan.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.geo.Geometries;
import org.harmattan.incident.Account;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Report;
import org.harmattan.incident.Status;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.Article;
import org.harmattan.text.Phrase;
import org.harmattan.text.Span;

/**
 * Another annotator who annotated the same articles, in the place of a program: scored like one, it tells how far two annotators
 * agree, and so what can be asked of a program. Only what {@link IncidentEvaluation} compares is filled in. Safe for
 * several threads.
 */
public final class SecondReader implements Extractor {

    private final Map<String, List<GoldIncident>> incidents;

    private SecondReader(Map<String, List<GoldIncident>> incidents) {
        this.incidents = Map.copyOf(incidents);
    }

    /**
     * Reads {@code ID.json} in the folder for every article of the set.
     *
     * @throws GoldException when one is missing, or is not annotated as it should be
     * @throws IOException when a file cannot be read
     */
    public static SecondReader read(GoldSet gold, Path folder) throws GoldException, IOException {
        return new SecondReader(GoldReader.readAgain(gold, folder));
    }

    @Override
    public Extraction extract(Article article) {
        List<Incident> read = new ArrayList<>();
        for (GoldIncident incident : incidents.get(article.id())) {
            read.add(incident(article, article.id() + "-" + (read.size() + 1), incident));
        }
        return new Extraction(article, read, List.of());
    }

    private static Incident incident(Article article, String id, GoldIncident gold) {
        Quote words = quote(article, gold.trigger());
        return new Incident(
                id,
                new Phrase("title", Map.of(), gold.trigger()),
                gold.when(),
                gold.type(),
                new Actor(Optional.empty(), gold.group(), gold.group()),
                Optional.empty(),
                Optional.empty(),
                targets(gold),
                new Casualties(gold.killed(), gold.wounded(), List.of(), gold.sharedToll()),
                location(gold),
                1,
                Status.EXTRACTED,
                gold.background(),
                gold.contested(),
                gold.stances().stream()
                        .flatMap(Set::stream)
                        .map(stance -> new Account("source", stance, Optional.empty(), Optional.empty(), words))
                        .toList(),
                List.of(new Evidence(words, "type")),
                article.id(),
                List.of(new Report(
                        article.id(), article.title(), Optional.empty(), article.published(), Optional.empty())),
                "");
    }

    private static Optional<String> targets(GoldIncident gold) {
        return Optional.of(gold.target())
                .filter(labels -> !labels.isEmpty())
                .map(labels -> String.join("; ", labels.stream().sorted().toList()));
    }

    private static Quote quote(Article article, String words) {
        int start = article.text().indexOf(words);
        return Quote.of(article.id(), article.text(), new Span(start, start + words.length()));
    }

    private static Location location(GoldIncident gold) {
        return gold.where()
                .<Location>map(where -> placed(where, gold.place()))
                .orElseGet(() -> new Location.Unplaced(Optional.empty(), List.of()));
    }

    private static Location placed(GoldPoint where, Optional<String> place) {
        return new Location.Placed(
                where.point(),
                Geometries.point(where.point()),
                Optional.empty(),
                place,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                GeoPrecision.EXACT,
                WherePrecision.EXACT,
                where.toleranceKm() * 1000,
                List.of(),
                List.of());
    }
}
