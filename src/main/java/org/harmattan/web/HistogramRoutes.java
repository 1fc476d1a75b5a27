package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.index.Bin;
import org.harmattan.index.Histogram;
import org.harmattan.index.Histogram.Bar;
import org.harmattan.index.Histogram.By;
import org.harmattan.index.Histogram.Days;
import org.harmattan.index.Histogram.Span;
import org.harmattan.index.Histogram.Sum;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.LiveIndex;
import org.harmattan.query.IncidentQuery;

/** Incidents over time. */
final class HistogramRoutes {

    /** What tells how the bars are to be. */
    static final List<String> BARS_OF = List.of("by", "bin", "bins");

    private static final String AUTO = "auto";
    private static final int BARS = 120;
    private static final int MOST_BARS = 2_000;

    /**
     * How bars are asked for.
     *
     * @param by what they are divided by
     * @param bin how wide they are; empty: as narrow as their number allows
     * @param most most of them
     */
    record Wanted(By by, Optional<Bin> bin, int most) {}

    private final LiveIndex index;
    private final StoreState state;

    HistogramRoutes(LiveIndex index, StoreState state) {
        this.index = index;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/histogram", this::histogram);
    }

    private void histogram(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx, BARS_OF);
        Wanted wanted = wanted(ctx);
        IncidentIndex now = index.get();
        JsonAnswers.send(
                ctx,
                state.at(now.revision()) + wanted + " " + filter.parameters(),
                () -> json(now, filter.query(), wanted));
    }

    /** What the parameters of a request say of the bars. */
    static Wanted wanted(Context ctx) {
        return new Wanted(
                by(QueryParameters.single(ctx, "by")),
                bin(QueryParameters.single(ctx, "bin")),
                bars(QueryParameters.single(ctx, "bins")));
    }

    /** The bars of a query. */
    static ObjectNode json(IncidentIndex now, IncidentQuery query, Wanted wanted) {
        return json(now.histogram(query, wanted.by(), wanted.bin(), wanted.most()), wanted.by());
    }

    private static ObjectNode json(Histogram histogram, By by) {
        ObjectNode json = JsonAnswers.object();
        json.put("bin", histogram.bin().label());
        json.put("from", histogram.days().map(days -> days.first().toString()).orElse(null));
        json.put("to", histogram.days().map(days -> days.last().toString()).orElse(null));
        json.put("by", by.name().toLowerCase(Locale.ROOT));
        ArrayNode keys = json.putArray("keys");
        histogram.keys().forEach(keys::add);
        ArrayNode bars = json.putArray("bars");
        for (Bar bar : histogram.bars()) {
            parts(sum(days(bars.addObject(), bar.days()), bar.sum()).putObject("parts"), histogram.keys(), bar.parts());
        }
        ArrayNode spans = json.putArray("spans");
        for (Span span : histogram.spans()) {
            sum(days(spans.addObject(), span.days()), span.sum());
        }
        json.put("undated", histogram.undated());
        parts(json.putObject("undated_parts"), histogram.keys(), histogram.undatedParts());
        return json.put("ranges", histogram.ranges());
    }

    private static void parts(ObjectNode json, List<String> keys, List<Sum> sums) {
        for (int key = 0; key < keys.size(); key++) {
            if (sums.get(key).count() > 0) {
                sum(json.putObject(keys.get(key)), sums.get(key));
            }
        }
    }

    private static ObjectNode days(ObjectNode json, Days days) {
        return json.put("start", days.first().toString()).put("end", days.last().toString());
    }

    private static ObjectNode sum(ObjectNode json, Sum sum) {
        return json.put("count", sum.count()).put("killed", sum.killed());
    }

    private static By by(Optional<String> value) {
        List<String> allowed = Arrays.stream(By.values())
                .map(by -> by.name().toLowerCase(Locale.ROOT))
                .toList();
        String wanted = value.orElse("group");
        if (!allowed.contains(wanted)) {
            throw refuse("by", wanted, allowed);
        }
        return By.valueOf(wanted.toUpperCase(Locale.ROOT));
    }

    private static Optional<Bin> bin(Optional<String> value) {
        String wanted = value.orElse(AUTO);
        if (wanted.equals(AUTO)) {
            return Optional.empty();
        }
        List<String> allowed = Stream.concat(Arrays.stream(Bin.values()).map(Bin::label), Stream.of(AUTO))
                .toList();
        return Optional.of(Bin.findByLabel(wanted).orElseThrow(() -> refuse("bin", wanted, allowed)));
    }

    private static int bars(Optional<String> value) {
        String wanted = value.orElse(Integer.toString(BARS));
        int bars = wanted.matches("\\d{1,4}") ? Integer.parseInt(wanted) : 0;
        if (bars < 1 || bars > MOST_BARS) {
            throw refuse("bins", wanted, List.of("1 to " + MOST_BARS));
        }
        return bars;
    }

    private static ProblemException refuse(String name, String value, List<String> allowed) {
        return new ProblemException(Problem.parameter(
                name,
                "\"" + name + "\" cannot be \"" + value + "\": use " + String.join(", ", allowed) + ".",
                allowed));
    }
}
