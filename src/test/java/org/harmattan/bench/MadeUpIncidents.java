package org.harmattan.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.store.Brief;
import org.harmattan.text.DatePrecision;

/**
 * Incidents skewed like the real thing: 300 clusters of places, 30 groups after Zipf, more of late than long ago. The
 * same at every call.
 */
final class MadeUpIncidents {

    private static final int PLACES = 300;
    private static final int GROUPS = 30;
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 14 * 365;
    private static final List<String> COUNTRIES = List.of("Mali", "Burkina Faso", "Niger");

    private MadeUpIncidents() {}

    static List<Brief> list(int count) {
        Random random = new Random(42);
        double[][] centres = new double[PLACES][];
        for (int i = 0; i < PLACES; i++) {
            centres[i] = new double[] {
                -12 + 28 * random.nextDouble(), 10 + 14 * random.nextDouble(), 0.03 + 0.57 * random.nextDouble()
            };
        }
        List<Brief> briefs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            briefs.add(brief(i, random, centres));
        }
        return briefs;
    }

    private static Brief brief(int number, Random random, double[][] centres) {
        int place = zipf(random, PLACES);
        double lon = centres[place][0] + random.nextGaussian() * centres[place][2];
        double lat = centres[place][1] + random.nextGaussian() * centres[place][2];
        boolean placed = random.nextInt(50) > 0;
        int precision = random.nextInt(20) == 0 ? 3 : 1 + random.nextInt(2);
        LocalDate day = FIRST.plusDays((int) (DAYS * Math.pow(random.nextDouble(), 0.6)));
        boolean range = random.nextInt(5) == 0;
        Optional<CountRange> killed = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(CountRange.exactly((int) Math.max(0, -20 + 10 * -Math.log(1 - random.nextDouble()) * 4)));
        SubEventType[] types = SubEventType.values();
        return new Brief(
                number + 1,
                "SYN" + number,
                "Made up " + number,
                placed ? Optional.of(new LonLat(lon, lat)) : Optional.empty(),
                placed ? Optional.of(GeoPrecision.ofCode(precision)) : Optional.empty(),
                placed ? Optional.of(precision == 3 ? 80_000.0 : 2_000.0) : Optional.empty(),
                range ? DateRange.between(day, day.plusDays(6), DatePrecision.WEEK) : DateRange.day(day),
                types[zipf(random, types.length)],
                "Group " + zipf(random, GROUPS),
                killed,
                Optional.of(COUNTRIES.get(place % COUNTRIES.size())),
                Optional.of("Region " + place % 60),
                random.nextInt(30) == 0 ? Status.REJECTED : Status.IMPORTED,
                "ACLED",
                random.nextInt(20) == 0,
                random.nextInt(20) == 0,
                random.nextDouble(),
                1,
                Instant.EPOCH.plusSeconds(number));
    }

    /** A number below {@code most}, small ones far more often. */
    private static int zipf(Random random, int most) {
        return (int) (Math.pow(most + 1.0, random.nextDouble()) - 1);
    }
}
