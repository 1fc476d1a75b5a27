package org.harmattan.incident;

/** ACLED's {@code geo_precision}. */
public enum GeoPrecision {
    /** The particular town or village. */
    EXACT(1),
    /** A small part of a region, or near a town. */
    NEAR(2),
    /** A larger region. */
    REGION(3);

    private final int code;

    GeoPrecision(int code) {
        this.code = code;
    }

    /** ACLED's digit, 1 to 3. */
    public int code() {
        return code;
    }

    /**
     * The precision of a digit.
     *
     * @throws IllegalArgumentException when it is not 1 to 3
     */
    public static GeoPrecision ofCode(int code) {
        if (code < 1 || code > values().length) {
            throw new IllegalArgumentException("geo_precision " + code + " is not 1, 2 or 3");
        }
        return values()[code - 1];
    }
}
