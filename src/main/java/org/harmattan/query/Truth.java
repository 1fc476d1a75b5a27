package org.harmattan.query;

/** The three values of SQL's and CQL2's logic. */
public enum Truth {
    TRUE,
    FALSE,
    /** Neither: something that is compared is not known. */
    UNKNOWN;

    /** The truth of a Java boolean. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Both: false as soon as one is false. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** Either: true as soon as one is true. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** The opposite; what is unknown stays so. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
