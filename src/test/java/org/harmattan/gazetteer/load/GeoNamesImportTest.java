package org.harmattan.gazetteer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.ImportedPlaces;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.gazetteer.load.GazetteerIssue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesImportTest {

    @TempDir
    private Path folder;

    private final List<Double> progress = new ArrayList<>();

    /** A line of 19 columns: made up, in the form of the dumps. */
    static String line(long id, String name, String others, double lat, double lon, String feature, String... rest) {
        String country = rest.length > 0 ? rest[0] : "ML";
        String admin1 = rest.length > 1 ? rest[1] : "";
        String admin2 = rest.length > 2 ? rest[2] : "";
        String population = rest.length > 3 ? rest[3] : "0";
        return String.join(
                "\t",
                Long.toString(id),
                name,
                name,
                others,
                Double.toString(lat),
                Double.toString(lon),
                feature.substring(0, 1),
                feature.substring(2),
                country,
                "",
                admin1,
                admin2,
                "",
                "",
                population,
                "",
                "250",
                "Africa/Bamako",
                "2024-01-01");
    }

    private Path text(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private ImportReport run(Path... files) throws IOException {
        return GeoNamesImport.run(
                List.of(files),
                data(),
                file -> Extractors.open("gazetteer/" + file),
                (share, places) -> progress.add(share));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private ImportedPlaces open() throws IOException {
        return new ImportedFolder(data()).open().orElseThrow();
    }

    private List<Place> find(String name) throws IOException {
        try (ImportedPlaces places = open()) {
            return new Gazetteer(List.of()).with(places).findByName(name);
        }
    }

    @Test
    void aLineBecomesAPlaceInItsDivisions() throws IOException {
        ImportReport report = run(text(
                "ML.txt",
                line(
                        11,
                        "Kadji Toro",
                        "Kadjitoro,Kadji-Toro,GAQ,https://example.org/x",
                        16.1,
                        -0.2,
                        "P.PPL",
                        "ML",
                        "09",
                        "77",
                        "1200"),
                line(12, "Gao Region", "Gao", 16.6, 1.6, "A.ADM1", "ML", "09"),
                line(13, "Cercle de Bourem", "", 17.7, -0.3, "A.ADM2", "ML", "09", "77"),
                line(14, "A dune", "", 17.7, -0.3, "T.DUNE")));
        assertThat(report.places()).isEqualTo(3);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.leftOut()).isEqualTo(Map.of("T.DUNE", 1L));
        Place village = find("kadji toro").get(0);
        assertThat(village.id()).isEqualTo("gn-11");
        assertThat(village.kind()).isEqualTo(PlaceKind.VILLAGE);
        assertThat(village.admin1()).contains("Gao");
        assertThat(village.admin2()).contains("Bourem");
        assertThat(village.population()).hasValue(1200);
        assertThat(village.names())
                .as("no codes, no links, no spellings that fold alike")
                .containsExactly("Kadji Toro", "Kadjitoro");
        assertThat(find("Bourem")).extracting(Place::kind).containsExactly(PlaceKind.CERCLE);
        assertThat(find("Cercle de Bourem")).hasSize(1);
    }

    @Test
    void archivesAreReadLikeText() throws IOException {
        Path zip = folder.resolve("NE.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("readme.txt"));
            entries.write("nothing".getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry("NE.txt"));
            entries.write(line(1, "Inatès", "", 14.9, 1.3, "P.PPL", "NE").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(zip).places()).isEqualTo(1);
        assertThat(find("I-n-Atès")).hasSize(1);
    }

    @Test
    void everyBadLineIsCountedByWhatIsWrongAndNothingElseIsLost() throws IOException {
        Path bad = folder.resolve("bad.txt");
        byte[] latin1 = line(7, "Ségou", "", 13, -6, "P.PPL").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(
                bad,
                String.join(
                                "\n",
                                line(1, "Good", "", 13, -6, "P.PPL"),
                                "1,Comma,13,-6",
                                line(2, "", "", 13, -6, "P.PPL"),
                                line(3, "Far", "", 93, -6, "P.PPL"),
                                line(4, "Far", "", 13, -6, "P.PPL").replace("\t13.0\t", "\tx\t"),
                                line(5, "Nowhere", "", 13, -6, "P.PPL", "XX"),
                                line(6, "Crowd", "", 13, -6, "P.PPL", "ML", "", "", "many"),
                                line(1, "Again", "", 13, -6, "P.PPL"),
                                line(8, "N".repeat(400), "", 13, -6, "P.PPL"),
                                line(9, "Long", "x,".repeat(400_000), 13, -6, "P.PPL"),
                                "")
                        .getBytes(StandardCharsets.UTF_8));
        Files.write(bad, latin1, java.nio.file.StandardOpenOption.APPEND);
        ImportReport report = run(bad);
        assertThat(report.places()).isEqualTo(1);
        assertThat(report.rejected())
                .isEqualTo(Map.of(
                        Kind.COLUMNS, 2L,
                        Kind.MISSING_VALUE, 1L,
                        Kind.COORDINATE, 2L,
                        Kind.COUNTRY, 1L,
                        Kind.NUMBER, 1L,
                        Kind.DUPLICATE_ID, 1L,
                        Kind.NAME, 1L,
                        Kind.ENCODING, 1L));
        assertThat(report.examples().get(0)).hasToString("bad.txt:2: 1 columns instead of 19, separated by tabs");
        assertThat(find("Good")).hasSize(1);
    }

    @Test
    void manyBadLinesGiveFewExamples() throws IOException {
        String[] lines = Stream.generate(() -> "x").limit(5_000).toArray(String[]::new);
        lines[0] = line(1, "Good", "", 13, -6, "P.PPL");
        ImportReport report = run(text("ML.txt", lines));
        assertThat(report.rejected()).isEqualTo(Map.of(Kind.COLUMNS, 4_999L));
        assertThat(report.examples()).hasSize(ImportReport.EXAMPLES);
        assertThat(progress).isSorted().isNotEmpty().allMatch(share -> share > 0 && share <= 1);
    }

    @Test
    void anImportReplacesTheOneBefore() throws IOException {
        String first =
                run(text("ML.txt", line(1, "Oldtown", "", 13, -6, "P.PPL"))).version();
        try (ImportedPlaces running = open()) {
            String second = run(text("NE.txt", line(2, "Newtown", "", 13, 2, "P.PPL", "NE")))
                    .version();
            assertThat(second).isNotEqualTo(first);
            assertThat(new Gazetteer(List.of()).with(running).findByName("Oldtown"))
                    .as("who has it open keeps it")
                    .hasSize(1);
        }
        assertThat(find("Oldtown")).isEmpty();
        assertThat(find("Newtown")).hasSize(1);
        try (Stream<Path> left = Files.list(data().resolve("gazetteer"))) {
            assertThat(left.filter(Files::isDirectory))
                    .as("nothing of the old one")
                    .hasSize(1);
        }
    }

    @Test
    void theSameFilesGiveTheSameVersion() throws IOException {
        Path file = text("ML.txt", line(1, "Gao", "", 16, 0, "P.PPLA"), line(2, "Gossi", "", 15.8, -1.3, "P.PPL"));
        assertThat(run(file).version()).isEqualTo(run(file).version()).matches("[0-9a-f]{12}");
    }

    @Test
    void whatWasImportedStaysWhenAnImportFails() throws IOException {
        run(text("ML.txt", line(1, "Oldtown", "", 13, -6, "P.PPL")));
        assertThat(run(text("broken.txt", "no dump")).places()).isZero();
        assertThat(find("Oldtown")).hasSize(1);
        Path missing = folder.resolve("missing.zip");
        assertThatThrownBy(() -> run(missing)).isInstanceOf(IOException.class).hasMessageContaining("missing.zip");
        Path noArchive = Files.writeString(folder.resolve("text.zip"), "not an archive");
        assertThatThrownBy(() -> run(noArchive)).isInstanceOf(IOException.class).hasMessageContaining("text.zip");
        assertThat(find("Oldtown")).hasSize(1);
    }

    @Test
    void damagedPlacesAreToldWithTheRemedy() throws IOException {
        run(text("ML.txt", line(1, "Oldtown", "", 13, -6, "P.PPL")));
        Files.writeString(data().resolve("gazetteer/current"), "import-gone\n");
        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("import them again");
    }

    @Test
    void withoutAnImportThereIsNothing() throws IOException {
        assertThat(new ImportedFolder(data()).open()).isEqualTo(Optional.empty());
    }
}
