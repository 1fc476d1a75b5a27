package org.harmattan.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.exchange.Exported;
import org.harmattan.exchange.Format;
import org.harmattan.exchange.OutputOptions;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappedReaderTest {

    private static final String FEATURE = """
            {"type":"Feature","id":7,"geometry":{"type":"Point","coordinates":[-3.05,14.27,300]},
            "properties":{"name":"Raid","when":"2020-10-31","kind":"Attack","dead":{"low":2,"high":4},"who":"JNIM"}}""";
    private static final String MAP =
            "title=name,date=when,sub_event_type=kind,killed_min=dead.low,killed_max=dead.high,group=who,id=@id";

    @TempDir
    private Path folder;

    @Test
    void aFeatureByAMappingOfItsProperties() throws Exception {
        Readings read = geoJson("{\"type\":\"FeatureCollection\",\"name\":\"x\",\"features\":[" + FEATURE + "]}", MAP);
        assertThat(read.issues()).isEmpty();
        ImportedRecord record = read.records().get(0);
        assertThat(record.from().source()).isEqualTo("data");
        assertThat(record.from().id()).isEqualTo("7");
        assertThat(record.title()).contains("Raid");
        assertThat(record.when().start()).contains(LocalDate.of(2020, 10, 31));
        assertThat(record.type()).isEqualTo(SubEventType.ATTACK);
        assertThat(record.casualties().killed()).contains(new CountRange(2, 2, 4));
        assertThat(record.where().point()).contains(new LonLat(-3.05, 14.27));
        assertThat(record.where().wherePrecision()).isEqualTo(WherePrecision.NEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s\n", "\u001e%s\n\u001e%s\n", "%s %s", "%s", "{\"features\":[%s,%s],\"type\":\"x\"}"})
    void featuresInARow(String layout) throws Exception {
        String line = FEATURE.replace("\n", "");
        Readings read = geoJson(layout.formatted(line, line.replace(":7,", ":8,")), MAP);
        assertThat(read.issues()).isEmpty();
        assertThat(read.ids()).startsWith("7").hasSize(layout.split("%s", -1).length - 1);
    }

    @Test
    void aRejectedFeatureIsNamedByItsNumberAndId() throws Exception {
        String line = FEATURE.replace("\n", "");
        String odd = line.replace(":7,", ":\"b-8\",").replaceFirst("20\\d\\d-\\d\\d", "someday");
        Readings read =
                geoJson("{\"type\":\"FeatureCollection\",\"features\":[" + line + "," + odd + ",5," + odd + "]}", MAP);
        assertThat(read.ids()).containsExactly("7");
        assertThat(read.issues()).hasSize(3);
        assertThat(read.issues().get(0).describe()).contains(":1: feature 2 (id b-8): ");
        assertThat(read.issues().get(1).describe()).contains(":1: feature 3: ");
        assertThat(read.issues().get(2).place().orElseThrow().order()).isEqualTo(4);
        Readings lines = geoJson(line + "\n\n" + odd + "\n", MAP);
        assertThat(lines.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.describe()).contains(":3: feature 2 (id b-8): "));
    }

    @Test
    void aBrokenLineCostsOnlyItself() throws Exception {
        String line = FEATURE.replace("\n", "");
        Readings read = geoJson(line + "\n{\"type\":\"Feature\",\n" + line.replace(":7,", ":8,") + "\n", MAP);
        assertThat(read.ids()).containsExactly("7", "8");
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.BROKEN_JSON);
            assertThat(issue.line()).contains(2L);
        });
    }

    @Test
    void areasAndLinesKeepTheirShape() throws Exception {
        String square = "{\"type\":\"Polygon\",\"coordinates\":[[[0,10],[1,10],[1,11],[0,11],[0,10]]]}";
        String line = "{\"type\":\"LineString\",\"coordinates\":[[0,10],[0.1,10]]}";
        String bowTie = "{\"type\":\"Polygon\",\"coordinates\":[[[0,10],[1,11],[1,10],[0,11],[0,10]]]}";
        String point = "{\"type\":\"Point\",\"coordinates\":[-3.05,14.27,300]}";
        for (String shape : List.of(square, line, bowTie)) {
            ImportedRecord record =
                    geoJson(FEATURE.replace(point, shape), MAP).records().get(0);
            assertThat(record.where().area()).isPresent();
            assertThat(record.where().area().get().isValid()).isTrue();
            assertThat(record.where().point()).isPresent();
        }
        assertThat(geoJson(FEATURE.replace(point, "null"), MAP)
                        .records()
                        .get(0)
                        .where()
                        .point())
                .isEmpty();
        assertThat(geoJson(FEATURE.replace("-3.05,14.27", "14.27,-103.05"), MAP).kinds())
                .containsExactly(Kind.BAD_COORDINATES);
        assertThat(geoJson(FEATURE.replace(point, "{\"type\":\"Circle\"}"), MAP).kinds())
                .containsExactly(Kind.BAD_GEOMETRY);
    }

    @Test
    void aTableWithFrenchNamesAndItsOwnDates() throws Exception {
        Readings read = csv(
                "Titre;Jour;Type_evenement;Auteur;Morts;Lieu;Pays;Longitude;Latitude\n"
                        + "Attaque;31/10/2020;Attack;JNIM;3;Boni;Mali;-2,2;15,1\n",
                "date_format=dd/MM/yyyy");
        assertThat(read.issues()).isEmpty();
        ImportedRecord record = read.records().get(0);
        assertThat(record.when().start()).contains(LocalDate.of(2020, 10, 31));
        assertThat(record.parties().responsible()).contains("JNIM");
        assertThat(record.casualties().killed()).contains(CountRange.exactly(3));
        assertThat(record.where().point()).contains(new LonLat(-2.2, 15.1));
    }

    @Test
    void wktAndConstants() throws Exception {
        Readings read = csv(
                "ref,shape\n1,POINT (-3 14)\n2,\"POLYGON ((0 10,1 10,1 11,0 10))\"\n3,nowhere\n",
                "id=ref,wkt=shape,sub_event_type=\"Armed clash\",country=\"Mali\"");
        assertThat(read.ids()).containsExactly("1", "2");
        assertThat(read.records())
                .allSatisfy(record -> assertThat(record.where().country()).contains("Mali"));
        assertThat(read.records().get(1).where().area()).isPresent();
        assertThat(read.kinds()).containsExactly(Kind.BAD_GEOMETRY);
    }

    @Test
    void aRowWithoutAnIdIsKnownByItsContent() throws Exception {
        String rows = "title,type\na,Attack\nb,Attack\n";
        assertThat(csv(rows, "").ids())
                .doesNotHaveDuplicates()
                .isEqualTo(csv(rows, "").ids());
        assertThat(csv(rows.replace("b,", "c,"), "").ids().get(0))
                .isEqualTo(csv(rows, "").ids().get(0));
    }

    @Test
    void aMappingThatCannotBeIsRefused() throws Exception {
        FieldMapping none = FieldMapping.none();
        assertThatThrownBy(() -> none.with("heading=name"))
                .hasMessageContaining("there is no field \"heading\"")
                .hasMessageContaining("title");
        assertThatThrownBy(() -> none.with("title=")).hasMessageContaining("names no column");
        assertThat(csv("a,type\n1,Attack\n", "title=b").issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.describe()).contains("the mapping names b", "header has a, type"));
        assertThat(csv("a,b\n1,2\n", "").issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("--map sub_event_type"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GEOJSON", "GEOJSONL", "GEOJSONSEQ", "CSV"})
    void whatIsExportedReadsBack(Format format) throws Exception {
        OutputOptions options = OutputOptions.plain().withHxl(true).withProvenance(Exported.provenance());
        Path file = folder.resolve("own." + format.extension());
        Files.write(file, Exported.bytes(format, options, IncidentFixtures.all()));
        // Who maps a field wants features read like anybody's.
        Readings read = Readings.of(
                file,
                new ImportOptions(
                        format == Format.CSV ? ImportKind.CSV : ImportKind.GEOJSON,
                        FieldMapping.none().with("title=title"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(read.issues()).isEmpty();
        assertThat(read.ids())
                .isEqualTo(IncidentFixtures.all().stream()
                        .map(incident -> incident.id())
                        .toList());
        ImportedRecord contested = read.records().get(1);
        assertThat(contested.casualties()).satisfies(told -> {
            assertThat(told.killed()).contains(new CountRange(35, 35, 95));
        });
        assertThat(contested.when()).isEqualTo(IncidentFixtures.contested().when());
        assertThat(contested.type()).isEqualTo(IncidentFixtures.contested().type());
        assertThat(contested.where().uncertaintyMetres()).hasValue(1500.5);
        assertThat(read.records().get(2).where().point()).isEqualTo(Optional.empty());
        if (format == Format.CSV) {
            assertThat(read.records().get(3).from().notes()).contains("=SOMME(A1) En mars, 160 Peuls");
        }
    }

    private Readings geoJson(String text, String map) throws IOException, InputFile.Unusable {
        return read(ImportKind.GEOJSON, "data.geojson", text, map);
    }

    private Readings csv(String text, String map) throws IOException, InputFile.Unusable {
        return read(ImportKind.CSV, "data.csv", text, map);
    }

    private Readings read(ImportKind kind, String name, String text, String map)
            throws IOException, InputFile.Unusable {
        Path file = Files.writeString(folder.resolve(name), text);
        ImportOptions options = new ImportOptions(
                kind, FieldMapping.none().with(map), Optional.empty(), Optional.empty(), Optional.empty());
        return Readings.of(file, options);
    }
}
