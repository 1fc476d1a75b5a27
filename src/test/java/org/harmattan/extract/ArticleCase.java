package org.harmattan.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;

/** An article of a test file with its incidents, a line of fields parted by tabs for each. */
record ArticleCase(String id, LocalDate published, String text, List<String> incidents) {

    /** The articles of a file: {@code === id day}, the text, {@code ---}, the incidents. */
    static Stream<ArticleCase> read(String resource) throws IOException {
        try (InputStream file = ArticleCase.class.getResourceAsStream(resource)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(ArticleCase::parse);
        }
    }

    private static ArticleCase parse(String block) {
        String[] head = block.substring(0, block.indexOf('\n')).split(" ");
        int rule = block.lastIndexOf("\n---\n");
        List<String> incidents = block.substring(rule + 5)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return new ArticleCase(
                head[0], LocalDate.parse(head[1]), block.substring(block.indexOf('\n') + 1, rule), incidents);
    }

    List<Incident> extract() {
        return Extractors.real()
                .extract(Article.of(id, text).withPublished(published))
                .incidents();
    }

    @Override
    public String toString() {
        return id;
    }
}
