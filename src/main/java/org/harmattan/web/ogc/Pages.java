package org.harmattan.web.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.query.Queryable;

/** The pages of collections and features. */
final class Pages {

    private Pages() {}

    static Html collections(List<ItemSource> sources, ApiRequest request) {
        List<Html> list = new ArrayList<>();
        for (ItemSource source : sources) {
            String path = Collections.path(source);
            list.add(Html.element(
                    "li",
                    Html.link(path + "?f=html", source.description().title()),
                    ": ",
                    source.description().text()));
        }
        return Page.of("Collections", request).add(Html.element("ul", list)).html();
    }

    static Html collection(ItemSource source, ApiRequest request) {
        String path = Collections.path(source);
        ItemSource.Extent extent = source.extent();
        List<Html> facts = new ArrayList<>();
        extent.days().ifPresent(days -> facts.addAll(fact("Time", days.first() + " to " + days.last())));
        extent.box()
                .ifPresent(box -> facts.addAll(fact(
                        "Longitude and latitude",
                        box.west() + ", " + box.south() + " to " + box.east() + ", " + box.north())));
        return Page.of(source.description().title(), request)
                .add(
                        Html.element("p", source.description().text()),
                        Html.element("dl", facts),
                        Html.element(
                                "ul",
                                Html.element("li", Html.link(path + "/items?f=html", "Features")),
                                Html.element("li", Html.link(path + "/queryables?f=html", "What filters may use"))))
                .html();
    }

    private static List<Html> fact(String name, String value) {
        return List.of(Html.element("dt", name), Html.element("dd", value));
    }

    static Html queryables(ItemSource source, ApiRequest request) {
        List<Html> rows = new ArrayList<>();
        for (Queryable property : source.description().queryables().list()) {
            rows.add(Html.element(
                    "tr",
                    Html.element("th", property.name()).with("scope", "row"),
                    Html.element("td", property.kind().wanted()),
                    Html.element("td", property.description()),
                    Html.element("td", String.join(", ", property.allowed()))));
        }
        return Page.of(source.description().title() + ": what filters may use", request)
                .add(table(List.of("Property", "Kind", "Meaning", "Values"), rows))
                .html();
    }

    static Html items(ItemSource source, ItemSource.Items items, Optional<String> next, ApiRequest request) {
        List<String> columns = source.description().columns();
        List<Html> rows = new ArrayList<>();
        for (String text : items.features()) {
            JsonNode feature = ItemsWriter.parse(text);
            String id = feature.path("id").asText();
            Html row = Html.element(
                    "tr",
                    Html.element("th", Html.link(CollectionRoutes.path(source, id) + "?f=html", id))
                            .with("scope", "row"));
            columns.forEach(name ->
                    row.add(Html.element("td", shown(feature.path("properties").path(name)))));
            rows.add(row);
        }
        List<String> heads = new ArrayList<>(List.of("id"));
        heads.addAll(columns);
        Page page = Page.of(source.description().title(), request)
                .add(Html.element("p", rows.size() + " of " + items.matched() + " features."), table(heads, rows));
        next.ifPresent(address ->
                page.add(Html.element("p", Html.link(address, "Next page").with("rel", "next"))));
        return page.html();
    }

    static Html item(ItemSource source, ObjectNode feature, ApiRequest request) {
        List<Html> facts = new ArrayList<>();
        feature.path("properties")
                .properties()
                .forEach(property -> facts.addAll(fact(property.getKey(), shown(property.getValue()))));
        JsonNode geometry = feature.path("geometry");
        facts.addAll(fact(
                "geometry",
                geometry.isNull()
                        ? "none"
                        : geometry.path("type").asText()
                                + (geometry.path("type").asText().equals("Point")
                                        ? " " + geometry.path("coordinates")
                                        : "")));
        return Page.of(feature.path("id").asText(), request)
                .add(
                        Html.element(
                                "p",
                                "A feature of ",
                                Html.link(
                                        Collections.path(source) + "?f=html",
                                        source.description().title()),
                                "."),
                        Html.element("dl", facts))
                .html();
    }

    static Html table(List<String> heads, List<Html> rows) {
        Html head = Html.element("tr");
        heads.forEach(name -> head.add(Html.element("th", name).with("scope", "col")));
        return Html.element("table", Html.element("thead", head), Html.element("tbody", rows));
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }
}
