package org.harmattan.geo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.harmattan.geo.DivisionFile.Division;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes {@code data/geography/admin1.geojson} and {@code admin2.geojson} from Natural Earth's divisions, as the README
 * beside them tells: renames by {@code divisions.tsv}, unites second-order divisions into first-order ones, parts
 * divisions along the lines of {@code cuts.geojson}.
 */
final class MakeBoundaries {

    static final Path SOURCE = Path.of("src/test/resources/geography/natural-earth-admin1.geojson.gz");
    static final Path FOLDER = Path.of("data/geography");

    private final List<DivisionTable> table;
    private final List<DivisionCut> cuts;

    private MakeBoundaries(List<DivisionTable> table, List<DivisionCut> cuts) {
        this.table = table;
        this.cuts = cuts;
    }

    /** Both files' text. */
    record Made(String admin1, String admin2) {}

    /** Run in the project's folder: writes both files. */
    public static void main(String[] args) throws IOException {
        Made made = make(SOURCE, FOLDER);
        Files.writeString(FOLDER.resolve("admin1.geojson"), made.admin1());
        Files.writeString(FOLDER.resolve("admin2.geojson"), made.admin2());
    }

    static Made make(Path source, Path folder) throws IOException {
        var maker = new MakeBoundaries(
                DivisionTable.read(Files.readAllLines(folder.resolve("divisions.tsv"))),
                DivisionCut.read(Files.readString(folder.resolve("cuts.geojson"))));
        try (var reader =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(source)), StandardCharsets.UTF_8)) {
            return maker.make(DivisionFile.read(reader));
        }
    }

    private Made make(List<Division> source) {
        List<Division> admin1 = new ArrayList<>();
        List<Division> admin2 = new ArrayList<>();
        Set<DivisionTable> unused = new HashSet<>(table);
        for (Division division : source) {
            DivisionTable row = rowOf(division);
            unused.remove(row);
            (row != null && row.level() == 2 ? admin2 : admin1).add(row == null ? division : renamed(division, row));
        }
        unused.removeIf(row -> row.sourceName().isEmpty());
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("divisions.tsv: the source has no such divisions: " + unused);
        }
        admin1.addAll(united(admin2));
        List<Division> parted = admin1;
        for (DivisionCut cut : cuts) {
            parted = cut.apply(parted);
        }
        return new Made(DivisionFile.write(parted), DivisionFile.write(admin2));
    }

    private DivisionTable rowOf(Division division) {
        return table.stream()
                .filter(row -> row.country().equals(division.country())
                        && row.sourceName().equals(division.name()))
                .findFirst()
                .orElse(null);
    }

    private static Division renamed(Division division, DivisionTable row) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        properties.setAll(division.properties());
        properties.put("name", row.name());
        List<String> others = new ArrayList<>(row.otherNames());
        if (!row.sourceName().equals(row.name())) {
            others.add(0, row.sourceName());
        }
        name(properties, others);
        if (!row.parent().isEmpty()) {
            properties.put("admin1", row.parent());
        }
        return new Division(properties, division.geometry());
    }

    private static void name(ObjectNode properties, List<String> others) {
        if (!others.isEmpty()) {
            ArrayNode names = properties.putArray("other_names");
            others.forEach(names::add);
        }
    }

    private List<Division> united(List<Division> parts) {
        Map<String, List<Division>> byParent = new TreeMap<>();
        for (Division part : parts) {
            String parent =
                    part.country() + "." + part.properties().path("admin1").asText();
            byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(part);
        }
        List<Division> whole = new ArrayList<>();
        for (DivisionTable row : table) {
            if (row.sourceName().isEmpty()) {
                List<Division> members = byParent.remove(row.country() + "." + row.name());
                if (members == null) {
                    throw new IllegalArgumentException("divisions.tsv: no division has " + row.name() + " as parent");
                }
                whole.add(unite(row, members));
            }
        }
        if (!byParent.isEmpty()) {
            throw new IllegalArgumentException("divisions.tsv: parents without a row: " + byParent.keySet());
        }
        return whole;
    }

    private static Division unite(DivisionTable row, List<Division> members) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        properties.put("iso_a2", row.country());
        properties.set("iso_a3", members.get(0).properties().path("iso_a3"));
        properties.put("name", row.name());
        name(properties, row.otherNames());
        Geometry[] outlines = members.stream().map(Division::geometry).toArray(Geometry[]::new);
        // The members share the corners of their common borders, so that a union of a coverage leaves no sliver.
        return new Division(properties, CoverageUnion.union(outlines));
    }
}
