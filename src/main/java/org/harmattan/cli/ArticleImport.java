package org.harmattan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.ingest.ArticleReader;
import org.harmattan.ingest.IngestReport;
import org.harmattan.ingest.Ingestor;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.StoreException;

/** {@code harmattan import articles}: reads articles, and the articles of folders, into a store that is there already. */
final class ArticleImport {

    private final Parts parts;
    private final Terminal terminal;

    ArticleImport(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    int run(List<Path> paths, DataFolder folder, Optional<LocalDate> published, boolean reread) {
        if (!parts.takeImported(folder.path(), terminal)) {
            return ExitCode.USAGE;
        }
        Progress progress = new Progress(terminal);
        try {
            List<Path> files = files(paths);
            progress.start();
            // The articles are read before the store is made: a broken lexicon leaves none behind.
            var extractor = parts.extractor().get();
            try (GeoPackageStore store = GeoPackageStore.open(folder.store())) {
                IngestReport report = new Ingestor(extractor, store).ingest(files, published, reread, progress);
                progress.clear();
                terminal.results().write(text(report).getBytes(StandardCharsets.UTF_8));
                terminal.results().flush();
                return report.errors() == 0 ? ExitCode.DONE : ExitCode.FAILED;
            }
        } catch (StoreException e) {
            terminal.say(e.getMessage());
            return ExitCode.USAGE;
        } catch (IOException e) {
            terminal.say("cannot go on: " + e.getMessage());
            return ExitCode.FAILED;
        } finally {
            progress.clear();
        }
    }

    private static String text(IngestReport report) {
        String text = counted(report.added(), "article") + " added with " + counted(report.incidents(), "incident")
                + ", " + report.known() + " known, " + report.errors() + " left out\n";
        IngestReport.Reread reread = report.reread();
        return reread.articles() == 0
                ? text
                : text + counted(reread.articles(), "article") + " read anew: "
                        + counted(reread.changed(), "incident") + " changed, " + reread.added() + " added, "
                        + reread.gone()
                        + " no longer found and rejected, " + reread.left() + " left as edited or joined here\n";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(articles(path, terminal));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** The articles of a folder, by name; what else is in it is said, unless it only tells of the folder. */
    static List<Path> articles(Path folder, Terminal terminal) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            List<Path> others = files.stream()
                    .filter(file -> !ArticleReader.reads(file) && !isGuide(file))
                    .toList();
            if (!others.isEmpty()) {
                terminal.say(folder + ": " + counted(others.size(), "file") + " left out, such as "
                        + others.get(0).getFileName() + ": articles are .txt, .html, .htm or .jsonl");
            }
            return files.stream().filter(ArticleReader::reads).toList();
        }
    }

    private static boolean isGuide(Path file) {
        return file.getFileName().toString().startsWith("README");
    }
}
