package org.harmattan.gpkg;

/** A geometry blob or a table is not what the GeoPackage standard says. */
public final class GeoPackageException extends RuntimeException {

    /** Says in one line what is wrong. */
    public GeoPackageException(String message) {
        super(message);
    }

    /** Says in one line what is wrong, and why. */
    public GeoPackageException(String message, Throwable cause) {
        super(message, cause);
    }
}
