package org.harmattan.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Actor;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.Phrase;

/** Invented incidents that together show everything the page can show. */
final class Exhibits {

    /** Placed exactly, dated, nobody known. */
    static final String PLACED = IncidentFixtures.placed().id();

    /** At the very spot of {@link #PLACED}, its accounts disagree. */
    static final String CONTESTED = IncidentFixtures.contested().id();

    /** Not placed, JNIM. */
    static final String UNPLACED = IncidentFixtures.unplaced().id();

    /** Only known to a region, JNIM. */
    static final String AREA = "article-1-5";

    private Exhibits() {}

    static List<Incident> all() {
        List<Incident> all = new ArrayList<>(IncidentFixtures.all());
        all.add(area());
        return all;
    }

    private static Incident area() {
        return IncidentFixtures.incident(
                        AREA,
                        SubEventType.SUICIDE_BOMB,
                        new Actor(Optional.of("jnim"), "JNIM", "JNIM: Group for Support of Islam and Muslims"))
                .when(DateRange.day(LocalDate.of(2019, 1, 20)))
                .location(new Location.Placed(
                        new LonLat(1.0, 14.5),
                        IncidentFixtures.square(1.0, 14.5, 0.6),
                        Optional.empty(),
                        Optional.of("Tillabéri"),
                        Optional.of("Niger"),
                        Optional.of("Tillabéri"),
                        Optional.empty(),
                        GeoPrecision.REGION,
                        WherePrecision.ADMIN1,
                        90_000,
                        List.of(),
                        List.of(new Phrase("test.no-such-key", Map.of(), "only the region is named"))))
                .evidence("Une mine a sauté quelque part", "sub_event_type")
                .build();
    }
}
