package org.harmattan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.gazetteer.Countries;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Location;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.Phrase;

/** Where an incident is after a person moved it. What is not said follows from the point: country, regions, precision. */
final class PatchedLocation {

    static final List<String> MEMBERS = List.of("place", "lon", "lat", "uncertainty_m");

    private static final double VILLAGE_METRES = 2_000;
    private static final double EXACT_METRES = 5_000;
    private static final double NEAR_METRES = 30_000;
    private static final double MOST_METRES = 2_000_000;

    private final Supplier<Boundaries> boundaries;

    PatchedLocation(Supplier<Boundaries> boundaries) {
        this.boundaries = boundaries;
    }

    Location apply(Location before, PatchMembers patch) {
        if (MEMBERS.stream().noneMatch(patch::has)) {
            return before;
        }
        Optional<Location.Placed> placed = before instanceof Location.Placed at ? Optional.of(at) : Optional.empty();
        Optional<Double> lon = patch.has("lon")
                ? patch.findNumber("lon")
                : placed.map(at -> at.point().lon());
        Optional<Double> lat = patch.has("lat")
                ? patch.findNumber("lat")
                : placed.map(at -> at.point().lat());
        Optional<String> place = patch.has("place") ? patch.findText("place") : before.place();
        if (lon.isPresent() != lat.isPresent()) {
            throw PatchMembers.refuse(
                    lon.isPresent() ? "lat" : "lon",
                    "\"lon\" and \"lat\" go together, both numbers or both null.",
                    List.of());
        }
        if (lon.isEmpty()) {
            return new Location.Unplaced(before.country(), List.of(byHand()));
        }
        LonLat point = point(lon.get(), lat.get());
        double metres = metres(patch, placed);
        boolean unmoved = placed.filter(at -> at.point().equals(point) && at.uncertaintyMetres() == metres)
                .isPresent();
        return unmoved ? renamed(placed.get(), place) : moved(point, metres, place, placed);
    }

    private static LonLat point(double lon, double lat) {
        if (!(lon >= -180 && lon <= 180)) {
            throw PatchMembers.refuse("lon", "\"lon\" is a longitude in degrees.", List.of("-180 to 180"));
        }
        if (!(lat >= -90 && lat <= 90)) {
            throw PatchMembers.refuse("lat", "\"lat\" is a latitude in degrees.", List.of("-90 to 90"));
        }
        return new LonLat(lon, lat);
    }

    private static double metres(PatchMembers patch, Optional<Location.Placed> placed) {
        double metres = patch.findNumber("uncertainty_m")
                .orElse(placed.map(Location.Placed::uncertaintyMetres).orElse(VILLAGE_METRES));
        if (!(metres > 0 && metres <= MOST_METRES)) {
            throw PatchMembers.refuse(
                    "uncertainty_m", "\"uncertainty_m\" is a radius in metres.", List.of("more than 0, up to 2000000"));
        }
        return metres;
    }

    private static Location renamed(Location.Placed at, Optional<String> place) {
        return new Location.Placed(
                at.point(),
                at.footprint(),
                place.equals(at.place()) ? at.placeId() : Optional.empty(),
                place,
                at.country(),
                at.admin1(),
                at.admin2(),
                at.geoPrecision(),
                at.wherePrecision(),
                at.uncertaintyMetres(),
                at.alternatives(),
                at.reasons());
    }

    private Location moved(LonLat point, double metres, Optional<String> place, Optional<Location.Placed> before) {
        Boundaries outlines = boundaries.get();
        boolean exact = metres <= EXACT_METRES;
        boolean near = metres <= NEAR_METRES;
        return new Location.Placed(
                point,
                Footprints.disk(point, metres),
                Optional.empty(),
                place,
                outlines.findCountryAt(point)
                        .flatMap(found -> Countries.findEnglishName(found.country()))
                        .or(() -> before.flatMap(Location.Placed::country)),
                outlines.findAdmin1At(point).map(Boundary::name),
                outlines.findAdmin2At(point).map(Boundary::name),
                exact ? GeoPrecision.EXACT : near ? GeoPrecision.NEAR : GeoPrecision.REGION,
                exact ? WherePrecision.EXACT : near ? WherePrecision.NEAR : WherePrecision.ADMIN1,
                metres,
                before.map(Location.Placed::alternatives).orElse(List.of()),
                List.of(byHand()));
    }

    private static Phrase byHand() {
        return new Phrase("place.by-hand", Map.of(), "set by a person");
    }
}
