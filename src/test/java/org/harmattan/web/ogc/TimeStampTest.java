package org.harmattan.web.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of features tells when it was made (17-069r4, requirement fc-timeStamp), and can still be kept. */
class TimeStampTest {

    private static final String ITEMS = "/collections/incidents/items?limit=2";

    @TempDir
    Path folder;

    private static Instant stamp(HttpResponse<String> answer) throws Exception {
        return Instant.parse(
                ApiFixture.JSON.readTree(answer.body()).path("timeStamp").asText());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void itIsTheTimeOfTheAnswer() throws Exception {
        try (ApiFixture api = new ApiFixture(folder)) {
            for (String collection : List.of("incidents", "places", "boundaries")) {
                Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                Instant stamp = stamp(api.get("/collections/" + collection + "/items?limit=1"));
                assertThat(stamp).isBetween(before, Instant.now());
            }
        }
    }

    @Test
    void whoHasAPageKeepsItUntilTheStoreChanges() throws Exception {
        try (ApiFixture api = new ApiFixture(folder)) {
            HttpResponse<String> first = api.get(ITEMS);
            Thread.sleep(5);
            HttpResponse<String> second = api.get(ITEMS);
            assertThat(stamp(second)).isAfter(stamp(first));
            assertThat(tag(second)).isNotEqualTo(tag(first));

            for (String given : List.of(tag(first), tag(second), "\"other\", W/" + tag(first), "*")) {
                HttpResponse<String> kept = api.get(ITEMS, "If-None-Match", given);
                assertThat(kept.statusCode()).as(given).isEqualTo(304);
            }
            assertThat(tag(api.get(ITEMS, "If-None-Match", tag(first)))).isEqualTo(tag(first));
            String zipped = tag(api.get(ITEMS, "Accept-Encoding", "gzip"));
            assertThat(zipped).endsWith("-gzip\"");
            assertThat(api.get(ITEMS, "Accept-Encoding", "gzip", "If-None-Match", zipped)
                            .statusCode())
                    .isEqualTo(304);
            assertThat(api.get(ITEMS, "If-None-Match", zipped).statusCode()).isEqualTo(200);
            assertThat(api.get("/collections/incidents/items?limit=3", "If-None-Match", tag(first))
                            .statusCode())
                    .isEqualTo(200);

            api.store.save(Article.of("another", "Texte"), List.of());
            assertThat(api.get(ITEMS, "If-None-Match", tag(first)).statusCode()).isEqualTo(200);
        }
    }
}
