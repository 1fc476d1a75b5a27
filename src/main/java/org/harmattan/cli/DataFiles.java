package org.harmattan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

/**
 * The data files that one part is made of. Remembers which was read last, as that is the one at fault when the part cannot
 * be made. For one thread.
 */
final class DataFiles {

    /** Opens data files by their path below {@code data}. */
    @FunctionalInterface
    interface Source {
        InputStream open(String path) throws IOException;
    }

    /** Makes a part. */
    @FunctionalInterface
    interface Maker<T> {
        T make(DataFiles files) throws IOException;
    }

    private static final String REMEDY = ": put it right, or take the file back from where it came";

    private final Source source;
    private String read = "";

    private DataFiles(Source source) {
        this.source = source;
    }

    /**
     * A part made of files.
     *
     * @throws BrokenDataException when one of them is broken
     */
    static <T> T make(Source source, Maker<T> maker) {
        DataFiles files = new DataFiles(source);
        try {
            return maker.make(files);
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException e) {
            throw new BrokenDataException(files.describe(e), e);
        }
    }

    InputStream open(String path) throws IOException {
        return new FilterInputStream(source.open(path)) {
            @Override
            public int read() throws IOException {
                read = path;
                return super.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                read = path;
                return super.read(target, offset, length);
            }
        };
    }

    private String describe(Exception e) {
        if (e instanceof JsonProcessingException broken) {
            String line = broken.getLocation() == null
                    ? ""
                    : ":" + broken.getLocation().getLineNr();
            return "data/" + read + line + " is not JSON (" + broken.getOriginalMessage() + ")" + REMEDY;
        }
        String message = String.valueOf(e.getMessage());
        return (message.contains("data/") || read.isEmpty() ? "" : "data/" + read + ": ") + message + REMEDY;
    }
}
