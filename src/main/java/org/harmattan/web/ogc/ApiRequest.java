package org.harmattan.web.ogc;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.web.Addresses;
import org.harmattan.web.Answers;
import org.harmattan.web.QueryParameters;

/** A request to the API: its parameters, the representation it wants, and the links of its answer. */
final class ApiRequest {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Path of the landing page. */
    static final String ROOT = "/api";

    private final Context ctx;
    private final Parameters given;
    private final Representation wanted;

    private ApiRequest(Context ctx, Parameters given) {
        this.ctx = ctx;
        this.given = given;
        this.wanted = Representation.wantedBy(ctx, given);
    }

    /** A request that may have these parameters besides {@code f}. */
    static ApiRequest of(Context ctx, Collection<String> known) {
        List<String> all = Stream.concat(Stream.of(Representation.PARAMETER), known.stream())
                .toList();
        return new ApiRequest(ctx, QueryParameters.parameters(ctx, all));
    }

    static ApiRequest of(Context ctx) {
        return of(ctx, List.of());
    }

    Context context() {
        return ctx;
    }

    Parameters given() {
        return given;
    }

    Representation wanted() {
        return wanted;
    }

    /** An absolute address on this server, by the name that the client called it by. */
    String url(String path) {
        return Addresses.of(ctx, path);
    }

    /** The address of this request. */
    String self() {
        return Addresses.self(ctx);
    }

    /** The address of this request with a parameter set to another value. */
    String selfWith(String name, String value) {
        return Addresses.with(self(), name, value);
    }

    static ObjectNode link(ArrayNode links, String rel, String type, String title, String href) {
        return links.addObject()
                .put("href", href)
                .put("rel", rel)
                .put("type", type)
                .put("title", title);
    }

    /** Links to this answer and to its other representation. */
    ArrayNode selfLinks(ObjectNode json, String jsonType) {
        ArrayNode links = json.putArray("links");
        boolean isHtml = wanted == Representation.HTML;
        link(links, "self", isHtml ? Representation.HTML_TYPE : jsonType, "This document", self());
        link(
                links,
                "alternate",
                isHtml ? jsonType : Representation.HTML_TYPE,
                isHtml ? "This document as JSON" : "This document as HTML",
                selfWith(Representation.PARAMETER, isHtml ? "json" : "html"));
        return links;
    }

    /** Sends what it wants; {@code state} as in {@link Answers#sendTagged}. */
    void send(String state, String jsonType, Supplier<ObjectNode> json, Supplier<Html> html) throws IOException {
        ctx.header("Vary", "Accept");
        if (wanted == Representation.HTML) {
            sendHtml(state, html);
        } else {
            Answers.Body body = out -> out.write(bytes(json.get().toString()));
            Answers.sendTagged(ctx, jsonType, Answers.REVALIDATE, tagged(state), body);
        }
    }

    /** Sends what it wants, JSON as a stream that tells when it was made. */
    void send(String state, Instant made, String jsonType, Answers.Body json, Supplier<Html> html) throws IOException {
        ctx.header("Vary", "Accept");
        if (wanted == Representation.HTML) {
            sendHtml(state, html);
        } else {
            Answers.sendStamped(ctx, jsonType, Answers.REVALIDATE, tagged(state), made, json);
        }
    }

    private void sendHtml(String state, Supplier<Html> html) throws IOException {
        String type = Representation.HTML_TYPE + "; charset=utf-8";
        Answers.Body body = out -> out.write(bytes(html.get().page()));
        Answers.sendTagged(ctx, type, Answers.REVALIDATE, tagged(state), body);
    }

    private String tagged(String state) {
        return state + wanted + self();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
