package org.harmattan.index;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.harmattan.store.PackedFootprint;

/**
 * One array for each field that is filtered, counted or drawn; a row is an incident. Rows keep their number for ever.
 * Filled by {@link ColumnsBuilder} and not changed after that; dictionaries, footprints and row numbers are shared with
 * younger columns, which only add to them.
 */
final class Columns {

    /** A toll that nobody gives. */
    static final int UNKNOWN = -1;

    /** The row of each id. */
    final Map<String, Integer> rows;

    final Dictionary groups;
    final Dictionary countries;
    final Dictionary divisions;
    final Dictionary sources;
    final FootprintPool footprints;

    final int size;
    final String[] ids;
    /** Of the incident in its store. */
    final long[] number;

    /** Degrees; not a number where the incident has no place. */
    final double[] lon;

    final double[] lat;
    /**
     * Bounds of the area in which it may lie, in degrees, rounded outwards; not numbers where they are not known.
     */
    final float[] west;

    final float[] south;
    final float[] east;
    final float[] north;
    /** The area in which it may lie; null where it has none, or none is kept at hand. */
    final PackedFootprint[] footprint;

    /** Web Mercator, the world from 0 to 1, north above south. */
    final float[] x;

    final float[] y;
    /** Radius in metres within which it lies; 0 without a place. */
    final float[] uncertainty;
    /** ACLED's digit; 0 without a place. */
    final byte[] precision;
    /** First possible day since 1970; the smallest number when unknown. */
    final int[] start;
    /** Last possible day; the largest number when unknown. */
    final int[] end;
    /** Packed as {@link Trait} does. */
    final int[] traits;

    final int[] killedMin;
    final int[] killedBest;
    final int[] killedMax;
    final double[] confidence;
    final int[] group;
    final int[] country;
    /** Number of the pair of country and division. */
    final int[] division;

    /** Numbers of its data set and of the publishers of its reports, each once. */
    final int[][] source;

    /** Milliseconds since 1970. */
    final long[] changed;

    /** Nothing, with room for so many rows. */
    Columns(int room, FootprintPool footprints) {
        this.footprints = footprints;
        size = 0;
        rows = new ConcurrentHashMap<>();
        groups = new Dictionary();
        countries = new Dictionary();
        divisions = new Dictionary();
        sources = new Dictionary();
        ids = new String[room];
        number = new long[room];
        lon = new double[room];
        lat = new double[room];
        west = new float[room];
        south = new float[room];
        east = new float[room];
        north = new float[room];
        footprint = new PackedFootprint[room];
        x = new float[room];
        y = new float[room];
        uncertainty = new float[room];
        precision = new byte[room];
        start = new int[room];
        end = new int[room];
        traits = new int[room];
        killedMin = new int[room];
        killedBest = new int[room];
        killedMax = new int[room];
        confidence = new double[room];
        group = new int[room];
        country = new int[room];
        division = new int[room];
        source = new int[room][];
        changed = new long[room];
    }

    /** A copy that sees the first {@code size} rows and has room for {@code room}. */
    Columns(Columns from, int size, int room) {
        this.size = size;
        rows = from.rows;
        groups = from.groups;
        countries = from.countries;
        divisions = from.divisions;
        sources = from.sources;
        footprints = from.footprints;
        ids = Arrays.copyOf(from.ids, room);
        number = Arrays.copyOf(from.number, room);
        lon = Arrays.copyOf(from.lon, room);
        lat = Arrays.copyOf(from.lat, room);
        west = Arrays.copyOf(from.west, room);
        south = Arrays.copyOf(from.south, room);
        east = Arrays.copyOf(from.east, room);
        north = Arrays.copyOf(from.north, room);
        footprint = Arrays.copyOf(from.footprint, room);
        x = Arrays.copyOf(from.x, room);
        y = Arrays.copyOf(from.y, room);
        uncertainty = Arrays.copyOf(from.uncertainty, room);
        precision = Arrays.copyOf(from.precision, room);
        start = Arrays.copyOf(from.start, room);
        end = Arrays.copyOf(from.end, room);
        traits = Arrays.copyOf(from.traits, room);
        killedMin = Arrays.copyOf(from.killedMin, room);
        killedBest = Arrays.copyOf(from.killedBest, room);
        killedMax = Arrays.copyOf(from.killedMax, room);
        confidence = Arrays.copyOf(from.confidence, room);
        group = Arrays.copyOf(from.group, room);
        country = Arrays.copyOf(from.country, room);
        division = Arrays.copyOf(from.division, room);
        source = Arrays.copyOf(from.source, room);
        changed = Arrays.copyOf(from.changed, room);
    }

    /** The row of an id; empty for what came later. */
    OptionalInt findRow(String id) {
        int row = rows.getOrDefault(id, size);
        return row < size ? OptionalInt.of(row) : OptionalInt.empty();
    }

    /** The area in which one may lie; empty where the store has to be asked for it. */
    Optional<PackedFootprint> findFootprint(int row) {
        return Optional.ofNullable(footprint[row]);
    }

    boolean placed(int row) {
        return precision[row] != 0;
    }

    /** Deaths as they are added up: an unknown toll counts for none. */
    int killed(int row) {
        return Math.max(0, killedBest[row]);
    }
}
