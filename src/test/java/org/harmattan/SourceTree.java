package org.harmattan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, without what is built, stored or fetched. Paths are relative to its root. */
public final class SourceTree {

    private static final List<String> KEPT_BY_GIT = List.of(".git", ".git/");

    private final List<String> ignored;
    private final List<Path> files;

    private SourceTree(List<String> ignored, List<Path> files) {
        this.ignored = ignored;
        this.files = files;
    }

    /** The tree below the folder that the tests run in. */
    public static SourceTree read() {
        try (Stream<String> lines = Files.lines(Path.of(".gitignore"));
                Stream<Path> tops = Files.list(Path.of(""))) {
            List<String> ignored = lines.filter(line -> line.matches("/.*/"))
                    .map(line -> line.substring(1))
                    .toList();
            List<Path> files = tops.filter(top -> !ignored.contains(top + "/") && !KEPT_BY_GIT.contains(top.toString()))
                    .flatMap(SourceTree::walk)
                    .toList();
            return new SourceTree(ignored, files);
        } catch (IOException e) {
            throw new UncheckedIOException("the sources cannot be listed", e);
        }
    }

    public List<Path> files() {
        return files;
    }

    /** The documents for readers: those at the root, below {@code docs} and beside the data. */
    public Stream<Markdown> documents() {
        return files.stream()
                .filter(file -> file.toString().endsWith(".md") && !file.startsWith("src"))
                .map(Markdown::read);
    }

    /** Whether some file matches the pattern. */
    public boolean hasMatch(String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return files.stream().anyMatch(matcher::matches);
    }

    /** Whether some file, in whatever folder, has the name. */
    public boolean hasName(String name) {
        return files.stream().anyMatch(file -> file.endsWith(name));
    }

    /** Whether the path lies where git ignores everything, so that it need not be there yet. */
    public boolean isIgnored(String path) {
        return ignored.stream().anyMatch(path::startsWith);
    }

    private static Stream<Path> walk(Path top) {
        try (Stream<Path> below = Files.walk(top)) {
            return below
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().contains("node_modules"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(top + " cannot be listed", e);
        }
    }
}
