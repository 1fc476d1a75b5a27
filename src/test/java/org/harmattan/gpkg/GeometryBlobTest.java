package org.harmattan.gpkg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GeometryBlobTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (-2.59 15.2)",
                "POINT EMPTY",
                "LINESTRING (0 0, 1 2)",
                "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
                "POLYGON EMPTY"
            })
    void comesBackWithItsEnvelope(String wkt) throws ParseException {
        Geometry geometry = new WKTReader().read(wkt);
        byte[] blob = GeometryBlob.encode(geometry);
        Geometry read = GeometryBlob.decode(blob);
        assertThat(read.equalsExact(geometry)).isTrue();
        assertThat(read.getSRID()).isEqualTo(4326);
        assertThat((Object) GeometryBlob.envelope(blob)).isEqualTo(geometry.getEnvelopeInternal());
    }

    /** Byte by byte from the standard: magic, version 0, flags, reference system 4326, WKB. */
    @Test
    void aPointIsWrittenAsTheStandardSays() throws ParseException {
        byte[] blob = GeometryBlob.encode(new WKTReader().read("POINT (1 2)"));
        assertThat(HexFormat.of().formatHex(blob))
                .isEqualTo("47500001e6100000" + "0101000000" + "000000000000f03f" + "0000000000000040");
    }

    @ParameterizedTest
    @ValueSource(ints = {ByteOrderValues.BIG_ENDIAN, ByteOrderValues.LITTLE_ENDIAN})
    void thePositionOfAPointIsReadInEitherOrder(int order) throws ParseException {
        byte[] wkb = new WKBWriter(2, order).write(new WKTReader().read("POINT (-2.59 15.2)"));
        byte[] header = {'G', 'P', 0, 1, (byte) 0xE6, 0x10, 0, 0};
        byte[] blob = ByteBuffer.allocate(header.length + wkb.length)
                .put(header)
                .put(wkb)
                .array();
        assertThat(GeometryBlob.findPoint(blob)).contains(new LonLat(-2.59, 15.2));
        assertThat(GeometryBlob.findPoint(Arrays.copyOf(blob, blob.length - 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MULTIPOINT ((1 2))", "LINESTRING (0 0, 1 2)", "POLYGON EMPTY"})
    void anythingElseHasNoPosition(String wkt) throws ParseException {
        assertThat(GeometryBlob.findPoint(GeometryBlob.encode(new WKTReader().read(wkt))))
                .isEmpty();
    }

    @Test
    void bigEndianHeadersWithHeightsAreRead() throws ParseException {
        byte[] wkb = new WKBWriter().write(new WKTReader().read("LINESTRING (1 2, 3 5)"));
        ByteBuffer blob = ByteBuffer.allocate(8 + 48 + wkb.length).order(ByteOrder.BIG_ENDIAN);
        blob.put(new byte[] {'G', 'P', 0, 2 << 1}).putInt(4326);
        for (double bound : new double[] {1, 3, 2, 5, 0, 0}) {
            blob.putDouble(bound);
        }
        blob.put(wkb);
        assertThat((Object) GeometryBlob.envelope(blob.array())).isEqualTo(new Envelope(1, 3, 2, 5));
        assertThat((Object) GeometryBlob.decode(blob.array())).hasToString("LINESTRING (1 2, 3 5)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4750", "58580001e6100000", "47500003e6100000", "4750000fe6100000", "47500001e610000001"})
    void brokenBlobsAreRefused(String hex) {
        byte[] blob = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> GeometryBlob.envelope(blob)).isInstanceOf(GeoPackageException.class);
        assertThatThrownBy(() -> GeometryBlob.decode(blob)).isInstanceOf(GeoPackageException.class);
    }

    @Test
    void cornersOfAPolygonAreReadWithoutIt() throws ParseException {
        Geometry ring = new WKTReader().read("POLYGON ((0 0, 9 0, 9 8, 0 0), (5 1, 6 1, 6 2, 5 1))");
        OutlineCorners corners =
                GeometryBlob.findCorners(GeometryBlob.encode(ring)).orElseThrow();
        assertThat(corners.number()).isEqualTo(4);
        assertThat(corners.lon(2)).isEqualTo(9);
        assertThat(corners.lat(2)).isEqualTo(8);
    }

    @Test
    void otherGeometriesHaveNoCornersToRead() throws ParseException {
        for (String other : List.of("POINT (1 2)", "MULTIPOLYGON (((0 0, 9 0, 9 8, 0 0)))", "POLYGON EMPTY")) {
            byte[] blob = GeometryBlob.encode(new WKTReader().read(other));
            assertThat(GeometryBlob.findCorners(blob)).as(other).isEmpty();
        }
        byte[] whole = GeometryBlob.encode(new WKTReader().read("POLYGON ((0 0, 9 0, 9 8, 0 0))"));
        for (int length = 8; length < whole.length; length++) {
            assertThat(GeometryBlob.findCorners(Arrays.copyOf(whole, length))).isEmpty();
        }
    }
}
