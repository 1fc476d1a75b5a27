package org.harmattan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.query.parameters.QueryVocabulary;

/** A command with the test extractor, and what it wrote. */
final class CommandRun {

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final Program program = new Program(
            new Parts(
                    LineExtractor::new,
                    () -> new Gazetteer(List.of()),
                    () -> new Boundaries(List.of(), List.of()),
                    QueryVocabulary.PLAIN,
                    Extractors::knownActors,
                    "1.2.3",
                    Optional.empty(),
                    data -> {}),
            new Terminal(results, new PrintWriter(messages, true, StandardCharsets.UTF_8), false));

    static CommandRun of(Object... args) {
        CommandRun run = new CommandRun();
        run.code = run.run(args);
        return run;
    }

    int code;

    int run(Object... args) {
        return program.run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
    }

    String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    List<String> messages() {
        return messages.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
