package org.harmattan.store;

import java.util.List;
import java.util.Optional;
import org.harmattan.geo.Geometries;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.incident.Account;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Alternative;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Evidence;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Quote;
import org.harmattan.incident.Report;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Writes articles and incidents into their tables, within the caller's transaction. */
final class IncidentWrites {

    private final Handle handle;

    IncidentWrites(Handle handle) {
        this.handle = handle;
    }

    void article(Article article, ArticleKey key) {
        Row.empty()
                .with("id", article.id())
                .with("article_key", key.value())
                .with("published", article.published())
                .with("language", article.language().map(Language::code))
                .with("title", article.title())
                .with("publisher", article.publisher())
                .with("url", article.url())
                .with("text", article.text())
                .insertInto("articles", handle);
    }

    void incident(Incident incident) {
        Row row = Row.empty();
        what(row, incident);
        casualties(row, incident);
        where(row, incident.location());
        row.with("confidence", incident.confidence())
                .with("status", incident.status().label())
                .with("background", incident.background())
                .with("contested", incident.contested())
                .with("article", incident.article())
                .with("gazetteer_version", incident.gazetteerVersion())
                .insertInto("incidents", handle);
        if (incident.location() instanceof Location.Placed placed) {
            footprint(incident.id(), placed);
        }
        accounts(incident);
        evidence(incident);
        alternatives(incident);
        reports(incident);
    }

    private static void what(Row row, Incident incident) {
        row.with("id", incident.id())
                .with("title", incident.title().text())
                .with("title_key", incident.title().key())
                .with("title_params", JsonColumns.parameters(incident.title()))
                .with("date_start", incident.when().start())
                .with("date_end", incident.when().end())
                .with("date_precision", incident.when().precision().label())
                .with("event_type", incident.type().eventType().label())
                .with("sub_event_type", incident.type().label())
                .with("group", incident.group().label())
                .with("group_id", incident.group().id())
                .with("group_name", incident.group().name())
                .with("target", incident.target());
        actor(row, "actor1", incident.actor1());
        actor(row, "actor2", incident.actor2());
    }

    private static void actor(Row row, String column, Optional<Actor> actor) {
        row.with(column, actor.map(Actor::name))
                .with(column + "_id", actor.flatMap(Actor::id))
                .with(column + "_label", actor.map(Actor::label));
    }

    private static void casualties(Row row, Incident incident) {
        count(row, "killed", incident.casualties().killed());
        count(row, "wounded", incident.casualties().wounded());
        row.with("killed_by_side", JsonColumns.tolls(incident.casualties().killedBySide()))
                .with("shared_toll", incident.casualties().sharedToll());
    }

    private static void count(Row row, String column, Optional<CountRange> count) {
        row.with(column + "_min", count.map(CountRange::min))
                .with(column + "_best", count.map(CountRange::best))
                .with(column + "_max", count.map(CountRange::max));
    }

    private static void where(Row row, Location location) {
        row.with("place", location.place())
                .with("country", location.country())
                .with("place_reasons", JsonColumns.reasons(location.reasons()));
        if (location instanceof Location.Placed at) {
            row.with("geom", GeometryBlob.encode(Geometries.point(at.point())))
                    .with("place_id", at.placeId())
                    .with("admin1", at.admin1())
                    .with("admin2", at.admin2())
                    .with("geo_precision", at.geoPrecision().code())
                    .with("where_prec", at.wherePrecision().code())
                    .with("uncertainty_m", at.uncertaintyMetres());
        }
    }

    private void footprint(String incident, Location.Placed at) {
        Row.empty()
                .with("geom", GeometryBlob.encode(multiPolygon(incident, at.footprint())))
                .with("incident", incident)
                .with("geo_precision", at.geoPrecision().code())
                .with("uncertainty_m", at.uncertaintyMetres())
                .insertInto("footprints", handle);
    }

    /** A layer has one geometry type, so single polygons are wrapped; reading unwraps them. */
    private static MultiPolygon multiPolygon(String incident, Geometry footprint) {
        if (footprint instanceof MultiPolygon several) {
            return several;
        }
        if (footprint instanceof Polygon one) {
            return one.getFactory().createMultiPolygon(new Polygon[] {one});
        }
        throw new IllegalArgumentException("the footprint of incident " + incident + " is a "
                + footprint.getGeometryType() + ", not one or more polygons");
    }

    private Row part(Incident incident, int position) {
        return Row.empty().with("incident", incident.id()).with("position", position);
    }

    private static Row quote(Row row, Quote quote) {
        return row.with("article", quote.article())
                .with("quote", quote.text())
                .with("quote_start", quote.span().start())
                .with("quote_end", quote.span().end());
    }

    private void accounts(Incident incident) {
        List<Account> accounts = incident.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            Row row = quote(part(incident, i), account.quote())
                    .with("said_by", account.by())
                    .with("stance", account.stance().label())
                    .with("victims", account.victims());
            count(row, "killed", account.killed());
            row.insertInto("accounts", handle);
        }
    }

    private void evidence(Incident incident) {
        List<Evidence> pieces = incident.evidence();
        for (int i = 0; i < pieces.size(); i++) {
            quote(part(incident, i), pieces.get(i).quote())
                    .with("supports", pieces.get(i).supports())
                    .insertInto("evidence", handle);
        }
    }

    private void alternatives(Incident incident) {
        List<Alternative> alternatives = incident.location().alternatives();
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative other = alternatives.get(i);
            part(incident, i)
                    .with("place", other.place())
                    .with("country", other.country())
                    .with("lon", other.point().lon())
                    .with("lat", other.point().lat())
                    .with("score", other.score())
                    .with("why", other.why().text())
                    .with("why_key", other.why().key())
                    .with("why_params", JsonColumns.parameters(other.why()))
                    .insertInto("alternatives", handle);
        }
    }

    private void reports(Incident incident) {
        List<Report> reports = incident.reports();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            part(incident, i)
                    .with("article", report.article())
                    .with("title", report.title())
                    .with("publisher", report.publisher())
                    .with("published", report.published())
                    .with("url", report.url())
                    .insertInto("reports", handle);
        }
    }
}
