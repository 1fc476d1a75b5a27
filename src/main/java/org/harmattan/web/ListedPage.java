package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.store.Page;
import org.harmattan.store.PageKey;
import org.harmattan.store.SortOrder;

/**
 * Which part of a list is asked for, and in which order.
 *
 * @param order order of the whole list
 * @param after where the page before it ended
 * @param limit most incidents in it
 */
record ListedPage(SortOrder order, Optional<PageKey> after, int limit) {

    /** The parameters by which one asks for a part of a list. */
    static final List<String> PARAMETERS = List.of("limit", "sort", "after");

    private static final int USUAL = 100;
    private static final int MOST = 10_000;

    /** The part that a request asks for; empty when it asks for all, which then comes as one stream. */
    static Optional<ListedPage> find(Parameters given) {
        if (PARAMETERS.stream().noneMatch(given::has)) {
            return Optional.empty();
        }
        SortOrder order = given.find("sort").map(ListedPage::order).orElse(SortOrder.DATE_DESC);
        Optional<PageKey> after = given.find("after").map(text -> key(text, order));
        return Optional.of(
                new ListedPage(order, after, given.findInteger("limit", 1, MOST).orElse(USUAL)));
    }

    /** The page as a feature collection, with a link to the next one. */
    ObjectNode json(Page page, int matched, String path, Parameters given) {
        ObjectNode json = JsonAnswers.object().put("type", "FeatureCollection");
        ArrayNode features = json.putArray("features");
        page.incidents().forEach(incident -> features.add(JsonAnswers.parse(IncidentJson.toString(incident))));
        ArrayNode links = json.putArray("links");
        page.next()
                .ifPresent(next -> links.addObject()
                        .put("rel", "next")
                        .put("type", "application/geo+json")
                        .put("href", path + "?" + query(given, next)));
        return json.put("numberMatched", matched)
                .put("numberReturned", page.incidents().size());
    }

    private static String query(Parameters given, PageKey next) {
        List<String> pairs = new ArrayList<>();
        given.sorted().forEach((name, values) -> {
            if (!name.equals("after")) {
                values.forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        pairs.add("after=" + next.text());
        return String.join("&", pairs);
    }

    private static SortOrder order(String label) {
        List<String> allowed =
                Arrays.stream(SortOrder.values()).map(SortOrder::label).toList();
        return SortOrder.findByLabel(label).orElseThrow(() -> refuse("sort", label, allowed));
    }

    private static PageKey key(String text, SortOrder order) {
        return PageKey.findByText(text)
                .filter(key -> key.order() == order)
                .orElseThrow(() -> refuse("after", text, List.of("what the link to the next page holds")));
    }

    private static ProblemException refuse(String name, String value, List<String> allowed) {
        return new ProblemException(Problem.parameter(
                name,
                "\"" + name + "\" cannot be \"" + value + "\": use " + String.join(", ", allowed) + ".",
                allowed));
    }
}
