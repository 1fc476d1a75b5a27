package org.harmattan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file beside the store that one process at a time can hold. Its lines are the holder's process id and, once known, its
 * address. The operating system lets go of it when the holder dies, however it dies.
 */
final class LockFile implements AutoCloseable {

    /** The locked byte lies beyond the text, which others must be able to read on Windows too. */
    private static final long LOCKED_BYTE = Integer.MAX_VALUE;

    /**
     * Held by this process. POSIX gives a process its own lock again and drops it when any channel of the file is closed,
     * so a second attempt must not even open the file.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the lock of a store.
     *
     * @throws StoreInUseException when another holds it
     */
    static LockFile acquire(Path store) throws IOException {
        Path path = store.resolveSibling(store.getFileName() + ".lock")
                .toAbsolutePath()
                .normalize();
        if (!HELD_HERE.add(path)) {
            throw new StoreInUseException(
                    store, Optional.of(ProcessHandle.current().pid() + ", this one"), Optional.empty());
        }
        LockFile lock = null;
        try {
            lock = open(store, path);
            lock.write(List.of());
            return lock;
        } finally {
            if (lock == null) {
                HELD_HERE.remove(path);
            }
        }
    }

    /** Tells others where the holder can be reached. */
    void announce(String address) throws IOException {
        write(List.of(address));
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return; // By now the file may be somebody else's.
        }
        try (channel) {
            Files.deleteIfExists(path);
        } finally {
            HELD_HERE.remove(path);
        }
    }

    private static LockFile open(Path store, Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                List<String> lines = Files.readAllLines(path);
                throw new StoreInUseException(
                        store,
                        lines.stream().findFirst(),
                        lines.stream().skip(1).findFirst());
            }
            if (Files.exists(path)) {
                return new LockFile(path, channel);
            }
            lock = null; // The last holder deleted the file after it was opened here: what is locked is nobody's.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return open(store, path);
    }

    private void write(List<String> more) throws IOException {
        String text = ProcessHandle.current().pid() + "\n" + (more.isEmpty() ? "" : String.join("\n", more) + "\n");
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }
}
