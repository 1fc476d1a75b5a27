package org.harmattan.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.harmattan.exchange.imports.ImportedRecord;
import org.harmattan.gazetteer.Countries;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.geo.RoughDisk;
import org.harmattan.incident.Location;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.NameFolder;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Where imported incidents happened, as closely as their precision codes say: a disk around the point, or the outline of
 * the division that is meant. Keeps simplified outlines; for one thread.
 */
final class ImportedPlaces {

    /** How far a town reaches that a code calls exact. */
    private static final double EXACT_METRES = 5_000;

    /** UCDP's second class reaches about 25 km; ACLED's is as vague. */
    private static final double NEAR_METRES = 25_000;

    private static final double VAGUE_METRES = 50_000;
    private static final double REGION_METRES = 100_000;

    /** Outlines are drawn on maps of regions: about two kilometres. */
    private static final double OUTLINE_DEGREES = 0.02;

    private static final String DIVISION =
            "(?i)\\s+(region|province|state|department|district|cercle)$|^(région|province|cercle|région du|région de)\\s+";

    private final Boundaries boundaries;
    private final NamedPlaces named;
    private final Map<String, Geometry> outlines = new HashMap<>();

    ImportedPlaces(Boundaries boundaries, NamedPlaces named) {
        this.named = named;
        this.boundaries = boundaries;
    }

    Location locate(ImportedRecord.From from, ImportedRecord.Where where) {
        Optional<Location.Placed> byName = NamedPlaces.isNameOnly(where)
                ? named.find(where, phrase("place.imported", from, "names it"))
                : Optional.empty();
        if (byName.isPresent()) {
            return byName.get();
        }
        Optional<String> country = country(where);
        if (where.point().isEmpty()) {
            return new Location.Unplaced(
                    country, List.of(phrase("place.imported-none", from, "tells no place closer than a country")));
        }
        LonLat point = where.point().get();
        Optional<String> code = country.flatMap(Countries::findCode);
        Optional<Boundary> admin1 = admin1(where, code, point);
        Geometry footprint = footprint(where, point, admin1);
        double uncertainty = where.uncertaintyMetres().isPresent()
                ? where.uncertaintyMetres().getAsDouble()
                : Math.ceil(Footprints.radiusMetres(point, footprint));
        return new Location.Placed(
                point,
                footprint,
                Optional.empty(),
                where.place(),
                country,
                admin1.map(Boundary::name).or(where::admin1),
                where.admin2(),
                where.geoPrecision(),
                where.wherePrecision(),
                uncertainty,
                List.of(),
                List.of(phrase("place.imported", from, "places it there")));
    }

    private Optional<String> country(ImportedRecord.Where where) {
        return where.country()
                .map(name -> Countries.findCode(name)
                        .flatMap(Countries::findEnglishName)
                        .orElse(name))
                .or(() -> where.point()
                        .flatMap(boundaries::findCountryAt)
                        .map(Boundary::country)
                        .flatMap(Countries::findEnglishName));
    }

    /** The division of that name; the one at the point where no name is told. */
    private Optional<Boundary> admin1(ImportedRecord.Where where, Optional<String> code, LonLat point) {
        if (where.admin1().isEmpty()) {
            return boundaries
                    .findAdmin1At(point)
                    .filter(found -> code.map(found.country()::equals).orElse(true));
        }
        String wanted = fold(where.admin1().get());
        return code.map(boundaries::listAdmin1).orElseGet(boundaries::listAdmin1).stream()
                .filter(division -> isCalled(division, wanted))
                .findFirst();
    }

    private static boolean isCalled(Boundary division, String folded) {
        return fold(division.name()).equals(folded)
                || division.otherNames().stream().anyMatch(name -> fold(name).equals(folded));
    }

    private static String fold(String name) {
        return NameFolder.fold(name.replaceAll(DIVISION, "").strip().toLowerCase(Locale.ROOT));
    }

    private Geometry footprint(ImportedRecord.Where where, LonLat point, Optional<Boundary> admin1) {
        if (where.area().isPresent()) {
            return where.area().get();
        }
        if (where.uncertaintyMetres().isPresent()) {
            return RoughDisk.around(point, where.uncertaintyMetres().getAsDouble());
        }
        WherePrecision precision = where.wherePrecision();
        Optional<Geometry> outline = switch (precision) {
            case ADMIN2 -> boundaries.findAdmin2At(point).flatMap(division -> outline(division, point));
            case ADMIN1 ->
                admin1.flatMap(division -> outline(division, point))
                        .or(() -> boundaries.findAdmin1At(point).flatMap(division -> outline(division, point)));
            default -> Optional.empty();
        };
        return outline.orElseGet(() -> RoughDisk.around(point, metres(precision)));
    }

    private static double metres(WherePrecision precision) {
        return switch (precision) {
            case EXACT -> EXACT_METRES;
            case NEAR -> NEAR_METRES;
            case ADMIN2, LINEAR_OR_VAGUE -> VAGUE_METRES;
            case ADMIN1, COUNTRY, INTERNATIONAL -> REGION_METRES;
        };
    }

    /** A footprint holds its point; a division that does not is not the one that was meant. */
    private Optional<Geometry> outline(Boundary division, LonLat point) {
        Geometry simple = outlines.computeIfAbsent(
                division.id(), id -> TopologyPreservingSimplifier.simplify(division.geometry(), OUTLINE_DEGREES));
        if (simple.covers(Geometries.point(point))) {
            return Optional.of(simple);
        }
        return division.geometry().covers(Geometries.point(point))
                ? Optional.of(division.geometry())
                : Optional.empty();
    }

    private static Phrase phrase(String key, ImportedRecord.From from, String what) {
        return new Phrase(key, Map.of("source", from.source()), from.source() + " " + what);
    }
}
