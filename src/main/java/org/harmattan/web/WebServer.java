package org.harmattan.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.harmattan.store.IncidentStore;

/** The HTTP server over a store, which stays the caller's. Answers until it is closed. Safe for several threads. */
public final class WebServer implements AutoCloseable {

    private static final int THREADS = 64;
    private static final List<HandlerType> METHODS = List.of(HandlerType.GET, HandlerType.HEAD);

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts a server.
     *
     * @param log told of every failure that a client sees as a 500
     * @throws PortUnavailableException when host and port cannot be listened on
     */
    public static WebServer start(WebSettings settings, IncidentStore store, FaultLog log)
            throws PortUnavailableException {
        Javalin javalin = Javalin.create(config -> configure(config, settings, store, log));
        try {
            return new WebServer(javalin.start(settings.host(), settings.port()));
        } catch (RuntimeException e) {
            javalin.stop();
            throw new PortUnavailableException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + " (" + rootMessage(e)
                            + "); choose another with --port or --host",
                    e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Stops listening, and ends the requests that are running. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, WebSettings settings, IncidentStore store, FaultLog log) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 2);
        config.jetty.modifyHttpConfiguration(WebServer::configure);
        config.jetty.modifyServer(server -> server.setErrorHandler(new RejectedRequests()));
        config.jetty.modifyServletContextHandler(handler -> {
            handler.setErrorHandler(new RejectedRequests());
            // Ids may hold an escaped slash; no route takes the decoded path for a file's name unchecked.
            handler.getServletHandler().setDecodeAmbiguousURIs(true);
        });
        config.routes.before(WebServer::refuseOtherMethods);
        new Problems(log).register(config);
        register(new Routes(config), settings, store);
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.DEFAULT.with("ids", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
        http.addCustomizer((request, headers) -> {
            SecurityHeaders.putInto(headers);
            return request;
        });
    }

    private static void register(Routes routes, WebSettings settings, IncidentStore store) {
        Clock clock = Clock.systemUTC();
        StoreState state = new StoreState(store, clock);
        new IncidentRoutes(store, state).register(routes);
        new FacetRoutes(store, state).register(routes);
        new DownloadRoutes(store, clock, settings.version()).register(routes);
        new ArticleRoutes(store, state).register(routes);
        new BoundaryRoutes(settings.version()).register(routes);
        new StatusRoutes(store, state, settings).register(routes);
        new PageRoutes().register(routes);
    }

    private static void refuseOtherMethods(Context ctx) {
        if (!METHODS.contains(ctx.method())) {
            ctx.header("Allow", "GET, HEAD");
            throw new ProblemException(
                    Problem.of(HttpStatus.METHOD_NOT_ALLOWED_405, "Everything here is only read: use GET or HEAD."));
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Optional.ofNullable(root.getMessage()).orElse(root.getClass().getSimpleName());
    }
}
