package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.harmattan.ingest.AcledFile;
import org.harmattan.query.parameters.QueryReader;
import org.harmattan.store.GeoPackageStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Option;

class ExchangeCommandsTest {

    private static final int ROWS = 200;

    @TempDir
    private Path folder;

    @Test
    void importSaysWhatBecameOfTheRows() throws IOException {
        CommandRun run = importAcled();
        assertThat(run.code).isZero();
        assertThat(run.results()).startsWith("200 rows read: 200 added, 0 updated, 0 unchanged, 0 kept");
        List<String> rows = AcledFile.rows(3);
        rows.set(1, rows.get(1).replaceFirst("20\\d\\d-\\d\\d-\\d\\d", "tomorrow"));
        Path bad = AcledFile.write(folder.resolve("bad.csv"), rows);
        Path rejects = folder.resolve("rejects.csv");
        CommandRun second = CommandRun.of("import", "acled", "--data", data(), "--rejects", rejects, bad);
        assertThat(second.code).isEqualTo(1);
        assertThat(second.results())
                .contains("3 rows read: 0 added, 0 updated, 2 unchanged", "BAD_DATE: 1 rejected, lines 3")
                .contains("bad.csv:3: event_date: \"tomorrow\" is no day");
        assertThat(Files.readString(rejects)).contains(",3,,,error,bad_date,event_date,");
    }

    @Test
    void misspeltWordsAreAskedAbout() throws IOException {
        assertThat(CommandRun.of("extrakt", "a.txt").messages().get(0))
                .startsWith("harmattan: there is no command 'extrakt': did you mean extract?");
        assertThat(CommandRun.of("xyzzy").messages().get(0)).startsWith("harmattan: there is no command 'xyzzy' (see");
        assertThat(CommandRun.of("gazetteer", "fnd", "Dori").messages().get(0)).contains("did you mean find?");
        assertThat(CommandRun.of("serve", "--prot", "80").messages().get(0)).contains("did you mean --port?");
        importAcled();
        CommandRun none = CommandRun.of(
                "export", "--data", data(), "--group", "JMIN", "--admin1", "Nowhere", folder.resolve("x.csv"));
        assertThat(none.code).isZero();
        assertThat(none.messages())
                .anySatisfy(line -> assertThat(line).contains("no incident has the group \"JMIN\": did you mean JNIM?"))
                .anySatisfy(line -> assertThat(line).contains("no incident has the admin1 \"Nowhere\"; such as Mopti"));
    }

    @Test
    void filesOfAnotherKindAreSaidToBeSo() throws IOException {
        importAcled();
        Path table = Files.writeString(folder.resolve("days.csv"), "date,type\n03/04/2021,Attack\n");
        assertThat(CommandRun.of("restore", "--data", data(), table).messages())
                .last()
                .asString()
                .contains("cannot be read as a GeoPackage", "name a copy that harmattan backup made");
        assertThat(CommandRun.of("restore", "--data", data(), folder).messages())
                .last()
                .asString()
                .contains("is a folder");
        for (Path wrong : List.of(folder, folder.resolve("none.txt"))) {
            CommandRun run = CommandRun.of("gazetteer", "import", "--data", data(), wrong);
            assertThat(run.code).isEqualTo(2);
            assertThat(run.messages()).singleElement().asString().containsAnyOf("is a folder:", "there is no ");
        }
        for (String pattern : List.of("foo", "dd", "dd/MM", "day")) {
            CommandRun run = CommandRun.of("import", "csv", "--data", data(), "--date-format", pattern, table);
            assertThat(run.code).isEqualTo(2);
            assertThat(run.messages().get(0)).contains("'" + pattern + "' is no pattern of a day", "dd/MM/yyyy");
        }
        CommandRun read = CommandRun.of(
                "import",
                "csv",
                "--data",
                data(),
                "--map",
                "date=date,sub_event_type=type",
                "--date-format",
                "dd/MM/yyyy",
                table);
        assertThat(read.results()).contains("1 added");
        assertThat(CommandRun.of("evaluate", "incidents", folder).code).isNotZero();
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        Path file = AcledFile.write(folder.resolve("a.csv"), AcledFile.rows(1));
        assertThat(CommandRun.of("import", "excel", file).messages().get(0)).contains("acled, ucdp, geojson, csv");
        assertThat(CommandRun.of("import", "acled", "--map", "title=x", file).code)
                .isEqualTo(2);
        assertThat(CommandRun.of("import", "csv", "--map", "titel=x", file)
                        .messages()
                        .get(0))
                .contains("there is no field \"titel\"");
        assertThat(CommandRun.of("import", "csv", "--encoding", "klingon", file).code)
                .isEqualTo(2);
        assertThat(CommandRun.of("export", "--data", folder.resolve("none"))
                        .messages()
                        .get(0))
                .contains("there is no store");
        importAcled();
        assertThat(CommandRun.of("export", "--data", data(), "--min-killed", "many")
                        .messages()
                        .get(0))
                .contains("min_killed");
        assertThat(CommandRun.of("export", "--data", data(), "--format", "shp").code)
                .isEqualTo(2);
        assertThat(CommandRun.of("export", "--data", data(), "--profile", "acled")
                        .messages()
                        .get(0))
                .contains("--format csv");
    }

    @Test
    void whatMayNotBePassedOnIsLeftOutUnlessAskedFor() throws IOException {
        importAcled();
        CommandRun without = CommandRun.of("export", "--data", data());
        JsonNode json = new ObjectMapper().readTree(without.results());
        assertThat(json.path("features")).isEmpty();
        assertThat(json.at("/provenance/withheld/0/source").asText()).isEqualTo("ACLED");
        assertThat(json.at("/provenance/withheld/0/incidents").asInt()).isEqualTo(ROWS);
        assertThat(without.messages().get(0)).contains("left out", "ACLED: 200 incidents", "--with-acled");
        JsonNode all = new ObjectMapper()
                .readTree(CommandRun.of("export", "--data", data(), "--with-acled")
                        .results());
        assertThat(all.path("features")).hasSize(ROWS);
        assertThat(all.at("/provenance/sources/0/licence").asText()).contains("ACLED terms of use");
        assertThat(all.at("/features/0/properties/licence").asText()).contains("ACLED terms of use");
    }

    /** What is filtered is what SQL finds in the file. */
    @Test
    void aFilteredExportIsWhatSqlSays() throws IOException, SQLException {
        importAcled();
        Map<String, String> conditions = Map.of(
                "--group JNIM",
                "\"group\" = 'JNIM'",
                "--from 2019-03-01 --to 2019-03-31",
                "date_end >= '2019-03-01' AND date_start <= '2019-03-31'",
                "--certainty certain --from 2019-03-01 --to 2019-03-31",
                "date_start >= '2019-03-01' AND date_end <= '2019-03-31'",
                "--country Mali --min-killed 17 --from 2020-01-01",
                "country = 'Mali' AND killed_max >= 17 AND date_end >= '2020-01-01'",
                "--filter place='Place_7'",
                "place = 'Place 7'");
        for (Map.Entry<String, String> condition : conditions.entrySet()) {
            Stream<Object> options =
                    Arrays.stream(condition.getKey().split(" ")).map(word -> word.replace('_', ' '));
            CommandRun run = CommandRun.of(Stream.concat(Stream.of("export", "--data", data(), "--with-acled"), options)
                    .toArray());
            TreeSet<String> exported = new TreeSet<>(
                    new ObjectMapper().readTree(run.results()).path("features").findValuesAsText("source_id"));
            assertThat(exported)
                    .as(condition.getKey())
                    .isEqualTo(sql(condition.getValue()))
                    .isNotEmpty();
        }
    }

    @Test
    void aServerMayRunOnTheStoreMeanwhile() throws IOException {
        importAcled();
        try (GeoPackageStore busy = GeoPackageStore.open(data().resolve("harmattan.gpkg"))) {
            assertThat(busy.countArticles()).isZero();
            CommandRun run = CommandRun.of("export", "--data", data(), "--with-acled", "--format", "geojsonl");
            assertThat(run.code).isZero();
            assertThat(run.results().lines()).hasSize(ROWS);
        }
    }

    @Test
    void aFolderGetsAFileNamedAfterTheFilterAndACsvItsMetadata() throws IOException {
        importAcled();
        CommandRun run = CommandRun.of(
                "export", "--data", data(), "--with-acled", "--format", "csv", "--hxl", "--group", "JNIM", folder);
        assertThat(run.code).isZero();
        Path file = folder.resolve("harmattan-incidents-JNIM.csv");
        assertThat(Files.readString(file)).startsWith("id,title,").contains("#event+code");
        JsonNode metadata = new ObjectMapper()
                .readTree(folder.resolve(file.getFileName() + "-metadata.json").toFile());
        assertThat(metadata.path("url").asText()).isEqualTo(file.getFileName().toString());
        assertThat(metadata.at("/dialect/headerRowCount").asInt()).isEqualTo(2);
        assertThat(metadata.at("/notes/0/provenance/filter/group/0").asText()).isEqualTo("JNIM");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void acledsShapeReadsBackAsAcled() throws IOException {
        importAcled();
        Path file = folder.resolve("again.csv");
        CommandRun.of("export", "--data", data(), "--with-acled", "--profile", "acled", file);
        CommandRun again = CommandRun.of("import", "acled", "--data", folder.resolve("other"), file);
        assertThat(again.results()).startsWith("200 rows read: 200 added");
    }

    @Test
    void aNameThatTellsNoFormatIsRefused() throws IOException {
        importAcled();
        CommandRun run = CommandRun.of("export", "--data", data(), folder.resolve("incidents.xlsx"));
        assertThat(run.code).isEqualTo(2);
        assertThat(run.messages().get(0)).contains("incidents.xlsx", ".geojson, .geojsonl", ".csv, .kml, .gpkg");
        assertThat(folder.resolve("incidents.xlsx")).doesNotExist();
    }

    @Test
    void exportSaysHowManyItWroteAndWhatItReplaced() throws IOException {
        importAcled();
        Path file = folder.resolve("x.geojson");
        assertThat(CommandRun.of("export", "--data", data(), "--with-acled", file)
                        .messages())
                .containsExactly("harmattan: wrote " + file + ": 200 incidents");
        assertThat(CommandRun.of("export", "--data", data(), "--with-acled", "--group", "Nobody", file)
                        .messages())
                .hasSize(2)
                .startsWith("harmattan: replaced " + file + ": 0 incidents")
                .last()
                .asString()
                .startsWith("harmattan: no incident has the group \"Nobody\"; such as ");
        CommandRun lost = CommandRun.of("export", "--data", data(), folder.resolve("nowhere/x.csv"));
        assertThat(lost.code).isEqualTo(1);
        assertThat(lost.messages().get(0)).contains("there is no folder " + folder.resolve("nowhere"));
    }

    @Test
    void aFolderOfArticlesIsReadIntoAStoreThatIsThere() throws IOException {
        importAcled();
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "one\ntwo\n");
        Files.writeString(articles.resolve("b.pdf"), "%PDF-1.4");
        CommandRun run = CommandRun.of("import", "articles", "--data", data(), "--published", "2021-01-15", articles);
        assertThat(run.results()).startsWith("1 article added with ").endsWith(", 0 known, 0 left out\n");
        assertThat(run.messages()).singleElement().asString().contains("1 file left out, such as b.pdf");
        assertThat(CommandRun.of("import", "articles", "--data", data(), articles)
                        .results())
                .startsWith("0 articles added with 0 incidents, 1 known");
        assertThat(CommandRun.of("import", "articles", "--map", "title=x", articles).code)
                .isEqualTo(2);
        assertThat(CommandRun.of("import", "acled", "--published", "2021-01-15", articles).code)
                .isEqualTo(2);
    }

    @Test
    void whatCouldNotBeginIsWrongUse() throws IOException {
        CommandRun missing = CommandRun.of("import", "csv", "--data", data(), folder.resolve("none.csv"));
        assertThat(missing.code).isEqualTo(2);
        assertThat(data()).doesNotExist();
        assertThat(CommandRun.of("import", "geojson", "--data", data(), folder.resolve("x.gpkg"))
                        .messages()
                        .get(0))
                .contains("restore", "ogr2ogr");
        assertThat(CommandRun.of("import", "articles", "--published", "3021-01-15", folder)
                        .messages()
                        .get(0))
                .contains("is still to come");
        Path table = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n3,4\n5,6\n");
        CommandRun unknown = CommandRun.of("import", "csv", "--data", data(), table);
        assertThat(unknown.code).isEqualTo(2);
        assertThat(unknown.results()).startsWith("0 rows read");
    }

    @Test
    void everyFilterOfTheServerIsAnOption() {
        List<String> options = Arrays.stream(FilterOptions.class.getDeclaredFields())
                .map(field -> field.getAnnotation(Option.class).names()[0])
                .map(name -> name.equals("-q") ? "q" : name.substring(2))
                .toList();
        assertThat(options)
                .isEqualTo(QueryReader.NAMES.stream()
                        .map(name -> name.startsWith("filter") ? name : name.replace('_', '-'))
                        .toList());
    }

    private CommandRun importAcled() throws IOException {
        Path file = AcledFile.write(folder.resolve("acled.csv"), AcledFile.rows(ROWS));
        return CommandRun.of("import", "acled", "--data", data(), file);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private TreeSet<String> sql(String condition) throws SQLException {
        TreeSet<String> ids = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("harmattan.gpkg"));
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT source_id FROM incidents WHERE " + condition)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
