package org.harmattan.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.text.Article;

/**
 * Reads the articles of files, one at a time: {@code .txt} and {@code .html} hold one article, whose id is the file's
 * name without the extension; {@code .jsonl} holds one a line. A file or line that cannot be used gives an issue, and
 * reading goes on with the next. An id that comes twice in one run is refused the second time. Not safe for several
 * threads.
 */
public final class ArticleReader implements AutoCloseable {

    /** Largest file that is read at once, in bytes. */
    static final int LARGEST_FILE = 50_000_000;

    /** Longest text of one article, in UTF-16 units. */
    static final int LARGEST_TEXT = 10_000_000;

    static final String TEXT_TOO_LARGE = "one article of more than 10 MB of text: split it";

    private final Deque<Path> files;
    private final Set<String> ids = new HashSet<>();
    private Optional<ArticleSource> source = Optional.empty();
    private Path current = Path.of("");

    /** A run over these files, in this order. */
    public ArticleReader(List<Path> files) {
        this.files = new ArrayDeque<>(files);
    }

    /** Whether a file's name has an extension that is read. */
    public static boolean reads(Path file) {
        return !extension(file).isEmpty();
    }

    /** The next article or issue; empty when all files are read. */
    public Optional<Reading> next() {
        while (true) {
            try {
                if (source.isEmpty()) {
                    if (files.isEmpty()) {
                        return Optional.empty();
                    }
                    current = files.remove();
                    source = Optional.of(open(current));
                }
                Optional<Reading> reading = source.get().next();
                if (reading.isPresent()) {
                    return reading.map(this::refuseSecond);
                }
                close();
            } catch (Fault fault) {
                return Optional.of(new Reading.Faulty(fault.in(current)));
            } catch (IOException e) {
                close();
                return Optional.of(new Reading.Faulty(unreadable(current, e)));
            }
        }
    }

    /** Closes the file that is being read. */
    @Override
    public void close() {
        Optional<ArticleSource> open = source;
        source = Optional.empty();
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException e) {
            // Nothing was written: what could be read has been read.
            return;
        }
    }

    private Reading refuseSecond(Reading reading) {
        if (reading instanceof Reading.Found found && !ids.add(found.article().id())) {
            Article article = found.article();
            return new Reading.Faulty(new IngestIssue(
                    Kind.DUPLICATE_ID,
                    IngestIssue.Severity.ERROR,
                    found.file(),
                    found.line(),
                    "the id \"" + Shorten.to40(article.id())
                            + "\" was already used in this run: give each article its own"));
        }
        return reading;
    }

    private static ArticleSource open(Path file) throws Fault, IOException {
        if (Files.isDirectory(file)) {
            throw new Fault(Kind.NOT_A_FILE, "is a folder: name the files in it");
        }
        if (!Files.exists(file)) {
            throw new Fault(Kind.MISSING_FILE, "there is no such file: check the name");
        }
        return switch (extension(file)) {
            case "txt" -> new SingleFileSource(file, false);
            case "html", "htm" -> new SingleFileSource(file, true);
            case "jsonl" -> new JsonLinesSource(file);
            default ->
                throw new Fault(
                        Kind.UNKNOWN_FORMAT,
                        "is none of .txt, .html, .htm, .jsonl: save it as plain text in UTF-8 (a PDF with pdftotext -enc"
                                + " UTF-8, a document with \"Save as\" in its program), and give that");
        };
    }

    private static IngestIssue unreadable(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return IngestIssue.error(Kind.MISSING_FILE, file, "is gone: it was there a moment ago");
        }
        String why = e instanceof AccessDeniedException
                ? "permission denied: allow reading it"
                : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return IngestIssue.error(Kind.UNREADABLE_FILE, file, "cannot be read: " + why);
    }

    /** The extension in lower case, empty when it is none that is read. */
    private static String extension(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && List.of("txt", "html", "htm", "jsonl").contains(extension) ? extension : "";
    }
}
