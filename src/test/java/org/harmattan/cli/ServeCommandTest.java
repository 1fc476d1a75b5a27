package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ServeCommandTest {

    @TempDir
    Path folder;

    @Test
    void aNewStoreStartsWithTheSeedsAndAnOldOneDoesNot() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), "Une ATTACK");
        Files.writeString(seeds.resolve("README.md"), "no article");
        Path data = folder.resolve("new/data");
        try (Serving first = new Serving("--data", data, "--seeds", seeds)) {
            assertThat(first.readyLine())
                    .matches("Harmattan is ready: http://127\\.0\\.0\\.1:\\d+/ \\(1 incidents from 1 articles\\)\n");
            assertThat(first.get("api/status")).contains("\"incidents\":1", "\"version\":\"1.2.3\"");
            assertThat(first.run.messages()).isEmpty();
        }
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).extracting(file -> file.getFileName().toString()).containsExactly("harmattan.gpkg");
        }
        Files.writeString(seeds.resolve("b.txt"), "Une ATTACK encore");
        try (Serving second = new Serving("--data", data, "--seeds", seeds)) {
            assertThat(second.readyLine()).contains("(1 incidents from 1 articles)");
        }
    }

    @Test
    void seedsThatWereInterruptedAreFinishedAtTheNextStart() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), "Une ATTACK");
        Path data = folder.resolve("data");
        try (Serving first = new Serving("--data", data, "--seeds", seeds)) {
            assertThat(first.readyLine()).contains("(1 incidents from 1 articles)");
        }
        Files.writeString(seeds.resolve("b.txt"), "Une ATTACK encore");
        Path mark = Files.createFile(data.resolve("harmattan.seeding"));
        try (Serving second = new Serving("--data", data, "--seeds", seeds)) {
            assertThat(second.readyLine()).contains("(2 incidents from 2 articles)");
            assertThat(mark).doesNotExist();
        }
    }

    @Test
    void aBrokenSeedIsSaidAndTheOthersAreServed() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), "");
        Files.writeString(seeds.resolve("b.txt"), "ATTACK ATTACK");
        Files.writeString(seeds.resolve("c.jsonl"), "{\"id\":\"c\",\"text\":\"rien\"}");
        try (Serving serving = new Serving("--data", folder.resolve("data"), "--seeds", seeds)) {
            assertThat(serving.readyLine()).contains("(2 incidents from 2 articles)");
            assertThat(serving.run.messages()).containsExactly("harmattan: " + seeds.resolve("a.txt") + ": is empty");
        }
    }

    @Test
    void aRunningServerIsBackedUpAndGoesOnWithWhatIsRestored() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), "ATTACK ATTACK");
        Path data = folder.resolve("data");
        Path copy = folder.resolve("copy.gpkg");
        try (Serving serving = new Serving("--data", data, "--seeds", seeds)) {
            assertThat(serving.readyLine()).contains("(2 incidents from 1 articles)");
            CommandRun backup = CommandRun.of("backup", copy, "--data", data);
            assertThat(backup.code).as("%s", backup.messages()).isZero();
            assertThat(backup.results()).startsWith("Saved in " + copy);
            assertThat(CommandRun.of("backup", copy, "--data", data).code).isEqualTo(ExitCode.FAILED);
            assertThat(serving.post("api/articles?id=b", "Une ATTACK")).contains("\"added\"");
            assertThat(serving.get("api/facets")).contains("\"numberMatched\":3");
            CommandRun restore = CommandRun.of("restore", copy, "--data", data);
            assertThat(restore.code).as("%s", restore.messages()).isZero();
            assertThat(restore.results()).startsWith("Restored from " + copy).contains("harmattan-before-");
            assertThat(serving.get("api/status")).contains("\"incidents\":2");
            assertThat(serving.get("api/facets")).contains("\"numberMatched\":2");
        }
        CommandRun nothing = CommandRun.of("restore", seeds.resolve("a.txt"), "--data", data);
        assertThat(nothing.code).isEqualTo(ExitCode.FAILED);
        assertThat(nothing.messages()).last().asString().contains("a.txt cannot be read as a GeoPackage");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 127.0.0.1", "::1, [::1]", "[::1], [::1]", "fe80::1%eth0, [fe80::1%eth0]"})
    void itsAddressIsOneThatBrowsersUnderstand(String host, String authority) {
        String address = ServeCommand.address(host, 7070);
        assertThat(address).isEqualTo("http://" + authority + ":7070/");
        assertThat(URI.create(address)).hasPort(7070);
    }

    @Test
    void withoutSeedsItStartsEmpty() throws Exception {
        try (Serving serving = new Serving("--data", folder.resolve("data"))) {
            assertThat(serving.readyLine()).contains("(0 incidents from 0 articles)");
        }
    }

    @Test
    void aBusyPortIsOneLineAndTwo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CommandRun run = CommandRun.of("serve", "--port", taken.getLocalPort(), "--data", folder.resolve("data"));
            assertRefused(run, "127.0.0.1:" + taken.getLocalPort());
            assertThat(folder.resolve("data/harmattan.gpkg-wal")).doesNotExist();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsOneLineAndTwo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertRefused(CommandRun.of("serve", "--port", 0, "--data", file.resolve("data")), file.toString());
    }

    @Test
    void aFileThatIsNoStoreIsOneLineAndTwo() throws IOException {
        Files.writeString(folder.resolve("harmattan.gpkg"), "no database at all");
        assertRefused(CommandRun.of("serve", "--port", 0, "--data", folder), "harmattan.gpkg");
        assertThat(folder.resolve("harmattan.gpkg")).hasContent("no database at all");
    }

    @Test
    void aStoreInUseIsOneLineAndTwoAndNamesTheOther() throws Exception {
        Path data = folder.resolve("data");
        try (Serving serving = new Serving("--data", data)) {
            String address = serving.address();
            CommandRun second = CommandRun.of("serve", "--port", 0, "--data", data);
            assertRefused(second, "in use");
            assertThat(serving.get("api/status")).contains("\"incidents\":0");
            assertThat(address).startsWith("http://127.0.0.1:");
        }
    }

    private static void assertRefused(CommandRun run, String naming) {
        assertThat(run.code).isEqualTo(2);
        assertThat(run.results()).isEmpty();
        assertThat(run.messages())
                .singleElement()
                .asString()
                .startsWith("harmattan: ")
                .contains(naming)
                .doesNotContain("\tat ");
    }

    /** A server in a thread of its own, stopped as a signal would stop it. */
    private static final class Serving implements AutoCloseable {

        private final CommandRun run = new CommandRun();
        private final Thread thread;

        Serving(Object... options) {
            Object[] args = Stream.concat(Stream.of("serve", "--port", "0"), Stream.of(options))
                    .toArray();
            thread = new Thread(() -> run.code = run.run(args));
            thread.start();
        }

        String readyLine() throws InterruptedException {
            while (!run.results().endsWith("\n")) {
                assertThat(thread.isAlive()).as("messages: %s", run.messages()).isTrue();
                Thread.sleep(10);
            }
            return run.results();
        }

        String address() throws InterruptedException {
            return readyLine().replaceAll("(?s).*(http://\\S+/).*", "$1");
        }

        String get(String path) throws Exception {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address() + path)).build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        }

        String post(String path, String text) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                    .header("Content-Type", "text/plain; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(text))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        }

        @Override
        public void close() {
            thread.interrupt();
            assertThatCode(thread::join).doesNotThrowAnyException();
            assertThat(run.code).isZero();
        }
    }
}
