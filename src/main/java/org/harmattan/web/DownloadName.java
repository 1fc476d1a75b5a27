package org.harmattan.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.query.IncidentQuery;

/** Names downloaded files after their filter: {@code harmattan-incidents-2021-01-01_2021-01-31-JNIM.geojson}. */
final class DownloadName {

    private static final int GROUPS_NAMED = 3;

    private DownloadName() {}

    /** The file name, in ASCII without blanks. */
    static String of(IncidentQuery query, String extension) {
        return Stream.of(
                        Optional.of("harmattan-incidents"),
                        days(query),
                        groups(query),
                        query.placed().map(placed -> placed ? "placed" : "unplaced"),
                        query.background().map(background -> background ? "background" : "news"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("-", "", "." + extension));
    }

    private static Optional<String> days(IncidentQuery query) {
        if (query.from().isPresent() && query.to().isPresent()) {
            return Optional.of(query.from().get() + "_" + query.to().get());
        }
        return query.from().map(day -> "from-" + day).or(() -> query.to().map(day -> "until-" + day));
    }

    private static Optional<String> groups(IncidentQuery query) {
        List<String> groups = query.groups().stream().sorted().toList();
        if (groups.size() > GROUPS_NAMED) {
            return Optional.of(groups.size() + "-groups");
        }
        String names = groups.stream().map(DownloadName::plain).collect(Collectors.joining("_"));
        return Optional.of(names).filter(found -> !found.isEmpty());
    }

    private static String plain(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        return plain.length() <= 40 ? plain : plain.substring(0, 40);
    }
}
