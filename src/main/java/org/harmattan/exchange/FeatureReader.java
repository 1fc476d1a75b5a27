package org.harmattan.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Account;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Alternative;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Report;
import org.harmattan.incident.SideToll;
import org.harmattan.incident.Stance;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Phrase;
import org.harmattan.text.Qualifier;
import org.harmattan.text.Span;

/** Reads features that {@link FeatureWriter} wrote. */
final class FeatureReader {

    private final Properties feature;
    private final Properties properties;

    FeatureReader(JsonNode feature) {
        this.feature = new Properties(feature, "");
        this.properties = this.feature
                .findObject("properties")
                .orElseThrow(() -> new IllegalArgumentException("the feature has no properties"));
    }

    Incident read() {
        String group = properties.text("group");
        return new Incident(
                properties.text("id"),
                properties.phrase("title_key", "title_params", "title"),
                new DateRange(
                        properties.findDay("date_start"),
                        properties.findDay("date_end"),
                        properties.constant("date_precision", DatePrecision.class)),
                SubEventType.findByLabel(properties.text("sub_event_type"))
                        .orElseThrow(() -> properties.unknown("sub_event_type")),
                new Actor(Optional.empty(), group, group),
                actor("actor1"),
                actor("actor2"),
                properties.findText("target"),
                casualties(),
                location(),
                properties.real("confidence"),
                Status.findByLabel(properties.text("status")).orElseThrow(() -> properties.unknown("status")),
                properties.flag("background"),
                properties.flag("contested"),
                properties.list("accounts", FeatureReader::account),
                properties.list("evidence", piece -> new Evidence(quote(piece), piece.text("supports"))),
                properties.text("article"),
                properties.list("reports", FeatureReader::report),
                properties.text("gazetteer_version"),
                origin(),
                fieldConfidence());
    }

    /** Files of older versions have none. */
    private Map<CodedField, Double> fieldConfidence() {
        Map<CodedField, Double> confidences = new EnumMap<>(CodedField.class);
        properties.findObject("field_confidence").ifPresent(given -> {
            for (CodedField field : CodedField.values()) {
                given.findReal(field.key()).ifPresent(confidence -> confidences.put(field, confidence));
            }
        });
        return confidences;
    }

    /** Files written before incidents were imported name no source; those from before they were merged, no others. */
    private Origin origin() {
        List<String> merged = properties.findTexts("merged_sources");
        return properties
                .findText("source_id")
                .<Origin>map(id -> new Origin.Imported(
                        properties.text("source"),
                        id,
                        properties.text("licence"),
                        properties.findText("notes"),
                        merged))
                .orElseGet(() -> new Origin.FromArticle(merged));
    }

    private Optional<Actor> actor(String key) {
        return properties.findText(key).map(name -> new Actor(Optional.empty(), name, name));
    }

    private Casualties casualties() {
        Optional<CountRange> killed = properties
                .findInteger("killed_min")
                .map(min -> new CountRange(min, properties.integer("killed_best"), properties.integer("killed_max")));
        return new Casualties(
                killed,
                range(properties, "wounded"),
                properties.list("killed_by_side", FeatureReader::toll),
                properties.flag("shared_toll"));
    }

    private static SideToll toll(Properties toll) {
        return new SideToll(
                toll.text("side"),
                toll.text("victims"),
                toll.integer("min"),
                toll.integer("max"),
                toll.constant("qualifier", Qualifier.class));
    }

    private static Optional<CountRange> range(Properties object, String key) {
        return object.findInteger(key + "_min").map(min -> new CountRange(min, min, object.integer(key + "_max")));
    }

    private Location location() {
        List<Phrase> reasons = properties.list("place_reasons", reason -> reason.phrase("key", "params", "text"));
        Optional<Properties> geometry = feature.findObject("geometry");
        if (geometry.isEmpty()) {
            return new Location.Unplaced(properties.findText("country"), reasons);
        }
        LonLat point = point(geometry.get().node().path("coordinates"));
        double uncertainty = properties.real("uncertainty_m");
        return new Location.Placed(
                point,
                Footprints.disk(point, uncertainty),
                Optional.empty(),
                properties.findText("place"),
                properties.findText("country"),
                properties.findText("admin1"),
                properties.findText("admin2"),
                GeoPrecision.ofCode(properties.integer("geo_precision")),
                WherePrecision.ofCode(properties.integer("where_prec")),
                uncertainty,
                properties.list("alternatives", FeatureReader::alternative),
                reasons);
    }

    private static LonLat point(JsonNode coordinates) {
        if (!coordinates.path(0).isNumber() || !coordinates.path(1).isNumber()) {
            throw new IllegalArgumentException("geometry is not a point: " + coordinates);
        }
        return new LonLat(coordinates.get(0).asDouble(), coordinates.get(1).asDouble());
    }

    private static Account account(Properties account) {
        return new Account(
                account.text("by"),
                account.constant("stance", Stance.class),
                range(account, "killed"),
                account.findText("victims"),
                quote(account));
    }

    private static Quote quote(Properties object) {
        return new Quote(
                object.text("article"), new Span(object.integer("start"), object.integer("end")), object.text("quote"));
    }

    private static Alternative alternative(Properties other) {
        return new Alternative(
                other.text("place"),
                other.text("country"),
                new LonLat(other.real("lon"), other.real("lat")),
                other.real("score"),
                other.phrase("why_key", "why_params", "why"));
    }

    private static Report report(Properties report) {
        return new Report(
                report.text("article"),
                report.findText("title"),
                report.findText("publisher"),
                report.findDay("published"),
                report.findText("url"));
    }
}
