package org.harmattan.geo;

import java.util.List;

/**
 * The rows of {@code data/geography/divisions.tsv}: how the divisions of a country are called and which belong together.
 *
 * @param country ISO 3166-1 alpha-2
 * @param level 1 or 2
 * @param name name to write
 * @param sourceName name in Natural Earth, empty for a division it does not have
 * @param parent name of the first-order division that a second-order one belongs to, else empty
 * @param otherNames further names
 */
record DivisionTable(
        String country, int level, String name, String sourceName, String parent, List<String> otherNames) {

    private static final List<String> COLUMNS =
            List.of("country", "level", "name", "source_name", "parent", "other_names");

    static List<DivisionTable> read(List<String> lines) {
        if (!List.of(lines.get(0).split("\t", -1)).equals(COLUMNS)) {
            throw new IllegalArgumentException("divisions.tsv: the first line must name the columns " + COLUMNS);
        }
        return lines.stream().skip(1).map(DivisionTable::row).toList();
    }

    private static DivisionTable row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS.size()) {
            throw new IllegalArgumentException(
                    "divisions.tsv: not " + COLUMNS.size() + " columns separated by tabs: " + line);
        }
        List<String> others = cells[5].isEmpty() ? List.of() : List.of(cells[5].split("\\|"));
        return new DivisionTable(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4], others);
    }
}
