package org.harmattan.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.harmattan.text.Language;
import org.harmattan.text.NameFolder;

/**
 * Names of countries by ISO 3166-1 alpha-2 code: the JDK's (CLDR), and the usual ones of the press where those differ,
 * from {@code data/gazetteer/country-names.tsv} (columns code, en, fr, aliases). Immutable, thread-safe.
 */
public final class Countries {

    private static final String FILE = "/harmattan/data/gazetteer/country-names.tsv";
    private static final Countries KNOWN = new Countries(readFile());

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> french = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private Countries(List<String[]> usual) {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            add(code, straight(country.getDisplayCountry(Locale.ENGLISH)), english);
            add(code, straight(country.getDisplayCountry(Locale.FRENCH)), french);
        }
        for (String[] row : usual) {
            add(row[0], row[1], english);
            add(row[0], row[2], french);
            for (String alias : row[3].split("\\|")) {
                codes.put(NameFolder.fold(alias), row[0]);
            }
        }
    }

    private void add(String code, String name, Map<String, String> names) {
        names.put(code, name);
        codes.put(NameFolder.fold(name), code);
    }

    /** The name of a country; empty when the code is not one of ISO 3166-1, upper case. */
    public static Optional<String> findName(String code, Language language) {
        return Optional.ofNullable(
                switch (language) {
                    case ENGLISH -> KNOWN.english.get(code);
                    case FRENCH -> KNOWN.french.get(code);
                });
    }

    /** The English name, for what is kept and exported. */
    public static Optional<String> findEnglishName(String code) {
        return findName(code, Language.ENGLISH);
    }

    /** The code of a country named in English or French, in any case, with or without accents. */
    public static Optional<String> findCode(String name) {
        return Optional.ofNullable(KNOWN.codes.get(NameFolder.fold(name)));
    }

    /** CLDR writes the typographic apostrophe where people type the other. */
    private static String straight(String name) {
        return name.replace('’', '\'');
    }

    private static List<String[]> readFile() {
        try (InputStream file = Countries.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the jar: build it again");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .peek(Countries::requireFourColumns)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireFourColumns(String[] row) {
        if (row.length != 4) {
            throw new IllegalStateException(FILE + ": row \"" + row[0] + "\" must have 4 columns, not " + row.length);
        }
    }
}
