package org.harmattan.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.SubEventType;
import org.harmattan.index.Histogram.Bar;
import org.harmattan.index.Histogram.By;
import org.harmattan.index.Histogram.Span;
import org.harmattan.index.Histogram.Sum;
import org.harmattan.query.IncidentQuery;
import org.harmattan.text.DatePrecision;
import org.junit.jupiter.api.Test;

class HistogramMakerTest {

    private final Rows rows = new Rows();

    @Test
    void anIncidentCountsOnceInTheBarOfItsLastPossibleDay() {
        rows.add(row -> row.when(DateRange.between(day("2021-01-30"), day("2021-02-02"), DatePrecision.WEEK))
                .killed(3));
        rows.add(row -> row.when(DateRange.day(day("2021-02-28"))));
        rows.add(row -> row.when(DateRange.undated(Optional.of(day("2021-02-10")))));
        Histogram histogram = histogram(By.GROUP, Optional.of(Bin.MONTH), 100);
        assertThat(histogram.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.days()).isEqualTo(days("2021-02-01", "2021-02-28"));
            assertThat(bar.sum()).isEqualTo(new Sum(2, 3));
        });
        assertThat(histogram.ranges()).isEqualTo(1);
        assertThat(histogram.undated()).isEqualTo(1);
        assertThat(histogram.spans()).containsExactly(new Span(days("2021-01-30", "2021-02-02"), new Sum(1, 3)));
        assertThat(histogram.days()).contains(days("2021-01-30", "2021-02-28"));
    }

    @Test
    void weeksBeginOnMondayAlsoAcrossTheYear() {
        rows.add(row -> row.when(DateRange.day(day("2021-01-03"))));
        rows.add(row -> row.when(DateRange.day(day("2021-01-04"))));
        assertThat(histogram(By.GROUP, Optional.of(Bin.WEEK), 100).bars())
                .extracting(Bar::days)
                .containsExactly(days("2020-12-28", "2021-01-03"), days("2021-01-04", "2021-01-10"));
    }

    @Test
    void theNarrowestWidthThatFitsIsTaken() {
        rows.add(row -> row.when(DateRange.day(day("2020-01-01"))));
        rows.add(row -> row.when(DateRange.day(day("2020-03-31"))));
        assertThat(histogram(By.GROUP, Optional.empty(), 91).bin()).isEqualTo(Bin.DAY);
        assertThat(histogram(By.GROUP, Optional.empty(), 90).bin()).isEqualTo(Bin.WEEK);
        assertThat(histogram(By.GROUP, Optional.empty(), 3).bin()).isEqualTo(Bin.MONTH);
        assertThat(histogram(By.GROUP, Optional.empty(), 2).bin()).isEqualTo(Bin.YEAR);
    }

    @Test
    void groupsBeyondTheEighthAreOther() {
        for (int group = 0; group < 11; group++) {
            for (int i = group; i < 12; i++) {
                String label = "G" + group;
                rows.add(row -> row.when(DateRange.day(day("2021-05-05"))).group(label));
            }
        }
        Histogram histogram = histogram(By.GROUP, Optional.of(Bin.DAY), 10);
        assertThat(histogram.keys()).containsExactly("G0", "G1", "G2", "G3", "G4", "G5", "G6", "G7", "other");
        assertThat(histogram.bars().get(0).parts())
                .extracting(Sum::count)
                .containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4 + 3 + 2);
    }

    @Test
    void typesDivideTheBarsToo() {
        rows.add(row -> row.when(DateRange.day(day("2021-05-05"))).type(SubEventType.AIR_DRONE_STRIKE));
        rows.add(row -> row.when(DateRange.day(day("2021-05-05"))).type(SubEventType.GRENADE));
        rows.add(row -> row.when(DateRange.day(day("2021-05-06"))).type(SubEventType.ARMED_CLASH));
        Histogram histogram = histogram(By.EVENT_TYPE, Optional.of(Bin.DAY), 10);
        assertThat(histogram.keys()).containsExactly("Explosions/Remote violence", "Battles");
        assertThat(histogram.bars())
                .extracting(Bar::parts)
                .containsExactly(List.of(new Sum(2, 0), new Sum(0, 0)), List.of(new Sum(0, 0), new Sum(1, 0)));
    }

    @Test
    void nothingHasNoBarsAndAnImpossibleYearTakesNoMemory() {
        assertThat(histogram(By.GROUP, Optional.empty(), 100).bars()).isEmpty();
        rows.add(row -> row.when(DateRange.between(day("0001-01-01"), day("0001-01-02"), DatePrecision.WEEK)));
        rows.add(row -> row.when(DateRange.day(day("9999-12-31"))));
        assertThat(histogram(By.GROUP, Optional.of(Bin.DAY), 100).bars()).hasSize(2);
    }

    @Test
    void sumsAreThoseOfTheSelection() {
        rows.add(row -> row.when(DateRange.day(day("2021-05-05"))).killed(new CountRange(2, 4, 9)));
        rows.add(row -> row.when(DateRange.day(day("2021-05-05"))).group("Z").killed(100));
        Histogram histogram = new HistogramMaker(
                        rows.columns(), rows.select(IncidentQuery.all().withGroups(Set.of("G"))), By.GROUP)
                .make(Optional.empty(), 10);
        assertThat(histogram.bars()).extracting(Bar::sum).containsExactly(new Sum(1, 4));
    }

    private Histogram histogram(By by, Optional<Bin> bin, int most) {
        return new HistogramMaker(rows.columns(), rows.select(IncidentQuery.all()), by).make(bin, most);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Histogram.Days days(String first, String last) {
        return new Histogram.Days(day(first), day(last));
    }
}
