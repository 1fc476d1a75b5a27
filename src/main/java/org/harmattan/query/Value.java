package org.harmattan.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** A value, written in a filter or read from a feature. */
public sealed interface Value extends Expression {

    /** The geometry of a {@link Shape} or {@link Box}; empty for other values. */
    default Optional<Geometry> findGeometry() {
        return Optional.empty();
    }

    /** A text. */
    record Text(String value) implements Value {}

    /** A number; whole numbers are exact up to 2^53. */
    record Numeral(double value) implements Value {

        /**
         * Refuses what is no number.
         *
         * @throws IllegalArgumentException when it is infinite or NaN
         */
        public Numeral {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a finite number: " + value);
            }
            // Makes -0 the 0 that everybody expects.
            value = value + 0.0;
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Value {}

    /** A calendar day. */
    record Day(LocalDate value) implements Value {}

    /** A point in time. */
    record Moment(Instant value) implements Value {}

    /** The open end of an interval. */
    record Open() implements Value {}

    /** A geometry, longitude and latitude in degrees on WGS 84. Not to be changed. */
    record Shape(Geometry geometry) implements Value {
        @Override
        public Optional<Geometry> findGeometry() {
            return Optional.of(geometry);
        }
    }

    /**
     * A box of longitudes and latitudes in degrees on WGS 84, edges included. It crosses the antimeridian when
     * {@code west} is more than {@code east}.
     */
    record Box(double west, double south, double east, double north) implements Value {

        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException when an edge is out of range or north lies south of south
         */
        public Box {
            new Area.Box(west, south, east, north, false);
        }

        @Override
        public Optional<Geometry> findGeometry() {
            return Optional.of(new Area.Box(west, south, east, north, false).shape());
        }
    }
}
