package org.harmattan.text;

import java.util.Map;

/**
 * A sentence that the program writes: a title, a reason. The key and its parameters let a reader's own language be
 * used; the text is the rendering to fall back on.
 *
 * @param key message key, such as {@code place.area-near-border}
 * @param parameters values by name
 * @param text English rendering
 */
public record Phrase(String key, Map<String, String> parameters, String text) {

    /** Copies the parameters. */
    public Phrase {
        parameters = Map.copyOf(parameters);
    }
}
