package org.harmattan.web.ogc;

/** A page with its frame: a heading, the way back, and the same document as JSON. */
final class Page {

    private final Html main;
    private final String title;
    private final ApiRequest request;

    private Page(String title, ApiRequest request) {
        this.title = title;
        this.request = request;
        this.main = Html.element("main", Html.element("h1", title));
    }

    static Page of(String title, ApiRequest request) {
        return new Page(title, request);
    }

    Page add(Object... content) {
        main.add(content);
        return this;
    }

    Html html() {
        Html ways = Html.element(
                        "nav",
                        Html.link("/", "Map"),
                        " ",
                        Html.link(ApiRequest.ROOT + "?f=html", "API"),
                        " ",
                        Html.link(ApiRequest.ROOT + "/collections?f=html", "Collections"),
                        " ",
                        Html.link(ApiRequest.ROOT + "/api?f=html", "Description"),
                        " ",
                        Html.link(request.selfWith(Representation.PARAMETER, "json"), "This as JSON")
                                .with("rel", "alternate"))
                .with("aria-label", "API");
        return Html.element(
                        "html",
                        Html.element(
                                "head",
                                Html.element("meta").with("charset", "utf-8"),
                                Html.element("meta")
                                        .with("name", "viewport")
                                        .with("content", "width=device-width, initial-scale=1"),
                                Html.element("title", title + " – Harmattan"),
                                Html.element("link").with("rel", "icon").with("href", "data:,"),
                                Html.element("link").with("rel", "stylesheet").with("href", LandingRoutes.STYLE)),
                        Html.element("body", Html.element("header", ways), main))
                .with("lang", "en");
    }
}
