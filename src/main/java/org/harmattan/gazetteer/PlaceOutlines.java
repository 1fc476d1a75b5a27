package org.harmattan.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.text.NameFolder;

/**
 * The outlines of divisions by the names that the gazetteer uses: folded, by the outline's own name before its others.
 * Immutable, thread-safe; a look-up folds one name.
 */
public final class PlaceOutlines {

    private record Key(String country, int level, String name) {}

    private final Map<Key, Boundary> outlines = new HashMap<>();

    /** Indexes all divisions. */
    public PlaceOutlines(Boundaries boundaries) {
        for (Boundary country : boundaries.listCountries()) {
            add(boundaries.listAdmin1(country.country()));
            add(boundaries.listAdmin2(country.country()));
        }
    }

    private void add(List<Boundary> divisions) {
        for (Boundary division : divisions) {
            outlines.putIfAbsent(key(division, division.name()), division);
        }
        for (Boundary division : divisions) {
            for (String other : division.otherNames()) {
                outlines.putIfAbsent(key(division, other), division);
            }
        }
    }

    private static Key key(Boundary division, String name) {
        return new Key(division.country(), division.level(), NameFolder.key(name));
    }

    /**
     * The outline of a region, province or cercle.
     *
     * @return empty for places of other kinds, and for divisions that the map does not have
     */
    public Optional<Boundary> findOutline(Place place) {
        return switch (place.kind()) {
            case REGION ->
                findDivision(place.country(), Boundary.ADMIN1, place.name()).or(() -> findFirstOrder(place));
            // Departments are second order in Niger, but third in Burkina Faso, where some bear their province's name.
            case CERCLE -> findDivision(place.country(), Boundary.ADMIN2, place.name());
            case PROVINCE ->
                findDivision(place.country(), Boundary.ADMIN2, place.name()).or(() -> findFirstOrder(place));
            case DEPARTMENT -> findFirstOrder(place).or(() -> findSecondOrder(place));
            default -> Optional.empty();
        };
    }

    /** Provinces are first order in Chad, departments in Benin; and a name may have its kind in it: région des Savanes. */
    private Optional<Boundary> findFirstOrder(Place place) {
        String name = NameFolder.key(place.name());
        return place.admin1()
                .filter(division -> place.admin2().isEmpty())
                .filter(division ->
                        name.startsWith(NameFolder.key(division)) || name.endsWith(NameFolder.key(division)))
                .flatMap(division -> findDivision(place.country(), Boundary.ADMIN1, division));
    }

    /** Prefectures are second order in Guinea; where a row names the division above it, it is one of a third order. */
    private Optional<Boundary> findSecondOrder(Place place) {
        return place.admin2().isEmpty()
                ? findDivision(place.country(), Boundary.ADMIN2, place.name())
                : Optional.empty();
    }

    /**
     * The outline of a division.
     *
     * @param country ISO 3166-1 alpha-2, upper case
     * @param level {@link Boundary#ADMIN1} or {@link Boundary#ADMIN2}
     * @param name in any spelling that folds to that of the outline
     */
    public Optional<Boundary> findDivision(String country, int level, String name) {
        return Optional.ofNullable(outlines.get(new Key(country, level, NameFolder.key(name))));
    }
}
