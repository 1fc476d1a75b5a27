package org.harmattan.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.harmattan.store.Revised;

/** Sees to it that a change is made to the incident that the person saw, and not over somebody else's change. */
final class Preconditions {

    /** A tag as {@link #tag} writes it, also the one of a compressed answer. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:[.-][^\"]*)?\"");

    private Preconditions() {}

    /** What names an answer about an incident: its revision, and the run of the server that wrote it. */
    static String tag(Revised found, StoreState state) {
        return found.revision() + "." + state.run();
    }

    /**
     * The revision that the request was made to.
     *
     * @param now the incident as it is: {@code *} stands for any revision
     * @throws ProblemException when it names none (428)
     */
    static int expected(Context ctx, Revised now) {
        String header = Optional.ofNullable(ctx.header("If-Match"))
                .orElseThrow(() -> new ProblemException(Problem.of(
                        HttpStatus.PRECONDITION_REQUIRED_428,
                        "Send If-Match with the ETag of the incident that the change is made to.")));
        if (header.strip().equals("*")) {
            return now.revision();
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw conflict(now);
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Somebody else was faster. */
    static ProblemException conflict(Revised current) {
        return new ProblemException(Problem.conflict(
                "The incident was changed meanwhile: it has revision " + current.revision()
                        + " now. Look at it and make the change again.",
                current.revision()));
    }
}
