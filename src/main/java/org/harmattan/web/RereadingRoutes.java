package org.harmattan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.ingest.ArticleRereading;
import org.harmattan.store.IncidentStore;
import org.harmattan.text.Article;

/** Has an article that is kept read anew, with another day of publication. */
final class RereadingRoutes {

    private static final String PUBLISHED = "published";

    private final IncidentStore store;
    private final ArticleRereading rereading;

    RereadingRoutes(IncidentStore store, ReadingDesk desk) {
        this.store = store;
        rereading = new ArticleRereading(desk::read, store);
    }

    void register(Routes routes) {
        routes.write(HandlerType.PATCH, "/api/articles/<id>", this::change);
    }

    private void change(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        String id = ctx.pathParam("id");
        Article kept = store.findArticle(id)
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no article \"" + id + "\".")));
        JsonNode json = EditRoutes.body(ctx, EditRoutes.PATCH_TYPES);
        LocalDate day = day(new PatchMembers(json, List.of(PUBLISHED, "why", "by")));
        ArticleRereading.Outcome outcome = rereading.read(kept, Optional.of(day), EditRoutes.editing(json));
        if (outcome instanceof ArticleRereading.Outcome.Done done) {
            JsonAnswers.sendOnce(ctx, answer(done));
        } else if (outcome instanceof ArticleRereading.Outcome.Refused refused) {
            throw new ProblemException(Problem.of(HttpStatus.CONFLICT_409, refused.why()));
        }
    }

    private static LocalDate day(PatchMembers members) {
        String written = members.findText(PUBLISHED)
                .orElseThrow(() -> refuse("\"published\" is missing: the day to read the article with."));
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw refuse("\"published\" is no day: write it as YYYY-MM-DD.");
        }
    }

    private static ProblemException refuse(String detail) {
        return PatchMembers.refuse(PUBLISHED, detail, List.of("YYYY-MM-DD"));
    }

    private ObjectNode answer(ArticleRereading.Outcome.Done done) {
        ObjectNode json = JsonAnswers.object();
        json.set("article", ArticleRoutes.json(done.article()));
        json.put("unchanged", done.same());
        list(json, "changed", done.changed());
        list(json, "added", done.added());
        list(json, "rejected", done.gone());
        list(json, "left_as_edited", done.left());
        json.put("left_out", done.out());
        ArrayNode features =
                json.putObject("incidents").put("type", "FeatureCollection").putArray("features");
        store.listByArticle(done.article().id())
                .forEach(incident -> features.add(JsonAnswers.parse(IncidentJson.toString(incident))));
        return json;
    }

    private static void list(ObjectNode json, String name, List<String> ids) {
        ids.forEach(json.putArray(name)::add);
    }
}
