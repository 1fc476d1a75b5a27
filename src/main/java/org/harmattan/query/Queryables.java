package org.harmattan.query;

import java.util.List;
import java.util.Optional;

/**
 * The properties of a collection that filters may use, in the order in which they are listed.
 *
 * @param list the properties, names unique
 */
public record Queryables(List<Queryable> list) {

    /** Copies the list. */
    public Queryables {
        list = List.copyOf(list);
    }

    /** The property of a name, by the letter. */
    public Optional<Queryable> find(String name) {
        return list.stream().filter(property -> property.name().equals(name)).findFirst();
    }

    /** All names. */
    public List<String> names() {
        return list.stream().map(Queryable::name).toList();
    }

    /**
     * The filter with its properties and values checked: every property is known and compared with what it can be
     * compared with. Days written as plain texts become days.
     *
     * @throws FilterException when it is not so; the message names the property and what to write instead
     */
    public Filter typed(Filter filter) {
        return new FilterTyping(this).typed(filter);
    }
}
