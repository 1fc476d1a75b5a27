package org.harmattan.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.exchange.imports.ImportIssue.Severity;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcledReaderTest {

    private static final String NEW =
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,"
                    + "inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,"
                    + "admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";
    private static final String ROW =
            "MLI1,2020-10-31,2020,1,Political violence,Battles,Armed clash,JNIM: Group for Support of Islam and Muslims,,"
                    + "Rebel Groups,Civilians (Mali),,Civilians,27,,466,Western Africa,Mali,Mopti,Bandiagara,,Sobane Da,"
                    + "14.2731,-3.0512,1,L'Essor; AFP,National,\"On 31 October, \"\"armed\"\" men\ncame.\",3,,1700000000\n";
    private static final ImportOptions ACLED = ImportOptions.of(ImportKind.ACLED);

    @TempDir
    private Path folder;

    @Test
    void thePresentColumns() throws Exception {
        Readings read = read(NEW + ROW);
        assertThat(read.issues()).isEmpty();
        ImportedRecord record = read.records().get(0);
        assertThat(record.from().source()).isEqualTo("ACLED");
        assertThat(record.from().id()).isEqualTo("MLI1");
        assertThat(record.from().licence()).contains("ACLED");
        assertThat(record.from().publisher()).contains("L'Essor; AFP");
        assertThat(record.from().notes()).contains("On 31 October, \"armed\" men\ncame.");
        assertThat(record.when().start()).contains(LocalDate.of(2020, 10, 31));
        assertThat(record.type()).isEqualTo(SubEventType.ARMED_CLASH);
        assertThat(record.parties().responsible()).contains("JNIM: Group for Support of Islam and Muslims");
        assertThat(record.parties().target()).contains("Civilians");
        assertThat(record.casualties().killed()).contains(CountRange.exactly(3));
        assertThat(record.where().point()).contains(new LonLat(-3.0512, 14.2731));
        assertThat(record.where().admin1()).contains("Mopti");
        assertThat(record.where().geoPrecision()).isEqualTo(GeoPrecision.EXACT);
    }

    @Test
    void theOlderColumnsWithSemicolonsAndWrittenOutMonths() throws Exception {
        Readings read = read("data_id;iso;event_id_cnty;event_id_no_cnty;event_date;year;time_precision;event_type;"
                + "sub_event_type;actor1;assoc_actor_1;inter1;actor2;assoc_actor_2;inter2;interaction;region;country;admin1;"
                + "admin2;admin3;location;latitude;longitude;geo_precision;source;source_scale;notes;fatalities;timestamp;"
                + "iso3\n7331;854;BFO12;12;31 October 2020;2020;2;Violence against civilians;Attack;Unidentified Armed"
                + " Group (Burkina Faso);;3;Civilians (Burkina Faso);;7;37;Western Africa;Burkina Faso;Sahel;Soum;Djibo;"
                + "Djibo;14,1;-1,63;3;AFP;International;Note;12;1600000000;BFA\n");
        assertThat(read.issues()).isEmpty();
        ImportedRecord record = read.records().get(0);
        assertThat(record.from().id()).isEqualTo("BFO12");
        assertThat(record.when().start()).contains(LocalDate.of(2020, 10, 28));
        assertThat(record.when().end()).contains(LocalDate.of(2020, 11, 3));
        assertThat(record.when().precision()).isEqualTo(DatePrecision.WEEK);
        assertThat(record.where().point()).contains(new LonLat(-1.63, 14.1));
        assertThat(record.where().wherePrecision()).isEqualTo(WherePrecision.ADMIN1);
    }

    @Test
    void aDateKnownToTheMonthStandsForTheMonth() throws Exception {
        ImportedRecord record =
                read(NEW + ROW.replace("2020,1,Pol", "2020,3,Pol")).records().get(0);
        assertThat(record.when().start()).contains(LocalDate.of(2020, 10, 1));
        assertThat(record.when().end()).contains(LocalDate.of(2020, 10, 31));
        assertThat(record.when().precision()).isEqualTo(DatePrecision.MONTH);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-31, 31/10/2020, BAD_DATE, event_date",
        "2020-10-31, 30 February 2020, BAD_DATE, event_date",
        "Armed clash, Tea party, UNKNOWN_CODE, sub_event_type",
        "'14.2731,-3.0512', '-3.0512,114.2731', '', ''",
        "'14.2731,-3.0512', '114.2731,-3.0512', BAD_COORDINATES, longitude",
        "'14.2731,-3.0512', '14.2731,', BAD_COORDINATES, longitude",
        "'14.2731,-3.0512', 'north,-3.0512', BAD_NUMBER, latitude",
        "'-3.0512,1,', '-3.0512,4,', UNKNOWN_CODE, geo_precision",
        "'3,,1700', '-1,,1700', BAD_NUMBER, fatalities",
        "'3,,1700', '2.5,,1700', BAD_NUMBER, fatalities",
        "MLI1, '', MISSING_VALUE, data_id"
    })
    void whatIsWrongIsNamedByLineAndColumn(String good, String bad, String kind, String column) throws Exception {
        Readings read = read(NEW + ROW + ROW.replace(good, bad));
        List<ImportIssue> issues = read.issues();
        if (kind.isEmpty()) {
            assertThat(issues).isEmpty();
            return;
        }
        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).kind()).isEqualTo(Kind.valueOf(kind));
        assertThat(issues.get(0).line()).contains(4L);
        assertThat(issues.get(0).column()).contains(column);
        if (issues.get(0).severity() == Severity.ERROR) {
            assertThat(read.records()).hasSize(1);
        }
    }

    @Test
    void anUnknownKindOfEventFallsBackOnItsEventType() throws Exception {
        Readings read = read(NEW + ROW.replace("Armed clash", "Skirmish"));
        assertThat(read.records().get(0).type()).isEqualTo(SubEventType.ARMED_CLASH);
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.describe()).contains("acled.csv:2: sub_event_type: \"Skirmish\" is unknown");
        });
    }

    @Test
    void aStrayQuotationMarkCostsOneRow() throws Exception {
        String rows = NEW
                + ROW
                + ROW.replace("MLI1", "MLI2").replace("L'Essor", "\"L'Essor")
                + ROW.replace("MLI1", "MLI3")
                + ROW.replace("MLI1", "MLI4");
        Readings read = read(rows);
        assertThat(read.ids()).contains("MLI1", "MLI3", "MLI4").doesNotContain("MLI2");
        assertThat(read.issues())
                .allSatisfy(issue -> assertThat(issue.line().orElseThrow()).isBetween(4L, 5L));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsOneRow() throws Exception {
        String plain = ROW.replaceAll("\"[^\n]*\n[^\n]*\"", "came");
        Readings read = read(NEW + plain + plain.replace("MLI1", "\"MLI2") + plain.replace("MLI1", "MLI3"));
        assertThat(read.ids()).containsExactly("MLI1", "MLI3");
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.BROKEN_CSV);
            assertThat(issue.line()).contains(3L);
        });
    }

    @Test
    void anotherTableIsRefusedWithARemedy() throws Exception {
        Readings read = read("id,name\n1,x\n");
        assertThat(read.records()).isEmpty();
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.UNKNOWN_LAYOUT);
            assertThat(issue.message()).contains("event_id_cnty", "import csv --map");
        });
        assertThat(read("").kinds()).containsExactly(Kind.EMPTY_FILE);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "windows-1252, ''", "UTF-16LE, \uFEFF"})
    void theEncodingIsFoundOut(String charset, String mark) throws Exception {
        String text = mark + NEW + "A" + ROW.substring(1).replace("Sobane Da", "Ségué – “Ménaka”");
        Path file = file(text.getBytes(Charset.forName(charset)));
        Readings read = Readings.of(file, ACLED);
        assertThat(read.issues()).isEmpty();
        assertThat(read.records().get(0).where().place()).contains("Ségué – “Ménaka”");
    }

    @Test
    void lettersMayLieAcrossTheEdgesOfBuffers() throws Exception {
        StringBuilder rows = new StringBuilder(NEW);
        for (int i = 0; i < 600; i++) {
            rows.append(ROW.replace("MLI1", "MLI" + i).replace("Sobane Da", "é€😢".repeat(i % 97)));
        }
        assertThat(read(rows.toString()).ids()).hasSize(600);
    }

    @Test
    void aByteOfAnotherEncodingIsReadAndSaid() throws Exception {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write((NEW + ROW.replace("Sobane Da", "Ménaka")).getBytes(StandardCharsets.UTF_8));
        mixed.write(ROW.replace("MLI1", "MLI2").replace("Sobane Da", "Ségué").getBytes(StandardCharsets.ISO_8859_1));
        Readings read = Readings.of(file(mixed.toByteArray()), ACLED);
        assertThat(read.records())
                .extracting(record -> record.where().place().orElseThrow())
                .containsExactly("Ménaka", "Ségué");
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.MIXED_ENCODING);
            assertThat(issue.line()).contains(4L);
        });
    }

    @Test
    void archivesAreUnpacked() throws Exception {
        Path zip = folder.resolve("two.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "data/b.csv", NEW + ROW.replace("MLI1", "MLI2"));
            entry(out, "data/a.csv", NEW + ROW);
            entry(out, "__MACOSX/._a.csv", "rubbish");
            entry(out, "readme.pdf", "rubbish");
        }
        Path gzip = folder.resolve("one.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write((NEW + ROW).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Readings.of(zip, ACLED).ids()).containsExactly("MLI1", "MLI2");
        assertThat(Readings.of(gzip, ACLED).ids()).containsExactly("MLI1");
        byte[] cut = Files.readAllBytes(gzip);
        Path broken = folder.resolve("cut.csv.gz");
        Files.write(broken, java.util.Arrays.copyOf(cut, cut.length / 2));
        assertThat(Readings.of(broken, ACLED).kinds()).containsExactly(Kind.UNREADABLE_FILE);
    }

    @Test
    void rowsWithoutCoordinatesHaveNoPlace() throws Exception {
        Readings read = read(NEW + ROW.replace("14.2731,-3.0512", ","));
        assertThat(read.issues()).isEmpty();
        assertThat(read.records().get(0).where().point()).isEqualTo(Optional.empty());
    }

    private Readings read(String text) throws IOException, InputFile.Unusable {
        return Readings.of(file(text.getBytes(StandardCharsets.UTF_8)), ACLED);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("acled.csv"), content);
    }

    private static void entry(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
