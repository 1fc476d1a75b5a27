package org.harmattan.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Registers routes, and knows which of them change something: everything else is only read. The first route registered
 * for an address takes it.
 */
public final class Routes {

    private static final Set<String> READING = Collections.unmodifiableSortedSet(new TreeSet<>(Set.of("GET", "HEAD")));

    /**
     * A method at the addresses that match.
     *
     * @param literal how many characters of the path stand for themselves
     * @param harmless true of no request that changes anything
     */
    private record Route(String method, Pattern path, int literal, Predicate<Context> harmless) {

        static Route of(String method, String path, Predicate<Context> harmless) {
            return new Route(
                    method, pattern(path), path.replaceAll("[<{]\\w+[>}]", "").length(), harmless);
        }

        boolean fits(Context ctx) {
            return path.matcher(ctx.path()).matches();
        }

        /** Also with a slash behind. */
        private static Pattern pattern(String path) {
            String pattern = path.replace(".", "\\.").replaceAll("<\\w+>", ".+").replaceAll("\\{\\w+}", "[^/]+");
            return Pattern.compile(pattern + "/?", Pattern.DOTALL);
        }
    }

    private final JavalinConfig config;
    private final Callers callers;
    private final boolean readOnly;
    private final List<Route> routes = new ArrayList<>();

    Routes(JavalinConfig config, WebSettings settings) {
        this.config = config;
        callers = new Callers(settings);
        readOnly = settings.readOnly();
        config.routes.before(this::admit);
    }

    /** A route that only reads: GET, and HEAD with the same handler. */
    public void read(String path, Handler handler) {
        if (isOfApi(path)) {
            READING.forEach(method -> routes.add(Route.of(method, path, ctx -> true)));
        }
        config.routes.addHttpHandler(HandlerType.GET, path, handler);
        config.routes.addHttpHandler(HandlerType.HEAD, path, handler);
    }

    /** A route that changes something; {@code <name>} in the path stands for any number of segments. */
    void write(HandlerType method, String path, Handler handler) {
        write(method, path, ctx -> false, handler);
    }

    /**
     * A route that changes something, unless the request is harmless: a server that only shows answers that too.
     *
     * @param harmless must be true of no request that changes anything
     */
    void write(HandlerType method, String path, Predicate<Context> harmless, Handler handler) {
        routes.add(Route.of(method.name(), path, harmless));
        config.routes.addHttpHandler(method, path, handler);
    }

    private void admit(Context ctx) {
        callers.checkHost(ctx);
        callers.checkProxy(ctx);
        Set<String> allowed = allowed(ctx);
        if (allowed.isEmpty()) {
            throw new ProblemException(Problem.notFound("There is nothing at " + ctx.path() + "."));
        }
        if (!allowed.contains(ctx.method().name())) {
            ctx.header("Allow", String.join(", ", allowed));
            throw new ProblemException(Problem.of(
                    HttpStatus.METHOD_NOT_ALLOWED_405,
                    ctx.method().name() + " is not possible at " + ctx.path() + ": use " + String.join(" or ", allowed)
                            + "."));
        }
        if (READING.contains(ctx.method().name())) {
            return;
        }
        if (readOnly && !isHarmless(ctx)) {
            throw new ProblemException(
                    Problem.of(HttpStatus.FORBIDDEN_403, "This server only shows: it was started with --read-only."));
        }
        callers.checkOrigin(ctx);
    }

    /**
     * The methods that an address takes; none when there is nothing. Files of the page may be anywhere outside the API. Ids may
     * hold slashes: of the routes that fit, those that say most of the address are meant.
     */
    private Set<String> allowed(Context ctx) {
        if (!isOfApi(ctx.path())) {
            return READING;
        }
        List<Route> fitting = routes.stream().filter(route -> route.fits(ctx)).toList();
        int most = fitting.stream().mapToInt(Route::literal).max().orElse(0);
        return fitting.stream()
                .filter(route -> route.literal() == most)
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    private boolean isHarmless(Context ctx) {
        return routes.stream()
                .anyMatch(route -> route.method().equals(ctx.method().name())
                        && route.fits(ctx)
                        && route.harmless().test(ctx));
    }
}
