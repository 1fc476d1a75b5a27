package org.harmattan.query;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.harmattan.geo.Geometries;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;

/**
 * The properties of an incident by the names they have in GeoJSON, besides {@code geometry} (its point) and
 * {@code footprint} (the area in which it may lie).
 */
public final class IncidentProperties implements PropertyValues {

    private static final Map<String, Function<Incident, Optional<Value>>> READERS = Map.ofEntries(
            text("id", Incident::id),
            text("title", incident -> incident.title().text()),
            Map.entry("date_start", incident -> incident.when().start().map(Value.Day::new)),
            Map.entry("date_end", incident -> incident.when().end().map(Value.Day::new)),
            text("date_precision", incident -> incident.when().precision().label()),
            text("event_type", incident -> incident.type().eventType().label()),
            text("sub_event_type", incident -> incident.type().label()),
            text("group", incident -> incident.group().label()),
            perhapsText("actor1", incident -> incident.actor1().map(Actor::name)),
            perhapsText("actor2", incident -> incident.actor2().map(Actor::name)),
            perhapsText("target", Incident::target),
            killed("killed_min", CountRange::min),
            killed("killed_best", CountRange::best),
            killed("killed_max", CountRange::max),
            flag("shared_toll", incident -> incident.casualties().sharedToll()),
            wounded("wounded_min", CountRange::min),
            wounded("wounded_max", CountRange::max),
            perhapsText("place", incident -> incident.location().place()),
            perhapsText("country", incident -> incident.location().country()),
            placed("admin1", at -> at.admin1().map(Value.Text::new)),
            placed("admin2", at -> at.admin2().map(Value.Text::new)),
            placed("geo_precision", at -> number(at.geoPrecision().code())),
            placed("where_prec", at -> number(at.wherePrecision().code())),
            placed("uncertainty_m", at -> number(at.uncertaintyMetres())),
            Map.entry("confidence", incident -> number(incident.confidence())),
            text("status", incident -> incident.status().label()),
            flag("background", Incident::background),
            flag("contested", Incident::contested),
            text("article", Incident::article),
            text("source", incident -> incident.origin().source()),
            perhapsText("source_id", incident -> imported(incident).map(Origin.Imported::sourceId)),
            perhapsText("licence", incident -> imported(incident).map(Origin.Imported::licence)),
            text("gazetteer_version", Incident::gazetteerVersion),
            placed("geometry", at -> Optional.of(new Value.Shape(Geometries.point(at.point())))),
            placed("footprint", at -> Optional.of(new Value.Shape(at.footprint()))));

    private final Incident incident;

    /** The properties of that incident. */
    public IncidentProperties(Incident incident) {
        this.incident = incident;
    }

    @Override
    public Optional<Value> find(String name) {
        Function<Incident, Optional<Value>> reader = READERS.get(name);
        return reader == null ? Optional.empty() : reader.apply(incident);
    }

    private static Optional<Origin.Imported> imported(Incident incident) {
        return incident.origin() instanceof Origin.Imported imported ? Optional.of(imported) : Optional.empty();
    }

    private static Map.Entry<String, Function<Incident, Optional<Value>>> text(
            String name, Function<Incident, String> reader) {
        return Map.entry(name, incident -> Optional.of(new Value.Text(reader.apply(incident))));
    }

    private static Map.Entry<String, Function<Incident, Optional<Value>>> perhapsText(
            String name, Function<Incident, Optional<String>> reader) {
        return Map.entry(name, incident -> reader.apply(incident).map(Value.Text::new));
    }

    private static Map.Entry<String, Function<Incident, Optional<Value>>> flag(
            String name, Function<Incident, Boolean> reader) {
        return Map.entry(name, incident -> Optional.of(new Value.Flag(reader.apply(incident))));
    }

    private static Map.Entry<String, Function<Incident, Optional<Value>>> killed(
            String name, Function<CountRange, Integer> reader) {
        return Map.entry(
                name, incident -> incident.casualties().killed().flatMap(count -> number(reader.apply(count))));
    }

    private static Map.Entry<String, Function<Incident, Optional<Value>>> wounded(
            String name, Function<CountRange, Integer> reader) {
        return Map.entry(
                name, incident -> incident.casualties().wounded().flatMap(count -> number(reader.apply(count))));
    }

    private static Map.Entry<String, Function<Incident, Optional<Value>>> placed(
            String name, Function<Location.Placed, Optional<? extends Value>> reader) {
        return Map.entry(
                name,
                incident -> incident.location() instanceof Location.Placed at
                        ? reader.apply(at).map(value -> value)
                        : Optional.empty());
    }

    private static Optional<Value> number(double value) {
        return Optional.of(new Value.Numeral(value));
    }
}
