package org.harmattan.store;

import java.util.Arrays;
import java.util.Optional;
import org.harmattan.gpkg.GeoPackageException;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.query.AreaTest;
import org.harmattan.query.Certainty;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The area that an incident may lie in, WGS 84, longitude first, as small as it is stored: 16 bytes a corner and some
 * dozen more. Unpacked whenever it is tested, which takes microseconds. Two that are drawn alike are equal. Immutable, safe for
 * several threads.
 */
public final class PackedFootprint {

    private final byte[] blob;
    private final int hash;

    private PackedFootprint(byte[] blob) {
        this.blob = blob;
        hash = Arrays.hashCode(blob);
    }

    /** Of a geometry as a GeoPackage keeps it; empty for one that is nowhere, as what another program broke. */
    static Optional<PackedFootprint> of(Optional<byte[]> blob) {
        try {
            return blob.filter(bytes -> !GeometryBlob.envelope(bytes).isNull()).map(PackedFootprint::new);
        } catch (GeoPackageException e) {
            return Optional.empty();
        }
    }

    /** Its western edge in degrees. */
    public double west() {
        return bounds().getMinX();
    }

    /** Its southern edge in degrees. */
    public double south() {
        return bounds().getMinY();
    }

    /** Its eastern edge in degrees. */
    public double east() {
        return bounds().getMaxX();
    }

    /** Its northern edge in degrees. */
    public double north() {
        return bounds().getMaxY();
    }

    private Envelope bounds() {
        return GeometryBlob.envelope(blob);
    }

    /** How many bytes it takes, about. */
    public int bytes() {
        return blob.length;
    }

    /** Whether it lies in an area: certainly when wholly, possibly when it touches it; empty when neither. */
    public Optional<Certainty> findIn(AreaTest area) {
        return isCrossedBy(area) ? Optional.of(Certainty.POSSIBLE) : unpacked().flatMap(area::findIn);
    }

    /** Most of those that are asked lie at the edge of the area, and few of their corners tell that. */
    private boolean isCrossedBy(AreaTest area) {
        try {
            return GeometryBlob.findCorners(blob)
                    .filter(corners -> area.crosses(corners.number(), corners::lon, corners::lat))
                    .isPresent();
        } catch (GeoPackageException e) {
            return false;
        }
    }

    private Optional<Geometry> unpacked() {
        try {
            return Optional.of(GeometryBlob.decode(blob));
        } catch (GeoPackageException e) {
            // Its header could be read, the rest not.
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedFootprint one && hash == one.hash && Arrays.equals(blob, one.blob);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
