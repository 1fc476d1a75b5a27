package org.harmattan.gazetteer.load;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The lines of a GeoNames dump, a {@code .txt} file or one inside a {@code .zip}. For one thread. */
final class GeoNamesFile implements Closeable {

    /** The longest lines of the dumps, with their names in all scripts, have some ten thousand letters. */
    private static final int LONGEST_LINE = 1 << 18;

    private final Counting bytes;
    private final BufferedReader text;
    private final Optional<ZipFile> zip;
    private final long size;

    private GeoNamesFile(InputStream in, long size, Optional<ZipFile> zip) {
        this.bytes = new Counting(in);
        this.size = size;
        this.zip = zip;
        // Malformed bytes become U+FFFD, by which a line is refused.
        text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Opens a file.
     *
     * @throws IOException when it cannot be read, or is an archive without a dump
     */
    static GeoNamesFile open(Path file) throws IOException {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return new GeoNamesFile(Files.newInputStream(file), Files.size(file), Optional.empty());
        }
        ZipFile zip = new ZipFile(file.toFile());
        try {
            ZipEntry entry = zip.stream()
                    .filter(GeoNamesFile::isDump)
                    .findFirst()
                    .orElseThrow(() -> new IOException("the archive holds no .txt file"));
            return new GeoNamesFile(zip.getInputStream(entry), entry.getSize(), Optional.of(zip));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static boolean isDump(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") && !name.endsWith("readme.txt");
    }

    /** The next line, empty at the end; an overlong line is cut, so that it has too few or too odd columns. */
    Optional<String> readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int unit = text.read();
        if (unit < 0) {
            return Optional.empty();
        }
        for (; unit >= 0 && unit != '\n'; unit = text.read()) {
            if (line.length() < LONGEST_LINE && unit != '\r') {
                line.append((char) unit);
            }
        }
        return Optional.of(line.toString());
    }

    /** How much was read, from 0 to 1. */
    double progress() {
        return size <= 0 ? 0 : Math.min(1, (double) bytes.count / size);
    }

    @Override
    public void close() throws IOException {
        text.close();
        if (zip.isPresent()) {
            zip.get().close();
        }
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
