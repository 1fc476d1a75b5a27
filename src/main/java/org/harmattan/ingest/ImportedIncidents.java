package org.harmattan.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.exchange.imports.ImportedRecord;
import org.harmattan.extract.KnownActors;
import org.harmattan.extract.TitleWriter;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Report;
import org.harmattan.incident.SideToll;
import org.harmattan.incident.Status;
import org.harmattan.text.Phrase;

/** Makes incidents of other people's records: looks up who and where. For one thread. */
final class ImportedIncidents {

    /** People have coded it: how sure Harmattan is of itself does not come into it. */
    private static final double CONFIDENCE = 1;

    /** No gazetteer had a part in where it is. */
    private static final String NO_GAZETTEER = "imported";

    private final KnownActors actors;
    private final ImportedPlaces places;
    private final Supplier<Gazetteer> gazetteer;

    ImportedIncidents(KnownActors actors, Boundaries boundaries, Supplier<Gazetteer> gazetteer) {
        this.actors = actors;
        this.gazetteer = gazetteer;
        this.places = new ImportedPlaces(boundaries, new NamedPlaces(gazetteer));
    }

    Incident incident(ImportedRecord record) {
        ImportedRecord.From from = record.from();
        Optional<LocalDate> day = record.when().start();
        Optional<Actor> first = record.parties().first().map(name -> actors.find(name, day));
        Optional<Actor> second = record.parties().second().map(name -> actors.find(name, day));
        Actor group = record.parties()
                .responsible()
                .map(name -> actors.find(name, day))
                .orElseGet(() -> new Actor(Optional.empty(), Actor.UNIDENTIFIED, Actor.UNIDENTIFIED));
        Casualties casualties = casualties(record, day);
        Location location = places.locate(from, record.where());
        Optional<ImportedRecord.Review> review = record.review();
        boolean own = review.isPresent() && from.source().equals(ImportedRecord.OWN_TABLE);
        String id = own ? from.id() : from.source() + ":" + from.id();
        String article = review.flatMap(ImportedRecord.Review::article).orElse(id);
        return new Incident(
                id,
                title(record, location, group, casualties),
                record.when(),
                record.type(),
                group,
                first,
                second,
                record.parties().target().or(() -> second.map(Actor::label)),
                casualties,
                location,
                review.map(ImportedRecord.Review::confidence).orElse(CONFIDENCE),
                review.map(ImportedRecord.Review::status).orElse(Status.IMPORTED),
                review.map(ImportedRecord.Review::background).orElse(false),
                review.map(ImportedRecord.Review::contested).orElse(false),
                List.of(),
                List.of(),
                article,
                List.of(new Report(article, from.headline(), from.publisher(), from.published(), from.url())),
                version(location),
                new Origin.Imported(from.source(), from.id(), from.licence(), notes(record, location)));
    }

    private String version(Location location) {
        return location instanceof Location.Placed at && at.placeId().isPresent()
                ? gazetteer.get().version()
                : NO_GAZETTEER;
    }

    /** A place that nobody finds is still what the row says. */
    private static Optional<String> notes(ImportedRecord record, Location location) {
        Optional<String> notes = record.from().notes();
        Optional<String> name = record.where().place().filter(place -> location instanceof Location.Unplaced);
        return name.isEmpty() ? notes : Optional.of((name.get() + ". " + notes.orElse("")).strip());
    }

    private Casualties casualties(ImportedRecord record, Optional<LocalDate> day) {
        Casualties told = record.casualties();
        List<SideToll> sides = told.killedBySide().stream()
                .map(toll -> new SideToll(
                        actors.find(toll.side(), day).label(),
                        toll.victims(),
                        toll.min(),
                        toll.max(),
                        toll.qualifier()))
                .toList();
        return new Casualties(told.killed(), told.wounded(), sides, told.sharedToll());
    }

    private static Phrase title(ImportedRecord record, Location location, Actor group, Casualties casualties) {
        return record.title()
                .map(text -> new Phrase("title.given", Map.of("title", text), text))
                .orElseGet(() -> TitleWriter.write(record.type(), location, group, casualties));
    }
}
