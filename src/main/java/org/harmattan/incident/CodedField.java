package org.harmattan.incident;

import java.util.Arrays;
import java.util.Optional;

/** A field of an incident that has a confidence of its own. */
public enum CodedField {
    /** ACLED's sub-event type. */
    TYPE("sub_event_type"),
    /** First and last day. */
    DATE("date"),
    /** Point and area. */
    PLACE("place"),
    /** The one held responsible. */
    GROUP("group"),
    /** Lowest and highest number killed. */
    KILLED("killed");

    private final String key;

    CodedField(String key) {
        this.key = key;
    }

    /** The name in files and answers. */
    public String key() {
        return key;
    }

    /** The field of that name. */
    public static Optional<CodedField> findByKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
