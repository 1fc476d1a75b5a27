package org.harmattan.exchange.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.locationtech.jts.geom.Geometry;

/**
 * An incident as another data set has it, before its actors and its place were looked up here.
 *
 * @param from where it comes from
 * @param title a line that says what it is, where the data set has one
 * @param when the days
 * @param type ACLED's sub-event type
 * @param parties who did it to whom, in the words of the data set
 * @param casualties the human cost; sides are named in the words of the data set
 * @param where the place
 * @param review what Harmattan's own tables tell besides
 */
public record ImportedRecord(
        From from,
        Optional<String> title,
        DateRange when,
        SubEventType type,
        Parties parties,
        Casualties casualties,
        Where where,
        Optional<Review> review) {

    /**
     * The source of what comes from a table of Harmattan's own: it holds no words with their place in an article, without
     * which nothing counts as read by Harmattan.
     */
    public static final String OWN_TABLE = "Harmattan table";

    /** A record of somebody else's data. */
    public ImportedRecord(
            From from,
            Optional<String> title,
            DateRange when,
            SubEventType type,
            Parties parties,
            Casualties casualties,
            Where where) {
        this(from, title, when, type, parties, casualties, where, Optional.empty());
    }

    /**
     * What a table of Harmattan's own tells besides.
     *
     * @param confidence 0 to 1
     * @param status where it stood in review
     * @param background told as context
     * @param contested whether accounts disagree
     * @param article id of the article it was read from
     */
    public record Review(
            double confidence, Status status, boolean background, boolean contested, Optional<String> article) {}

    /**
     * Where a record comes from.
     *
     * @param source name of the data set
     * @param id its id there
     * @param licence the terms under which it may be passed on; empty text when they are not known
     * @param publisher who reported it
     * @param headline title of the report
     * @param published day of the report
     * @param url address of the report
     * @param notes what the data set tells of it in words
     */
    public record From(
            String source,
            String id,
            String licence,
            Optional<String> publisher,
            Optional<String> headline,
            Optional<LocalDate> published,
            Optional<String> url,
            Optional<String> notes) {}

    /**
     * Who did it to whom.
     *
     * @param responsible the one held responsible
     * @param first first party as coded
     * @param second second party as coded
     * @param target short label of the target, where the data set has one
     */
    public record Parties(
            Optional<String> responsible, Optional<String> first, Optional<String> second, Optional<String> target) {}

    /**
     * Where it happened.
     *
     * @param place name of the place
     * @param country name of the country
     * @param admin1 first-order division
     * @param admin2 second-order division
     * @param point position, WGS 84; empty when the data set has none that means a place
     * @param area polygons within which it happened, WGS 84, valid
     * @param geoPrecision ACLED's code
     * @param wherePrecision UCDP's code
     * @param uncertaintyMetres radius around the point, where the data set tells it, more than 0
     */
    public record Where(
            Optional<String> place,
            Optional<String> country,
            Optional<String> admin1,
            Optional<String> admin2,
            Optional<LonLat> point,
            Optional<Geometry> area,
            GeoPrecision geoPrecision,
            WherePrecision wherePrecision,
            OptionalDouble uncertaintyMetres) {}
}
