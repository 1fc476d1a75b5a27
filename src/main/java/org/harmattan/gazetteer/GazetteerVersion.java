package org.harmattan.gazetteer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harmattan.text.Language;

/** A short hash over what a gazetteer says. The same on every JDK: no rendering of numbers takes part. */
final class GazetteerVersion {

    private static final int DIGITS = 12;
    private static final char FIELD = '\u001f';
    private static final char ROW = '\u001e';

    private GazetteerVersion() {}

    /** The version of places, which come sorted by id. */
    static String of(List<Place> places) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Place place : places) {
                digest.update(row(place).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String row(Place place) {
        StringBuilder row = new StringBuilder();
        add(row, place.id());
        add(row, place.name());
        add(row, place.kind().label());
        add(row, bits(place.point().lon()));
        add(row, bits(place.point().lat()));
        add(row, bits(place.radiusKm()));
        add(row, place.country());
        add(row, place.admin1().orElse(""));
        add(row, place.admin2().orElse(""));
        add(row, Long.toHexString(place.population().orElse(-1)));
        add(row, place.alternateNames().stream().map(GazetteerVersion::name).collect(Collectors.joining("|")));
        add(row, text(place.validFrom()));
        add(row, text(place.validTo()));
        add(row, place.note().orElse(""));
        add(row, place.source());
        return row.append(ROW).toString();
    }

    private static String name(PlaceName name) {
        return name.language().map(Language::code).orElse("*") + ":" + name.text();
    }

    private static String bits(double number) {
        return Long.toHexString(Double.doubleToLongBits(number));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static void add(StringBuilder row, String field) {
        row.append(field).append(FIELD);
    }
}
