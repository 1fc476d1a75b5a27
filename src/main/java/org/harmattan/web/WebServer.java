package org.harmattan.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.harmattan.exchange.Sharing;
import org.harmattan.store.IncidentStore;
import org.harmattan.web.ogc.FeaturesApi;

/** The HTTP server over a store. Answers until it is closed. Safe for several threads. */
public final class WebServer implements AutoCloseable {

    private static final int THREADS = 64;

    private final Javalin javalin;
    private final Workers workers;

    private WebServer(Javalin javalin, Workers workers) {
        this.javalin = javalin;
        this.workers = workers;
    }

    /**
     * Starts a server.
     *
     * @param log told of every failure that a client sees as a 500
     * @throws PortUnavailableException when host and port cannot be listened on
     */
    public static WebServer start(WebSettings settings, WebParts parts, FaultLog log) throws PortUnavailableException {
        WebParts shown = shown(settings, parts);
        Workers workers = Workers.start(shown, log);
        Javalin javalin = Javalin.create(config -> configure(config, settings, shown, workers, log));
        try {
            return new WebServer(javalin.start(settings.host(), settings.port()), workers);
        } catch (RuntimeException e) {
            javalin.stop();
            workers.close();
            throw new PortUnavailableException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + " (" + rootMessage(e)
                            + "); choose another with --port or --host",
                    e);
        }
    }

    /** Whoever may not pass data on may not show them to others either, row by row, as the interface does. */
    private static WebParts shown(WebSettings settings, WebParts parts) {
        return settings.isForOthers() && settings.sharing() != Sharing.ALL
                ? parts.withStore(new SharedStore(parts.store(), settings.sharing()))
                : parts;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /**
     * Waits until the incidents were read once and answers no longer wait for that; returns at once when it is closed.
     *
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public void awaitIncidents() throws InterruptedException {
        workers.index().awaitFirst();
    }

    /** Every route by method and path, such as {@code GET /api/articles/<id>}. */
    List<String> listRoutes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(route -> route.endpoint.method + " " + route.endpoint.path)
                .toList();
    }

    /** Stops listening, and ends the requests that are running. */
    @Override
    public void close() {
        javalin.stop();
        workers.close();
    }

    private static void configure(
            JavalinConfig config, WebSettings settings, WebParts parts, Workers workers, FaultLog log) {
        SecurityHeaders headers = new SecurityHeaders(settings.tiles());
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 2);
        config.jetty.modifyHttpConfiguration(http -> configure(http, headers));
        config.jetty.modifyServer(server -> server.setErrorHandler(new RejectedRequests(headers)));
        config.jetty.modifyServletContextHandler(handler -> {
            handler.setErrorHandler(new RejectedRequests(headers));
            // Ids may hold an escaped slash; no route takes the decoded path for a file's name unchecked.
            handler.getServletHandler().setDecodeAmbiguousURIs(true);
        });
        new Problems(log).register(config);
        QueryParameters.use(parts.vocabulary(), config);
        register(new Routes(config, settings), settings, parts, workers);
    }

    private static void configure(HttpConfiguration http, SecurityHeaders security) {
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.DEFAULT.with("ids", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
        http.addCustomizer((request, headers) -> {
            security.putInto(headers);
            return request;
        });
    }

    private static void register(Routes routes, WebSettings settings, WebParts parts, Workers workers) {
        IncidentStore store = parts.store();
        Clock clock = Clock.systemUTC();
        StoreState state = new StoreState(store, clock);
        new EditRoutes(store, state, new IncidentPatch(parts.boundaries())).register(routes);
        new HistoryRoutes(store, state).register(routes);
        new SimilarRoutes(store, state).register(routes);
        new IncidentListRoutes(store, workers.index(), state).register(routes);
        new IncidentRoutes(store, state).register(routes);
        new FacetRoutes(workers.index(), state).register(routes);
        new HistogramRoutes(workers.index(), state).register(routes);
        new ClusterRoutes(store, workers.index(), state).register(routes);
        new ViewRoutes(workers.answer(), workers.index(), state).register(routes);
        new DownloadRoutes(store, clock, settings.version(), settings.sharing(), parts.actors()).register(routes);
        new PlaceRoutes(parts.gazetteer()).register(routes);
        new ArticleRoutes(store, state).register(routes);
        new SubmissionRoutes(store, workers.desk(), parts.boundaries()).register(routes);
        new RereadingRoutes(store, workers.desk()).register(routes);
        new BoundaryRoutes().register(routes);
        new StatusRoutes(parts, workers.index(), state, settings).register(routes);
        new FeaturesApi(parts, state, settings.version()).register(routes);
        new PageRoutes().register(routes);
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Optional.ofNullable(root.getMessage()).orElse(root.getClass().getSimpleName());
    }
}
