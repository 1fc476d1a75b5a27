package org.harmattan.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Decides whom the server listens to. Requests must call it by an address, by {@code localhost} or by a name that it was
 * told is its own: otherwise any web site could have its own name point here and read along (DNS rebinding). Requests
 * that change something must not come from another site's page.
 */
final class Callers {

    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.%]+]");

    /** What proxies add: RFC 7239, and what they said before it. */
    private static final Pattern PROXIED =
            Pattern.compile("forwarded|via|x-forwarded(-.+)?|x-real-ip", Pattern.CASE_INSENSITIVE);

    private final Set<String> names = new TreeSet<>();
    private final boolean forOthers;

    Callers(WebSettings settings) {
        forOthers = settings.isForOthers();
        names.add("localhost");
        names.add(settings.host().toLowerCase(Locale.ROOT));
        settings.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Checks by which name the server is called.
     *
     * @throws ProblemException when the name is none of its own
     */
    void checkHost(Context ctx) {
        String name = withoutPort(authority(ctx));
        if (!ADDRESS.matcher(name).matches() && !names.contains(name)) {
            throw new ProblemException(Problem.of(
                    HttpStatus.MISDIRECTED_REQUEST_421,
                    "This server does not go by the name \"" + name + "\": call it by its address, or start it with"
                            + " --name " + name + "."));
        }
    }

    /**
     * Checks that nobody else is shown what is only for the person at this computer: a proxy that hands on requests of others
     * makes them look as if they came from here.
     *
     * @throws ProblemException when a proxy handed the request on, and the server was not told of any others
     */
    void checkProxy(Context ctx) {
        if (forOthers) {
            return;
        }
        ctx.headerMap().keySet().stream()
                .filter(header -> PROXIED.matcher(header).matches())
                .findFirst()
                .ifPresent(header -> {
                    throw new ProblemException(
                            Problem.of(
                                    HttpStatus.MISDIRECTED_REQUEST_421,
                                    "A proxy handed this request on (" + header
                                            + "), but this server was started for the person at"
                                            + " its computer alone: start it with --name and the name by which others call it."));
                });
    }

    /**
     * Checks that a request to change something comes from this server's own page or from a program.
     *
     * @throws ProblemException when another site's page sent it
     */
    void checkOrigin(Context ctx) {
        Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
        boolean foreign = origin.map(from -> !isOwn(from, ctx)).orElseGet(() -> cameAcrossSites(ctx));
        if (foreign) {
            throw new ProblemException(Problem.of(
                    HttpStatus.FORBIDDEN_403,
                    "Only this server's own page and programs may change something; this request came from "
                            + origin.orElse("another site") + "."));
        }
    }

    private static boolean isOwn(String origin, Context ctx) {
        try {
            URI uri = URI.create(origin);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web
                    && uri.getAuthority() != null
                    && uri.getAuthority().toLowerCase(Locale.ROOT).equals(authority(ctx));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Browsers of today say so even where they send no origin. */
    private static boolean cameAcrossSites(Context ctx) {
        String site = Optional.ofNullable(ctx.header("Sec-Fetch-Site")).orElse("none");
        return !site.equals("none") && !site.equals("same-origin");
    }

    private static String authority(Context ctx) {
        return Optional.ofNullable(ctx.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    }

    private static String withoutPort(String authority) {
        return authority.replaceFirst(":\\d*$", "").replaceFirst("\\.$", "");
    }
}
