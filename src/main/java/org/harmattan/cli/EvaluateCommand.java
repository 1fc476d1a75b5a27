package org.harmattan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.evaluate.Evaluation;
import org.harmattan.evaluate.Evaluation.Subject;
import org.harmattan.evaluate.EvaluationJson;
import org.harmattan.evaluate.EvaluationText;
import org.harmattan.evaluate.GeoparserEvaluation;
import org.harmattan.evaluate.GoldException;
import org.harmattan.evaluate.GoldReader;
import org.harmattan.evaluate.GoldSet;
import org.harmattan.evaluate.IncidentEvaluation;
import org.harmattan.evaluate.PlaceEvaluation;
import org.harmattan.evaluate.ScoreRecord;
import org.harmattan.evaluate.ScoredProgram;
import org.harmattan.evaluate.SecondReader;
import org.harmattan.extract.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code harmattan evaluate}: how well the extractor reads articles that a person has annotated. */
@Command(name = "evaluate", description = "Scores what is found in annotated articles.")
final class EvaluateCommand implements Callable<Integer> {

    private final Parts parts;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    private boolean help;

    @Parameters(
            index = "0",
            paramLabel = "SUBJECT",
            converter = SubjectConverter.class,
            description = "incidents or places")
    private Subject subject;

    @Parameters(
            index = "1",
            paramLabel = "DIR",
            description = "folder of ID.txt and ID.json files, or of two such folders called dev and test")
    private Path folder;

    @Option(names = "--json", description = "prints the scores as JSON")
    private boolean json;

    @Option(
            names = "--worst",
            paramLabel = "N",
            defaultValue = "10",
            description = "lists the errors of the N worst articles (default ${DEFAULT-VALUE})")
    private int worst;

    @Option(
            names = "--reveal",
            description = "lists them for the test half too, which nobody who writes rules should see")
    private boolean reveal;

    @Option(
            names = "--second",
            paramLabel = "DIR",
            description = "folder of ID.json files in which another annotator annotated the same articles; scores these"
                    + " instead of the program, to tell how far two annotators agree")
    private Path second;

    @Option(names = "--data", paramLabel = "DIR", description = "folder whose imported places are used too")
    private Path data;

    @Option(
            names = "--write",
            paramLabel = "FILE.md",
            description = "puts the scores on record in this page, and in a JSON file beside it")
    private Path page;

    EvaluateCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (worst < 0) {
            throw new ParameterException(spec.commandLine(), "--worst must be 0 or more, not " + worst);
        }
        if (second != null && subject != Subject.INCIDENTS) {
            throw new ParameterException(spec.commandLine(), "--second is for incidents, not for " + subject.label());
        }
        if (data != null && !parts.takeImported(data, terminal)) {
            return ExitCode.USAGE;
        }
        Optional<ScoreRecord> scores = record();
        try {
            List<Evaluation> evaluations = evaluate();
            print(evaluations);
            if (scores.isPresent()) {
                scores.get().add(evaluations, program());
            }
            return ExitCode.DONE;
        } catch (GoldException e) {
            e.getMessage().lines().forEach(terminal::say);
        } catch (IOException e) {
            terminal.say("cannot read or write: " + e.getMessage());
        }
        return ExitCode.FAILED;
    }

    private List<Evaluation> evaluate() throws GoldException, IOException {
        GoldReader.Content content =
                subject == Subject.INCIDENTS ? GoldReader.Content.INCIDENTS : GoldReader.Content.PLACES;
        List<GoldSet> sets = new GoldReader(content).readParts(folder);
        if (second != null) {
            return agreement(sets);
        }
        Extractor extractor = parts.extractor().get();
        List<Evaluation> evaluations = new ArrayList<>();
        for (GoldSet gold : sets) {
            if (subject == Subject.INCIDENTS) {
                evaluations.add(IncidentEvaluation.of(gold, extractor));
            } else {
                evaluations.add(
                        gold.hasSpans()
                                ? GeoparserEvaluation.of(gold, extractor)
                                : PlaceEvaluation.of(gold, extractor));
            }
        }
        return evaluations;
    }

    private List<Evaluation> agreement(List<GoldSet> sets) throws GoldException, IOException {
        List<Evaluation> evaluations = new ArrayList<>();
        for (GoldSet gold : sets) {
            evaluations.add(IncidentEvaluation.agreement(gold, SecondReader.read(gold, second)));
        }
        return evaluations;
    }

    private void print(List<Evaluation> evaluations) throws IOException {
        String text = json
                ? EvaluationJson.of(evaluations, worst, reveal) + "\n"
                : evaluations.stream()
                        .map(evaluation -> EvaluationText.of(evaluation, worst, reveal))
                        .collect(Collectors.joining("\n"));
        terminal.results().write(text.getBytes(StandardCharsets.UTF_8));
        terminal.results().flush();
    }

    private Optional<ScoreRecord> record() {
        try {
            return Optional.ofNullable(page).map(ScoreRecord::new);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--write: " + e.getMessage(), e);
        }
    }

    private ScoredProgram program() {
        return new ScoredProgram(
                LocalDate.now(ZoneOffset.UTC),
                parts.version(),
                parts.gazetteer().get().version());
    }

    /** Subjects by their label. */
    static final class SubjectConverter implements ITypeConverter<Subject> {

        @Override
        public Subject convert(String value) {
            return Stream.of(Subject.INCIDENTS, Subject.PLACES)
                    .filter(subject -> subject.label().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is neither incidents nor places"));
        }
    }
}
