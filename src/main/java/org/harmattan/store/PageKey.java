package org.harmattan.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of incidents ended. What is written meanwhile neither moves nor doubles what comes after.
 *
 * @param order order of the list
 * @param value what the last incident has in the column it is sorted by
 * @param id its id
 */
public record PageKey(SortOrder order, String value, String id) {

    private static final char GAP = '\n';

    /** An opaque text that is safe in addresses. */
    public String text() {
        String all = order.label() + GAP + value + GAP + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.getBytes(StandardCharsets.UTF_8));
    }

    /** The key of such a text; empty when nobody wrote it. */
    public static Optional<PageKey> findByText(String text) {
        try {
            String all = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = all.split(String.valueOf(GAP), 3);
            return parts.length < 3
                    ? Optional.empty()
                    : SortOrder.findByLabel(parts[0])
                            .filter(order -> order.allows(parts[1]))
                            .map(order -> new PageKey(order, parts[1], parts[2]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
