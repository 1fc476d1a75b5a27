package org.harmattan.gazetteer.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of divisions by the codes that the lines of a dump give them. Filled by one thread. */
final class DivisionNames implements GeoNamesLine.Divisions {

    private static final String ADMIN1 = "A.ADM1";
    private static final String ADMIN2 = "A.ADM2";

    private record Code(String country, String admin1, String admin2) {}

    private final Map<Code, String> names = new HashMap<>();
    private final GeoNamesFeatures features;

    DivisionNames(GeoNamesFeatures features) {
        this.features = features;
    }

    /** Whether a line may be one of a division, seen without taking it apart. */
    static boolean mayBeDivision(String line) {
        return line.contains("\tADM");
    }

    void add(GeoNamesLine line) throws RowException {
        String bare = features.bareName(line.name());
        switch (line.feature()) {
            case ADMIN1 -> names.put(new Code(line.country(), line.admin1(), ""), bare);
            case ADMIN2 -> names.put(new Code(line.country(), line.admin1(), line.admin2()), bare);
            default -> {
                // Of no use for a place's columns.
            }
        }
    }

    @Override
    public Optional<String> findAdmin1(String country, String code) {
        return Optional.ofNullable(names.get(new Code(country, code, "")));
    }

    @Override
    public Optional<String> findAdmin2(String country, String admin1, String code) {
        return code.isEmpty() ? Optional.empty() : Optional.ofNullable(names.get(new Code(country, admin1, code)));
    }
}
