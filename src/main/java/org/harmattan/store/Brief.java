package org.harmattan.store;

import java.time.Instant;
import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;

/**
 * What is filtered, counted and drawn of an incident; each part means what it does in
 * {@link org.harmattan.incident.Incident}.
 *
 * @param number of the incident in its store, above 0: it keeps it, and no other ever has it
 * @param id its id
 * @param title English text of its title
 * @param point best single point; empty when it is not placed
 * @param geoPrecision how closely it is placed; empty when it is not
 * @param uncertaintyMetres radius around the point within which it lies; empty when it is not placed
 * @param when the days
 * @param type ACLED's sub-event type
 * @param group short label of the one held responsible
 * @param killed all deaths, when known
 * @param country English name
 * @param admin1 first-order division
 * @param status where it stands in review
 * @param source {@code Harmattan}, or the data set it was imported from
 * @param contested whether accounts disagree
 * @param background told as context
 * @param confidence 0 to 1
 * @param revision number of its revision, from 1
 * @param changed when it was added or last changed
 */
public record Brief(
        long number,
        String id,
        String title,
        Optional<LonLat> point,
        Optional<GeoPrecision> geoPrecision,
        Optional<Double> uncertaintyMetres,
        DateRange when,
        SubEventType type,
        String group,
        Optional<CountRange> killed,
        Optional<String> country,
        Optional<String> admin1,
        Status status,
        String source,
        boolean contested,
        boolean background,
        double confidence,
        int revision,
        Instant changed) {}
