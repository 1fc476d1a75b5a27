package org.harmattan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.harmattan.incident.IncidentFixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads every kind of download with GDAL, where it is installed. */
class OgrTest {

    private static final OutputOptions OPTIONS = OutputOptions.plain().withProvenance(Exported.provenance());

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsGdal() {
        boolean installed = List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "ogr2ogr")));
        assumeTrue(installed, "GDAL is not installed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TABLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void incidentsReadBack(Format format) throws Exception {
        JsonNode features =
                read(format, OPTIONS, List.of("-oo", "X_POSSIBLE_NAMES=longitude", "-oo", "Y_POSSIBLE_NAMES=latitude"));
        assertThat(features).hasSize(4);
        JsonNode placed = features.get(0);
        assertThat(id(placed)).isEqualTo("article-1-1");
        assertThat(placed.at("/properties/killed_best").asInt()).isEqualTo(35);
        assertThat(placed.at("/geometry/coordinates/0").asDouble()).isEqualTo(-3.0512);
        assertThat(placed.at("/geometry/coordinates/1").asDouble()).isEqualTo(14.2731);
        assertThat(features.get(2).at("/geometry/coordinates/0").isMissingNode())
                .as("an incident without a place has no geometry")
                .isTrue();
        assertThat(features.get(3).at("/properties/killed_min").asInt()).isEqualTo(160);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TABLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void footprintsReadBack(Format format) throws Exception {
        JsonNode features = read(format, OPTIONS.withLayer(Layer.FOOTPRINTS), List.of());
        assertThat(features).hasSize(2);
        assertThat(id(features.get(0))).isEqualTo("article-1-1");
        assertThat(features.get(0).at("/geometry/type").asText()).endsWith("Polygon");
    }

    @Test
    void theGeoPackageIsIndexedAndSaysWhereItComesFrom() throws Exception {
        Path file = folder.resolve("x.gpkg");
        Files.write(file, Exported.bytes(Format.GPKG, OPTIONS, IncidentFixtures.all()));
        String summary = run(List.of("ogrinfo", "-so", file.toString(), "incidents"));
        assertThat(summary)
                .contains("Geometry: Point", "Feature Count: 4", "Extent: (-3.0512", "background: Integer(Boolean)")
                .contains("date_start: Date")
                .doesNotContain("Warning", "ERROR");
        assertThat(run(List.of("ogrinfo", "-q", file.toString(), "-sql", "SELECT HasSpatialIndex('incidents','geom')")))
                .contains("= 1");
        assertThat(run(List.of("ogrinfo", "-q", file.toString(), "-sql", "SELECT metadata FROM gpkg_metadata")))
                .contains("\"withheld\":[{\"source\":\"ACLED\"");
    }

    @Test
    void emptyFilesAreStillFiles() throws Exception {
        for (Format format : List.of(Format.GEOJSON, Format.CSV, Format.GPKG)) {
            Path file = folder.resolve("empty." + format.extension());
            Files.write(file, Exported.bytes(format, OPTIONS, List.of()));
            assertThat(run(List.of("ogrinfo", "-so", "-al", file.toString())))
                    .as(format.label())
                    .contains("Feature Count: 0");
        }
    }

    private JsonNode read(Format format, OutputOptions options, List<String> forCsv) throws Exception {
        Path file = folder.resolve(options.layer().label() + "." + format.extension());
        Files.write(file, Exported.bytes(format, options, IncidentFixtures.all()));
        List<String> command = new ArrayList<>(List.of("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", file.toString()));
        if (format == Format.CSV) {
            command.addAll(forCsv);
        }
        return new ObjectMapper().readTree(run(command)).path("features");
    }

    /** GDAL keeps the id of a GeoJSON feature as its id, and not among the properties. */
    private static String id(JsonNode feature) {
        return feature.path("id").asText(feature.at("/properties/id").asText());
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
