package org.harmattan.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.TitleWriter;
import org.harmattan.incident.Account;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Location;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Status;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.text.Article;

/**
 * Reads back the incidents of one article after a person went over them. What a feature cannot carry, the footprint and
 * the lexicon's keys of the actors, is kept from what was extracted as long as the person left the place and the actor.
 */
final class ReviewedIncidents {

    private static final Set<Status> STATUSES = Set.of(Status.EXTRACTED, Status.CONFIRMED, Status.REJECTED);

    private final Article article;
    private final Map<String, Incident> extracted;
    private final PlacedByHand byHand;

    ReviewedIncidents(Extraction extraction, PlacedByHand byHand) {
        this.byHand = byHand;
        article = extraction.article();
        extracted = extraction.incidents().stream().collect(Collectors.toMap(Incident::id, Function.identity()));
    }

    /**
     * The incidents of an array of features, or of a FeatureCollection.
     *
     * @throws SubmissionException when a feature is no incident of this article; the message says which and why
     */
    List<Incident> read(JsonNode given) throws SubmissionException {
        JsonNode features = given.isObject() ? given.path("features") : given;
        if (!features.isArray()) {
            throw new SubmissionException(
                    Kind.BAD_INCIDENT, "\"incidents\" is no list of features: send it as the preview gave it.");
        }
        List<Incident> incidents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode feature : features) {
            String where = "incidents[" + incidents.size() + "]";
            Incident incident = read(feature, where);
            if (!ids.add(incident.id())) {
                throw refuse(where, "its id \"" + incident.id() + "\" comes twice: give each its own");
            }
            incidents.add(incident);
        }
        return incidents;
    }

    private Incident read(JsonNode feature, String where) throws SubmissionException {
        Incident incident;
        try {
            incident = IncidentJson.read(feature);
        } catch (IllegalArgumentException e) {
            throw refuse(where, e.getMessage());
        }
        boolean named = !feature.path("properties").path("place").asText("").isBlank();
        if (named && incident.location() instanceof Location.Unplaced) {
            // A name alone would be lost: nothing without a point has a place.
            throw refuse(where, "\"place\" needs a point: send a \"geometry\" with it");
        }
        if (incident.id().isBlank()) {
            throw refuse(where, "its id is empty");
        }
        if (!STATUSES.contains(incident.status())) {
            throw refuse(
                    where, "its status is " + incident.status().label() + ": use extracted, confirmed or rejected");
        }
        for (Quote quote : quotes(incident)) {
            requireInText(quote, where);
        }
        if (!incident.article().equals(article.id())) {
            throw refuse(where, "its article is \"" + incident.article() + "\", not \"" + article.id() + "\"");
        }
        return Optional.ofNullable(extracted.get(incident.id()))
                .map(before -> restored(incident, before))
                .orElse(incident);
    }

    private void requireInText(Quote quote, String where) throws SubmissionException {
        boolean inText = quote.article().equals(article.id())
                && quote.span().end() <= article.text().length()
                && quote.span().of(article.text()).equals(quote.text());
        if (!inText) {
            throw refuse(
                    where,
                    "\"" + Shorten.to40(quote.text()) + "\" does not stand at "
                            + quote.span().start() + " to " + quote.span().end() + " of the text");
        }
    }

    private static List<Quote> quotes(Incident incident) {
        List<Quote> quotes = new ArrayList<>();
        incident.accounts().stream().map(Account::quote).forEach(quotes::add);
        incident.evidence().stream().map(Evidence::quote).forEach(quotes::add);
        return quotes;
    }

    /** As it was extracted, with what the person changed: what nobody touched keeps how sure it is. */
    private Incident restored(Incident reviewed, Incident before) {
        IncidentChange change = new IncidentChange(before)
                .title(reviewed.title())
                .when(reviewed.when())
                .type(reviewed.type())
                .group(restored(Optional.of(reviewed.group()), Optional.of(before.group()), Actor::label)
                        .orElse(reviewed.group()))
                .actor1(restored(reviewed.actor1(), before.actor1(), Actor::name))
                .actor2(restored(reviewed.actor2(), before.actor2(), Actor::name))
                .target(reviewed.target())
                .casualties(reviewed.casualties())
                .location(restored(reviewed.location(), before.location()))
                .confidence(reviewed.confidence())
                .status(reviewed.status())
                .background(reviewed.background())
                .contested(reviewed.contested())
                .accounts(reviewed.accounts())
                .evidence(reviewed.evidence());
        Incident after = change.result();
        boolean stale = after.title().equals(before.title())
                && !(after.type() == before.type()
                        && after.group().equals(before.group())
                        && after.casualties().equals(before.casualties())
                        && after.location().place().equals(before.location().place()));
        return stale
                ? change.title(TitleWriter.write(after.type(), after.location(), after.group(), after.casualties()))
                        .result()
                : after;
    }

    private static Optional<Actor> restored(
            Optional<Actor> reviewed, Optional<Actor> before, Function<Actor, String> name) {
        return reviewed.map(name).equals(before.map(name)) ? before : reviewed;
    }

    private Location restored(Location reviewed, Location before) {
        return reviewed instanceof Location.Placed now
                ? byHand.placed(before, now.point(), now.uncertaintyMetres(), now.place())
                : byHand.unplaced(before);
    }

    private static SubmissionException refuse(String where, String why) {
        return new SubmissionException(Kind.BAD_INCIDENT, where + " cannot be used: " + why + ".");
    }
}
