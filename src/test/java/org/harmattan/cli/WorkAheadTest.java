package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.harmattan.exchange.ActorCodes;
import org.harmattan.extract.Extraction;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.query.parameters.QueryVocabulary;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.web.FirstVisit;
import org.harmattan.web.WebParts;
import org.harmattan.web.WebServer;
import org.harmattan.web.WebSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkAheadTest {

    private static final String LOADED = "loaded";

    @TempDir
    Path data;

    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final CountDownLatch loaded = new CountDownLatch(1);

    @Test
    void thePageComesFirstThenTheMarksThenWhatReadingTakes() throws Exception {
        HttpServer asked = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        asked.createContext("/", exchange -> {
            done.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                out.write("<script type=\"module\" src=\"/js/early.js\"></script>".getBytes(StandardCharsets.UTF_8));
            }
            exchange.close();
        });
        asked.start();
        try {
            work("http://127.0.0.1:" + asked.getAddress().getPort() + "/");
        } finally {
            asked.stop(0);
        }
        assertThat(done).startsWith("/", "/js/early.js").endsWith("/api/view", LOADED);
    }

    @Test
    void whatReadingTakesIsLoadedAlsoWhereTheServerDoesNotAnswer() throws Exception {
        // Nothing listens there.
        work("http://127.0.0.1:9/");
        assertThat(done).containsExactly(LOADED);
    }

    private void work(String address) throws Exception {
        try (GeoPackageStore store = GeoPackageStore.open(data.resolve("harmattan.gpkg"));
                WebServer server =
                        WebServer.start(WebSettings.of("127.0.0.1", 0, "test"), parts(store), (id, e) -> {})) {
            Runnable loading = () -> {
                done.add(LOADED);
                loaded.countDown();
            };
            new WorkAhead(new FirstVisit(URI.create(address)), server, loading).start();
            assertThat(loaded.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static WebParts parts(GeoPackageStore store) {
        return new WebParts(
                store,
                () -> unread -> new Extraction(unread, List.of(), List.of()),
                () -> new Gazetteer(List.of()),
                () -> new Boundaries(List.of(), List.of()),
                QueryVocabulary.PLAIN,
                ActorCodes.none());
    }
}
