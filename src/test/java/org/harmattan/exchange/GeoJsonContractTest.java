package org.harmattan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.LonLat;
import org.harmattan.geoparse.Candidate;
import org.harmattan.geoparse.MentionRole;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.geoparse.Resolution;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.text.Span;
import org.junit.jupiter.api.Test;

/** What every reader of the GeoJSON may rely on. */
class GeoJsonContractTest {

    private static final List<String> KEYS =
            List.of(("id title date_start date_end date_precision event_type sub_event_type group actor1 actor2 target "
                            + "killed_min killed_best killed_max killed_by_side shared_toll wounded_min wounded_max "
                            + "place country admin1 admin2 geo_precision where_prec uncertainty_m confidence field_confidence status "
                            + "background contested accounts evidence alternatives article reports gazetteer_version "
                            + "title_key title_params place_reasons source source_id licence notes merged_sources")
                    .split(" "));

    private final JsonNode collection = written(IncidentFixtures.all(), mentions());

    @Test
    void everyFeatureHasEveryKeyAndNoOther() {
        for (JsonNode feature : collection.get("features")) {
            assertThat(names(feature.get("properties"))).containsExactlyInAnyOrderElementsOf(KEYS);
            assertThat(feature.get("id")).isEqualTo(feature.get("properties").get("id"));
        }
        assertThat(collection.get("numberReturned").asInt()).isEqualTo(4);
    }

    @Test
    void anIncidentIsDrawnExactlyWhenItIsPlaced() {
        JsonNode placed = feature(0);
        assertThat(placed.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(placed.at("/geometry/coordinates/0").asDouble()).isEqualTo(-3.0512);
        assertThat(placed.at("/geometry/coordinates/1").asDouble()).isEqualTo(14.2731);
        assertThat(placed.at("/properties/uncertainty_m").asDouble()).isEqualTo(1500.5);
        assertThat(placed.at("/properties/geo_precision").asInt()).isEqualTo(1);
        JsonNode unplaced = feature(2);
        assertThat(unplaced.get("geometry").isNull()).isTrue();
        for (String key : List.of("place", "geo_precision", "where_prec", "uncertainty_m", "admin1", "killed_min")) {
            assertThat(unplaced.get("properties").get(key).isNull()).as(key).isTrue();
        }
        assertThat(unplaced.at("/properties/country").asText()).isEqualTo("Mali");
        assertThat(unplaced.at("/properties/place_reasons/0/text").asText()).isEqualTo("no place is named");
    }

    @Test
    void quotesAreTheTextAtTheirOffsets() {
        String text = IncidentFixtures.article().text();
        List<JsonNode> quotes = new ArrayList<>();
        for (JsonNode feature : collection.get("features")) {
            feature.at("/properties/evidence").forEach(quotes::add);
            feature.at("/properties/accounts").forEach(quotes::add);
        }
        assertThat(quotes).hasSize(7).allSatisfy(quote -> {
            assertThat(text.substring(
                            quote.get("start").asInt(), quote.get("end").asInt()))
                    .isEqualTo(quote.get("quote").asText());
            assertThat(quote.get("article").asText()).isEqualTo("article-1");
        });
    }

    @Test
    void datesNumbersAndAccountsAreThoseOfTheIncident() {
        JsonNode contested = feature(1).get("properties");
        assertThat(contested.get("date_start").asText()).isEqualTo("2019-06-03");
        assertThat(contested.get("date_end").asText()).isEqualTo("2019-06-09");
        assertThat(contested.get("date_precision").asText()).isEqualTo("week");
        assertThat(contested.get("killed_max").asInt()).isEqualTo(95);
        assertThat(contested.get("contested").asBoolean()).isTrue();
        assertThat(contested.at("/accounts/1/by").asText()).isEqualTo("maire");
        assertThat(contested.at("/accounts/1/stance").asText()).isEqualTo("alleges");
        assertThat(contested.at("/alternatives/0/why").asText()).isEqualTo("lies in Burkina Faso");
        assertThat(contested.at("/alternatives/0/why_params/country").asText()).isEqualTo("Burkina Faso");
        JsonNode undated = feature(2).get("properties");
        assertThat(undated.get("date_start").isNull()).isTrue();
        assertThat(undated.get("date_end").asText()).isEqualTo("2019-06-12");
        assertThat(undated.get("date_precision").asText()).isEqualTo("unknown");
        assertThat(feature(3).at("/properties/killed_by_side/0/qualifier").asText())
                .isEqualTo("at_least");
    }

    @Test
    void mentionsSayWhatTheyWereTakenFor() {
        JsonNode resolved = collection.at("/mentions/0");
        assertThat(names(resolved))
                .containsExactly("article", "text", "start", "end", "place", "country", "lon", "lat", "score", "role");
        assertThat(resolved.get("country").asText()).isEqualTo("Mali");
        assertThat(resolved.get("role").asText()).isEqualTo("incident");
        assertThat(resolved.get("score").asDouble()).isEqualTo(1);
        JsonNode unresolved = collection.at("/mentions/1");
        assertThat(unresolved.get("score").isNull()).isTrue();
        assertThat(unresolved.get("place").isNull()).isTrue();
        assertThat(unresolved.get("lon").isNull()).isTrue();
        assertThat(unresolved.get("role").asText()).isEqualTo("rejected");
    }

    @Test
    void mentionsAreAbsentWhenNobodySpokeOfThemAndEmptyWhenThereAreNone() throws IOException {
        ByteArrayOutputStream without = new ByteArrayOutputStream();
        new GeoJsonWriter(without, Optional.of(Instant.parse("2026-01-02T03:04:05.678Z"))).finish();
        assertThat(without)
                .hasToString(
                        "{\"type\":\"FeatureCollection\",\"timeStamp\":\"2026-01-02T03:04:05Z\",\"features\":[],\"numberMatched\":0,\"numberReturned\":0}\n");
        assertThat(written(List.of(), List.of()).get("mentions")).isEmpty();
    }

    @Test
    void manyMentionsAreAllThereInOrder() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeoJsonWriter writer = new GeoJsonWriter(out);
        for (int i = 0; i < 20_000; i++) {
            PlaceMention mention = mentions().get(i % 2);
            writer.mentions(List.of(
                    new PlaceMention("é" + i, mention.span(), mention.text(), mention.resolution(), mention.role())));
        }
        writer.finish();
        JsonNode all = JsonMapper.builder().build().readTree(out.toByteArray()).get("mentions");
        assertThat(all).hasSize(20_000);
        for (int i = 0; i < 20_000; i++) {
            assertThat(all.get(i).get("article").asText()).isEqualTo("é" + i);
        }
    }

    @Test
    void halfASurrogatePairDoesNotBreakTheDocument() {
        Incident broken = IncidentFixtures.incident(
                        "x\ud83d",
                        IncidentFixtures.placed().type(),
                        IncidentFixtures.placed().group())
                .build();
        assertThat(written(List.of(broken), List.of()).at("/features/0/id").asText())
                .isEqualTo("x?");
    }

    static List<PlaceMention> mentions() {
        String text = IncidentFixtures.article().text();
        int start = text.indexOf("Sobane Da");
        Place place = new Place(
                "ml-sobane-da",
                "Sobane Da",
                PlaceKind.VILLAGE,
                new LonLat(-3.0512, 14.2731),
                1,
                "ML",
                Optional.of("Mopti"),
                Optional.empty(),
                java.util.OptionalLong.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "test");
        return List.of(
                new PlaceMention(
                        "article-1",
                        new Span(start, start + 9),
                        "Sobane Da",
                        new Resolution.Resolved(new Candidate(place, 1, List.of()), List.of()),
                        MentionRole.INCIDENT),
                new PlaceMention(
                        "article-1", new Span(0, 2), "Le", new Resolution.Unresolved(List.of()), MentionRole.REJECTED));
    }

    private JsonNode feature(int index) {
        return collection.at("/features/" + index);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new java.util.LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode written(List<Incident> incidents, List<PlaceMention> mentions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            IncidentWriter writer = Format.GEOJSON.open(out);
            for (Incident incident : incidents) {
                writer.write(incident);
            }
            writer.mentions(mentions);
            writer.finish();
            return new ObjectMapper().readTree(out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
