package org.harmattan.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A raster map to lay under the incidents, fetched by the browser from elsewhere.
 *
 * @param url template with {@code {z}}, {@code {x}} and {@code {y}}, and perhaps {@code {s}} for the subdomains a, b and c
 * @param attribution whom the map must name, in plain text
 */
public record Tiles(String url, String attribution) {

    /** Nothing but letters that cannot end the directive of a Content-Security-Policy. */
    private static final Pattern ORIGIN =
            Pattern.compile("(https?://)((?:\\{s}\\.)?)([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])((?::\\d{1,5})?)/.*");

    /**
     * Checks the template.
     *
     * @throws IllegalArgumentException when it is no address of tiles, or nobody is named
     */
    public Tiles {
        boolean complete = url.contains("{z}") && url.contains("{x}") && url.contains("{y}");
        if (!complete || !ORIGIN.matcher(url).matches() || url.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "tiles need an address such as https://tiles.example.org/{z}/{x}/{y}.png,"
                            + " with {z}, {x} and {y}, not " + url);
        }
        if (attribution.isBlank()) {
            throw new IllegalArgumentException("tiles need an attribution: say whose map it is");
        }
    }

    /** Where tiles come from, as a source of a Content-Security-Policy. */
    String source() {
        Matcher parts = ORIGIN.matcher(url);
        if (!parts.matches()) {
            throw new IllegalStateException("checked when it was made: " + url);
        }
        String subdomains = parts.group(2).isEmpty() ? "" : "*.";
        return parts.group(1) + subdomains + parts.group(3) + parts.group(4);
    }
}
