package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harmattan.extract.Extractors;
import org.harmattan.store.GeoPackageStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places by name and as labels, out of the real gazetteer. */
class PlaceRoutesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static GeoPackageStore store;
    private static RunningServer server;

    @BeforeAll
    static void start() throws PortUnavailableException {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        server = new RunningServer(
                RunningServer.SETTINGS, RunningServer.parts(store, Extractors::real, Extractors::gazetteer));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void aNameIsFoundInAnySpelling() throws Exception {
        assertThat(names("/api/places?q=m%C3%A9naka")).startsWith("Ménaka");
        assertThat(names("/api/places?q=MENAKA")).startsWith("Ménaka");
        assertThat(names("/api/places?q=Tomboctou")).contains("Tombouctou");
        assertThat(names("/api/places?q=Ouagado")).startsWith("Ouagadougou");
        assertThat(names("/api/places?q=%21%21")).isEmpty();
    }

    @Test
    void aCountryGoesBeforeThePlacesOfItsName() throws Exception {
        assertThat(names("/api/places?q=Mali")).startsWith("Mali");
        assertThat(kinds("Mali")).startsWith("country");
        assertThat(kinds("Niger")).startsWith("country");
    }

    @Test
    void aTownGoesBeforeTheDivisionsThatAreNamedAfterIt() throws Exception {
        assertThat(kinds("Ansongo")).containsSequence("town", "cercle");
        assertThat(kinds("Anson")).containsSequence("town", "cercle");
        for (String name : List.of("Kidal", "Gao", "Tillab%C3%A9ri", "M%C3%A9naka", "Djibo", "Mopti")) {
            assertThat(kinds(name)).as(name).first().isIn("city", "town", "village");
        }
        assertThat(kinds("Burkina%20Faso")).startsWith("country");
        assertThat(names("/api/places?q=Mal").subList(0, 3)).contains("Mali");
    }

    private static List<String> kinds(String name) throws Exception {
        return get("/api/places?q=" + name).path("features").findValuesAsText("kind");
    }

    @Test
    void namesAreToldInBothLanguages() throws Exception {
        JsonNode names = get("/api/places/names").path("names");
        assertThat(spoken(names, "Mali", "Tombouctou")).isEqualTo("Tombouctou/Timbuktu");
        assertThat(spoken(names, "Egypt", "Le Caire")).isEqualTo("Le Caire/Cairo");
        assertThat(spoken(names, "Belgium", "Antwerpen")).isEqualTo("Anvers/Antwerp");
        assertThat(spoken(names, "Mali", "Aéroport de Tombouctou"))
                .isEqualTo("Aéroport de Tombouctou/Timbuktu airport");
        assertThat(names)
                .extracting(name -> name.path("en").asText())
                .doesNotContain("Kati camp", "Arlit mine", "Delhi");
        assertThat(names.findValuesAsText("name")).doesNotContain("Gao", "Mali", "Azawad");
    }

    private static String spoken(JsonNode names, String country, String name) {
        for (JsonNode one : names) {
            if (one.path("country").asText().equals(country)
                    && one.path("name").asText().equals(name)) {
                return one.path("fr").asText() + "/" + one.path("en").asText();
            }
        }
        return "none";
    }

    @Test
    void aPlaceSaysWhatItIs() throws Exception {
        JsonNode place = get("/api/places?q=Gao").path("features").path(0);
        assertThat(place.path("geometry").path("coordinates")).hasSize(2);
        JsonNode properties = place.path("properties");
        assertThat(properties.path("country").asText()).isEqualTo("Mali");
        assertThat(properties.path("kind").asText()).isNotBlank();
        assertThat(properties.path("radius_km").asDouble()).isPositive();
        assertThat(properties.path("rank").asInt()).isEqualTo(1);
    }

    @Test
    void labelsAreFewFromAfarAndMoreCloseBy() throws Exception {
        List<String> far = names("/api/places?bbox=-20,5,25,28&zoom=4");
        assertThat(far).contains("Bamako", "Niamey").hasSizeLessThan(80);
        List<String> near = names("/api/places?bbox=-4,13,-1,16&zoom=9");
        assertThat(near).contains("Douentza").hasSizeBetween(5, 300);
        assertThat(names("/api/places?bbox=100,40,101,41&zoom=9")).isEmpty();
    }

    @Test
    void allOfThemAreAFile() throws Exception {
        JsonNode features = get("/api/places.geojson").path("features");
        assertThat(features.size())
                .isGreaterThan(Extractors.gazetteer().listAll().size() / 2);
        Set<String> ids = new HashSet<>(features.findValuesAsText("id"));
        assertThat(Extractors.gazetteer().listAll())
                .allSatisfy(place -> assertThat(ids).contains(place.id()));
        assertThat(server.get("/api/places.geojson").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"places.geojson\"");
    }

    @Test
    void theFileTellsAllThatIsKnownAndWhereItComesFrom() throws Exception {
        JsonNode file = get("/api/places.geojson");
        assertThat(file.path("numberReturned").asInt())
                .isEqualTo(file.path("features").size());
        assertThat(file.at("/provenance/attribution").asText()).contains("GeoNames", "CC BY 4.0");
        assertThat(file.at("/provenance/gazetteer_version").asText())
                .isEqualTo(Extractors.gazetteer().version());
        assertThat(file.at("/provenance/sources").findValuesAsText("source")).contains("curated", "GeoNames");
        boolean[] known = new boolean[3];
        for (JsonNode feature : file.path("features")) {
            JsonNode properties = feature.path("properties");
            assertThat(properties.path("source").asText()).isNotBlank();
            known[0] |= properties.path("other_names").size() > 1;
            known[1] |= properties.path("valid_from").isTextual();
            known[2] |= properties.path("valid_to").isTextual();
        }
        assertThat(known).containsExactly(true, true, true);
    }

    @Test
    void theySayWhenTheClientHasThem() throws Exception {
        String tag =
                server.get("/api/places?q=Gao").headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/api/places?q=Gao", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/api/places?q=Kidal", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/places",
                "/api/places?q=",
                "/api/places?q=Gao&bbox=1,2,3,4",
                "/api/places?bbox=1,2,3&zoom=4",
                "/api/places?bbox=1,2,3,4&zoom=x",
                "/api/places?name=Gao"
            })
    void whatCannotBeAskedIsRefused(String path) throws Exception {
        assertThat(server.get(path).statusCode()).isEqualTo(400);
    }

    private static List<String> names(String path) throws Exception {
        return get(path).path("features").findValuesAsText("name");
    }

    private static JsonNode get(String path) throws Exception {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
