package org.harmattan.incident;

/** UCDP GED's {@code where_prec}. */
public enum WherePrecision {
    /** The exact place. */
    EXACT(1),
    /** Within about 25 km of a known place. */
    NEAR(2),
    /** A second-order division. */
    ADMIN2(3),
    /** A first-order division. */
    ADMIN1(4),
    /** A line, between two places, or vague. */
    LINEAR_OR_VAGUE(5),
    /** Only the country is known. */
    COUNTRY(6),
    /** Over water or in international airspace. */
    INTERNATIONAL(7);

    private final int code;

    WherePrecision(int code) {
        this.code = code;
    }

    /** UCDP's digit, 1 to 7. */
    public int code() {
        return code;
    }

    /**
     * The precision of a digit.
     *
     * @throws IllegalArgumentException when it is not 1 to 7
     */
    public static WherePrecision ofCode(int code) {
        if (code < 1 || code > values().length) {
            throw new IllegalArgumentException("where_prec " + code + " is not between 1 and 7");
        }
        return values()[code - 1];
    }
}
