package org.harmattan.web.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Status;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The abstract tests of OGC API – Features, Part 1 (17-069r4, annex A), on features and their parameters. */
class FeaturesItemsTest extends ApiTest {

    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    private static List<String> wanted(Predicate<Incident> test) {
        return api.incidents.stream()
                .filter(incident -> incident.status() != Status.REJECTED && incident.status() != Status.MERGED)
                .filter(test)
                .map(Incident::id)
                .toList();
    }

    @Test
    void aBoxTestsPointsAndCountsByAreas() throws Exception {
        String box = "/collections/incidents/items?bbox=-5,12,1,16";
        JsonNode plain = api.json(box);
        JsonNode areas = api.json(box + "&certainty=possible");
        assertThat(plain.path("numberMatched")).isNotEqualTo(areas.path("numberMatched"));
        assertThat(plain.path("numberPossible")).isEqualTo(areas.path("numberPossible"));
        assertThat(plain.path("numberCertain")).isEqualTo(areas.path("numberCertain"));
        assertThat(areas.path("numberMatched")).isEqualTo(areas.path("numberPossible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "footprints", "articles", "places", "boundaries"})
    void itemsSayWhatTheyAre(String id) throws Exception {
        String path = "/collections/" + id + "/items?limit=2";
        HttpResponse<String> answer = api.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/geo+json");
        assertThat(answer.headers().firstValue("Content-Crs")).contains("<" + CRS84 + ">");
        JsonNode json = ApiFixture.JSON.readTree(answer.body());
        assertThat(json.path("numberReturned").asInt())
                .isEqualTo(json.path("features").size());
        assertThat(OffsetDateTime.parse(json.path("timeStamp").asText())).isNotNull();
        assertThat(ApiFixture.link(json, "self").orElseThrow().path("href").asText())
                .endsWith(path);
        assertThat(ApiFixture.link(json, "alternate").orElseThrow().path("type").asText())
                .isEqualTo("text/html");
        assertThat(ApiFixture.link(json, "collection")).isPresent();
        json.path("links")
                .forEach(link -> assertThat(link.has("rel") && link.has("type")).isTrue());
        for (JsonNode feature : json.path("features")) {
            String one = "/collections/" + id + "/items/"
                    + encoded(feature.path("id").asText());
            JsonNode alone = api.json(one);
            assertThat(alone.path("id")).isEqualTo(feature.path("id"));
            assertThat(alone.path("geometry")).isEqualTo(feature.path("geometry"));
            assertThat(ApiFixture.link(alone, "self")).isPresent();
            assertThat(ApiFixture.link(alone, "alternate")).isPresent();
            assertThat(ApiFixture.link(alone, "collection")).isPresent();
        }
    }

    private static String encoded(String id) {
        return org.harmattan.web.PathSegment.encode(id);
    }

    @ParameterizedTest
    @CsvSource({"incidents,7", "footprints,5", "articles,1", "places,2", "boundaries,50", "incidents,10001"})
    void pagesTogetherAreWhatMatched(String id, int limit) throws Exception {
        List<String> ids = api.ids("/collections/" + id + "/items?limit=" + limit);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(api.json("/collections/" + id + "/items")
                        .path("numberMatched")
                        .asInt())
                .isEqualTo(ids.size());
        if (id.equals("incidents")) {
            assertThat(ids).containsExactlyInAnyOrderElementsOf(wanted(incident -> true));
        }
    }

    @Test
    void aPageHasOneHundredUnlessMoreIsAskedFor() throws Exception {
        assertThat(api.json("/collections/boundaries/items").path("features")).hasSize(100);
        assertThat(api.json("/collections/boundaries/items?limit=999999999999")
                        .path("numberReturned")
                        .asInt())
                .isEqualTo(api.json("/collections/boundaries/items?limit=1")
                        .path("numberMatched")
                        .asInt());
    }

    @Test
    void pagesStayInPlaceWhenSomethingIsAdded() throws Exception {
        JsonNode first = api.json("/collections/articles/items?limit=1");
        api.store.save(Article.of("0-before-all", "Un texte neuf"), List.of());
        JsonNode second = api.json(
                ApiFixture.link(first, "next").orElseThrow().path("href").asText());
        assertThat(second.path("features").path(0).path("id"))
                .isNotEqualTo(first.path("features").path(0).path("id"));
        assertThat(second.path("features").path(0).path("id").asText()).isNotEqualTo("0-before-all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-4,14,-3,15 | -4 | -3",
                "-10,0,-3,40 | -10 | -3",
                "-4,14,0,-3,15,900 | -4 | -3",
                "170,-90,-3,90 | -180 | -3",
                "-180,85,180,90 | 400 | 400"
            })
    void aBoxLetsItsFeaturesThroughAndThoseWithoutGeometry(String bbox, double west, double east) throws Exception {
        double north = bbox.contains("15") ? 15 : 90;
        List<String> expected = wanted(incident -> !(incident.location() instanceof Location.Placed at)
                || at.point().lon() >= west
                        && at.point().lon() <= east
                        && at.point().lat() <= north);
        assertThat(api.ids("/collections/incidents/items?limit=20&bbox=" + bbox))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(api.ids("/collections/incidents/items?bbox-crs=" + CRS84 + "&limit=1000&bbox=" + bbox))
                .hasSameSizeAs(expected);
        assertThat(api.ids("/collections/articles/items?bbox=" + bbox))
                .hasSameSizeAs(api.ids("/collections/articles/items"));
    }

    @Test
    void boxesOfOtherCollectionsTestTheirGeometries() throws Exception {
        assertThat(api.ids("/collections/places/items?bbox=2,15,3,16")).containsExactly("ml-menaka");
        assertThat(api.ids("/collections/places/items?bbox=178,0,-178,2")).containsExactly("ml-x");
        assertThat(api.ids("/collections/boundaries/items?bbox=-3.1,14.2,-3,14.3&level=0"))
                .containsExactly("0.ML");
        assertThat(api.ids("/collections/footprints/items?bbox=-3.02,14.2,-3.0,14.3"))
                .contains("article-1-1", "article-1-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-01-15",
                "2021-01-15T10:00:00Z",
                "2021-01-01/2021-01-31",
                "2021-01-01T00:00:00Z/2021-01-31T00:00:00Z",
                "../2021-01-15",
                "2021-01-15/..",
                "2021-01-15/P10D"
            })
    void datetimeLetsThroughWhatMayMeetIt(String datetime) throws Exception {
        String[] ends = datetime.split("/");
        Optional<LocalDate> from = ends[0].equals("..") ? Optional.empty() : Optional.of(day(ends[0]));
        Optional<LocalDate> to = ends.length == 1
                ? from
                : ends[1].equals("..")
                        ? Optional.empty()
                        : Optional.of(ends[1].startsWith("P") ? from.get().plusDays(10) : day(ends[1]));
        assertThat(api.ids("/collections/incidents/items?limit=1000&datetime=" + datetime))
                .containsExactlyInAnyOrderElementsOf(
                        wanted(incident -> incident.when().mayTouch(from, to)));
        assertThat(api.ids("/collections/places/items?datetime=" + datetime)).hasSize(3);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, 10));
    }

    @Test
    void certaintyTellsWhatMayBeMeantFromWhatIs() throws Exception {
        String query = "/collections/incidents/items?limit=1000&bbox=-5,10,3,20&from=2020-12-10&to=2021-02-10";
        JsonNode possible = api.json(query + "&certainty=possible");
        JsonNode certain = api.json(query + "&certainty=certain");
        assertThat(possible.path("numberPossible")).isEqualTo(possible.path("numberMatched"));
        assertThat(certain.path("numberCertain")).isEqualTo(certain.path("numberMatched"));
        assertThat(certain.path("numberPossible")).isEqualTo(possible.path("numberPossible"));
        assertThat(possible.path("numberCertain")).isEqualTo(certain.path("numberCertain"));
        assertThat(certain.path("numberMatched").asInt())
                .isLessThan(possible.path("numberMatched").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/conformance?x=1 | x",
                "?limit=1 | limit",
                "/collections/incidents/items?limit=0 | limit",
                "/collections/incidents/items?limit=-1 | limit",
                "/collections/incidents/items?limit=a | limit",
                "/collections/incidents/items?limt=1 | limt",
                "/collections/incidents/items?bbox=1,2,3 | bbox",
                "/collections/places/items?bbox=1,2,3,a | bbox",
                "/collections/incidents/items?bbox-crs=EPSG:4326 | bbox-crs",
                "/collections/places/items?crs=EPSG:3857 | crs",
                "/collections/incidents/items?datetime=yesterday | datetime",
                "/collections/articles/items?datetime=2021-13-01 | datetime",
                "/collections/incidents/items?after=x | after",
                "/collections/incidents/items?sort=worst | sort",
                "/collections/incidents/items/article-1-1?limit=1 | limit",
                "/collections/places/items?filter=nme='x' | filter",
                "/collections/places/items?group=JNIM | group",
                "/collections?f=xml | f"
            })
    void whatIsNotAllowedIsNamed(String path, String parameter) throws Exception {
        HttpResponse<String> answer = api.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = ApiFixture.JSON.readTree(answer.body());
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("allowed")).isNotEmpty();
    }
}
