package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers are sent: tags, encodings, HEAD, files for ever. */
class AnswersTest extends ServerFixture {

    @Test
    void librariesAreServedWithTheirTypeForEver() throws Exception {
        HttpResponse<String> script = server.get("/webjars/leaflet/1.9.4/dist/leaflet-src.esm.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(header(script, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(header(script, "Cache-Control")).contains("immutable");
        assertThat(header(server.get("/webjars/leaflet/1.9.4/dist/leaflet.css"), "Content-Type"))
                .isEqualTo("text/css; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/incidents?group=JNIM",
                "/api/incidents/article-1-1",
                "/api/footprints",
                "/api/facets",
                "/api/status",
                "/api/articles/article-1",
                "/api/boundaries/countries",
                "/webjars/leaflet/1.9.4/dist/leaflet.css"
            })
    void whatTheClientHasIsNotSentAgain(String path) throws Exception {
        HttpResponse<String> first = server.get(path);
        String tag = header(first, "ETag");
        assertThat(tag).matches("\"[0-9a-f.]+\"");
        assertThat(server.get(path).body()).isEqualTo(first.body());
        HttpResponse<String> again = server.get(path, "If-None-Match", "\"other\", W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        String zippedTag = header(server.get(path, "Accept-Encoding", "br, gzip"), "ETag");
        assertThat(zippedTag).isNotEqualTo(tag);
        assertThat(server.get(path, "If-None-Match", zippedTag).statusCode()).isEqualTo(200);
    }

    @Test
    void aWriteChangesTheTag() throws Exception {
        String before = header(server.get("/api/incidents"), "ETag");
        store.save(Article.of("another", "Texte"), List.of());
        assertThat(server.get("/api/incidents", "If-None-Match", before).statusCode())
                .isEqualTo(200);
    }

    @Test
    void headGivesTheHeadersOfGet() throws Exception {
        for (String path : List.of("/api/incidents", "/api/status", "/webjars/leaflet/1.9.4/dist/leaflet.css")) {
            HttpResponse<String> get = server.get(path);
            HttpResponse<String> head = server.send("HEAD", path);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Length").orElse("none"))
                    .isIn("none", Integer.toString(get.body().length()));
            for (String name : List.of("ETag", "Content-Type", "Cache-Control", "Vary")) {
                assertThat(header(head, name)).isEqualTo(header(get, name));
            }
        }
        assertThat(server.send("HEAD", "/api/incidents/none").statusCode()).isEqualTo(404);
    }

    @Test
    void gzipIsSentOnlyWhereItIsWanted() throws Exception {
        String plain = server.get("/api/incidents", "Accept-Encoding", "gzip;q=0, identity")
                .body();
        byte[] zipped =
                server.bytes("/api/incidents", "Accept-Encoding", "gzip").body();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
        }
    }
}
