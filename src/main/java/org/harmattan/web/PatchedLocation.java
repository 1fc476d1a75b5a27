package org.harmattan.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Location;
import org.harmattan.ingest.PlacedByHand;

/** Where an incident is after a person moved it, as the members of a patch say. */
final class PatchedLocation {

    static final List<String> MEMBERS = List.of("place", "lon", "lat", "uncertainty_m");

    private static final double VILLAGE_METRES = 2_000;
    private static final double MOST_METRES = 2_000_000;

    private final PlacedByHand byHand;

    PatchedLocation(Supplier<Boundaries> boundaries) {
        byHand = new PlacedByHand(boundaries);
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
        if (lon.isPresent() != lat.isPresent()) {
            throw PatchMembers.refuse(
                    lon.isPresent() ? "lat" : "lon",
                    "\"lon\" and \"lat\" go together, both numbers or both null.",
                    List.of());
        }
        if (lon.isEmpty()) {
            return unplaced(before, patch);
        }
        Optional<String> place = patch.has("place") ? patch.findText("place") : before.place();
        return byHand.placed(before, point(lon.get(), lat.get()), metres(patch, placed), place);
    }

    /** A name alone would be lost: nothing without a point has a place. */
    private Location unplaced(Location before, PatchMembers patch) {
        if (patch.has("place") && patch.findText("place").isPresent()) {
            throw PatchMembers.refuse("place", "\"place\" needs a point: send \"lon\" and \"lat\" with it.", List.of());
        }
        return byHand.unplaced(before);
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
}
