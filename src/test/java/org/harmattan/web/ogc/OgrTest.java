package org.harmattan.web.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ogr2ogr reads the interface as any other of its kind. Runs where it is installed, which {@code bin/test} sees to. */
class OgrTest {

    @TempDir
    static Path folder;

    private static ApiFixture api;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(
                Arrays.stream(System.getenv("PATH").split(":"))
                        .anyMatch(at -> Files.isExecutable(Path.of(at, "ogr2ogr"))),
                "ogr2ogr is not installed");
        api = new ApiFixture(folder);
    }

    @AfterAll
    static void stop() {
        if (api != null) {
            api.close();
        }
    }

    private static JsonNode ogr2ogr(String layer, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("out.geojson");
        Files.deleteIfExists(out);
        List<String> command = new ArrayList<>(List.of("ogr2ogr", "-f", "GeoJSON", out.toString()));
        command.addAll(List.of(options));
        command.add("OAPIF:http://127.0.0.1:" + api.server.port() + "/api");
        command.add(layer);
        Path messages = folder.resolve("messages.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(messages, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).doesNotContain("ERROR");
        return ApiFixture.JSON.readTree(out.toFile()).path("features");
    }

    private static List<String> ids(JsonNode features) {
        List<String> ids = new ArrayList<>();
        features.forEach(
                feature -> ids.add(feature.path("properties").path("id").asText()));
        return ids;
    }

    private static List<Incident> shown() {
        return api.incidents.stream()
                .filter(incident -> incident.status() != Status.REJECTED && incident.status() != Status.MERGED)
                .toList();
    }

    @Test
    void everyCollectionIsALayer() throws Exception {
        assertThat(ids(ogr2ogr("incidents")))
                .containsExactlyInAnyOrderElementsOf(
                        shown().stream().map(Incident::id).toList());
        assertThat(ogr2ogr("footprints")).isNotEmpty();
        assertThat(ogr2ogr("articles")).hasSize(2);
        assertThat(ogr2ogr("places")).hasSize(3);
        assertThat(ogr2ogr("boundaries", "-where", "level = 0")).isNotEmpty();
    }

    @Test
    void aBoxAndAnAttributeFilterIncidents() throws Exception {
        JsonNode found = ogr2ogr("incidents", "-spat", "-5", "10", "5", "20", "-where", "\"group\" = 'JNIM'");
        assertThat(ids(found))
                .containsExactlyInAnyOrderElementsOf(shown().stream()
                        .filter(incident -> incident.group().label().equals("JNIM"))
                        .filter(incident -> incident.location() instanceof Location.Placed at
                                && Math.abs(at.point().lon()) <= 5
                                && at.point().lat() >= 10
                                && at.point().lat() <= 20)
                        .map(Incident::id)
                        .toList());
    }

    /** What GDAL asks the server for, it asks in its own way: flags as 0 and 1, ids in the path. */
    @Test
    void flagsAndIdsFilterIncidents() throws Exception {
        assertFound("contested = 1", Incident::contested);
        assertFound("contested = 0", incident -> !incident.contested());
        String id = shown().get(0).id();
        assertFound("id = '" + id + "'", incident -> incident.id().equals(id));
    }

    private static void assertFound(String where, Predicate<Incident> expected) throws Exception {
        assertThat(ids(ogr2ogr("incidents", "-where", where)))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(
                        shown().stream().filter(expected).map(Incident::id).toList());
    }
}
