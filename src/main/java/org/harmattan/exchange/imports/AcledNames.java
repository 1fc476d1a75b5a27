package org.harmattan.exchange.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.harmattan.incident.SubEventType;

/**
 * What ACLED's exports of different years call the same kinds of events and actors, from {@code
 * data/exchange/acled-names.tsv} (columns list, name, means). Names are compared without regard to case and blanks.
 */
final class AcledNames {

    private static final String FILE = "/harmattan/data/exchange/acled-names.tsv";
    private static final AcledNames KNOWN = read();

    private final Map<String, SubEventType> types = new HashMap<>();
    private final Map<String, SubEventType> defaults = new HashMap<>();
    private final Map<String, Integer> inters = new HashMap<>();

    private AcledNames() {
        for (SubEventType type : SubEventType.values()) {
            types.put(plain(type.label()), type);
        }
    }

    /** The sub-event type of that name. */
    static Optional<SubEventType> findType(String name) {
        return Optional.ofNullable(KNOWN.types.get(plain(name)));
    }

    /** The sub-event type that stands for an event type given alone. */
    static Optional<SubEventType> findDefault(String eventType) {
        return Optional.ofNullable(KNOWN.defaults.get(plain(eventType)));
    }

    /** The {@code inter} code of a digit or a name such as {@code State forces}; 0 for nobody. */
    static Optional<Integer> findInter(String code) {
        return Optional.ofNullable(KNOWN.inters.get(plain(code)));
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "sub_event_type" -> types.put(plain(row[1]), type(row[2]));
            case "event_type" -> defaults.put(plain(row[1]), type(row[2]));
            case "inter" -> inters.put(plain(row[1]), Integer.valueOf(row[2]));
            default -> throw new IllegalStateException(FILE + ": there is no list " + row[0]);
        }
    }

    private static SubEventType type(String label) {
        return SubEventType.findByLabel(label)
                .orElseThrow(() -> new IllegalStateException(FILE + ": there is no sub-event type " + label));
    }

    private static AcledNames read() {
        try (InputStream file = AcledNames.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the jar: build it again");
            }
            AcledNames names = new AcledNames();
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "");
    }
}
