package org.harmattan.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.Brief;

/** Rows for tests, filled in only where a test cares. */
final class Rows {

    private final List<Brief> briefs = new ArrayList<>();

    /** One incident while it is written down: unplaced, of group G, on 1 May 2021, unless told otherwise. */
    static final class Row {
        private DateRange when = DateRange.day(LocalDate.of(2021, 5, 1));
        private SubEventType type = SubEventType.ATTACK;
        private String group = "G";
        private Optional<LonLat> point = Optional.empty();
        private GeoPrecision precision = GeoPrecision.EXACT;
        private double uncertainty = 1000;
        private Optional<CountRange> killed = Optional.empty();
        private Optional<String> admin1 = Optional.empty();

        Row when(DateRange days) {
            when = days;
            return this;
        }

        Row type(SubEventType value) {
            type = value;
            return this;
        }

        Row group(String label) {
            group = label;
            return this;
        }

        Row at(double lon, double lat) {
            point = Optional.of(new LonLat(lon, lat));
            return this;
        }

        Row region(String name, double metres) {
            precision = GeoPrecision.REGION;
            admin1 = Optional.of(name);
            uncertainty = metres;
            return this;
        }

        Row killed(int number) {
            return killed(CountRange.exactly(number));
        }

        Row killed(CountRange range) {
            killed = Optional.of(range);
            return this;
        }
    }

    void add(UnaryOperator<Row> filling) {
        Row row = filling.apply(new Row());
        briefs.add(new Brief(
                briefs.size() + 1,
                "i" + briefs.size(),
                "Title",
                row.point,
                row.point.map(at -> row.precision),
                row.point.map(at -> row.uncertainty),
                row.when,
                row.type,
                row.group,
                row.killed,
                Optional.of("Mali"),
                row.admin1,
                Status.EXTRACTED,
                "Harmattan",
                false,
                false,
                0.5,
                1,
                Instant.EPOCH));
    }

    Columns columns() {
        ColumnsBuilder builder = new ColumnsBuilder(new FootprintPool(0));
        briefs.forEach(builder::put);
        return builder.build();
    }

    Selection select(IncidentQuery query) {
        Columns columns = columns();
        return Selection.of(columns, new RowFilter(columns, query, Residue.NONE));
    }
}
