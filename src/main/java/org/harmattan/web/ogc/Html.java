package org.harmattan.web.ogc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of an HTML page. Texts and attributes are escaped when it is written, whatever they hold. */
final class Html {

    private static final Set<String> EMPTY = Set.of("meta", "link", "br", "input");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Html(String name) {
        this.name = name;
    }

    /** An element with elements, texts and collections of them in it. */
    static Html element(String name, Object... content) {
        return new Html(name).add(content);
    }

    /** A link. */
    static Html link(String href, String text) {
        return element("a", text).with("href", href);
    }

    Html with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Html add(Object... more) {
        for (Object part : more) {
            if (part instanceof Collection<?> parts) {
                content.addAll(parts);
            } else {
                content.add(part);
            }
        }
        return this;
    }

    /** The whole page, this being its root. */
    String page() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
        write(html);
        return html.append('\n').toString();
    }

    private void write(StringBuilder html) {
        html.append('<').append(name);
        attributes.forEach((attribute, value) -> html.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        html.append('>');
        if (EMPTY.contains(name)) {
            return;
        }
        for (Object part : content) {
            if (part instanceof Html element) {
                element.write(html);
            } else {
                html.append(escaped(String.valueOf(part)));
            }
        }
        html.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
