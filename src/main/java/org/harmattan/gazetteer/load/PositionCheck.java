package org.harmattan.gazetteer.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.text.NameFolder;

/**
 * Compares the positions of places with those that dumps of GeoNames give their namesakes in the same country: names by
 * their keys, further names included. For one thread.
 */
public final class PositionCheck {

    /**
     * A place that lies far from all its namesakes.
     *
     * @param place the place
     * @param metres distance to the nearest namesake
     * @param nearest where that one lies
     */
    public record Far(Place place, double metres, LonLat nearest) {

        /**
         * Whether the row says why, by a note with "GeoNames: ", or needs not: the point that stands for an area may
         * be anywhere in it.
         */
        public boolean isExplained() {
            return place.note().filter(note -> note.contains("GeoNames: ")).isPresent()
                    || place.kind().isArea() && metres <= 1_000 * place.radiusKm();
        }
    }

    private record Name(String country, String key) {}

    private final GeoNamesFeatures features;
    private final Map<Name, List<LonLat>> positions = new HashMap<>();

    private PositionCheck(GeoNamesFeatures features) {
        this.features = features;
    }

    /** Reads dumps; lines that cannot be used are passed over. */
    public static PositionCheck read(List<Path> files, BundledGazetteer.Files bundled) throws IOException {
        PositionCheck check = new PositionCheck(BundledGazetteer.features(bundled));
        for (Path path : files) {
            try (GeoNamesFile file = GeoNamesFile.open(path)) {
                for (Optional<String> line = file.readLine(); line.isPresent(); line = file.readLine()) {
                    check.take(line.get());
                }
            }
        }
        return check;
    }

    private void take(String text) {
        try {
            GeoNamesLine line = new GeoNamesLine(text);
            var feature = new GeoNamesFeatures.Feature(PlaceKind.VILLAGE, 1);
            Place place = line.place(feature, features, new DivisionNames(features));
            place.names()
                    .map(features::bareName)
                    .map(NameFolder::key)
                    .distinct()
                    .forEach(key -> positions
                            .computeIfAbsent(new Name(place.country(), key), same -> new ArrayList<>())
                            .add(place.point()));
        } catch (RowException e) {
            // The import tells of such lines.
            return;
        }
    }

    /** The places farther than so many metres from all their namesakes; those without namesakes are none of them. */
    public List<Far> listFar(Collection<Place> places, double metres) {
        List<Far> far = new ArrayList<>();
        for (Place place : places) {
            place.names()
                    .map(name -> new Name(place.country(), NameFolder.key(name)))
                    .flatMap(name -> positions.getOrDefault(name, List.of()).stream())
                    .map(at -> new Far(place, Geodesy.distance(place.point(), at), at))
                    .min(Comparator.comparingDouble(Far::metres))
                    .filter(nearest -> nearest.metres() > metres)
                    .ifPresent(far::add);
        }
        return far;
    }
}
