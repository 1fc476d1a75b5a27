package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.text.Article;
import org.harmattan.text.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that are handed in over HTTP, read by the real extractor. */
class SubmissionRoutesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT =
            "Lundi 6 mai 2024, des hommes armés ont attaqué le village de Boni, dans le centre du"
                    + " Mali. Douze civils ont été tués, selon un élu local.";

    @TempDir
    Path folder;

    private GeoPackageStore store;
    private RunningServer server;

    @BeforeEach
    void start() throws PortUnavailableException {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        server = new RunningServer(
                RunningServer.SETTINGS, RunningServer.parts(store, Extractors::real, () -> new Gazetteer(List.of())));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void aPreviewShowsEverythingAndKeepsNothing() throws Exception {
        HttpResponse<String> response = post("?dry_run=true&published=2024-05-08", "text/plain; charset=UTF-8", TEXT);
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.path("outcome").asText()).isEqualTo("preview");
        assertThat(answer.path("kept_as").isNull()).isTrue();
        assertThat(answer.path("article").path("text").asText()).isEqualTo(TEXT);
        assertThat(answer.path("article").path("language").asText()).isEqualTo("fr");
        JsonNode incident = answer.path("incidents").path("features").path(0).path("properties");
        assertThat(incident.path("place").asText()).isEqualTo("Boni");
        assertThat(incident.path("killed_best").asInt()).isEqualTo(12);
        JsonNode mention = mention(answer, "Boni");
        assertThat(TEXT.substring(
                        mention.path("start").asInt(), mention.path("end").asInt()))
                .isEqualTo("Boni");
        assertThat(mention.path("outcome").asText()).isEqualTo("resolved");
        assertThat(mention.path("candidates").path(0).path("place").asText()).isEqualTo("Boni");
        assertThat(mention.path("reasons").path(0).path("text").asText()).isNotBlank();
        assertThat(store.countArticles()).isZero();
    }

    @Test
    void anArticleThatIsKeptIsReadAnewWithAnotherDay() throws Exception {
        String text = TEXT.replace("Lundi 6 mai 2024", "Lundi dernier");
        post("?published=2021-01-15", "text/plain", text);
        String id = store.listByArticle(articles().get(0)).get(0).id();
        String path = "/api/articles/" + articles().get(0);
        HttpResponse<String> response =
                server.sendJson("PATCH", path, "{\"published\":\"2024-05-08\",\"by\":\"Awa\",\"why\":\"misread\"}");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.path("article").path("published").asText()).isEqualTo("2024-05-08");
        assertThat(answer.path("changed").path(0).asText()).isEqualTo(id);
        assertThat(answer.path("incidents")
                        .path("features")
                        .path(0)
                        .path("properties")
                        .path("date_start")
                        .asText())
                .isEqualTo("2024-05-06");
        assertThat(store.listRevisions(id))
                .hasSize(2)
                .last()
                .satisfies(last -> assertThat(last.why()).isEqualTo("misread"));
        assertThat(server.sendJson("PATCH", path, "{\"published\":\"yesterday\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.sendJson("PATCH", path, "{}").body()).contains("published");
        assertThat(server.sendJson("PATCH", "/api/articles/none", "{\"published\":\"2024-05-08\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    private List<String> articles() {
        List<String> ids = new java.util.ArrayList<>();
        store.visitArticles(article -> ids.add(article.id()));
        return ids;
    }

    @Test
    void aServerThatOnlyShowsStillShowsWhatItWouldRead() throws Exception {
        try (RunningServer shown = new RunningServer(
                RunningServer.SETTINGS.asReadOnly(),
                RunningServer.parts(store, Extractors::real, () -> new Gazetteer(List.of())))) {
            byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
            assertThat(shown.send("POST", "/api/articles?dry_run=true", text, "Content-Type", "text/plain")
                            .statusCode())
                    .isEqualTo(200);
            for (String query : List.of("", "?dry_run=false", "?dry_run=true&dry_run=false", "?dry_run=TRUE")) {
                assertThat(shown.send("POST", "/api/articles" + query, text, "Content-Type", "text/plain")
                                .statusCode())
                        .as(query)
                        .isEqualTo(403);
            }
            assertThat(store.countArticles()).isZero();
        }
    }

    @Test
    void whatMakesAReadingDoubtfulIsSaid() throws Exception {
        String misread = new String(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        JsonNode answer = JSON.readTree(
                post("?dry_run=true&published=2020-01-01", "text/plain", "Bamako, 6 mai 2024 - " + misread)
                        .body());
        assertThat(answer.path("issues").findValuesAsText("kind")).containsExactly("misread_letters", "days_differ");
        JsonNode days = answer.path("issues").path(1);
        assertThat(days.path("key").asText()).isEqualTo("remark.days-differ");
        assertThat(days.path("params").path("told").asText()).isEqualTo("2024-05-06");
        assertThat(days.path("message").asText()).startsWith("It is read as published on 2020-01-01");
    }

    @ParameterizedTest
    @CsvSource({"text/plain, ''", "text/plain, '  '", "application/json, ''"})
    void anEmptyRequestIsSaidToBeSo(String type, String body) throws Exception {
        HttpResponse<String> response = post("", type, body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("The request is empty");
    }

    @Test
    void anArticleIsKeptOnceWhateverIdItComesWith() throws Exception {
        HttpResponse<String> first =
                post("", "application/json", article().put("id", "boni").toString());
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).contains("/api/articles/boni");
        assertThat(JSON.readTree(first.body()).path("outcome").asText()).isEqualTo("added");
        HttpResponse<String> again =
                post("", "application/json", article().put("id", "other").toString());
        assertThat(again.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(again.body());
        assertThat(answer.path("outcome").asText()).isEqualTo("present");
        assertThat(answer.path("article").path("id").asText()).isEqualTo("boni");
        assertThat(answer.path("incidents").path("features")).hasSize(1);
        assertThat(store.countArticles()).isEqualTo(1);
    }

    @Test
    void withoutAnIdItsContentGivesItOne() throws Exception {
        String one = JSON.readTree(post("?dry_run=true", "text/plain", TEXT).body())
                .path("article")
                .path("id")
                .asText();
        String same = JSON.readTree(post("", "text/plain", TEXT).body())
                .path("article")
                .path("id")
                .asText();
        String other = JSON.readTree(post("", "text/plain", TEXT + " Fin.").body())
                .path("article")
                .path("id")
                .asText();
        assertThat(same).isEqualTo(one).isNotBlank();
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void aWebPageTellsItsOwnFacts() throws Exception {
        String page = "<html><head><meta property='og:title' content='Boni attaqué'>"
                + "<meta property='article:published_time' content='2024-05-08T10:00:00Z'></head>"
                + "<body><nav>Accueil</nav><article><p>" + TEXT + "</p></article></body></html>";
        JsonNode article =
                JSON.readTree(post("?dry_run=true", "text/html", page).body()).path("article");
        assertThat(article.path("title").asText()).isEqualTo("Boni attaqué");
        assertThat(article.path("published").asText()).isEqualTo("2024-05-08");
        assertThat(article.path("text").asText()).contains("Douze civils").doesNotContain("Accueil");
    }

    @Test
    void whatAPersonChangedIsWhatIsKept() throws Exception {
        JsonNode preview = JSON.readTree(
                post("?dry_run=true", "application/json", article().toString()).body());
        ObjectNode feature =
                (ObjectNode) preview.path("incidents").path("features").path(0);
        ((ObjectNode) feature.path("properties")).put("killed_max", 14).put("status", "confirmed");
        ObjectNode request = article();
        request.set("incidents", preview.path("incidents"));
        HttpResponse<String> response = post("", "application/json", request.toString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        Incident kept = store.findById(feature.path("id").asText()).orElseThrow();
        assertThat(kept.casualties().killed().orElseThrow().max()).isEqualTo(14);
        assertThat(kept.status().label()).isEqualTo("confirmed");
        Incident extracted = Extractors.real()
                .extract(new Article(
                        preview.path("article").path("id").asText(),
                        Optional.of(LocalDate.of(2024, 5, 8)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        TEXT))
                .incidents()
                .get(0);
        assertThat(((Location.Placed) kept.location())
                        .footprint()
                        .equalsTopo(((Location.Placed) extracted.location()).footprint()))
                .isTrue();
        assertThat(kept.actor2()).isEqualTo(extracted.actor2());
    }

    @Test
    void whatAPersonMovedOrNamedAnewIsThereForNoOtherReason() throws Exception {
        Location.Placed moved = keptAfter(feature -> ((ObjectNode) feature.path("geometry"))
                .putArray("coordinates")
                .add(-3.08)
                .add(14.07));
        assertThat(moved.point().lon()).isEqualTo(-3.08);
        assertThat(moved.reasons()).extracting(Phrase::key).containsExactly("place.by-hand");
        assertThat(moved.admin1()).as("as the outlines tell, not as before").isEmpty();
    }

    @Test
    void aPlaceNamedAnewKeepsItsFootprintAndGivesTheTitle() throws Exception {
        Location.Placed named =
                keptAfter(feature -> ((ObjectNode) feature.path("properties")).put("place", "Campement"));
        assertThat(named.reasons()).extracting(Phrase::key).containsExactly("place.by-hand");
        Incident kept = store.findById(onlyId()).orElseThrow();
        assertThat(kept.title().text()).contains("Campement").doesNotContain("Boni");
        assertThat(kept.fieldConfidence()).doesNotContainKey(CodedField.PLACE).containsKey(CodedField.TYPE);
    }

    /** Where the incident of the article lies after a person changed its feature so. */
    private Location.Placed keptAfter(Consumer<ObjectNode> change) throws Exception {
        JsonNode preview = JSON.readTree(
                post("?dry_run=true", "application/json", article().toString()).body());
        ArrayNode features = (ArrayNode) preview.path("incidents").path("features");
        change.accept((ObjectNode) features.path(0));
        ObjectNode request = article();
        request.set("incidents", features);
        HttpResponse<String> response = post("", "application/json", request.toString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return (Location.Placed) store.findById(onlyId()).orElseThrow().location();
    }

    private String onlyId() {
        List<String> ids = new ArrayList<>();
        store.find(IncidentQuery.all(), incident -> ids.add(incident.id()));
        return ids.get(0);
    }

    @Test
    void nothingIsKeptWhenOneFeatureIsWrong() throws Exception {
        JsonNode preview = JSON.readTree(
                post("?dry_run=true", "application/json", article().toString()).body());
        ArrayNode features = (ArrayNode) preview.path("incidents").path("features");
        ((ObjectNode) features.path(0).path("properties").path("evidence").path(0)).put("quote", "never written");
        ObjectNode request = article();
        request.set("incidents", features);
        HttpResponse<String> response = post("", "application/json", request.toString());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("incidents[0]", "never written");
        assertThat(store.countArticles()).isZero();
    }

    @Test
    void aNameWithoutAPointIsRefusedRatherThanLost() throws Exception {
        JsonNode preview = JSON.readTree(
                post("?dry_run=true", "application/json", article().toString()).body());
        ObjectNode feature = (ObjectNode) preview.at("/incidents/features/0");
        feature.putNull("geometry");
        ObjectNode request = article();
        request.set("incidents", preview.path("incidents"));
        HttpResponse<String> response = post("", "application/json", request.toString());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("incidents[0]", "\\\"place\\\" needs a point");
        assertThat(store.countArticles()).isZero();
        ((ObjectNode) feature.path("properties")).putNull("place");
        assertThat(post("", "application/json", request.toString()).statusCode())
                .isEqualTo(201);
        assertThat(store.findById(onlyId()).orElseThrow().location()).isInstanceOf(Location.Unplaced.class);
    }

    @Test
    void anUnknownMemberIsSaidAndCostsNothing() throws Exception {
        JsonNode answer = JSON.readTree(
                post("", "application/json", article().put("sorce", "x").toString())
                        .body());
        assertThat(answer.path("outcome").asText()).isEqualTo("added");
        assertThat(answer.path("issues").path(0).path("message").asText()).contains("sorce");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | text/plain | '   ' | 400 | empty",
                "'' | application/json | {\"text\": | 400 | broken JSON",
                "'' | application/json | [] | 400 | no JSON object",
                "'' | application/json | {\"text\":\"x\",\"published\":\"8 mai\"} | 400 | YYYY-MM-DD",
                "'' | application/json | {\"text\":\"x\",\"url\":\"javascript:alert(1)\"} | 400 | http",
                "'' | application/json | {\"text\":\"x\",\"incidents\":3} | 400 | incidents",
                "'' | application/json | {\"text\":\"x\",\"incidents\":[{}]} | 400 | incidents[0]",
                "'' | application/xml | <x/> | 415 | text/plain",
                "'' | text/plain; charset=latin1 | x | 415 | UTF-8",
                "?dry=true | text/plain | x | 400 | dry",
                "?dry_run=yes | text/plain | x | 400 | dry_run",
                "?title=x | application/json | {\"text\":\"x\"} | 400 | title",
            })
    void whatCannotBeTakenIsSaid(String query, String type, String body, int status, String naming) throws Exception {
        HttpResponse<String> response = post(query, type, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(response.body()).path("detail").asText()).contains(naming);
        assertThat(store.countArticles()).isZero();
    }

    @Test
    void tooMuchIsRefused() throws Exception {
        assertThat(post("", "text/plain", "x".repeat(5_000_001)).statusCode()).isEqualTo(413);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        byte[] bytes = {'a', 0, 1, 2, (byte) 0xff};
        assertThat(server.send("POST", "/api/articles", bytes, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(400);
    }

    private static ObjectNode article() {
        return JSON.createObjectNode().put("text", TEXT).put("published", "2024-05-08");
    }

    private static JsonNode mention(JsonNode answer, String text) {
        for (JsonNode mention : answer.path("mentions")) {
            if (mention.path("text").asText().equals(text)) {
                return mention;
            }
        }
        throw new AssertionError("no mention of " + text + " in " + answer.path("mentions"));
    }

    private HttpResponse<String> post(String query, String type, String body) throws Exception {
        return server.send(
                "POST", "/api/articles" + query, body.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
    }
}
