package org.harmattan.evaluate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that a reader, or a run that is broken off, never leaves half of one: a cut off file must not look whole. */
public final class WholeFile {

    private WholeFile() {}

    /** What is written into a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; the stream is closed afterwards. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Puts the text, as UTF-8, in the place of the file, all or nothing; its folder is made where it is missing.
     *
     * @throws IOException when it cannot be written; the file is then as it was
     */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Puts what is written in the place of the file, all or nothing; its folder must be there.
     *
     * @throws IOException when it cannot be written; the file is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path draft = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.write(out);
            }
            Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
