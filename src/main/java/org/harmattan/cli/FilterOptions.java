package org.harmattan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that filter: one for each parameter of the server, with the same meaning. */
final class FilterOptions {

    @Option(names = "--from", paramLabel = "DAY", description = "first day, YYYY-MM-DD")
    private List<String> from;

    @Option(names = "--to", paramLabel = "DAY", description = "last day, YYYY-MM-DD")
    private List<String> to;

    @Option(names = "--datetime", paramLabel = "INTERVAL", description = "days as an OGC interval: 2020-01-01/..")
    private List<String> datetime;

    @Option(names = "--group", paramLabel = "LABEL", description = "group held responsible, with its parts; repeatable")
    private List<String> group;

    @Option(names = "--event-type", paramLabel = "TYPE", description = "ACLED's event type; repeatable")
    private List<String> eventType;

    @Option(names = "--sub-event-type", paramLabel = "TYPE", description = "ACLED's sub-event type; repeatable")
    private List<String> subEventType;

    @Option(names = "--country", paramLabel = "NAME", description = "country; repeatable")
    private List<String> country;

    @Option(names = "--admin1", paramLabel = "NAME", description = "first-order division; repeatable")
    private List<String> admin1;

    @Option(names = "--min-killed", paramLabel = "N", description = "at least so many deaths")
    private List<String> minKilled;

    @Option(names = "--min-confidence", paramLabel = "N", description = "at least this confidence, 0 to 1")
    private List<String> minConfidence;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "extracted, imported, confirmed, rejected or merged; repeatable")
    private List<String> status;

    @Option(names = "--source", paramLabel = "NAME", description = "data set or publisher; repeatable")
    private List<String> source;

    @Option(names = "-q", paramLabel = "WORDS", description = "words, in any case, with or without accents")
    private List<String> words;

    @Option(names = "--bbox", paramLabel = "W,S,E,N", description = "box in degrees")
    private List<String> bbox;

    @Option(names = "--within", paramLabel = "LON,LAT,KM", description = "circle")
    private List<String> within;

    @Option(names = "--polygon", paramLabel = "WKT", description = "polygon, longitude first")
    private List<String> polygon;

    @Option(names = "--route", paramLabel = "LINE;KM", description = "a distance to both sides of a line")
    private List<String> route;

    @Option(
            names = "--certainty",
            paramLabel = "WORD",
            description = "possible (default): days and areas that only touch are in; certain: they are not")
    private List<String> certainty;

    @Option(names = "--since", paramLabel = "TIME", description = "added or changed since then")
    private List<String> since;

    @Option(names = "--background", paramLabel = "BOOLEAN", description = "true: only background; false: only news")
    private List<String> background;

    @Option(names = "--contested", paramLabel = "BOOLEAN", description = "whether accounts contradict each other")
    private List<String> contested;

    @Option(names = "--placed", paramLabel = "BOOLEAN", description = "true: only those with a place; false: without")
    private List<String> placed;

    @Option(names = "--filter", paramLabel = "CQL2", description = "a condition in CQL2")
    private List<String> filter;

    @Option(names = "--filter-lang", paramLabel = "LANG", description = "cql2-text (default) or cql2-json")
    private List<String> filterLang;

    @Option(names = "--filter-crs", paramLabel = "URI", description = "reference system of geometries in --filter")
    private List<String> filterCrs;

    /** The parameters of the server that were given. */
    Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        put(given, "from", from);
        put(given, "to", to);
        put(given, "datetime", datetime);
        put(given, "group", group);
        put(given, "event_type", eventType);
        put(given, "sub_event_type", subEventType);
        put(given, "country", country);
        put(given, "admin1", admin1);
        put(given, "min_killed", minKilled);
        put(given, "min_confidence", minConfidence);
        put(given, "status", status);
        put(given, "source", source);
        put(given, "q", words);
        put(given, "bbox", bbox);
        put(given, "within", within);
        put(given, "polygon", polygon);
        put(given, "route", route);
        put(given, "certainty", certainty);
        put(given, "since", since);
        put(given, "background", background);
        put(given, "contested", contested);
        put(given, "placed", placed);
        put(given, "filter", filter);
        put(given, "filter-lang", filterLang);
        put(given, "filter-crs", filterCrs);
        return given;
    }

    private static void put(Map<String, List<String>> given, String name, List<String> values) {
        if (values != null) {
            given.put(name, values);
        }
    }
}
