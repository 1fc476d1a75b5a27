package org.harmattan.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harmattan.exchange.ActorCodes;
import org.harmattan.extract.Extraction;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.incident.Incident;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.parameters.QueryVocabulary;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.IncidentStore;
import org.harmattan.text.Article;
import org.harmattan.web.PortUnavailableException;
import org.harmattan.web.WebParts;
import org.harmattan.web.WebServer;
import org.harmattan.web.WebSettings;

/** The real server on a free port of 127.0.0.1, over a store in a temporary folder. */
final class Site implements Served {

    private final TemporaryFolder folder;
    private final IncidentStore store;
    private final WebServer server;
    private final Map<String, Throwable> failures = new ConcurrentHashMap<>();

    private Site(TemporaryFolder folder, Article article, List<Incident> incidents) throws PortUnavailableException {
        this.folder = folder;
        store = GeoPackageStore.open(folder.path().resolve("harmattan.gpkg"));
        // Before the server starts, as in the life of most.
        store.save(article, incidents);
        // Nothing is handed in here, so nothing reads it.
        WebParts parts = new WebParts(
                store,
                () -> unread -> new Extraction(unread, List.of(), List.of()),
                () -> new Gazetteer(List.of()),
                () -> new Boundaries(List.of(), List.of()),
                QueryVocabulary.PLAIN,
                ActorCodes.none());
        server = WebServer.start(WebSettings.of("127.0.0.1", 0, "test"), parts, failures::put);
    }

    /** A site that shows these incidents of that article. */
    static Site with(Article article, List<Incident> incidents) throws IOException, PortUnavailableException {
        return new Site(TemporaryFolder.create(), article, incidents);
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    /** Ids of the rows of the store under a filter. */
    List<String> ids(IncidentQuery query) {
        List<String> ids = new ArrayList<>();
        store.find(query, incident -> ids.add(incident.id()));
        return ids;
    }

    @Override
    public Map<String, Throwable> failures() {
        return failures;
    }

    @Override
    public void close() throws IOException {
        server.close();
        store.close();
        folder.close();
    }
}
