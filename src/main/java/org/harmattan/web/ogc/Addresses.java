package org.harmattan.web.ogc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Changes parameters in addresses. */
final class Addresses {

    private Addresses() {}

    /** The address with a parameter set, at its end, instead of wherever it stood. */
    static String with(String address, String name, String value) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        List<String> parts = new ArrayList<>();
        if (mark >= 0) {
            for (String part : address.substring(mark + 1).split("&")) {
                if (!part.isEmpty() && !part.equals(name) && !part.startsWith(name + "=")) {
                    parts.add(part);
                }
            }
        }
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return path + "?" + String.join("&", parts);
    }
}
