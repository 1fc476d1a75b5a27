package org.harmattan.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Where a file of incidents comes from, so that it can be made again and its sources be named.
 *
 * @param filter the filter it was made under: parameter names and their values; empty when nothing was filtered
 * @param created when it was made
 * @param generator the program and its version
 * @param sources which data it was made from
 * @param withheld which data the filter wants, but were left out because they must not be passed on
 */
public record Provenance(
        SortedMap<String, List<String>> filter,
        Instant created,
        String generator,
        List<DataShare> sources,
        List<DataShare> withheld) {

    /** Copies the lists. */
    public Provenance {
        sources = List.copyOf(sources);
        withheld = List.copyOf(withheld);
    }

    /** When it was made, to the second, as RFC 3339. */
    public String createdText() {
        return created.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** How many incidents were left out. */
    public long withheldIncidents() {
        return withheld.stream().mapToLong(DataShare::incidents).sum();
    }

    /** The program, when and what was filtered, in one line. */
    public String oneLine() {
        return generator + ", " + createdText() + ", filter: " + filterText();
    }

    /** Everything, in lines for people. */
    public String describe() {
        StringBuilder text = new StringBuilder();
        text.append("Made by ")
                .append(generator)
                .append(" on ")
                .append(createdText())
                .append(".\n");
        text.append("Filter: ").append(filterText()).append(".\n");
        sources.forEach(
                share -> text.append("Data from ").append(share.describe()).append(".\n"));
        withheld.forEach(share -> text.append("Left out, as it must not be passed on: ")
                .append(share.describe())
                .append(".\n"));
        return text.toString();
    }

    private String filterText() {
        return filter.isEmpty()
                ? "none"
                : filter.entrySet().stream()
                        .flatMap(parameter -> parameter.getValue().stream().map(value -> pair(parameter, value)))
                        .collect(Collectors.joining(" "));
    }

    private static String pair(Map.Entry<String, List<String>> parameter, String value) {
        return parameter.getKey() + "=" + value;
    }
}
