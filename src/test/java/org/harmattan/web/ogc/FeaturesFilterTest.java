package org.harmattan.web.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Status;
import org.harmattan.query.IncidentQueryables;
import org.harmattan.query.cql2.Cql2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The abstract tests of OGC API – Features, Part 3 (19-079r2), and those of CQL2 (21-065r2) that need no data set. */
class FeaturesFilterTest extends ApiTest {

    private static final List<String> SIGNS = List.of("=", "<>", ">", "<", ">=", "<=");

    private static String items(String collection, String filter) {
        return "/collections/" + collection + "/items?limit=1000&filter="
                + URLEncoder.encode(filter, StandardCharsets.UTF_8);
    }

    private static List<String> ids(String collection, String filter) throws Exception {
        List<String> ids = new ArrayList<>();
        api.json(items(collection, filter))
                .path("features")
                .forEach(feature -> ids.add(feature.path("id").asText()));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "footprints", "articles", "places", "boundaries"})
    void everyQueryableCanBeComparedAndAskedForNull(String collection) throws Exception {
        JsonNode queryables = api.json("/collections/" + collection + "/queryables");
        assertThat(queryables.path("type").asText()).isEqualTo("object");
        assertThat(queryables.path("$schema").asText()).startsWith("https://json-schema.org/draft/20");
        assertThat(queryables.path("$id").asText()).endsWith("/api/collections/" + collection + "/queryables");
        assertThat(queryables.path("additionalProperties").asBoolean(true)).isFalse();
        int all = ids(collection, "true").size();
        for (Map.Entry<String, JsonNode> property :
                queryables.path("properties").properties()) {
            String name = "\"" + property.getKey() + "\"";
            List<String> without = ids(collection, name + " IS NULL");
            List<String> with = ids(collection, name + " is not null");
            assertThat(with).hasSize(all - without.size());
            assertThat(with.stream().filter(without::contains)).isEmpty();
            boolean isGeometry = property.getValue().path("format").asText().startsWith("geometry-");
            if (isGeometry) {
                spatial(collection, name, all - without.size());
            } else {
                scalar(collection, name, literal(property.getValue()), all - without.size());
            }
        }
    }

    private static void scalar(String collection, String name, String literal, int known) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (String sign : SIGNS) {
            counts.put(sign, ids(collection, name + " " + sign + " " + literal).size());
        }
        assertThat(counts.get("=") + counts.get("<>")).as(name).isEqualTo(known);
        assertThat(counts.get(">") + counts.get("<=")).as(name).isEqualTo(known);
        assertThat(counts.get("<") + counts.get(">=")).as(name).isEqualTo(known);
    }

    private static void spatial(String collection, String name, int known) throws Exception {
        assertThat(ids(collection, "S_INTERSECTS(" + name + ",BBOX(-180,-90,180,90))"))
                .hasSize(known);
        assertThat(ids(collection, "S_INTERSECTS(" + name + ",POLYGON((-180 -90,180 -90,180 90,-180 90,-180 -90)))"))
                .hasSize(known);
        assertThat(ids(collection, "S_INTERSECTS(" + name + ",POINT(-120.5 -40.25))"))
                .isEmpty();
        assertThat(ids(collection, "NOT S_INTERSECTS(" + name + ",POINT(-120.5 -40.25))"))
                .hasSize(known);
    }

    private static String literal(JsonNode schema) {
        if (schema.path("format").asText().equals("date")) {
            return "DATE('2021-01-20')";
        }
        return switch (schema.path("type").asText()) {
            case "string" -> "'foo'";
            case "boolean" -> "true";
            case "number" -> "3.14";
            default -> "1";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "killed_best > 2 AND (\"group\" = 'JNIM' OR background = true)",
                "CASEI(place) LIKE casei('%m%naka%')",
                "ACCENTI(place) = ACCENTI('Menaka')",
                "date_end BETWEEN DATE('2021-01-01') AND DATE('2021-02-01')",
                "country IN ('Mali','Niger') AND NOT killed_max IS NULL",
                "T_INTERSECTS(INTERVAL(date_start,date_end), INTERVAL('2021-01-01','2021-01-20'))",
                "S_WITHIN(geometry, POLYGON((-5 5,5 5,5 20,-5 20,-5 5)))",
                "S_INTERSECTS(footprint, LINESTRING(-10 14.2,10 14.3))",
                "wounded_min < wounded_max"
            })
    void filtersMeanOverHttpWhatTheyMeanInJava(String text) throws Exception {
        List<String> expected = api.incidents.stream()
                .filter(incident -> incident.status() != Status.REJECTED && incident.status() != Status.MERGED)
                .filter(IncidentQueryables.ALL.typed(Cql2.readText(text))::matches)
                .map(Incident::id)
                .toList();
        assertThat(ids("incidents", text)).containsExactlyInAnyOrderElementsOf(expected);
        String json = URLEncoder.encode(Cql2.toJson(Cql2.readText(text)), StandardCharsets.UTF_8);
        assertThat(api.json("/collections/incidents/items?limit=1&filter-lang=cql2-json&filter=" + json)
                        .path("numberMatched")
                        .asInt())
                .isEqualTo(expected.size());
    }

    @Test
    void menakaFindsItsAccentInEveryCollection() throws Exception {
        assertThat(ids("places", "ACCENTI(name) = ACCENTI('Menaka')")).containsExactly("ml-menaka");
        assertThat(ids("places", "name = 'Menaka'")).isEmpty();
        assertThat(ids("boundaries", "CASEI(ACCENTI(name)) = CASEI(ACCENTI('MENAKA'))"))
                .isNotEmpty();
    }

    @Test
    void footprintsAreFilteredByTheirAreas() throws Exception {
        assertThat(ids("footprints", "S_INTERSECTS(geometry, POINT(-3.01 14.25))"))
                .contains("article-1-1")
                .doesNotContain("article-1-3");
        assertThat(ids("footprints", "S_INTERSECTS(geometry, POINT(-3.01 14.25)) AND killed_max = 95"))
                .containsExactly("article-1-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "incidents | id=article-1-2 | article-1-2",
                "incidents | killed_max=95&contested=true | article-1-2",
                "incidents | killed_max=95&contested=false | ''",
                "incidents | date_end=2019-06-10 | article-1-1",
                "incidents | place=Sobane%20Da&group=Dan+Na+Ambassagou | article-1-2",
                "places | name=Ménaka&kind=town | ml-menaka",
                "boundaries | id=0.ML&approximate=false | 0.ML",
                "articles | publisher=L'Écho%20du%20Séno&published=2019-06-12 | article-1"
            })
    void queryablesAreParameters(String collection, String parameters, String expected) throws Exception {
        String path = "/collections/" + collection + "/items?"
                + parameters.replace("é", "%C3%A9").replace("É", "%C3%89");
        assertThat(String.join(",", api.ids(path))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "incidents,killed_max,many",
        "places,population,x",
        "boundaries,approximate,perhaps",
        "articles,published,June"
    })
    void aQueryableOfAnotherKindIsRefused(String collection, String parameter, String value) throws Exception {
        var answer = api.get("/collections/" + collection + "/items?" + parameter + "=" + value);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiFixture.JSON.readTree(answer.body()).path("parameter").asText())
                .isEqualTo(parameter);
    }

    @Test
    void aFilterOnWhatIsNoQueryableListsWhatIs() throws Exception {
        var answer = api.get(items("articles", "text LIKE '%x%'"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiFixture.JSON.readTree(answer.body()).path("allowed"))
                .extracting(JsonNode::asText)
                .contains("published", "title");
    }
}
