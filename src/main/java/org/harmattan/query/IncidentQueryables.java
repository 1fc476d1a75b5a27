package org.harmattan.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.harmattan.incident.EventType;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Queryable.Kind;
import org.harmattan.text.DatePrecision;

/** The properties of incidents that filters may use. {@link IncidentProperties} reads their values. */
public final class IncidentQueryables {

    /** All of them. */
    public static final Queryables ALL = new Queryables(List.of(
            Queryable.of("id", Kind.TEXT, "Stable id of the incident").withRole("id"),
            Queryable.of("title", Kind.TEXT, "One line that says what, where and by whom"),
            Queryable.of("date_start", Kind.DAY, "First possible day").withRole("primary-interval-start"),
            Queryable.of("date_end", Kind.DAY, "Last possible day").withRole("primary-interval-end"),
            Queryable.of("date_precision", Kind.TEXT, "How closely the text dates it")
                    .withAllowed(labels(DatePrecision.values(), DatePrecision::label)),
            Queryable.of("event_type", Kind.TEXT, "Event type in ACLED's words")
                    .withAllowed(labels(EventType.values(), EventType::label)),
            Queryable.of("sub_event_type", Kind.TEXT, "Sub-event type in ACLED's words")
                    .withAllowed(labels(SubEventType.values(), SubEventType::label)),
            Queryable.of("group", Kind.TEXT, "Short label of the group held responsible, or Unidentified"),
            Queryable.of("actor1", Kind.TEXT, "First party, as ACLED names it"),
            Queryable.of("actor2", Kind.TEXT, "Second party, as ACLED names it"),
            Queryable.of("target", Kind.TEXT, "The target in short labels"),
            Queryable.of("killed_min", Kind.INTEGER, "Fewest deaths that any account gives"),
            Queryable.of("killed_best", Kind.INTEGER, "Deaths by the coder's choice"),
            Queryable.of("killed_max", Kind.INTEGER, "Most deaths that any account gives"),
            Queryable.of("shared_toll", Kind.FLAG, "Whether the toll is that of several incidents together"),
            Queryable.of("wounded_min", Kind.INTEGER, "Fewest wounded that any account gives"),
            Queryable.of("wounded_max", Kind.INTEGER, "Most wounded that any account gives"),
            Queryable.of("place", Kind.TEXT, "Name of the place"),
            Queryable.of("country", Kind.TEXT, "English name of the country"),
            Queryable.of("admin1", Kind.TEXT, "First-order division"),
            Queryable.of("admin2", Kind.TEXT, "Second-order division"),
            Queryable.of("geo_precision", Kind.INTEGER, "ACLED's precision: 1 exact, 2 near, 3 region"),
            Queryable.of("where_prec", Kind.INTEGER, "UCDP's precision, 1 to 7"),
            Queryable.of("uncertainty_m", Kind.NUMBER, "Radius in metres around the point in which it lies"),
            Queryable.of("confidence", Kind.NUMBER, "Probability, 0 to 1, that an analyst would sign it"),
            Queryable.of("status", Kind.TEXT, "Where it stands in review")
                    .withAllowed(labels(Status.values(), Status::label)),
            Queryable.of("background", Kind.FLAG, "Told as context, not as the news"),
            Queryable.of("contested", Kind.FLAG, "Whether accounts contradict each other"),
            Queryable.of("article", Kind.TEXT, "Id of the article it was first found in"),
            Queryable.of("source", Kind.TEXT, "Data set it was imported from, or Harmattan"),
            Queryable.of("source_id", Kind.TEXT, "Its id in that data set"),
            Queryable.of("licence", Kind.TEXT, "Terms of that data set"),
            Queryable.of("gazetteer_version", Kind.TEXT, "Version of the gazetteer that placed it"),
            Queryable.of("geometry", Kind.POINT, "Best single point").withRole("primary-geometry"),
            Queryable.of("footprint", Kind.POLYGON, "Area in which it may lie")));

    private IncidentQueryables() {}

    private static <E> List<String> labels(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants).map(label).toList();
    }
}
