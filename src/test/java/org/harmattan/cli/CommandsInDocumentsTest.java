package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harmattan.Markdown;
import org.harmattan.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands and options that the documents name are those of the program. */
class CommandsInDocumentsTest {

    private static final Pattern COMMAND = Pattern.compile("bin/harmattan (gazetteer \\w+|\\w+)(.*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern FORMAT = Pattern.compile("--format (\\w+)");

    static Stream<Markdown> documents() {
        return SourceTree.read().documents();
    }

    @Test
    void theReadmeBeginsWithTheTwoCommands() {
        assertThat(Markdown.read(Path.of("README.md")).commands()).startsWith("bin/harmattan serve", "bin/test");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void commandsTakeTheOptionsTheyAreGiven(Markdown document) {
        assertThat(commands(document)).allSatisfy(command -> {
            String help = help(command.group(1));
            assertThat(options(help)).containsAll(options(command.group(2)));
            FORMAT.matcher(command.group(2))
                    .results()
                    .forEach(format -> assertThat(help).contains(format.group(1)));
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void optionsAloneAreThoseOfSomeCommand(Markdown document) {
        List<String> known = documents()
                .flatMap(CommandsInDocumentsTest::commands)
                .map(command -> command.group(1))
                .distinct()
                .flatMap(name -> options(help(name)).stream())
                .toList();
        assertThat(document.code().stream().filter(code -> OPTION.matcher(code).matches()))
                .allMatch(known::contains);
    }

    private static Stream<Matcher> commands(Markdown document) {
        return document.allCode().map(COMMAND::matcher).filter(Matcher::matches);
    }

    private static String help(String command) {
        CommandRun run = CommandRun.of((Object[]) (command + " --help").split(" "));
        assertThat(run.code).as(command).isZero();
        return run.results();
    }

    private static List<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).toList();
    }
}
