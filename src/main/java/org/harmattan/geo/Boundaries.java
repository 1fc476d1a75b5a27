package org.harmattan.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The outlines of countries and of their divisions, and the borders between countries. Second-order divisions are only
 * known of some countries. Immutable and thread-safe; borders are worked out when first asked for (some ten
 * milliseconds each) and kept.
 */
public final class Boundaries {

    /** Outlines that should be one may lie this far apart, in degrees: some 500 m. */
    private static final double GAP = 0.005;

    /** Less of a shared line, in degrees, is a corner where countries only meet. */
    private static final double SHORTEST_BORDER = 0.05;

    /** How far outside of its outline a country still is, in degrees. */
    private static final double COAST = 0.05;

    private final List<Boundary> countries;
    private final List<Boundary> admin1;
    private final Map<String, Boundary> countriesByCode;
    private final List<Boundary> admin2;
    private final BoundaryIndex countryIndex;
    private final BoundaryIndex admin1Index;
    private final BoundaryIndex admin2Index;
    private final Map<String, Optional<Geometry>> borders = new ConcurrentHashMap<>();

    /**
     * Indexes boundaries of countries and first-order divisions only.
     *
     * @throws IllegalArgumentException when two countries have the same code
     */
    public Boundaries(List<Boundary> countries, List<Boundary> admin1) {
        this(countries, admin1, List.of());
    }

    /**
     * Indexes boundaries.
     *
     * @throws IllegalArgumentException when two countries have the same code
     */
    public Boundaries(List<Boundary> countries, List<Boundary> admin1, List<Boundary> admin2) {
        this.countries = sorted(countries);
        this.admin1 = sorted(admin1);
        this.admin2 = sorted(admin2);
        countriesByCode = this.countries.stream()
                .collect(Collectors.toUnmodifiableMap(Boundary::country, Function.identity(), (a, b) -> {
                    throw new IllegalArgumentException("two outlines for country " + a.country());
                }));
        countryIndex = new BoundaryIndex(this.countries);
        admin1Index = new BoundaryIndex(this.admin1);
        admin2Index = new BoundaryIndex(this.admin2);
    }

    /**
     * Reads the GeoJSON files of {@code data/geography/}; see the README there for their properties.
     *
     * @param countries outlines of countries, UTF-8
     * @param admin1 outlines of first-order divisions, UTF-8
     * @param admin2 outlines of second-order divisions, UTF-8
     * @throws IOException when a stream fails or holds no such GeoJSON
     */
    public static Boundaries read(InputStream countries, InputStream admin1, InputStream admin2) throws IOException {
        return new Boundaries(
                new BoundaryReader(Boundary.COUNTRY).read(utf8(countries)),
                new BoundaryReader(Boundary.ADMIN1).read(utf8(admin1)),
                new BoundaryReader(Boundary.ADMIN2).read(utf8(admin2)));
    }

    /**
     * Reads countries and first-order divisions only.
     *
     * @param countries outlines of countries, UTF-8
     * @param admin1 outlines of first-order divisions, UTF-8
     * @throws IOException when a stream fails or holds no such GeoJSON
     */
    public static Boundaries read(InputStream countries, InputStream admin1) throws IOException {
        return read(utf8(countries), utf8(admin1));
    }

    /** The same from readers. */
    public static Boundaries read(Reader countries, Reader admin1) throws IOException {
        return new Boundaries(
                new BoundaryReader(Boundary.COUNTRY).read(countries), new BoundaryReader(Boundary.ADMIN1).read(admin1));
    }

    /**
     * The country at a position. On a border, the one whose code comes first. A position outside of all, but within
     * some 5 km of one, counts to it: a map of this scale draws parts of harbour towns into the sea. None at sea.
     */
    public Optional<Boundary> findCountryAt(LonLat position) {
        return countryIndex.findAt(position, COAST);
    }

    /** The first-order division at a position, by the same rules. */
    public Optional<Boundary> findAdmin1At(LonLat position) {
        return admin1Index.findAt(position, COAST);
    }

    /**
     * The second-order division at a position, by the same rules, but none of another country than the first-order
     * division there.
     */
    public Optional<Boundary> findAdmin2At(LonLat position) {
        Optional<Boundary> found = admin2Index.findAt(position, COAST);
        // Where a country's second order is not known, that of its neighbour must not reach across the border.
        return found.filter(division -> findAdmin1At(position).stream()
                .allMatch(around -> around.country().equals(division.country())));
    }

    /** The country of an ISO 3166-1 alpha-2 code, upper case. */
    public Optional<Boundary> findCountry(String code) {
        return Optional.ofNullable(countriesByCode.get(code));
    }

    /** All countries, by code. */
    public List<Boundary> listCountries() {
        return countries;
    }

    /** All first-order divisions, by id. */
    public List<Boundary> listAdmin1() {
        return admin1;
    }

    /** The first-order divisions of a country, by id; empty for a country without any. */
    public List<Boundary> listAdmin1(String code) {
        return of(code, admin1);
    }

    /** The second-order divisions of a country, by id; empty for a country without any. */
    public List<Boundary> listAdmin2(String code) {
        return of(code, admin2);
    }

    private static List<Boundary> of(String code, List<Boundary> divisions) {
        return divisions.stream()
                .filter(division -> division.country().equals(code))
                .toList();
    }

    /**
     * The common border of two countries, as one line or several. The same line whichever comes first. Where outlines
     * lie a little apart it follows that of the country whose code comes first; its ends may be a few hundred metres
     * too long.
     *
     * @return empty when one of the codes is unknown or the countries share no border of at least 5 km
     */
    public Optional<Geometry> borderBetween(String codeA, String codeB) {
        if (codeA.compareTo(codeB) > 0) {
            return borderBetween(codeB, codeA);
        }
        if (codeA.equals(codeB) || !countriesByCode.containsKey(codeA) || !countriesByCode.containsKey(codeB)) {
            return Optional.empty();
        }
        return borders.computeIfAbsent(
                codeA + codeB, pair -> border(countriesByCode.get(codeA), countriesByCode.get(codeB)));
    }

    /** The codes of the countries that share a border with this one, sorted; empty for an unknown code. */
    public List<String> listNeighbours(String code) {
        return countries.stream()
                .map(Boundary::country)
                .filter(other -> borderBetween(code, other).isPresent())
                .toList();
    }

    private static Optional<Geometry> border(Boundary first, Boundary second) {
        Geometry outline = first.geometry().getBoundary();
        Geometry other = second.geometry().getBoundary();
        if (!nearby(outline, other)) {
            return Optional.empty();
        }
        Geometry shared = OverlayNGRobust.overlay(outline, other.buffer(GAP), OverlayNG.INTERSECTION);
        LineMerger merger = new LineMerger();
        merger.add(shared);
        List<LineString> lines = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        MultiLineString border = Geometries.FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
        return border.getLength() < SHORTEST_BORDER
                ? Optional.empty()
                : Optional.of(border.getNumGeometries() == 1 ? border.getGeometryN(0) : border);
    }

    private static boolean nearby(Geometry one, Geometry other) {
        var box = one.getEnvelopeInternal().copy();
        box.expandBy(GAP);
        return box.intersects(other.getEnvelopeInternal());
    }

    private static Reader utf8(InputStream stream) {
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static List<Boundary> sorted(List<Boundary> boundaries) {
        return boundaries.stream().sorted(Comparator.comparing(Boundary::id)).toList();
    }
}
