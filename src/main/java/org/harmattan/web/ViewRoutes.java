package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.index.IncidentIndex;
import org.harmattan.index.LiveIndex;
import org.harmattan.query.parameters.RefusedParameter;
import org.harmattan.web.ViewAnswer.Asked;
import org.harmattan.web.ViewAnswer.Part;

/**
 * All that a page shows of one filter in one answer: map, bars, counts and the beginnings of both lists. As five answers they
 * would wait for the same selection of incidents, and then for each other.
 */
final class ViewRoutes {

    private static final String PARTS = "parts";
    private static final String VIEW = "view";

    private static final List<String> BESIDES = Stream.of(
                    List.of(PARTS, VIEW, "zoom"), HistogramRoutes.BARS_OF, List.of(Paging.SORT, Paging.LIMIT))
            .flatMap(List::stream)
            .toList();

    private final ViewAnswer answer;
    private final LiveIndex index;
    private final StoreState state;

    ViewRoutes(ViewAnswer answer, LiveIndex index, StoreState state) {
        this.answer = answer;
        this.index = index;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/view", this::view);
    }

    private void view(Context ctx) throws IOException {
        IncidentFilter filter = QueryParameters.filter(ctx, BESIDES);
        if (filter.query().placed().isPresent()) {
            throw new RefusedParameter("placed", "\"placed\" is no filter here: ask for one of the parts.", labels());
        }
        Set<Part> parts = parts(ctx);
        Instant since = state.since();
        long revision = state.revision();
        IncidentIndex now = index.get();
        Asked asked = new Asked(
                filter.query(),
                filter.parameters(),
                ClusterRoutes.view(ctx, VIEW),
                HistogramRoutes.wanted(ctx),
                Paging.order(filter.given()),
                Paging.limit(filter.given(), ViewAnswer.LISTED, ViewAnswer.MOST_LISTED),
                now,
                Optional.of(now).filter(made -> made.revision() == revision),
                since);
        String word = String.join(
                " ",
                state.at(now.revision()),
                Long.toString(revision),
                parts.toString(),
                filter.given().sorted().toString());
        Answers.sendWaitedFor(ctx, "application/json", word, out -> answer.write(out, asked, List.copyOf(parts)));
    }

    private static Set<Part> parts(Context ctx) {
        Optional<String> wanted = QueryParameters.single(ctx, PARTS);
        if (wanted.isEmpty()) {
            return new LinkedHashSet<>(List.of(Part.values()));
        }
        return Arrays.stream(wanted.get().split(",", -1))
                .map(ViewRoutes::part)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Part part(String label) {
        return Stream.of(Part.values())
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedParameter(PARTS, "\"" + PARTS + "\" knows no \"" + label + "\".", labels()));
    }

    private static List<String> labels() {
        return Stream.of(Part.values()).map(Part::label).toList();
    }
}
