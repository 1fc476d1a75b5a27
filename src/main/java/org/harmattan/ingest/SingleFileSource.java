package org.harmattan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.ingest.IngestIssue.Severity;
import org.harmattan.text.Article;

/** A file that holds one article: plain text or a web page. Its id is the file's name without the extension. */
final class SingleFileSource implements ArticleSource {

    private final Path file;
    private final boolean html;
    private final Deque<Reading> pending = new ArrayDeque<>();
    private boolean read;

    SingleFileSource(Path file, boolean html) {
        this.file = file;
        this.html = html;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        if (!read) {
            read = true;
            try {
                Article article = article();
                if (!html) {
                    several(article);
                }
                pending.add(new Reading.Found(article, file, Optional.empty()));
            } catch (Fault fault) {
                pending.add(new Reading.Faulty(fault.in(file)));
            }
        }
        return Optional.ofNullable(pending.poll());
    }

    @Override
    public void close() {}

    private Article article() throws IOException, Fault {
        String content = content();
        Article article = html ? page(content) : Article.of(id(), content);
        if (article.text().isBlank()) {
            throw new Fault(Kind.NO_TEXT, html ? "has no text that could be read" : "has only blanks");
        }
        if (article.text().length() > ArticleReader.LARGEST_TEXT) {
            throw new Fault(Kind.ARTICLE_TOO_LARGE, ArticleReader.TEXT_TOO_LARGE);
        }
        return article;
    }

    /** Said before the article, so that it stands above what is found in it. */
    private void several(Article article) {
        List<Integer> lines = SeveralArticles.beginnings(article.text());
        if (lines.size() > 1) {
            pending.add(new Reading.Faulty(new IngestIssue(
                    Kind.SEVERAL_ARTICLES,
                    Severity.WARNING,
                    file,
                    Optional.of(lines.get(1).longValue()),
                    "a second article seems to begin here, of " + lines.size()
                            + " in this file, which is read as one: days"
                            + " and places of one are then taken for those of another; save each to a file of its own, or"
                            + " as a line of a .jsonl file")));
        }
    }

    private Article page(String content) throws Fault {
        HtmlPage page = HtmlPage.parse(content);
        page.unreadableDay()
                .ifPresent(day -> pending.add(new Reading.Faulty(new IngestIssue(
                        Kind.BAD_PUBLISHED,
                        Severity.WARNING,
                        file,
                        Optional.empty(),
                        "the page's date of publication \"" + Shorten.to40(day)
                                + "\" cannot be read: it is left out; write it as YYYY-MM-DD"))));
        return page.article(id());
    }

    private String content() throws IOException, Fault {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(ArticleReader.LARGEST_FILE + 1);
        }
        if (bytes.length == 0) {
            throw new Fault(Kind.EMPTY_FILE, "is empty");
        }
        if (bytes.length > ArticleReader.LARGEST_FILE) {
            throw new Fault(Kind.FILE_TOO_LARGE, "is larger than 50 MB: split it, or give it as .jsonl");
        }
        return html ? PageBytes.decode(bytes) : Utf8.decode(bytes);
    }

    private String id() throws Fault {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.lastIndexOf('.'));
        if (id.isBlank()) {
            throw new Fault(
                    Kind.BAD_ID, "has no name before its extension, which would be the article's id: rename it");
        }
        return id;
    }
}
