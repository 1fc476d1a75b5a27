package org.harmattan.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.harmattan.exchange.ActorCodes;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.query.parameters.QueryVocabulary;
import org.harmattan.store.IncidentStore;

/** A server on a free port, and a client that sends it whatever a test wants. */
public final class RunningServer implements AutoCloseable {

    public static final WebSettings SETTINGS = WebSettings.of("127.0.0.1", 0, "1.2.3");

    /** Failures that were logged, by their error id. */
    final Map<String, Throwable> failures = new ConcurrentHashMap<>();

    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public RunningServer(IncidentStore store) throws PortUnavailableException {
        this(SETTINGS, parts(store));
    }

    public RunningServer(WebSettings settings, WebParts parts) throws PortUnavailableException {
        server = WebServer.start(settings, parts, failures::put);
    }

    /** Parts that read nothing out of any article and know no place. */
    public static WebParts parts(IncidentStore store) {
        return parts(
                store, () -> article -> new Extraction(article, List.of(), List.of()), () -> new Gazetteer(List.of()));
    }

    /** Parts with a reader and places, and no outlines. */
    public static WebParts parts(IncidentStore store, Supplier<Extractor> extractor, Supplier<Gazetteer> gazetteer) {
        return new WebParts(
                store,
                extractor,
                gazetteer,
                () -> new Boundaries(List.of(), List.of()),
                QueryVocabulary.PLAIN,
                ActorCodes.none());
    }

    /** Every route, such as {@code GET /api/articles/<id>}. */
    public List<String> listRoutes() {
        return server.listRoutes();
    }

    public int port() {
        return server.port();
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    public HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return client.send(request(method, path, headers), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(String method, String path, byte[] body, String... headers)
            throws IOException, InterruptedException {
        return client.send(
                request(method, path, HttpRequest.BodyPublishers.ofByteArray(body), headers),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends JSON. */
    HttpResponse<String> sendJson(String method, String path, String json, String... headers)
            throws IOException, InterruptedException {
        String[] all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
        return send(method, path, json.getBytes(StandardCharsets.UTF_8), all);
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request("GET", path, headers), BodyHandlers.ofByteArray());
    }

    /** Sends these very characters and returns everything that comes back until the server hangs up. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private HttpRequest request(String method, String path, String... headers) {
        return request(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    private HttpRequest request(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        return (List.of(headers).isEmpty() ? request : request.headers(headers)).build();
    }
}
