package org.harmattan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.EventType;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentBuilder;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Stance;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.query.Area;
import org.harmattan.query.Certainty;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.Value;
import org.harmattan.text.DatePrecision;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Incidents and queries drawn at random from a seed. */
public final class RandomIncidents {

    static final Actor JNIM = new Actor(Optional.of("jnim"), "JNIM", "JNIM: Group for Support of Islam and Muslims");

    private static final List<Actor> GROUPS = List.of(
            JNIM,
            new Actor(Optional.empty(), "Unidentified", "Unidentified"),
            new Actor(Optional.of("x"), "L'État \"x\"; DROP TABLE incidents", "x"),
            new Actor(Optional.of("famas"), "FAMa", "Military Forces of Mali (2021-)"));

    private static final List<String> COUNTRIES = List.of("Mali", "Niger", "Côte d'Ivoire");
    private static final List<String> SOURCES = List.of("ACLED", "UCDP", "liste d'incidents.csv");
    private static final List<String> PUBLISHERS = List.of("L'Écho", "AFP", "Le \"Journal\"");
    private static final List<String> TEXTS = List.of(
            "menaka",
            "MÉNAKA attack",
            "koena",
            "n'tillit",
            "n tillit 1",
            "clash",
            "droptable",
            "drop",
            "…",
            "xyz",
            "\"; --");

    private static final LocalDate FIRST = LocalDate.of(2020, 12, 1);

    private final Random random;

    public RandomIncidents(long seed) {
        random = new Random(seed);
    }

    public List<Incident> incidents(int number) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            incidents.add(incident("i-" + random.nextInt(1_000_000) + "-" + i, i));
        }
        return incidents;
    }

    private Incident incident(String id, int number) {
        IncidentBuilder builder = IncidentFixtures.incident(id, pick(List.of(SubEventType.values())), pick(GROUPS))
                .when(days())
                .status(random.nextInt(4) > 0 ? Status.EXTRACTED : pick(List.of(Status.values())))
                .confidence(random.nextInt(101) / 100.0)
                .publisher(pick(PUBLISHERS));
        if (random.nextBoolean()) {
            builder.fieldConfidence(Map.of(pick(List.of(CodedField.values())), random.nextInt(101) / 100.0));
        }
        if (random.nextBoolean()) {
            builder.location(placed());
        }
        if (random.nextInt(4) == 0) {
            builder.isBackground();
        }
        if (random.nextInt(4) == 0) {
            builder.contested();
        }
        if (random.nextBoolean()) {
            int min = random.nextInt(6);
            builder.killed(new CountRange(min, min, min + random.nextInt(6)));
        }
        if (random.nextInt(3) == 0) {
            builder.account("maire", Stance.REPORTS, number, "le maire de 95");
        }
        if (random.nextInt(4) == 0) {
            Optional<String> notes =
                    random.nextBoolean() ? Optional.of("Près de Kœna, N’Tillit " + number) : Optional.empty();
            List<String> merged = number % 3 == 0 ? List.of("Field notes; \"odd\"", "GTD") : List.of();
            builder.origin(new Origin.Imported(pick(SOURCES), "S" + number, "CC BY 4.0", notes, merged));
        }
        return builder.build();
    }

    public IncidentQuery query() {
        Optional<LocalDate> from = maybe(day());
        Optional<LocalDate> to = maybe(from.orElse(FIRST).plusDays(random.nextInt(60)));
        return IncidentQuery.builder()
                .days(from, to)
                .groups(some(GROUPS.stream().map(Actor::label).toList(), 3))
                .eventTypes(some(List.of(EventType.values()), 6))
                .subEventTypes(some(List.of(SubEventType.values()), 30))
                .countries(some(COUNTRIES, 8))
                .admin1(some(List.of("Gao", "Ménaka"), 8))
                .minKilled(random.nextInt(5) == 0 ? OptionalInt.of(random.nextInt(8)) : OptionalInt.empty())
                .minConfidence(
                        random.nextInt(5) == 0
                                ? OptionalDouble.of(random.nextInt(101) / 100.0)
                                : OptionalDouble.empty())
                .statuses(some(List.of(Status.values()), 6))
                .sources(some(List.of("ACLED", "UCDP", "Harmattan", "L'Écho", "AFP"), 8))
                .text(random.nextInt(4) == 0 ? Optional.of(pick(TEXTS)) : Optional.empty())
                .area(random.nextInt(3) == 0 ? Optional.of(area()) : Optional.empty())
                .certainty(pick(List.of(Certainty.values())))
                .placed(maybe(random.nextBoolean()).filter(wanted -> random.nextBoolean()))
                .background(maybe(random.nextBoolean()).filter(wanted -> random.nextBoolean()))
                .contested(maybe(random.nextBoolean()).filter(wanted -> random.nextBoolean()))
                .filter(random.nextInt(6) == 0 ? Optional.of(filter()) : Optional.empty())
                .build();
    }

    private Filter filter() {
        return new Filter.Comparison(
                Filter.Operator.AT_LEAST, new Expression.Property("killed_min"), new Value.Numeral(random.nextInt(6)));
    }

    private Area area() {
        LonLat centre = new LonLat(random.nextInt(-9, 10), random.nextInt(6, 24));
        return switch (random.nextInt(5)) {
            case 0 -> new Area.Circle(centre, 1000 * random.nextInt(1, 900));
            case 1 ->
                new Area.Polygon(Geometries.FACTORY.createPolygon(new Coordinate[] {
                    new Coordinate(centre.lon(), centre.lat()),
                    new Coordinate(centre.lon() + 8, centre.lat() + 1),
                    new Coordinate(centre.lon() + 2, centre.lat() + 6),
                    new Coordinate(centre.lon(), centre.lat())
                }));
            case 2 ->
                new Area.Route(
                        Geometries.line(centre, new LonLat(centre.lon() + random.nextInt(1, 5), centre.lat() + 2)),
                        1000 * random.nextInt(1, 300));
            case 3 -> new Area.Box(centre.lon(), centre.lat() - 5, -170, centre.lat() + 5, random.nextBoolean());
            default ->
                Area.Box.of(
                        new BBox(centre.lon() - 4, centre.lat() - 4, centre.lon() + 4, centre.lat() + 4),
                        random.nextBoolean());
        };
    }

    private Location placed() {
        double lon = random.nextInt(-1000, 1000) / 100.0;
        double lat = random.nextInt(500, 2500) / 100.0;
        double half = pick(List.of(0.01, 0.1, 2.0));
        return placed(lon, lat, IncidentFixtures.square(lon, lat, half), pick(COUNTRIES), maybe("Gao"));
    }

    public static Location placed(double lon, double lat, Geometry footprint) {
        return placed(lon, lat, footprint, "Mali", Optional.empty());
    }

    private static Location placed(
            double lon, double lat, Geometry footprint, String country, Optional<String> admin1) {
        return new Location.Placed(
                new LonLat(lon, lat),
                footprint,
                Optional.empty(),
                Optional.of("Ménaka"),
                Optional.of(country),
                admin1,
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

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> Set<T> some(List<T> values, int oneIn) {
        return values.stream().filter(value -> random.nextInt(oneIn) == 0).collect(Collectors.toSet());
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
