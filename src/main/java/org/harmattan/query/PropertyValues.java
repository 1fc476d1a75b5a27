package org.harmattan.query;

import java.util.Optional;

/** The properties of one feature. */
@FunctionalInterface
public interface PropertyValues {

    /** A feature of which nothing is known. */
    PropertyValues NONE = name -> Optional.empty();

    /** The value of a property; empty when the feature has none, or nobody knows it. */
    Optional<Value> find(String name);
}
