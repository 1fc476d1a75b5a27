package org.harmattan.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes results so that a reader, or a run that is broken off, never leaves half of them. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Puts the text, as UTF-8, in the place of the file, all or nothing; its folder is made where it is missing.
     *
     * @throws IOException when it cannot be written; the file is then as it was
     */
    public static void write(Path file, String text) throws IOException {
        Path absolute = file.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path draft = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            Files.writeString(draft, text);
            Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
