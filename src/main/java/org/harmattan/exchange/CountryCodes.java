package org.harmattan.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Countries;

/**
 * The numbers by which ACLED and UCDP know countries, from {@code data/exchange/country-codes.tsv}.
 *
 * @param iso ISO 3166-1 numeric, as ACLED's {@code iso}
 * @param acledRegion ACLED's {@code region}
 * @param acledName ACLED's {@code country}
 * @param gleditschWard the number of the state with Gleditsch and Ward, as UCDP's {@code country_id}; empty when it has
 *     none
 * @param ucdpName UCDP's {@code country}
 */
record CountryCodes(int iso, String acledRegion, String acledName, Optional<Integer> gleditschWard, String ucdpName) {

    private static final String FILE = "/harmattan/data/exchange/country-codes.tsv";
    private static final Map<String, CountryCodes> BY_CODE = read();

    /** The codes of a country of that English name; empty for countries outside of Africa. */
    static Optional<CountryCodes> findByName(Optional<String> name) {
        return name.flatMap(Countries::findCode).flatMap(CountryCodes::findByCode);
    }

    /** The codes of a country of that ISO 3166-1 alpha-2 code. */
    static Optional<CountryCodes> findByCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, CountryCodes> read() {
        try (InputStream file = CountryCodes.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the jar: build it again");
            }
            Map<String, CountryCodes> codes = new HashMap<>();
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> codes.put(row[0], of(row)));
            return Map.copyOf(codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CountryCodes of(String[] row) {
        return new CountryCodes(
                Integer.parseInt(row[1]),
                row[2],
                row[3],
                row[4].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(row[4])),
                row[5]);
    }
}
