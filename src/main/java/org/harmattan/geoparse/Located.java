package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;

/**
 * Where some words are on the map. Its shape is drawn when first asked for, because most places of a text are only
 * compared by what they are; two threads may both draw it, with the same result.
 */
public final class Located {

    private final String name;
    private final Optional<Candidate> leansOn;
    private final Optional<String> country;
    private final double score;
    private final List<Candidate> rejected;
    private final Optional<Closeness> closeness;
    private final Optional<LonLat> point;
    private final OptionalDouble reach;
    private final Supplier<Drawing> draw;
    private volatile Drawing drawn;

    /**
     * A place to be drawn.
     *
     * @param closeness how closely it is located, where that is plain without drawing
     * @param point best single point, where that is
     * @param reach metres that the uncertainty cannot exceed, where such a bound is plain without drawing
     */
    Located(
            String name,
            Optional<Candidate> leansOn,
            Optional<String> country,
            double score,
            List<Candidate> rejected,
            Optional<Closeness> closeness,
            Optional<LonLat> point,
            OptionalDouble reach,
            Supplier<Drawing> draw) {
        this.name = name;
        this.leansOn = leansOn;
        this.country = country;
        this.score = score;
        this.rejected = List.copyOf(rejected);
        this.closeness = closeness;
        this.point = point;
        this.reach = reach;
        this.draw = draw;
    }

    /** The same at a place that the text names beside it, as far as that can be. */
    Located at(Anchor anchor) {
        return new Located(
                name,
                leansOn,
                country,
                score,
                rejected,
                closeness,
                Optional.empty(),
                OptionalDouble.empty(),
                () -> anchor.move(drawing()));
    }

    private Drawing drawing() {
        Drawing drawing = drawn;
        if (drawing == null) {
            drawing = draw.get();
            drawn = drawing;
        }
        return drawing;
    }

    /** Best single point, WGS 84; within the footprint. */
    public LonLat point() {
        return point.orElseGet(() -> drawing().point());
    }

    /** Area meant, WGS 84, valid polygons. */
    public Geometry footprint() {
        return drawing().footprint();
    }

    /** Whether a position lies in the footprint, its edge included. */
    public boolean covers(LonLat position) {
        return Footprints.covers(footprint(), position);
    }

    /** Radius in metres around the point that covers the footprint, more than 0. */
    public double uncertaintyMetres() {
        return drawing().uncertaintyMetres();
    }

    /**
     * Whether its uncertainty is larger than a distance in metres. For what is plainly smaller, nothing is drawn.
     *
     * @see #uncertaintyMetres()
     */
    public boolean reachesBeyond(double metres) {
        return !(reach.isPresent() && reach.getAsDouble() <= metres) && uncertaintyMetres() > metres;
    }

    /** How closely it is located. */
    public Closeness closeness() {
        return closeness.orElseGet(() -> drawing().closeness());
    }

    /** Why here. */
    public List<Phrase> reasons() {
        return drawing().reasons();
    }

    /** The gazetteer place the words lean on. */
    public Optional<Place> place() {
        return leansOn.map(Candidate::place);
    }

    /** ISO code of the country it lies in: on this side of a border, where the text tells which that is. */
    public Optional<String> country() {
        return country;
    }

    /** What to call it. */
    public String name() {
        return name;
    }

    /** How sure the place itself is, 0 to 1. */
    public double score() {
        return score;
    }

    /** Places considered and not taken. */
    public List<Candidate> rejected() {
        return rejected;
    }
}
