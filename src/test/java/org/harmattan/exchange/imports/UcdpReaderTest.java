package org.harmattan.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UcdpReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aFightBetweenAGovernmentAndAGroup() throws Exception {
        ImportedRecord record = read(row(Map.of())).records().get(0);
        assertThat(record.from().id()).isEqualTo("4711");
        assertThat(record.from().licence()).startsWith("CC BY 4.0");
        assertThat(record.type()).isEqualTo(SubEventType.ARMED_CLASH);
        assertThat(record.parties().responsible()).contains("JNIM");
        assertThat(record.parties().first()).contains("Government of Mali");
        assertThat(record.when().start()).contains(LocalDate.of(2020, 10, 30));
        assertThat(record.when().end()).contains(LocalDate.of(2020, 10, 31));
        assertThat(record.when().precision()).isEqualTo(DatePrecision.WEEK);
        assertThat(record.casualties().killed()).contains(new CountRange(3, 5, 9));
        assertThat(record.casualties().killedBySide())
                .extracting(toll -> toll.side() + "=" + toll.min())
                .containsExactly("Government of Mali=2", "JNIM=3");
        assertThat(record.where().wherePrecision()).isEqualTo(WherePrecision.NEAR);
    }

    @Test
    void oneSidedViolenceIsAnAttackOnCivilians() throws Exception {
        ImportedRecord record = read(row(Map.of("type_of_violence", "3", "side_a", "JNIM", "side_b", "Civilians")))
                .records()
                .get(0);
        assertThat(record.type()).isEqualTo(SubEventType.ATTACK);
        assertThat(record.parties().responsible()).contains("JNIM");
        assertThat(record.parties().target()).contains("Civilians");
    }

    @ParameterizedTest
    @CsvSource({"1,EXACT", "2,NEAR", "3,REGION", "4,REGION", "5,NEAR", "7,REGION"})
    void precisionCodesMapToAcleds(String code, GeoPrecision precision) throws Exception {
        ImportedRecord record = read(row(Map.of("where_prec", code))).records().get(0);
        assertThat(record.where().geoPrecision()).isEqualTo(precision);
        assertThat(record.where().point()).isPresent();
    }

    @Test
    void theMiddleOfACountryIsNoPlace() throws Exception {
        ImportedRecord record = read(row(Map.of("where_prec", "6"))).records().get(0);
        assertThat(record.where().point()).isEmpty();
        assertThat(record.where().country()).contains("Mali");
    }

    @ParameterizedTest
    @CsvSource({
        "high, 2, BAD_NUMBER",
        "type_of_violence, 4, UNKNOWN_CODE",
        "date_end, 2020-10-01, BAD_DATE",
        "id, '', MISSING_VALUE",
        "where_prec, NA, MISSING_VALUE"
    })
    void whatCannotBeIsRefused(String column, String value, Kind kind) throws Exception {
        Readings read = read(row(Map.of(column, value)));
        assertThat(read.records()).isEmpty();
        assertThat(read.kinds()).containsExactly(kind);
        assertThat(read.issues().get(0).line()).contains(2L);
    }

    private static Map<String, String> row(Map<String, String> other) {
        Map<String, String> row = new TreeMap<>(Map.ofEntries(
                Map.entry("id", "4711"),
                Map.entry("type_of_violence", "1"),
                Map.entry("side_a", "Government of Mali"),
                Map.entry("side_b", "JNIM"),
                Map.entry("where_prec", "2"),
                Map.entry("where_coordinates", "Boni town"),
                Map.entry("adm_1", "Mopti region"),
                Map.entry("latitude", "15.08"),
                Map.entry("longitude", "-2.22"),
                Map.entry("country", "Mali"),
                Map.entry("date_prec", "2"),
                Map.entry("date_start", "2020-10-30 00:00:00.000"),
                Map.entry("date_end", "2020-10-31 00:00:00.000"),
                Map.entry("deaths_a", "2"),
                Map.entry("deaths_b", "3"),
                Map.entry("deaths_civilians", "0"),
                Map.entry("best", "5"),
                Map.entry("high", "9"),
                Map.entry("low", "3")));
        row.putAll(other);
        return row;
    }

    private Readings read(Map<String, String> row) throws IOException, InputFile.Unusable {
        Path file = folder.resolve("ged.csv");
        Files.writeString(file, String.join(",", row.keySet()) + "\n" + String.join(",", row.values()) + "\n");
        return Readings.of(file, ImportOptions.of(ImportKind.UCDP));
    }
}
