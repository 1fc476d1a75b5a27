package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are refused, by whom and how. */
class RefusalsTest extends ServerFixture {

    @Test
    void brokenEscapesAreTheClientsFault() throws Exception {
        assertThat(server.raw("GET /api/incidents?group=%zz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        assertThat(server.raw("GET /api/incidents?group=%ff HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/incidents/%ff HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nNo colon here\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "nonsense\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n"
            })
    void malformedRequestsGetAProblemTooWithAllHeaders(String request) throws IOException {
        String answer = server.raw(request.replace("Host: x\r\n", "Host: 127.0.0.1\r\nConnection: close\r\n"));
        assertThat(answer).matches("(?s)HTTP/1\\.[01] (400|505) .*");
        assertThat(answer)
                .contains("application/problem+json", "\"detail\"", "Content-Security-Policy: default-src 'self';")
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer")
                .doesNotContain("<html", "Jetty", "Exception");
    }

    @Test
    void tooLongAnAddressIsRefused() throws IOException {
        String answer =
                server.raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 414").contains("application/problem+json", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/api/incidents",
                "/api/incidents?x=1",
                "/api/nothing",
                "/webjars/leaflet/1.9.4/dist/leaflet.css"
            })
    void everyAnswerHasTheSecurityHeaders(String path) throws Exception {
        for (String method : List.of("GET", "HEAD", "POST")) {
            HttpResponse<String> response = server.send(method, path);
            assertThat(header(response, "Content-Security-Policy"))
                    .isEqualTo("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                            + " frame-ancestors 'none'; form-action 'self'");
            assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(response.headers().firstValue("Server")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void otherMethodsAreRefused(String method) throws Exception {
        for (String path : List.of("/", "/api", "/api/", "/api/incidents", "/api/collections/places/items")) {
            HttpResponse<String> response = server.send(method, path);
            problem(response, 405);
            assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/api/nothing",
                "/js",
                "/web/index.html",
                "/webjars/leaflet/1.9.4/dist",
                "/webjars/leaflet/1.9.4/none.js",
                "/.git/config.txt",
                "/harmattan/web/index.html"
            })
    void whatIsNotThereIsAProblem(String path) throws Exception {
        JsonNode problem = problem(server.get(path), 404);
        assertThat(problem.path("title").asText()).isEqualTo("Not Found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2Fdata%2Fgazetteer%2Fsahel.txt",
                "/js/..%2f..%2f..%2Fsimplelogger.txt",
                "/js/%2e%2e/%2e%2e/data/geography/countries.json",
                "/webjars/..%2f..%2fMANIFEST.txt",
                "//etc/passwd.txt",
                "/js/..;/x.json"
            })
    void noPathLeadsOutOfTheFolder(String path) throws Exception {
        HttpResponse<String> response = server.get(path);
        problem(response, response.statusCode() == 400 ? 400 : 404);
    }

    /** A browser sends a request's head and body apart, and its next request on the same connection. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATCH /api/incidents/article-1-1",
                "POST /api/incidents/none/split",
                "POST /api/articles?x=1",
                "PUT /api/incidents"
            })
    void aRefusalLeavesTheConnectionToTheNextRequest(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(300);
            OutputStream out = socket.getOutputStream();
            out.write((request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 19\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            socket.setSoTimeout(10_000);
            out.write(
                    ("{\"why\":\"I saw it.\"}GET /api/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers.split("HTTP/1\\.1 4")).as(answers).hasSize(3);
        }
    }

    @Test
    void whoAsksBeforeSendingIsToldNo() throws Exception {
        assertThat(server.raw("POST /api/articles?x=1 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 4000000\r\nExpect: 100-continue\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @Test
    void anUnforeseenFailureIsAnErrorIdAndNothingMore() throws Exception {
        WebParts parts = RunningServer.parts(store, RunningServer.parts(store).extractor(), () -> {
            throw new IllegalStateException("inner matters");
        });
        try (RunningServer broken = new RunningServer(RunningServer.SETTINGS, parts)) {
            HttpResponse<String> response = broken.get("/api/status", "Accept-Encoding", "gzip");
            JsonNode problem = problem(response, 500);
            assertThat(response.body()).doesNotContain("Exception", "inner");
            assertThat(response.headers().firstValue("ETag")).isEmpty();
            assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(broken.failures)
                    .containsOnlyKeys(problem.path("error_id").asText())
                    .values()
                    .first()
                    .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                    .hasMessage("inner matters");
        }
    }

    @Test
    void aBusyPortIsSaid() {
        WebSettings settings = WebSettings.of("127.0.0.1", server.port(), "1");
        assertThatThrownBy(() -> WebServer.start(settings, RunningServer.parts(store), (id, failure) -> {}))
                .isInstanceOf(PortUnavailableException.class)
                .hasMessageContaining("127.0.0.1:" + server.port())
                .hasMessageContaining("--port");
    }
}
