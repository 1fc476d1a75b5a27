package org.harmattan.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geometries;
import org.harmattan.query.Queryable.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Filters on incidents drawn at random from a seed, all of them well typed. */
public final class RandomFilters {

    private static final List<String> TEXTS = List.of(
            "JNIM",
            "jnim",
            "Unidentified",
            "FAMa",
            "Mali",
            "Ménaka",
            "menaka",
            "",
            "l'État \"x\"; DROP TABLE incidents",
            "Attack",
            "extracted",
            "day",
            "article-1",
            "z😢*[?]");
    private static final List<String> PATTERNS =
            List.of("J%", "%a", "m_naka", "M%n%k%", "%", "_", "", "\\%", "%DROP%", "%😢*[_]", "Men%");

    private final Random random;

    /** Draws from that seed. */
    public RandomFilters(long seed) {
        random = new Random(seed);
    }

    /** The next filter. */
    public Filter next() {
        return filter(3);
    }

    private Filter filter(int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            return switch (random.nextInt(3)) {
                case 0 -> new Filter.And(several(() -> filter(depth - 1)));
                case 1 -> new Filter.Or(several(() -> filter(depth - 1)));
                default -> new Filter.Not(filter(depth - 1));
            };
        }
        return switch (random.nextInt(12)) {
            case 0 -> new Filter.Constant(random.nextBoolean());
            case 1 -> new Filter.IsNull(property());
            case 2, 3 -> new Filter.Spatial(one(SpatialRelation.values()), geometry(), geometry());
            case 4, 5 -> temporal();
            case 6 -> new Filter.Like(text(), new Value.Text(one(PATTERNS)));
            case 7 ->
                new Filter.Like(
                        folded(property(Kind.TEXT)),
                        new Expression.Folded(Folding.ACCENTS, new Value.Text(one(PATTERNS))));
            default -> scalar();
        };
    }

    private Filter scalar() {
        Supplier<Expression> operand = switch (random.nextInt(5)) {
            case 0 -> this::text;
            case 1 -> () -> mostly(property(Kind.INTEGER), new Value.Numeral(random.nextInt(120) - 5));
            case 2 -> () -> mostly(property(Kind.NUMBER), new Value.Numeral(random.nextInt(20) / 8.0));
            case 3 -> () -> mostly(property(Kind.FLAG), new Value.Flag(random.nextBoolean()));
            default -> this::instant;
        };
        return switch (random.nextInt(4)) {
            case 0 -> new Filter.Between(operand.get(), operand.get(), operand.get());
            case 1 -> new Filter.In(operand.get(), several(operand));
            default -> new Filter.Comparison(one(Filter.Operator.values()), operand.get(), operand.get());
        };
    }

    private Filter temporal() {
        TemporalRelation relation = one(TemporalRelation.values());
        Supplier<Expression> operand = () -> relation.takesInstants() && random.nextBoolean() ? instant() : interval();
        return new Filter.Temporal(relation, operand.get(), operand.get());
    }

    private Expression interval() {
        if (random.nextBoolean()) {
            return new Expression.Interval(new Expression.Property("date_start"), new Expression.Property("date_end"));
        }
        LocalDate start = day();
        Expression first = random.nextInt(4) == 0 ? new Value.Open() : new Value.Day(start);
        Expression last = random.nextInt(4) == 0 ? new Value.Open() : new Value.Day(start.plusDays(random.nextInt(50)));
        return new Expression.Interval(first, last);
    }

    private Expression instant() {
        Value literal = random.nextBoolean()
                ? new Value.Day(day())
                : new Value.Moment(Instant.parse(day() + "T1" + random.nextInt(10) + ":00:00Z"));
        return mostly(property(Kind.DAY), literal);
    }

    private LocalDate day() {
        return LocalDate.of(2020, 12, 1).plusDays(random.nextInt(120));
    }

    private Expression text() {
        Expression plain = mostly(property(Kind.TEXT), new Value.Text(one(TEXTS)));
        return random.nextInt(3) == 0 ? folded(plain) : plain;
    }

    private Expression folded(Expression text) {
        return new Expression.Folded(one(Folding.values()), text);
    }

    private Expression geometry() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Expression.Property("geometry");
            case 2 -> new Expression.Property("footprint");
            case 3 -> new Value.Box(lon(), 5, lon(), 5 + random.nextInt(15));
            default -> new Value.Shape(shape());
        };
    }

    private Geometry shape() {
        double lon = random.nextInt(20) - 10;
        double lat = 5 + random.nextInt(20);
        Geometry box = Geometries.box(new BBox(lon, lat, lon + 3, lat + 3));
        return switch (random.nextInt(5)) {
            case 0 -> Geometries.FACTORY.createPoint(new Coordinate(lon, lat));
            case 1 -> Geometries.FACTORY.createLineString(box.getCoordinates());
            case 2 -> box.union(Geometries.box(new BBox(lon + 4, lat, lon + 5, lat + 1)));
            case 3 ->
                Geometries.FACTORY.createGeometryCollection(
                        new Geometry[] {box, Geometries.FACTORY.createPoint(new Coordinate(0, 0))});
            default -> box;
        };
    }

    private double lon() {
        return random.nextInt(20) - 10;
    }

    private Expression property() {
        List<Queryable> all = IncidentQueryables.ALL.list();
        return new Expression.Property(all.get(random.nextInt(all.size())).name());
    }

    private Expression property(Kind kind) {
        List<Queryable> all = IncidentQueryables.ALL.list().stream()
                .filter(property -> property.kind() == kind)
                .toList();
        return new Expression.Property(all.get(random.nextInt(all.size())).name());
    }

    private Expression mostly(Expression property, Value literal) {
        return random.nextInt(3) > 0 ? property : literal;
    }

    private <T> List<T> several(Supplier<T> supplier) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(2); i < 3; i++) {
            list.add(supplier.get());
        }
        return list;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
