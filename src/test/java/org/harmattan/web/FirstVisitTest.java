package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.RandomIncidents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FirstVisitTest {

    private static final String PAGE = """
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/css/page.css">
            <script type="module" async src="/js/early.js"></script>
            <link rel="modulepreload" href="/webjars/map.js">
            <script type="module" src="/js/main.js"></script>
            <link rel="later" href="/js/views.js">
            <a href="/?page=trends"></a>
            """;

    @TempDir
    Path folder;

    @Test
    void asksForThePageAndWhatABrowserFetchesForIt() throws IOException {
        assertThat(asked(PAGE))
                .startsWith("/", "/favicon.svg", "/css/page.css", "/js/early.js", "/webjars/map.js", "/js/main.js")
                .contains("/api/boundaries/countries")
                .doesNotContain("/js/views.js", "/?page=trends");
    }

    @Test
    void findsTheFilesOfThePageAsItIsWritten() throws IOException {
        String page = Files.readString(Path.of("web", "index.html"));
        List<String> fetched = Pattern.compile("<(?:script|link)\\b(?![^>]*\"later\")[^>]*(?:src|href)=\"([^\"]+)")
                .matcher(page)
                .results()
                .map(file -> file.group(1))
                .toList();
        assertThat(fetched).contains("/css/page.css", "/js/main.js");
        assertThat(asked(page)).containsAll(fetched);
    }

    @Test
    void theServerAnswersAllThatIsAsked() throws Exception {
        try (GeoPackageStore store = GeoPackageStore.open(folder.resolve("incidents.gpkg"))) {
            store.save(IncidentFixtures.article(), new RandomIncidents(1).incidents(20));
            FirstVisit visit;
            try (RunningServer server = new RunningServer(store)) {
                visit = new FirstVisit(URI.create("http://127.0.0.1:" + server.port() + "/"));
                visit.askForPage();
                visit.askForMarks();
                assertThat(server.failures).isEmpty();
            }
            assertThatThrownBy(visit::askForMarks).isInstanceOf(IOException.class);
        }
    }

    /** What is asked of a server that gives that page, in this order. */
    private static List<String> asked(String page) throws IOException {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] answer = packed(page);
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer);
            }
        });
        server.start();
        try {
            new FirstVisit(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/")).askForPage();
        } finally {
            server.stop(0);
        }
        return asked;
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
