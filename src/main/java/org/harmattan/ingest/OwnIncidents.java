package org.harmattan.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.extract.KnownActors;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Status;
import org.harmattan.store.IncidentReader;
import org.harmattan.text.Article;

/** Makes whole again what Harmattan's own files do not hold of an incident. For one thread. */
final class OwnIncidents {

    private final KnownActors actors;
    private final IncidentReader store;

    OwnIncidents(KnownActors actors, IncidentReader store) {
        this.actors = actors;
        this.store = store;
    }

    /**
     * The incident with all that the lexicon and the store know of it; exactly that of the store when the file says the
     * same.
     *
     * @throws IllegalArgumentException when the words it rests on are not those of the article that is kept here
     */
    Incident complete(Incident read) {
        Optional<Incident> here = store.findById(read.id());
        if (here.isPresent() && IncidentJson.toString(here.get()).equals(IncidentJson.toString(read))) {
            return here.get();
        }
        checkArticle(read);
        Optional<LocalDate> day = read.when().start();
        Incident named = new IncidentChange(read)
                .group(group(read.group(), day))
                .actor1(read.actor1().map(actor -> named(actor, day)))
                .actor2(read.actor2().map(actor -> named(actor, day)))
                .location(location(read.location(), here.map(Incident::location)))
                .result();
        // A known name for the same group changes nothing of how sure it is.
        return new IncidentChange(named).fieldConfidence(read.fieldConfidence()).result();
    }

    /**
     * The incident of that id that was read from its article in this store, where the given one comes from a table, which
     * holds less of it.
     */
    Optional<Incident> findReadHere(Incident incident) {
        boolean table = incident.origin() instanceof Origin.Imported from
                && from.sourceId().equals(incident.id());
        return table
                ? store.findById(incident.id()).filter(here -> here.origin() instanceof Origin.FromArticle)
                : Optional.empty();
    }

    /** Whether it comes as confirmed or rejected, and is not so here. */
    boolean isReviewedElsewhere(Incident incident) {
        return (incident.status() == Status.CONFIRMED || incident.status() == Status.REJECTED)
                && store.findById(incident.id())
                        .filter(here -> here.status() == incident.status())
                        .isEmpty();
    }

    /** A file holds only the label of a group. */
    private Actor group(Actor group, Optional<LocalDate> day) {
        Actor known = actors.find(group.label(), day);
        return known.label().equals(group.label()) ? known : group;
    }

    private Actor named(Actor actor, Optional<LocalDate> day) {
        return actors.find(actor.name(), day);
    }

    /** The area of the store where the file says the same of the place. */
    private static Location location(Location read, Optional<Location> here) {
        return read instanceof Location.Placed at
                        && here.isPresent()
                        && here.get() instanceof Location.Placed known
                        && known.point().equals(at.point())
                        && known.uncertaintyMetres() == at.uncertaintyMetres()
                ? known
                : read;
    }

    private void checkArticle(Incident read) {
        Optional<Article> article = read.evidence().isEmpty() ? Optional.empty() : store.findArticle(read.article());
        if (article.isPresent()
                && read.evidence().stream()
                        .map(piece -> piece.quote())
                        .filter(quote -> quote.article().equals(read.article()))
                        .anyMatch(quote -> !stands(quote, article.get().text()))) {
            throw new IllegalArgumentException(
                    "the article \"" + read.article()
                            + "\" that is kept here does not hold the words this incident was read from: it is another article");
        }
    }

    private static boolean stands(Quote quote, String text) {
        return quote.span().end() <= text.length()
                && text.substring(quote.span().start(), quote.span().end()).equals(quote.text());
    }
}
