package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.harmattan.evaluate.ConfidenceFit;
import org.harmattan.evaluate.GoldException;
import org.harmattan.evaluate.GoldReader;
import org.harmattan.evaluate.GoldSet;
import org.harmattan.evaluate.WholeFile;
import org.harmattan.extract.ConfidenceModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code harmattan calibrate}: fits the confidence of incidents to annotated articles. */
@Command(
        name = "calibrate",
        description = "Fits the confidence of incidents and fields to annotated articles, and writes the weights.")
final class CalibrateCommand implements Callable<Integer> {

    private final Parts parts;
    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    private boolean help;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description =
                    "folder with the subfolder dev, and notes where there is one: articles that rules may have been"
                            + " made by; and calibration where there is one: articles that nobody looked at who made rules")
    private Path folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "file to write, such as data/lexicon/confidence.json")
    private Path file;

    CalibrateCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            GoldReader reader = new GoldReader(GoldReader.Content.INCIDENTS);
            Optional<GoldSet> articles = reader.findPart(folder, "dev");
            if (articles.isEmpty()) {
                terminal.say(folder + " has no subfolder dev; give a folder of annotated articles, parted into dev and"
                        + " calibration");
                return ExitCode.USAGE;
            }
            List<GoldSet> learnt = new ArrayList<>(List.of(articles.get()));
            reader.findPart(folder, "notes").ifPresent(learnt::add);
            Optional<GoldSet> unseen = reader.findPart(folder, "calibration");
            ConfidenceModel model =
                    ConfidenceFit.of(learnt, unseen, parts.extractor().get());
            WholeFile.write(file, model.json());
            terminal.say("fitted to " + size(learnt.stream()) + " articles and " + size(unseen.stream())
                    + " unseen ones: wrote " + file);
            return ExitCode.DONE;
        } catch (GoldException e) {
            e.getMessage().lines().forEach(terminal::say);
        } catch (IOException e) {
            terminal.say("cannot read or write: " + e.getMessage());
        }
        return ExitCode.FAILED;
    }

    private static int size(Stream<GoldSet> sets) {
        return sets.mapToInt(gold -> gold.articles().size()).sum();
    }
}
