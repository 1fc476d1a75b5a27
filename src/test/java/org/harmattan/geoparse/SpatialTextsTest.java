package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/**
 * What holds however phrases of place are nested, joined and broken: spans lie on the text, footprints are valid, hold their
 * best point and lie within the uncertainty around it. {@code -Dharmattan.fuzz=200000} reads so many texts instead of a few
 * hundred, from the seed {@code -Dharmattan.fuzz.seed} on; a failure tells the seed.
 */
class SpatialTextsTest {

    private static final int TEXTS = Integer.getInteger("harmattan.fuzz", 300);
    private static final long FIRST = Long.getLong("harmattan.fuzz.seed", 0);

    /** What rounding may cost, in metres. */
    private static final double HAIR = 1;

    private final SpatialTexts texts = new SpatialTexts();

    @Test
    void whatIsFoundStandsOnTheTextAndLiesWithinItsUncertainty() {
        long drawn = LongStream.range(FIRST, FIRST + TEXTS).map(this::check).sum();
        assertThat(drawn).isGreaterThan(TEXTS);
    }

    /** The number of places drawn. */
    long check(long seed) {
        String text = texts.text(seed);
        String what = "seed " + seed + ": " + text;
        Geoparse geoparse;
        try {
            geoparse = Geoparsers.parse(text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        }
        for (PlaceMention mention : geoparse.mentions()) {
            assertThat(mention.span().of(text)).as(what).isEqualTo(mention.text());
        }
        return geoparse.expressions().stream()
                .mapToLong(expression -> check(expression, geoparse, text, what))
                .sum();
    }

    private static long check(PlaceExpression expression, Geoparse geoparse, String text, String what) {
        assertThat(expression.span().start())
                .as(what)
                .isNotNegative()
                .isLessThan(expression.span().end());
        assertThat(expression.span().end()).as(what).isLessThanOrEqualTo(text.length());
        assertThat(expression.mentions())
                .as(what)
                .allMatch(index -> index >= 0 && index < geoparse.mentions().size());
        String where = expression.span().of(text) + " in " + what;
        expression.located().ifPresent(located -> check(located, where));
        expression
                .parts()
                .forEach(part -> check(part.located(), "part " + part.span().of(text) + " of " + where));
        return expression.located().isPresent() ? 1 : 0;
    }

    private static void check(Located located, String what) {
        try {
            assertThat(located.footprint().isValid()).as(what).isTrue();
            assertThat(located.footprint().getArea()).as(what).isPositive();
            assertThat(located.covers(located.point())).as(what).isTrue();
            assertThat(located.score()).as(what).isBetween(0.0, 1.0);
            assertThat(located.reasons()).as(what).isNotEmpty();
            assertThat(located.closeness()).as(what).isNotNull();
            double farthest = 0;
            for (Coordinate corner : located.footprint().getCoordinates()) {
                farthest = Math.max(farthest, Geodesy.distance(located.point(), new LonLat(corner.x, corner.y)));
            }
            assertThat(located.uncertaintyMetres()).as(what).isFinite().isPositive();
            assertThat(located.uncertaintyMetres() + HAIR).as(what).isGreaterThanOrEqualTo(farthest);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        }
    }
}
