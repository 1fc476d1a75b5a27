package org.harmattan.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names files after what was filtered: {@code harmattan-incidents-2021-01-01_2021-01-31-JNIM.geojson}. Letters, digits,
 * hyphens, underscores and dots only, which no file system, header or shell takes for anything else.
 */
final class FileName {

    private static final int VALUES_NAMED = 3;
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST = 150;

    private FileName() {}

    static String of(Export export) {
        List<String> parts =
                new ArrayList<>(List.of("harmattan", export.options().layer().label()));
        if (export.options().profile() != Profile.HARMATTAN) {
            parts.add(export.options().profile().label());
        }
        parts.addAll(filter(export.provenance().filter()));
        String name = String.join("-", parts);
        String cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        return cut + "." + export.format().extension();
    }

    private static List<String> filter(SortedMap<String, List<String>> parameters) {
        SortedMap<String, List<String>> left = new TreeMap<>(parameters);
        List<String> parts = new ArrayList<>();
        List<String> from = left.getOrDefault("from", List.of());
        List<String> to = left.getOrDefault("to", List.of());
        if (!from.isEmpty() && !to.isEmpty()) {
            parts.add(plain(from.get(0)) + "_" + plain(to.get(0)));
            left.remove("from");
            left.remove("to");
        }
        left.forEach((name, values) -> parts.add(part(name, values)));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static String part(String name, List<String> values) {
        if (values.size() > VALUES_NAMED) {
            return values.size() + "-" + plain(name) + "s";
        }
        String named = values.stream()
                .map(FileName::plain)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("_"));
        return switch (name) {
            case "group", "event_type", "sub_event_type", "country", "admin1", "status", "source", "datetime" -> named;
            case "background" -> Map.of("true", "background", "false", "news").getOrDefault(named, "background");
            case "placed" -> Map.of("true", "placed", "false", "unplaced").getOrDefault(named, "placed");
            case "contested" ->
                Map.of("true", "contested", "false", "uncontested").getOrDefault(named, "contested");
            case "filter", "polygon", "route" -> plain(name);
            case "filter-lang", "filter-crs", "bbox-crs", "sort" -> "";
            default -> plain(name) + "-" + named;
        };
    }

    private static String plain(String value) {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        return plain.length() <= LONGEST_VALUE ? plain : plain.substring(0, LONGEST_VALUE);
    }
}
