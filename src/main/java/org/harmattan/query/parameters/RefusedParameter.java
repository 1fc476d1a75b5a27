package org.harmattan.query.parameters;

import java.util.List;

/** A parameter is unknown or has a value that is not allowed. The message says what to do. */
public final class RefusedParameter extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String name;
    private final transient List<String> allowed;

    /**
     * Refuses a parameter.
     *
     * @param name its name
     * @param detail what is wrong, in one or two sentences that name it
     * @param allowed what is allowed instead: values, patterns or names of parameters
     */
    public RefusedParameter(String name, String detail, List<String> allowed) {
        super(detail, null, false, false);
        this.name = name;
        this.allowed = List.copyOf(allowed);
    }

    /** The parameter. */
    public String name() {
        return name;
    }

    /** What is wrong, in one or two sentences. */
    public String detail() {
        return getMessage();
    }

    /** What is allowed instead. */
    public List<String> allowed() {
        return allowed;
    }
}
