package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import org.harmattan.store.IncidentStore;
import org.harmattan.text.Article;
import org.harmattan.text.Language;

/** The articles that incidents were read from. */
final class ArticleRoutes {

    private final IncidentStore store;
    private final StoreState state;

    ArticleRoutes(IncidentStore store, StoreState state) {
        this.store = store;
        this.state = state;
    }

    void register(Routes routes) {
        routes.read("/api/articles/<id>", this::one);
    }

    private void one(Context ctx) throws IOException {
        QueryParameters.refuseAll(ctx);
        String id = ctx.pathParam("id");
        String now = state.now();
        Article article = store.findArticle(id)
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no article \"" + id + "\".")));
        JsonAnswers.send(ctx, now, () -> json(article));
    }

    static ObjectNode json(Article article) {
        return JsonAnswers.object()
                .put("id", article.id())
                .put("published", article.published().map(LocalDate::toString).orElse(null))
                .put("language", article.language().map(Language::code).orElse(null))
                .put("title", article.title().orElse(null))
                .put("publisher", article.publisher().orElse(null))
                .put("url", article.url().orElse(null))
                .put("text", article.text());
    }
}
