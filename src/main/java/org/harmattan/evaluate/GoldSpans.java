package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Span;

/** Reads annotations by spans, see {@code src/test/resources/gold/places/README.md}. */
final class GoldSpans {

    private final GoldFields fields;
    private final String text;

    GoldSpans(GoldFields fields, String text) {
        this.fields = fields;
        this.text = text;
    }

    List<GoldMention> mentions() throws GoldException {
        List<GoldMention> mentions = new ArrayList<>();
        for (GoldFields item : fields.list("mentions")) {
            Optional<GoldFields> place = item.findObject("place");
            mentions.add(new GoldMention(
                    span(item),
                    item.text("text"),
                    place.isPresent() ? Optional.of(target(place.get())) : Optional.empty()));
        }
        return mentions;
    }

    private static GoldMention.Target target(GoldFields place) throws GoldException {
        Optional<Double> lon = place.findNumber("lon");
        Optional<Double> lat = place.findNumber("lat");
        return new GoldMention.Target(
                place.findText("id"),
                place.text("country"),
                lon.isPresent() && lat.isPresent()
                        ? Optional.of(position(place, "lat", lon.get(), lat.get()))
                        : Optional.empty(),
                place.findNumber("tolerance_km").orElse(0.0));
    }

    List<GoldExpression> expressions() throws GoldException {
        List<GoldExpression> expressions = new ArrayList<>();
        for (GoldFields item : fields.list("expressions")) {
            GoldFields footprint = item.object("footprint");
            Optional<GoldFields> best = footprint.findObject("best_within_km");
            expressions.add(new GoldExpression(
                    span(item),
                    item.text("text"),
                    item.text("relation"),
                    positions(footprint, "contains"),
                    positions(footprint, "excludes"),
                    best.isPresent() ? Optional.of(best(best.get())) : Optional.empty()));
        }
        return expressions;
    }

    private static GoldPoint best(GoldFields best) throws GoldException {
        return new GoldPoint(position(best, "lat", number(best, "lon"), number(best, "lat")), number(best, "km"));
    }

    private static double number(GoldFields fields, String key) throws GoldException {
        Optional<Double> number = fields.findNumber(key);
        if (number.isEmpty()) {
            throw fields.fault(key, "expected a number");
        }
        return number.get();
    }

    private static List<LonLat> positions(GoldFields footprint, String key) throws GoldException {
        List<LonLat> positions = new ArrayList<>();
        for (List<Double> pair : footprint.listOfNumbers(key)) {
            if (pair.size() != 2) {
                throw footprint.fault(key, "expected pairs of longitude and latitude");
            }
            positions.add(position(footprint, key, pair.get(0), pair.get(1)));
        }
        return positions;
    }

    private static LonLat position(GoldFields fields, String key, double lon, double lat) throws GoldException {
        try {
            return new LonLat(lon, lat);
        } catch (IllegalArgumentException e) {
            throw fields.fault(key, e.getMessage());
        }
    }

    private Span span(GoldFields item) throws GoldException {
        Optional<Integer> start = item.findCount("start");
        Optional<Integer> end = item.findCount("end");
        boolean inside = start.isPresent() && end.isPresent() && start.get() < end.get() && end.get() <= text.length();
        if (!inside || !text.substring(start.get(), end.get()).equals(item.text("text"))) {
            throw item.fault("start", "the text there is not '" + item.text("text") + "'");
        }
        return new Span(start.get(), end.get());
    }
}
