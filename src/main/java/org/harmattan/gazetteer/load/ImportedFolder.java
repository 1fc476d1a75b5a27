package org.harmattan.gazetteer.load;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.gazetteer.ImportedPlaces;

/**
 * Where imported places live under a data folder: each import in a folder of its own, and a file {@code current} that
 * names the one in use. It is replaced in one step, so that who opens the places finds the old or the new ones, whole.
 */
public final class ImportedFolder {

    private static final String FOLDER = "gazetteer";
    private static final String CURRENT = "current";
    private static final String LOCK = "lock";
    private static final String PREFIX = "import-";

    private final Path folder;

    /** The imported places of a data folder, which need not be there. */
    public ImportedFolder(Path data) {
        folder = data.resolve(FOLDER);
    }

    /**
     * Opens the places in use.
     *
     * @return empty when none were imported
     * @throws IOException when they are damaged
     */
    public Optional<ImportedPlaces> open() throws IOException {
        Optional<Path> current = findCurrent();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ImportedPlaces.open(current.get()));
        } catch (IOException | RuntimeException e) {
            throw new IOException(
                    "the imported places in " + folder + " cannot be read: import them again, or remove that folder ("
                            + e.getMessage() + ")",
                    e);
        }
    }

    private Optional<Path> findCurrent() throws IOException {
        try {
            String name = Files.readString(folder.resolve(CURRENT)).strip();
            return Optional.of(folder.resolve(name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Fills a new import folder. */
    @FunctionalInterface
    interface Filling {

        /** Writes the places; false leaves those of before in use. */
        boolean fill(Path target) throws IOException;
    }

    /**
     * Replaces the places in use, or leaves them as they are when filling fails.
     *
     * @throws IOException when the folder cannot be written, or another import is at it
     */
    void replace(Filling filling) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            if (lock == null) {
                throw new IOException("another import is writing to " + folder + ": wait for its end");
            }
            // Under the lock nobody else makes folders: what is not in use is left from an import that was broken off.
            removeUnused();
            Path target = Files.createTempDirectory(folder, PREFIX);
            if (filling.fill(target)) {
                Path next = folder.resolve(CURRENT + ".new");
                Files.writeString(next, target.getFileName() + "\n");
                Files.move(next, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
            }
            removeUnused();
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void removeUnused() throws IOException {
        Optional<Path> current = findCurrent();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                boolean unused =
                        entry.getFileName().toString().startsWith(PREFIX) && !current.equals(Optional.of(entry));
                if (unused) {
                    remove(entry);
                }
            }
        }
    }

    private static void remove(Path tree) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(tree)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
