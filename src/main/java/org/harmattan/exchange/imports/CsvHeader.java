package org.harmattan.exchange.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The first line of a CSV file.
 *
 * @param separator what stands between cells: comma, semicolon, tab or bar, whichever the line has most of
 * @param columns names of the columns, lower case
 * @param lines how many lines it and blank ones before it take
 */
record CsvHeader(char separator, List<String> columns, long lines) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_LINE = 1 << 20;

    /** The first line that is not blank; empty when there is none. */
    static Optional<CsvHeader> read(Reader text) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        long read = 0;
        for (String line = line(lines); line != null; line = line(lines)) {
            read++;
            if (!line.isBlank()) {
                char separator = separator(line);
                List<String> names =
                        CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(line).getFields().stream()
                                .map(CsvHeader::plain)
                                .toList();
                return Optional.of(new CsvHeader(separator, names, read));
            }
        }
        return Optional.empty();
    }

    private static String line(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = text.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n' && c != '\r'; c = text.read()) {
            if (line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
        }
        if (c == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
        return line.toString();
    }

    private static char separator(String line) {
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(c -> c == separator)
                .count();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
