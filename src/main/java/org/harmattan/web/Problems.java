package org.harmattan.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;
import org.harmattan.query.parameters.RefusedParameter;

/** Turns whatever goes wrong in a route into a problem document. */
final class Problems {

    private static final int ID_BYTES = 6;

    private final FaultLog log;
    private final SecureRandom random = new SecureRandom();

    Problems(FaultLog log) {
        this.log = log;
    }

    void register(JavalinConfig config) {
        config.routes.exception(ProblemException.class, (e, ctx) -> answer(ctx, e.problem()));
        config.routes.exception(
                RefusedParameter.class, (e, ctx) -> answer(ctx, Problem.parameter(e.name(), e.detail(), e.allowed())));
        config.routes.exception(
                HttpResponseException.class, (e, ctx) -> answer(ctx, Problem.of(e.getStatus(), e.getMessage())));
        // The client went away while it was being answered: nobody is left to tell.
        config.routes.exception(EofException.class, (e, ctx) -> {});
        config.routes.exception(Exception.class, (e, ctx) -> unforeseen(ctx, e));
        config.router.javaLangErrorHandler((response, error) -> {
            String id = errorId();
            log.write(id, error);
            write(response, Problem.unforeseen(id));
        });
    }

    private void unforeseen(Context ctx, Exception e) {
        String id = errorId();
        log.write(id, e);
        if (ctx.res().isCommitted()) {
            abort(ctx, e);
        } else {
            answer(ctx, Problem.unforeseen(id));
        }
    }

    private static void answer(Context ctx, Problem problem) {
        RequestBody.skipUnlessAsked(ctx);
        write(ctx.res(), problem);
    }

    /** An answer that has begun cannot be taken back: the connection breaks, so that no client takes half of it for all. */
    private static void abort(Context ctx, Exception e) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getServletChannel()
                .abort(e);
    }

    private static void write(HttpServletResponse response, Problem problem) {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        for (String header : new String[] {"Content-Encoding", "Content-Disposition", "ETag"}) {
            response.setHeader(header, null);
        }
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(null);
        response.setContentType(Problem.MEDIA_TYPE);
        byte[] json = problem.json();
        response.setContentLength(json.length);
        try {
            response.getOutputStream().write(json);
        } catch (IOException e) {
            // The client went away.
            return;
        }
    }

    private String errorId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
