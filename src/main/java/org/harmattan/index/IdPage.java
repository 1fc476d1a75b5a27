package org.harmattan.index;

import java.util.List;
import java.util.Optional;
import org.harmattan.store.PageKey;

/**
 * A page of a list of incidents, by their ids.
 *
 * @param ids in the order of the list
 * @param next where the next page starts; empty when there is none
 */
public record IdPage(List<String> ids, Optional<PageKey> next) {

    /** Copies the list. */
    public IdPage {
        ids = List.copyOf(ids);
    }
}
