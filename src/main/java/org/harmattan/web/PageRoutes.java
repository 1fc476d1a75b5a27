package org.harmattan.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The page and its files, and the libraries it uses, out of the class path. Only names of letters, digits, hyphens,
 * underscores and inner dots are looked up, so no path leads out of the two folders.
 */
final class PageRoutes {

    private static final String PAGE = "harmattan/web/";
    private static final String INDEX = "index.html";
    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final Pattern PATH = Pattern.compile("[\\w-]+(\\.[\\w-]+)*(/[\\w-]+(\\.[\\w-]+)*)*");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** What a browser runs first, what draws the map, and what stands beside it. */
    static final List<String> JOINED = List.of("js/early.js", "js/main.js", "js/views.js");

    private Optional<JoinedModules> joined = Optional.empty();

    /** Files that were asked for and exist; there are only as many as the jar holds. */
    private final Map<String, KeptFile> files = new ConcurrentHashMap<>();

    void register(Routes routes) {
        routes.read("/", ctx -> send(ctx, PAGE, INDEX, Answers.REVALIDATE));
        // A version is part of every webjar's path.
        routes.read("/webjars/<path>", ctx -> send(ctx, WEBJARS, ctx.pathParam("path"), Answers.FOR_EVER));
        routes.read("/<path>", ctx -> send(ctx, PAGE, ctx.pathParam("path"), Answers.REVALIDATE));
    }

    private void send(Context ctx, String folder, String path, String cacheControl) throws IOException {
        int dot = path.lastIndexOf('.');
        String type = dot < 0 ? null : TYPES.get(path.substring(dot + 1));
        Optional<KeptFile> found = type == null ? Optional.empty() : find(folder, path);
        KeptFile file = found.orElseThrow(
                () -> new ProblemException(Problem.notFound("There is nothing at " + ctx.path() + ".")));
        Answers.sendKept(ctx, type, cacheControl, file);
    }

    private Optional<KeptFile> find(String folder, String path) throws IOException {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        KeptFile kept = files.get(folder + path);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<byte[]> content = folder.equals(PAGE) ? sent(path) : read(folder + path);
        content.ifPresent(bytes -> files.put(folder + path, KeptFile.of(bytes)));
        return content.map(bytes -> files.get(folder + path));
    }

    /** A file of the page as a browser has it soonest. */
    private Optional<byte[]> sent(String path) throws IOException {
        Optional<byte[]> content = read(PAGE + path);
        if (content.isPresent() && path.endsWith(".css")) {
            return Optional.of(StyleSheet.whole(path, content.get(), name -> read(PAGE + name)));
        }
        if (content.isPresent() && path.equals(INDEX)) {
            return Optional.of(utf8(modules().page(new String(content.get(), StandardCharsets.UTF_8))));
        }
        return path.endsWith(".js") ? modules().find(path).map(PageRoutes::utf8).or(() -> content) : content;
    }

    private synchronized JoinedModules modules() throws IOException {
        if (joined.isEmpty()) {
            joined = Optional.of(JoinedModules.of(JOINED, name -> read(PAGE + name)));
        }
        return joined.get();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> read(String resource) throws IOException {
        try (InputStream in = PageRoutes.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
