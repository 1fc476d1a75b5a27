package org.harmattan.browser;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A filter that is set and taken away again, in JavaScript that does to the page's controls what a hand would.
 *
 * @param name what is changed
 * @param within what is set before it and taken away after it
 * @param setting by the number of the round: what was asked for before is known, so that each asks for something else
 *     where people hardly ask for the same
 * @param unset takes it away
 */
record FilterChange(String name, Optional<FilterChange> within, IntFunction<String> setting, String unset) {

    private static final String CLEAR = "document.getElementById('clear').click();";

    static final FilterChange CIRCLE =
            area("circle", "within", 250, round -> List.of(15 - 0.13 * round, -1 + 0.11 * round));

    static final FilterChange TEXT = of("q", round -> typed("q", "localité " + (11 + round)), typed("q", ""));

    static final FilterChange ROUTE = area(
            "along a route",
            "route",
            60,
            round -> List.of(12.6, -8.0, 13.5, -4 - 0.1 * round, 16.3, 0.1 * round, 14.0, 5.0));

    /** What is asked for first of each kind takes longest. */
    static final List<FilterChange> FIRSTS =
            List.of(CIRCLE, TEXT, ROUTE, choice("groups", "JNIM"), field("from", "2018-06-01"));

    static final List<FilterChange> KINDS = List.of(
            choice("groups", "JNIM"),
            choice("groups", ManyIncidents.ALLIANCE).named("a group with parts"),
            choice("types", "Battles"),
            choice("countries", "Mali"),
            choice("regions", "Région 1"),
            choice("statuses", "confirmed"),
            choice("statuses", "rejected").named("what was rejected"),
            choice("sources", ManyIncidents.PAPER),
            of("contested", round -> clicked("contested", "true"), clicked("contested", "")),
            of("background", round -> clicked("background", "false"), clicked("background", "")),
            field("from", "2019-06-01"),
            of("the strip of time", round -> pressed("PageUp"), pressed("Escape")),
            field("since", day(0)).named("since, which all are"),
            field("since", day(1)).named("since, which none is"),
            field("min-killed", "5"),
            field("min-confidence", "0.75"),
            TEXT,
            of("q of what most have", round -> typed("q", "localité".substring(0, 8 - round % 7)), typed("q", "")),
            CIRCLE,
            area("rectangle", "bbox", 25, round -> List.of(13 - 0.07 * round, -4.0, 16 + 0.05 * round, 1.0)),
            area(
                    "polygon",
                    "polygon",
                    25,
                    round -> List.of(12.0, -3.0, 13 + 0.1 * round, 4.0, 17.0, 2 - 0.1 * round, 15.0, -1.0, 17.5, -5.0)),
            ROUTE,
            new FilterChange(
                    "certain in a rectangle",
                    Optional.of(area("", "bbox", 25, round -> List.of(12.0, 0.05 * round, 14.5, 4.0))),
                    round -> clicked("certainty", "certain"),
                    clicked("certainty", "")),
            new FilterChange(
                    "a date, in an area with a text",
                    Optional.of(new FilterChange(
                            "",
                            Optional.empty(),
                            round -> TEXT.set(round + 40) + CIRCLE.set(round + 40),
                            CIRCLE.unset() + TEXT.unset())),
                    round -> typed("from", "2017-06-01"),
                    typed("from", "")),
            new FilterChange(
                    "all filters cleared",
                    Optional.of(of("", round -> TEXT.set(round + 80) + CIRCLE.set(round + 80), CLEAR)),
                    round -> CLEAR,
                    typed("min-killed", "2")),
            of("zoom", round -> zoomed("in"), zoomed("out")),
            of("the map moved", round -> dragged(160), dragged(-160)));

    /** Sets it. */
    String set(int round) {
        return setting.apply(round);
    }

    private static FilterChange of(String name, IntFunction<String> setting, String unset) {
        return new FilterChange(name, Optional.empty(), setting, unset);
    }

    private FilterChange named(String other) {
        return new FilterChange(other, within, setting, unset);
    }

    private static FilterChange choice(String list, String value) {
        return of(value, round -> clicked(list, value), clicked(list, value));
    }

    private static FilterChange field(String id, String value) {
        return of(id, round -> typed(id, value), typed(id, ""));
    }

    /**
     * An area that is typed.
     *
     * @param kind as the page calls it
     * @param corners latitudes and longitudes in turn
     */
    private static FilterChange area(String name, String kind, int km, IntFunction<List<Double>> corners) {
        IntFunction<String> setting = round -> String.format(Locale.ROOT, """
                document.getElementById('area-kind').value = '%s';
                document.getElementById('area-points').value = '%s';
                document.getElementById('area-km').value = %d;
                document.getElementById('area-form').querySelector('form').requestSubmit();
                """, kind, points(corners.apply(round)), km);
        return of(name, setting, "document.getElementById('area-clear').click();");
    }

    private static String points(List<Double> corners) {
        return IntStream.range(0, corners.size() / 2)
                .mapToObj(i -> String.format(Locale.ROOT, "%.4f, %.4f", corners.get(2 * i), corners.get(2 * i + 1)))
                .collect(Collectors.joining("; "));
    }

    /** A day so many after today. */
    private static String day(int after) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(after).toString();
    }

    private static String clicked(String list, String value) {
        return "document.querySelector('#" + list + " input[value=\"" + value + "\"]').click();";
    }

    /** A key on the beginning of the stretch of days. */
    private static String pressed(String key) {
        return "document.querySelector('#timeline .handle-from').dispatchEvent(new KeyboardEvent('keydown', { key: '"
                + key + "', bubbles: true }));";
    }

    /** The map moved to the right by so many pixels. */
    private static String dragged(int pixels) {
        return String.format(Locale.ROOT, """
                for (const [kind, by] of [['mousedown', 0], ['mousemove', %1$d], ['mouseup', %1$d]]) {
                  document.getElementById('map').dispatchEvent(
                    new MouseEvent(kind, { clientX: 900 + by, clientY: 400, button: 0, bubbles: true, cancelable: true }));
                }
                """, pixels);
    }

    private static String zoomed(String how) {
        return "document.querySelector('.leaflet-control-zoom-" + how + "').click();";
    }

    private static String typed(String id, String value) {
        return "{ const field = document.getElementById('" + id + "'); field.value = '" + value
                + "'; field.dispatchEvent(new Event('change')); }";
    }
}
