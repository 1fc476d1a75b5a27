package org.harmattan.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentBuilder;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;

/**
 * Invented incidents in any number, drawn from a seed: around 300 places, by 30 groups, over 14 years, as uneven as real ones.
 * Some are contested, told as background, confirmed, rejected, or told by a paper of their own.
 */
final class ManyIncidents {

    /** A group whose parts have incidents too. */
    static final String ALLIANCE = "FDS Burkina";

    /** The publisher of some. */
    static final String PAPER = "Le Courrier du Liptako";

    private static final int PLACES = 300;
    private static final int GROUPS = 30;
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 14 * 365;
    private static final List<String> COUNTRIES = List.of("Mali", "Burkina Faso", "Niger");
    private static final List<String> KNOWN = List.of(
            "JNIM",
            ALLIANCE,
            "FAMa",
            "Unidentified",
            "ISGS",
            "Gendarmerie Burkina",
            "Dan Na Ambassagou",
            "RSP Burkina");

    private final Random random = new Random(42);
    private final List<LonLat> places = new ArrayList<>();

    private ManyIncidents() {
        for (int i = 0; i < PLACES; i++) {
            places.add(new LonLat(-10 + 24 * random.nextDouble(), 11 + 9 * random.nextDouble()));
        }
    }

    static List<Incident> of(int number) {
        ManyIncidents many = new ManyIncidents();
        List<Incident> all = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            all.add(many.incident(i));
        }
        return all;
    }

    private Incident incident(int number) {
        SubEventType[] types = SubEventType.values();
        int group = uneven(GROUPS);
        String label = group < KNOWN.size() ? KNOWN.get(group) : "Armed Group " + group;
        int killed = random.nextInt(3) == 0 ? (int) (-5 * Math.log(1 - random.nextDouble())) : 0;
        IncidentBuilder incident = IncidentFixtures.incident(
                        "many-" + number, types[uneven(types.length)], new Actor(Optional.empty(), label, label))
                .when(DateRange.day(FIRST.plusDays((long) (DAYS * Math.sqrt(random.nextDouble())))))
                .killed(new CountRange(killed, killed, killed))
                .confidence(random.nextDouble())
                .location(location())
                .status(number % 5 == 0 ? Status.CONFIRMED : number % 31 == 0 ? Status.REJECTED : Status.EXTRACTED);
        if (number % 9 == 0) {
            incident.contested();
        }
        if (number % 7 == 0) {
            incident.isBackground();
        }
        return (number % 11 == 0 ? incident.publisher(PAPER) : incident).build();
    }

    private Location location() {
        if (random.nextInt(12) == 0) {
            return new Location.Unplaced(Optional.of(COUNTRIES.get(random.nextInt(3))), List.of());
        }
        int place = uneven(PLACES);
        LonLat near = places.get(place);
        LonLat at = new LonLat(near.lon() + random.nextGaussian() * 0.2, near.lat() + random.nextGaussian() * 0.2);
        boolean region = random.nextInt(20) == 0;
        return new Location.Placed(
                at,
                IncidentFixtures.square(at.lon(), at.lat(), region ? 0.6 : 0.02),
                Optional.empty(),
                Optional.of("Localité " + place),
                Optional.of(COUNTRIES.get(place % 3)),
                Optional.of("Région " + place % 60),
                Optional.empty(),
                region ? GeoPrecision.REGION : GeoPrecision.EXACT,
                region ? WherePrecision.ADMIN1 : WherePrecision.EXACT,
                region ? 60_000 : 1_500,
                List.of(),
                List.of());
    }

    /** A number below a bound, small ones far more often. */
    private int uneven(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 2.5));
    }
}
