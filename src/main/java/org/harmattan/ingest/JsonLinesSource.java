package org.harmattan.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.harmattan.ingest.IngestIssue.Kind;

/**
 * A file with one article as a JSON object on each line. Holds one line at a time, so the file may be of any size; blank
 * lines are skipped.
 */
final class JsonLinesSource implements ArticleSource {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final InputStream in;
    private long line;
    private boolean anything;
    private boolean hopeless;

    JsonLinesSource(Path file) throws IOException {
        this.file = file;
        this.in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    @Override
    public Optional<Reading> next() throws IOException {
        if (hopeless) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (true) {
            bytes.reset();
            boolean fits = readLine(bytes);
            if (bytes.size() == 0) {
                return end();
            }
            anything = true;
            if (!fits) {
                return Optional.of(new Reading.Faulty(IngestIssue.error(
                        Kind.ARTICLE_TOO_LARGE, file, line, "is longer than 50 MB: split the article")));
            }
            if (!isBlank(bytes.toByteArray())) {
                return Optional.of(reading(bytes.toByteArray()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Optional<Reading> end() {
        if (anything) {
            return Optional.empty();
        }
        anything = true;
        return Optional.of(new Reading.Faulty(IngestIssue.error(Kind.EMPTY_FILE, file, "is empty")));
    }

    private Reading reading(byte[] bytes) {
        try {
            return new Reading.Found(JsonArticle.parse(Utf8.decode(bytes)), file, Optional.of(line));
        } catch (Fault fault) {
            // A first line with zero bytes is no text file at all: said once, not for each of its "lines".
            hopeless = line == 1 && hasZero(bytes);
            return new Reading.Faulty(fault.in(file, line));
        }
    }

    /** Reads to the next line feed, which is kept; no byte at the end of the file. False when the line is too long. */
    private boolean readLine(ByteArrayOutputStream bytes) throws IOException {
        line++;
        boolean fits = true;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (bytes.size() < ArticleReader.LARGEST_FILE) {
                bytes.write(next);
            } else {
                fits = false;
            }
            if (next == '\n') {
                break;
            }
        }
        return fits;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte value : bytes) {
            if (value != ' ' && value != '\t' && value != '\r' && value != '\n') {
                return false;
            }
        }
        return true;
    }
}
