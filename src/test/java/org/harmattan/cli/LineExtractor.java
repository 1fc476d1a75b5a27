package org.harmattan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.geoparse.MentionRole;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.geoparse.Resolution;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Report;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.harmattan.text.Phrase;
import org.harmattan.text.Span;

/** For tests of the commands: every "ATTACK" in a text is an incident, every "GAO" a mention, "FAULT" is a fault. */
final class LineExtractor implements Extractor {

    @Override
    public Extraction extract(Article article) {
        if (article.text().contains("FAULT")) {
            throw new IllegalStateException("asked for");
        }
        List<Incident> incidents = new ArrayList<>();
        for (Span span : occurrences("ATTACK", article.text())) {
            incidents.add(incident(article, span, article.id() + "-" + incidents.size()));
        }
        List<PlaceMention> mentions = occurrences("GAO", article.text()).stream()
                .map(span -> new PlaceMention(
                        article.id(), span, "GAO", new Resolution.Unresolved(List.of()), MentionRole.CONTEXT))
                .toList();
        return new Extraction(article, incidents, mentions);
    }

    private static List<Span> occurrences(String word, String text) {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            spans.add(new Span(at, at + word.length()));
        }
        return spans;
    }

    private static Incident incident(Article article, Span span, String id) {
        return new Incident(
                id,
                new Phrase("title.event", Map.of(), "Attack"),
                DateRange.undated(article.published()),
                SubEventType.ATTACK,
                new Actor(Optional.empty(), Actor.UNIDENTIFIED, "Unidentified"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Casualties(Optional.empty(), Optional.empty(), List.of(), false),
                new Location.Unplaced(Optional.empty(), List.of()),
                0.5,
                Status.EXTRACTED,
                false,
                false,
                List.of(),
                List.of(new Evidence(Quote.of(article.id(), article.text(), span), "sub_event_type")),
                article.id(),
                List.of(new Report(
                        article.id(), article.title(), article.publisher(), article.published(), article.url())),
                "test");
    }
}
