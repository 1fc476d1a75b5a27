package org.harmattan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Actor;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentBuilder;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.Stance;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.query.IncidentQuery;
import org.harmattan.text.DatePrecision;
import org.locationtech.jts.geom.Geometry;

/** Incidents and queries drawn at random from a seed. */
final class RandomIncidents {

    static final Actor JNIM = new Actor(Optional.of("jnim"), "JNIM", "JNIM: Group for Support of Islam and Muslims");

    private static final List<Actor> GROUPS = List.of(
            JNIM,
            new Actor(Optional.empty(), "Unidentified", "Unidentified"),
            new Actor(Optional.of("x"), "L'État \"x\"; DROP TABLE incidents", "x"),
            new Actor(Optional.of("famas"), "FAMa", "Military Forces of Mali (2021-)"));

    private static final LocalDate FIRST = LocalDate.of(2020, 12, 1);

    private final Random random;

    RandomIncidents(long seed) {
        random = new Random(seed);
    }

    List<Incident> incidents(int number) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            IncidentBuilder builder = IncidentFixtures.incident(
                            "i-" + random.nextInt(1_000_000) + "-" + i,
                            SubEventType.ATTACK,
                            GROUPS.get(random.nextInt(GROUPS.size())))
                    .when(days());
            if (random.nextBoolean()) {
                double lon = random.nextDouble(-10, 10);
                double lat = random.nextDouble(5, 25);
                builder.location(placed(lon, lat, IncidentFixtures.square(lon, lat, 0.1)));
            }
            if (random.nextInt(4) == 0) {
                builder.isBackground();
            }
            if (random.nextInt(3) == 0) {
                builder.account("maire", Stance.REPORTS, i, "le maire de 95");
            }
            incidents.add(builder.build());
        }
        return incidents;
    }

    IncidentQuery query() {
        Optional<LocalDate> from = random.nextBoolean() ? Optional.of(day()) : Optional.empty();
        Optional<LocalDate> to =
                random.nextBoolean() ? Optional.of(from.orElse(FIRST).plusDays(random.nextInt(60))) : Optional.empty();
        Set<String> groups = GROUPS.stream()
                .filter(group -> random.nextInt(3) == 0)
                .map(Actor::label)
                .collect(Collectors.toSet());
        return new IncidentQuery(from, to, groups, maybe(), maybe());
    }

    static Location placed(double lon, double lat, Geometry footprint) {
        return new Location.Placed(
                new LonLat(lon, lat),
                footprint,
                Optional.empty(),
                Optional.of("Ménaka"),
                Optional.of("Mali"),
                Optional.empty(),
                Optional.empty(),
                GeoPrecision.NEAR,
                WherePrecision.NEAR,
                25_000,
                List.of(),
                List.of());
    }

    private DateRange days() {
        LocalDate day = day();
        return switch (random.nextInt(4)) {
            case 0 -> DateRange.undated(Optional.empty());
            case 1 -> DateRange.undated(Optional.of(day));
            case 2 -> DateRange.day(day);
            default -> DateRange.between(day, day.plusDays(random.nextInt(40)), DatePrecision.MONTH);
        };
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(90));
    }

    private Optional<Boolean> maybe() {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    }
}
