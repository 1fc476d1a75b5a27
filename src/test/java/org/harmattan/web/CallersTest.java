package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.exchange.Sharing;
import org.harmattan.store.GeoPackageStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the server listens to: its own names only, and no other site's page where something would change. */
class CallersTest {

    private static final byte[] BODY = "Rien à signaler.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private GeoPackageStore store;
    private RunningServer server;

    @BeforeEach
    void start() throws PortUnavailableException {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        server = new RunningServer(
                new WebSettings("127.0.0.1", 0, "1", false, Set.of("Analyst-PC"), Optional.empty(), Sharing.PUBLIC),
                RunningServer.parts(store));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.0.0.1:7070",
                "localhost:1",
                "LOCALHOST.",
                "[::1]:80",
                "192.168.1.4",
                "analyst-pc:8"
            })
    void itsOwnNamesAndAddressesMayBeUsed(String host) throws IOException {
        assertThat(call(host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:7070", "127.0.0.1.evil.example", "localhost.evil.example"})
    void anyOtherNameIsRefused(String host) throws IOException {
        assertThat(call(host))
                .startsWith("HTTP/1.1 421")
                .contains("application/problem+json", "--name", host.split(":")[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=192.0.2.7",
                "X-Forwarded-For: 192.0.2.7",
                "x-forwarded-proto: https",
                "X-Real-IP: 192.0.2.7"
            })
    void aProxyIsServedOnlyWhenOthersAreMeantToBe(String header) throws Exception {
        String[] parts = header.split(": ");
        assertThat(server.get("/api/incidents", parts).statusCode()).isEqualTo(200);
        try (RunningServer alone = new RunningServer(RunningServer.SETTINGS, RunningServer.parts(store))) {
            for (String path : List.of("/api/incidents", "/api", "/")) {
                var answer = alone.get(path, parts);
                assertThat(answer.statusCode()).as(path).isEqualTo(421);
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(answer.body()).contains("--name").containsIgnoringCase(parts[0]);
            }
            assertThat(alone.get("/api/incidents").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void itsOwnPageAndProgramsMayWrite() throws Exception {
        assertThat(post("Origin", "http://127.0.0.1:" + server.port())).isIn(200, 201);
        assertThat(post("Sec-Fetch-Site", "same-origin")).isIn(200, 201);
        assertThat(post("Accept", "*/*")).isIn(200, 201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://evil.example", "http://127.0.0.1", "http://127.0.0.1:1", "file://", "::"})
    void noOtherPageMayWrite(String origin) throws Exception {
        assertThat(post("Origin", origin)).isEqualTo(403);
        assertThat(store.countArticles()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void norMayOneThatHidesItsOrigin(String site) throws Exception {
        assertThat(post("Sec-Fetch-Site", site)).isEqualTo(403);
    }

    @Test
    void aServerThatOnlyShowsRefusesEveryWrite() throws Exception {
        server.close();
        server = new RunningServer(RunningServer.SETTINGS.asReadOnly(), RunningServer.parts(store));
        assertThat(post("Accept", "*/*")).isEqualTo(403);
        assertThat(store.countArticles()).isZero();
        assertThat(server.get("/api/status").body()).contains("\"writable\":false");
    }

    @Test
    void noAnswerInvitesOtherSitesToWrite() throws Exception {
        var preflight = server.send(
                "OPTIONS", "/api/articles", "Origin", "https://evil.example", "Access-Control-Request-Method", "POST");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .isEmpty();
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(preflight.statusCode()).isEqualTo(405);
        assertThat(preflight.headers().firstValue("Allow")).contains("POST");
    }

    private int post(String... headers) throws Exception {
        String[] all = {"Content-Type", "text/plain", headers[0], headers[1]};
        return server.send("POST", "/api/articles", BODY, all).statusCode();
    }

    private String call(String host) throws IOException {
        return server.raw("GET /api/incidents HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }
}
