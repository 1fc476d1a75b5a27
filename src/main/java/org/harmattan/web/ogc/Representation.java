package org.harmattan.web.ogc;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.web.Problem;
import org.harmattan.web.ProblemException;

/** In which form a document is wanted: the parameter {@code f} says, else the header {@code Accept}. */
enum Representation {
    JSON,
    HTML;

    static final String PARAMETER = "f";
    static final String HTML_TYPE = "text/html";

    /** Values of {@code f}; each kind of JSON is the one that the address has. */
    static final List<String> NAMES = List.of("json", "geojson", "html");

    /**
     * The form that the client likes best; JSON where it likes both the same.
     *
     * @throws ProblemException when it takes neither
     */
    static Representation wantedBy(Context ctx, Parameters given) {
        Optional<String> name = given.findChoice(PARAMETER, NAMES);
        if (name.isPresent()) {
            return name.get().equals("html") ? HTML : JSON;
        }
        String accept = Optional.ofNullable(ctx.header("Accept")).orElse("").strip();
        if (accept.isEmpty()) {
            return JSON;
        }
        double json = 0;
        double html = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String type = range.split(";")[0].strip();
            double quality = quality(range);
            boolean any = type.equals("*/*");
            if (any || type.startsWith("application/") && (type.contains("json") || type.endsWith("*"))) {
                json = Math.max(json, quality);
            }
            if (any || type.equals(HTML_TYPE) || type.equals("text/*")) {
                html = Math.max(html, quality);
            }
        }
        if (json == 0 && html == 0) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.NOT_ACCEPTABLE_406,
                            "This is JSON or HTML: accept application/json, application/geo+json or text/html, or add f=json."));
        }
        return html > json ? HTML : JSON;
    }

    private static double quality(String range) {
        for (String parameter : range.split(";")) {
            String[] parts = parameter.strip().split("=", 2);
            if (parts[0].strip().equals("q") && parts.length == 2) {
                try {
                    return Double.parseDouble(parts[1].strip());
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
