package org.harmattan.exchange.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.harmattan.exchange.imports.ImportIssue.Kind;

/**
 * A file of data, or one packed in an archive, which can be opened again from its start.
 *
 * @param path the file on disk
 * @param entry its name inside a ZIP archive
 */
public record InputFile(Path path, Optional<String> entry) {

    private static final int FIRST_OF_ZIP = 'P' << 8 | 'K';
    private static final int FIRST_OF_GZIP = 0x1F8B;

    /** Why a file cannot be opened. */
    public static final class Unusable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient ImportIssue issue;

        Unusable(ImportIssue issue) {
            super(issue.message(), null, false, false);
            this.issue = issue;
        }

        /** What to tell people. */
        public ImportIssue issue() {
            return issue;
        }
    }

    /**
     * The data files that a path stands for: itself, or those in it when it is a ZIP archive, by name.
     *
     * @throws Unusable when it cannot be read or has none
     */
    public static List<InputFile> listIn(Path path) throws Unusable {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw unusable(Kind.NOT_A_FILE, name, "is a folder: name the files in it");
        }
        if (!Files.exists(path)) {
            throw unusable(Kind.MISSING_FILE, name, "there is no such file: check the name");
        }
        try {
            if (firstBytes(path) != FIRST_OF_ZIP) {
                return List.of(new InputFile(path, Optional.empty()));
            }
            return entries(path);
        } catch (ZipException e) {
            throw unusable(
                    Kind.BROKEN_ARCHIVE, name, "the archive is damaged (" + e.getMessage() + "): fetch it again");
        } catch (IOException e) {
            throw unusable(Kind.UNREADABLE_FILE, name, "cannot be read: " + reason(e));
        }
    }

    /** As messages name it. */
    public String name() {
        return entry.map(inside -> path + "!" + inside).orElse(path.toString());
    }

    /** The file's own name without folders and extensions, such as {@code incidents-2020}. */
    public String stem() {
        String name = entry.orElse(path.getFileName().toString());
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.indexOf('.', 1);
        return dot < 0 ? last : last.substring(0, dot);
    }

    /** The content, unpacked. */
    public InputStream open() throws IOException {
        if (entry.isPresent()) {
            ZipFile archive = new ZipFile(path.toFile());
            try {
                return new ArchiveEntryStream(archive, archive.getInputStream(archive.getEntry(entry.get())));
            } catch (IOException | RuntimeException e) {
                archive.close();
                throw e;
            }
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            return firstBytes(path) == FIRST_OF_GZIP ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Size on disk in bytes, packed as it is. */
    public long size() throws IOException {
        return Files.size(path);
    }

    static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "permission denied: allow reading it"
                : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private static List<InputFile> entries(Path path) throws IOException, Unusable {
        List<InputFile> files = new ArrayList<>();
        try (ZipFile archive = new ZipFile(path.toFile())) {
            archive.stream()
                    .filter(InputFile::holdsData)
                    .map(ZipEntry::getName)
                    .sorted()
                    .forEach(name -> files.add(new InputFile(path, Optional.of(name))));
        }
        if (files.isEmpty()) {
            throw unusable(
                    Kind.EMPTY_FILE,
                    path.toString(),
                    "the archive has no .csv, .tsv, .txt, .json, .geojson or .geojsonl in it");
        }
        return files;
    }

    private static boolean holdsData(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && !name.startsWith("__macosx/")
                && name.matches(".*\\.(csv|tsv|txt|json|geojson|geojsonl|geojsons|ndjson)");
    }

    private static int firstBytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.read() << 8 | in.read() & 0xFF;
        }
    }

    private static Unusable unusable(Kind kind, String name, String message) {
        return new Unusable(ImportIssue.ofFile(kind, name, message));
    }
}
