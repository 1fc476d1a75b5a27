package org.harmattan.web.ogc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmattan.web.Answers;
import org.harmattan.web.QueryParameters;
import org.harmattan.web.Routes;

/** The landing page, what the server conforms to, and the description of the whole interface. */
final class LandingRoutes {

    static final String STYLE = ApiRequest.ROOT + "/style.css";

    private static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";
    private static final String TITLE = "Harmattan";
    private static final String TEXT =
            "Incidents in the Sahel out of news text, each with its place, its uncertainty and its sources.";

    private final OpenApi openApi;
    private final byte[] style;

    LandingRoutes(OpenApi openApi) {
        this.openApi = openApi;
        this.style = Resources.read("style.css");
    }

    void register(Routes routes) {
        routes.read(ApiRequest.ROOT, this::landing);
        routes.read(ApiRequest.ROOT + "/conformance", this::conformance);
        routes.read(ApiRequest.ROOT + "/api", this::description);
        routes.read(STYLE, this::style);
    }

    private void landing(Context ctx) throws IOException {
        ApiRequest request = ApiRequest.of(ctx);
        request.send(
                "landing",
                Collections.JSON,
                () -> {
                    ObjectNode json = ApiRequest.MAPPER.createObjectNode();
                    json.put("title", TITLE).put("description", TEXT);
                    ArrayNode links = request.selfLinks(json, Collections.JSON);
                    ApiRequest.link(links, "service-desc", OPENAPI, "The interface as OpenAPI", api(request, "json"));
                    ApiRequest.link(
                            links,
                            "service-doc",
                            Representation.HTML_TYPE,
                            "The interface to read",
                            api(request, "html"));
                    ApiRequest.link(
                            links,
                            "conformance",
                            Collections.JSON,
                            "Standards it conforms to",
                            request.url(ApiRequest.ROOT + "/conformance"));
                    ApiRequest.link(
                            links,
                            "data",
                            Collections.JSON,
                            "Collections",
                            request.url(ApiRequest.ROOT + "/collections"));
                    return json;
                },
                () -> Page.of(TITLE, request)
                        .add(
                                Html.element("p", TEXT),
                                Html.element(
                                        "ul",
                                        item(ApiRequest.ROOT + "/collections?f=html", "Collections"),
                                        item(ApiRequest.ROOT + "/api?f=html", "Description of the interface"),
                                        item(ApiRequest.ROOT + "/conformance?f=html", "Standards it conforms to")))
                        .html());
    }

    private static String api(ApiRequest request, String form) {
        return request.url(ApiRequest.ROOT + "/api") + "?f=" + form;
    }

    private static Html item(String href, String text) {
        return Html.element("li", Html.link(href, text));
    }

    private void conformance(Context ctx) throws IOException {
        ApiRequest request = ApiRequest.of(ctx);
        request.send(
                "conformance",
                Collections.JSON,
                () -> {
                    ObjectNode json = ApiRequest.MAPPER.createObjectNode();
                    request.selfLinks(json, Collections.JSON);
                    Conformance.CLASSES.forEach(json.putArray("conformsTo")::add);
                    return json;
                },
                () -> {
                    List<Html> list = new ArrayList<>();
                    Conformance.CLASSES.forEach(uri -> list.add(Html.element("li", uri)));
                    return Page.of("Standards it conforms to", request)
                            .add(Html.element("ul", list))
                            .html();
                });
    }

    private void description(Context ctx) throws IOException {
        ApiRequest request = ApiRequest.of(ctx);
        request.send(
                "description",
                OPENAPI,
                () -> openApi.document(request.url(ApiRequest.ROOT)),
                () -> new OpenApiPage(openApi.document(request.url(ApiRequest.ROOT))).page(request));
    }

    private void style(Context ctx) throws IOException {
        QueryParameters.parameters(ctx, List.of());
        Answers.sendTagged(
                ctx,
                "text/css; charset=utf-8",
                Answers.REVALIDATE,
                Integer.toHexString(Arrays.hashCode(style)),
                out -> out.write(style));
    }
}
