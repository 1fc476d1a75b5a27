package org.harmattan.query;

import java.util.List;

/** A filter cannot be read or does not fit its collection. The message says where, and what to write instead. */
public final class FilterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> allowed;

    /** Says what is wrong and what to do. */
    public FilterException(String message) {
        this(message, List.of());
    }

    /** Says what is wrong and lists what would be right. */
    public FilterException(String message, List<String> allowed) {
        super(message);
        this.allowed = List.copyOf(allowed);
    }

    /** What would be right; empty when that cannot be listed. */
    public List<String> allowed() {
        return allowed;
    }
}
