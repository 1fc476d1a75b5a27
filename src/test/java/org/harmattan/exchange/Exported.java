package org.harmattan.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.harmattan.incident.Incident;

/** Files as tests write and read them. */
public final class Exported {

    private Exported() {}

    /** Where invented incidents come from. */
    public static Provenance provenance() {
        return new Provenance(
                new TreeMap<>(Map.of("group", List.of("JNIM"), "from", List.of("2019-01-01"))),
                Instant.parse("2026-01-02T03:04:05.678Z"),
                "Harmattan 1.2.3",
                List.of(new DataShare("Harmattan", Optional.empty(), List.of(), 4)),
                List.of(new DataShare("ACLED", Optional.of("ACLED terms of use"), List.of(), 2)));
    }

    /** The bytes of a finished file. */
    public static byte[] bytes(Format format, OutputOptions options, List<Incident> incidents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IncidentWriter writer = format.open(out, options)) {
            for (Incident incident : incidents) {
                writer.write(incident);
            }
            writer.finish();
        }
        return out.toByteArray();
    }

    /** A finished file as text. */
    public static String text(Format format, OutputOptions options, List<Incident> incidents) throws IOException {
        return new String(bytes(format, options, incidents), StandardCharsets.UTF_8);
    }

    /** The records of a CSV, header first. */
    static List<List<String>> records(String csv) {
        List<List<String>> records = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(csv)) {
            records.add(row.getFields());
        }
        return records;
    }

    /** The rows of a CSV by column. */
    static List<Map<String, String>> rows(String csv) {
        List<List<String>> records = records(csv);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(records.get(0).get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
