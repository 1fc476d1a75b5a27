package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Account;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Alternative;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Report;
import org.harmattan.incident.SideToll;
import org.harmattan.text.Phrase;

/** Writes incidents as features; the properties come in the order of the list in ARCHITECTURE.md. */
final class FeatureWriter {

    private final JsonGenerator json;

    FeatureWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Incident incident) throws IOException {
        open(incident);
        json.writeEndObject();
    }

    /** Writes a feature that further members may follow; the caller ends it. */
    void open(Incident incident) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", incident.id());
        geometry(incident.location());
        json.writeObjectFieldStart("properties");
        what(incident);
        casualties(incident.casualties());
        where(incident.location());
        review(incident);
        sources(incident);
        json.writeEndObject();
    }

    private void geometry(Location location) throws IOException {
        if (location instanceof Location.Placed placed) {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(placed.point().lon());
            json.writeNumber(placed.point().lat());
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNullField("geometry");
        }
    }

    private void what(Incident incident) throws IOException {
        json.writeStringField("id", incident.id());
        json.writeStringField("title", incident.title().text());
        json.writeStringField("title_key", incident.title().key());
        Json.parameters(json, "title_params", incident.title().parameters());
        Json.text(json, "date_start", incident.when().start().map(LocalDate::toString));
        Json.text(json, "date_end", incident.when().end().map(LocalDate::toString));
        json.writeStringField("date_precision", incident.when().precision().label());
        json.writeStringField("event_type", incident.type().eventType().label());
        json.writeStringField("sub_event_type", incident.type().label());
        json.writeStringField("group", incident.group().label());
        Json.text(json, "actor1", incident.actor1().map(Actor::name));
        Json.text(json, "actor2", incident.actor2().map(Actor::name));
        Json.text(json, "target", incident.target());
    }

    private void casualties(Casualties casualties) throws IOException {
        Json.number(json, "killed_min", casualties.killed().map(CountRange::min));
        Json.number(json, "killed_best", casualties.killed().map(CountRange::best));
        Json.number(json, "killed_max", casualties.killed().map(CountRange::max));
        json.writeFieldName("killed_by_side");
        tolls(casualties.killedBySide());
        json.writeBooleanField("shared_toll", casualties.sharedToll());
        Json.number(json, "wounded_min", casualties.wounded().map(CountRange::min));
        Json.number(json, "wounded_max", casualties.wounded().map(CountRange::max));
    }

    void tolls(List<SideToll> tolls) throws IOException {
        json.writeStartArray();
        for (SideToll toll : tolls) {
            json.writeStartObject();
            json.writeStringField("side", toll.side());
            json.writeStringField("victims", toll.victims());
            json.writeNumberField("min", toll.min());
            json.writeNumberField("max", toll.max());
            json.writeStringField("qualifier", toll.qualifier().label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void where(Location location) throws IOException {
        Optional<Location.Placed> placed =
                location instanceof Location.Placed found ? Optional.of(found) : Optional.empty();
        Json.text(json, "place", location.place());
        Json.text(json, "country", location.country());
        Json.text(json, "admin1", placed.flatMap(Location.Placed::admin1));
        Json.text(json, "admin2", placed.flatMap(Location.Placed::admin2));
        Json.number(json, "geo_precision", placed.map(at -> at.geoPrecision().code()));
        Json.number(json, "where_prec", placed.map(at -> at.wherePrecision().code()));
        if (placed.isPresent()) {
            json.writeNumberField("uncertainty_m", placed.get().uncertaintyMetres());
        } else {
            json.writeNullField("uncertainty_m");
        }
        json.writeFieldName("place_reasons");
        reasons(location.reasons());
    }

    void reasons(List<Phrase> reasons) throws IOException {
        json.writeStartArray();
        for (Phrase reason : reasons) {
            json.writeStartObject();
            json.writeStringField("key", reason.key());
            Json.parameters(json, "params", reason.parameters());
            json.writeStringField("text", reason.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void review(Incident incident) throws IOException {
        json.writeNumberField("confidence", incident.confidence());
        json.writeObjectFieldStart("field_confidence");
        for (Map.Entry<CodedField, Double> field : incident.fieldConfidence().entrySet()) {
            json.writeNumberField(field.getKey().key(), field.getValue());
        }
        json.writeEndObject();
        json.writeStringField("status", incident.status().label());
        json.writeBooleanField("background", incident.background());
        json.writeBooleanField("contested", incident.contested());
    }

    private void sources(Incident incident) throws IOException {
        json.writeFieldName("accounts");
        accounts(incident.accounts());
        json.writeFieldName("evidence");
        evidence(incident.evidence());
        json.writeFieldName("alternatives");
        alternatives(incident.location().alternatives());
        json.writeStringField("article", incident.article());
        json.writeFieldName("reports");
        reports(incident.reports());
        json.writeStringField("gazetteer_version", incident.gazetteerVersion());
        origin(incident.origin());
    }

    private void origin(Origin origin) throws IOException {
        Optional<Origin.Imported> imported =
                origin instanceof Origin.Imported found ? Optional.of(found) : Optional.empty();
        json.writeStringField("source", origin.source());
        Json.text(json, "source_id", imported.map(Origin.Imported::sourceId));
        Json.text(json, "licence", imported.map(Origin.Imported::licence));
        Json.text(json, "notes", imported.flatMap(Origin.Imported::notes));
        Json.texts(json, "merged_sources", origin.mergedSources());
    }

    void accounts(List<Account> accounts) throws IOException {
        json.writeStartArray();
        for (Account account : accounts) {
            json.writeStartObject();
            json.writeStringField("article", account.quote().article());
            json.writeStringField("by", account.by());
            json.writeStringField("stance", account.stance().label());
            Json.number(json, "killed_min", account.killed().map(CountRange::min));
            Json.number(json, "killed_max", account.killed().map(CountRange::max));
            Json.text(json, "victims", account.victims());
            quote(account.quote());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void evidence(List<Evidence> pieces) throws IOException {
        json.writeStartArray();
        for (Evidence piece : pieces) {
            json.writeStartObject();
            json.writeStringField("article", piece.quote().article());
            quote(piece.quote());
            json.writeStringField("supports", piece.supports());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void quote(Quote quote) throws IOException {
        json.writeNumberField("start", quote.span().start());
        json.writeNumberField("end", quote.span().end());
        json.writeStringField("quote", quote.text());
    }

    void alternatives(List<Alternative> alternatives) throws IOException {
        json.writeStartArray();
        for (Alternative other : alternatives) {
            json.writeStartObject();
            json.writeStringField("place", other.place());
            json.writeStringField("country", other.country());
            position(json, other.point());
            json.writeNumberField("score", other.score());
            json.writeStringField("why", other.why().text());
            json.writeStringField("why_key", other.why().key());
            Json.parameters(json, "why_params", other.why().parameters());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void reports(List<Report> reports) throws IOException {
        json.writeStartArray();
        for (Report report : reports) {
            report(json, report);
        }
        json.writeEndArray();
    }

    static void report(JsonGenerator json, Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", report.article());
        Json.text(json, "title", report.title());
        Json.text(json, "publisher", report.publisher());
        Json.text(json, "published", report.published().map(LocalDate::toString));
        Json.text(json, "url", report.url());
        json.writeEndObject();
    }

    static void position(JsonGenerator json, LonLat point) throws IOException {
        json.writeNumberField("lon", point.lon());
        json.writeNumberField("lat", point.lat());
    }
}
