package org.harmattan.web.ogc;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.harmattan.query.Area;
import org.harmattan.query.PropertyValues;
import org.harmattan.query.Queryable;
import org.harmattan.query.Queryable.Kind;
import org.harmattan.query.Queryables;
import org.harmattan.query.Value;
import org.harmattan.store.ArticleBrief;
import org.harmattan.store.IncidentStore;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
import org.harmattan.web.StoreState;

/** The articles that incidents were read from. They have no geometry; the text is only told of one article at a time. */
final class ArticleSource extends ScannedSource {

    private static final Description DESCRIPTION = new Description(
            "articles",
            "Articles",
            "The articles that incidents were read from, without geometry. One article alone comes with its text.",
            new Queryables(List.of(
                    Queryable.of("id", Kind.TEXT, "Id of the article").withRole("id"),
                    Queryable.of("published", Kind.DAY, "Day of publication").withRole("primary-instant"),
                    Queryable.of("language", Kind.TEXT, "ISO 639-1 code of its language"),
                    Queryable.of("title", Kind.TEXT, "Headline"),
                    Queryable.of("publisher", Kind.TEXT, "Newspaper or agency"),
                    Queryable.of("url", Kind.TEXT, "Address of the original"))),
            List.of(),
            List.of("published", "title", "publisher", "language"));

    private final IncidentStore store;
    private final StoreState state;

    ArticleSource(IncidentStore store, StoreState state) {
        this.store = store;
        this.state = state;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Extent extent() {
        return new Extent(Optional.empty(), Optional.empty());
    }

    @Override
    public String state() {
        return state.now();
    }

    @Override
    protected void scan(Optional<Area.Box> box, Consumer<Item> visitor) {
        store.<RuntimeException>visitArticles(article -> visitor.accept(new Item(
                article.id(),
                values(article),
                article.published(),
                article.published(),
                () -> json(article, Optional.empty()))));
    }

    @Override
    public Optional<String> find(String id) {
        return store.findArticle(id).map(article -> json(brief(article), Optional.of(article.text())));
    }

    private static ArticleBrief brief(Article article) {
        return new ArticleBrief(
                article.id(),
                article.published(),
                article.language().map(Language::code),
                article.title(),
                article.publisher(),
                article.url());
    }

    private static PropertyValues values(ArticleBrief article) {
        return name -> switch (name) {
            case "id" -> Optional.of(new Value.Text(article.id()));
            case "published" -> article.published().map(Value.Day::new);
            case "language" -> article.language().map(Value.Text::new);
            case "title" -> article.title().map(Value.Text::new);
            case "publisher" -> article.publisher().map(Value.Text::new);
            case "url" -> article.url().map(Value.Text::new);
            default -> Optional.empty();
        };
    }

    private static String json(ArticleBrief article, Optional<String> text) {
        return FeatureText.of(article.id(), json -> json.writeNullField("geometry"), json -> {
            json.writeStringField("id", article.id());
            json.writeStringField(
                    "published", article.published().map(Object::toString).orElse(null));
            json.writeStringField("language", article.language().orElse(null));
            json.writeStringField("title", article.title().orElse(null));
            json.writeStringField("publisher", article.publisher().orElse(null));
            json.writeStringField("url", article.url().orElse(null));
            if (text.isPresent()) {
                json.writeStringField("text", text.get());
            }
        });
    }
}
