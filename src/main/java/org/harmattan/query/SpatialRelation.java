package org.harmattan.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.relateng.TopologyPredicate;

/** How two geometries lie to each other: OGC 06-103r4 (DE-9IM), on longitude and latitude taken as a plane. */
public enum SpatialRelation {
    INTERSECTS(RelatePredicate::intersects),
    EQUALS(RelatePredicate::equalsTopo),
    DISJOINT(RelatePredicate::disjoint),
    TOUCHES(RelatePredicate::touches),
    WITHIN(RelatePredicate::within),
    OVERLAPS(RelatePredicate::overlaps),
    CROSSES(RelatePredicate::crosses),
    CONTAINS(RelatePredicate::contains);

    private final Supplier<TopologyPredicate> predicate;

    SpatialRelation(Supplier<TopologyPredicate> predicate) {
        this.predicate = predicate;
    }

    /** Whether the first lies so to the second. */
    public boolean holds(Geometry first, Geometry second) {
        return RelateNG.relate(first, second, predicate.get());
    }

    /** Whether it can only hold where the bounding boxes meet. */
    public boolean needsContact() {
        return this != DISJOINT;
    }

    /** The name in CQL2, such as {@code S_INTERSECTS}. */
    public String symbol() {
        return "S_" + name();
    }

    /** The relation that CQL2 calls so, in any case. */
    public static Optional<SpatialRelation> findBySymbol(String symbol) {
        return Arrays.stream(values())
                .filter(relation -> relation.symbol().equalsIgnoreCase(symbol))
                .findFirst();
    }
}
