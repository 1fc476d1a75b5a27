package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over the real gazetteer. */
class GazetteerCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private int run(Object... args) {
        results.reset();
        messages.reset();
        Terminal terminal = new Terminal(results, new PrintWriter(messages, true, StandardCharsets.UTF_8), false);
        return new Program(Wiring.standard(), terminal)
                .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
    }

    private String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    private List<String> messages() {
        return messages.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String dump(String name) {
        return "77\t" + name + "\t" + name + "\tOtherwhere\t14.9\t1.3\tP\tPPL\tNE\t\t\t\t\t\t350\t\t\t\t\n";
    }

    @Test
    void whatIsImportedIsFoundAndCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("NE.txt"), dump("Quintaville") + "rubbish\n");
        assertThat(run("gazetteer", "import", "--data", folder, file)).isEqualTo(1);
        assertThat(messages())
                .containsExactly(
                        "harmattan: NE.txt:2: 1 columns instead of 19, separated by tabs",
                        "harmattan: 1 line refused (columns)",
                        messages().get(2))
                .last()
                .asString()
                .startsWith("harmattan: 1 places imported into " + folder + ", version ");
        assertThat(run("gazetteer", "find", "--data", folder, "quintaville")).isZero();
        assertThat(results())
                .contains("Quintaville  gn-77, village  NE  14.90000 1.30000 (lat lon), radius 2 km, 350 inhabitants")
                .contains("also Otherwhere");
        assertThat(run("gazetteer", "find", "--data", folder, "quintavile")).isZero();
        assertThat(results()).contains("near, 1: Quintaville");
        assertThat(run("gazetteer", "find", "--data", folder.resolve("other"), "quintaville"))
                .isEqualTo(1);
        assertThat(messages()).containsExactly("harmattan: no place is called quintaville or nearly so");
        assertThat(run("gazetteer", "stats", "--data", folder)).isZero();
        assertThat(results())
                .containsPattern("imported places +1\n")
                .containsPattern("version [0-9a-f]{12}\\+[0-9a-f]{12}");
    }

    @Test
    void curatedPlacesAreShownWithTheirDivisionsAndNames() {
        assertThat(run("gazetteer", "find", "--data", folder, "Solhan")).isZero();
        assertThat(results()).contains("bf-solhan, ").contains("BF").contains("(lat lon)");
    }

    @Test
    void dumpsAreFetchedFromTheGivenServer() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("NE.txt"));
            entries.write(dump("Quintaville").getBytes(StandardCharsets.UTF_8));
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/dump/NE.zip", exchange -> {
            exchange.sendResponseHeaders(200, zip.size());
            exchange.getResponseBody().write(zip.toByteArray());
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/dump";
            assertThat(run("gazetteer", "download", "--data", folder, "--base-url", base, "ne"))
                    .isZero();
            assertThat(run("gazetteer", "find", "--data", folder, "Quintaville"))
                    .isZero();
            assertThat(run("gazetteer", "download", "--data", folder, "--base-url", base, "ML"))
                    .isEqualTo(1);
            assertThat(messages())
                    .singleElement()
                    .asString()
                    .startsWith("harmattan: " + base + "/ML.zip cannot be fetched: the server answered 404.")
                    .endsWith("use: gazetteer import FILE");
            assertThat(run("gazetteer", "find", "--data", folder, "Quintaville"))
                    .as("what was imported stays")
                    .isZero();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(run("gazetteer")).isEqualTo(2);
        assertThat(messages()).singleElement().asString().contains("find, stats, import, download or check");
        assertThat(run("gazetteer", "download", "Mali")).isEqualTo(2);
        assertThat(messages()).singleElement().asString().contains("'MALI' is no ISO 3166-1 code");
        assertThat(run("gazetteer", "download", "--base-url", "ftp://x/", "ML")).isEqualTo(2);
        assertThat(run("gazetteer", "import")).isEqualTo(2);
    }

    @Test
    void aDamagedImportStopsTheCommandWithARemedy() throws IOException {
        Path gazetteer = Files.createDirectories(folder.resolve("gazetteer"));
        Files.writeString(gazetteer.resolve("current"), "import-gone");
        Path article = Files.writeString(folder.resolve("a.txt"), "Rien.");
        assertThat(run("extract", "--data", folder, article)).isEqualTo(2);
        assertThat(messages()).singleElement().asString().contains("import them again, or remove that folder");
    }

    @Test
    void placesFarFromTheirNamesakesAreListed() throws IOException {
        Path near = Files.writeString(
                folder.resolve("BF.txt"), dump("Sebba").replace("NE", "BF").replace("14.9\t1.3", "20.0\t1.3"));
        assertThat(run("gazetteer", "check", "--against", near)).isEqualTo(1);
        assertThat(results()).contains("bf-sebba").contains(" 1 not explained");
        assertThat(run("gazetteer", "check", "--km", "5000", "--against", near)).isZero();
    }
}
