package org.harmattan.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.evaluate.GoldArticle;
import org.harmattan.evaluate.GoldReader;

/** The annotated articles that weights are fitted to. */
final class AnnotatedArticles {

    static final Path FOLDER = Path.of("src/test/resources/gold/incidents");

    private AnnotatedArticles() {}

    /** Those that rules are made by, and the short ones: {@code dev} and {@code notes}. */
    static List<GoldArticle> all() throws Exception {
        List<GoldArticle> all = new ArrayList<>(of("dev"));
        all.addAll(of("notes"));
        return all;
    }

    /** Those of one part. */
    static List<GoldArticle> of(String part) throws Exception {
        return new GoldReader(GoldReader.Content.INCIDENTS)
                .findPart(FOLDER, part)
                .orElseThrow()
                .articles();
    }
}
