package org.harmattan.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.harmattan.exchange.Sharing;
import org.harmattan.ingest.Ingestor;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.StoreException;
import org.harmattan.web.DataShares;
import org.harmattan.web.FirstVisit;
import org.harmattan.web.PortUnavailableException;
import org.harmattan.web.Tiles;
import org.harmattan.web.WebParts;
import org.harmattan.web.WebServer;
import org.harmattan.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code harmattan serve}: the map, until it is told to stop. */
@Command(
        name = "serve",
        description = "Shows the incidents on a map in the browser. A new data folder starts with the seed articles.")
final class ServeCommand implements Callable<Integer> {

    /** Name of the store in its folder. */
    static final String STORE = "harmattan.gpkg";

    private static final String UNFINISHED = "harmattan.seeding";
    private static final int LAST_PORT = 65_535;

    private final Parts parts;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this")
    private boolean help;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "address to listen on; ${DEFAULT-VALUE} is for this computer alone")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "7070",
            description = "TCP port (default ${DEFAULT-VALUE}); 0 takes a free one")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "harmattan-data",
            description = "folder of the store, made when it is not there (default ${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--read-only", description = "shows and changes nothing: every write is refused")
    private boolean readOnly;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "a name of this computer by which browsers may call it; addresses and localhost always may")
    private List<String> names = List.of();

    @Option(
            names = "--tiles",
            paramLabel = "URL",
            description = "a raster map to lay below, such as https://tiles.example.org/{z}/{x}/{y}.png;"
                    + " browsers then fetch it from there")
    private String tiles;

    @Option(names = "--tiles-attribution", paramLabel = "TEXT", description = "whose map --tiles is")
    private String tilesAttribution;

    @Option(
            names = "--share-acled",
            description =
                    "lets downloads hold ACLED's rows, and others see them, though they may not be passed on: for people"
                            + " who have them anyway")
    private boolean shareAcled;

    @Option(names = "--seeds", paramLabel = "DIR", description = "folder of the articles that a new store starts with")
    private Path seeds;

    ServeCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        WebSettings settings = settings();
        if (!parts.takeImported(data, terminal)) {
            return ExitCode.USAGE;
        }
        Running running = new Running();
        try {
            GeoPackageStore store = running.add(GeoPackageStore.open(data.resolve(STORE)));
            WebServer server = running.add(WebServer.start(
                    settings,
                    new WebParts(
                            store,
                            parts.extractor(),
                            parts.gazetteer(),
                            parts.boundaries(),
                            parts.vocabulary(),
                            parts.actorCodes()),
                    this::log));
            String address = address(host, server.port());
            store.announce(address);
            if (isNew(store) || Files.exists(unfinished())) {
                plant(store);
            }
            sayReady(address, store);
            sayWithheld(settings, store);
            new WorkAhead(new FirstVisit(URI.create(address)), server, this::load).start();
            running.waitUntilStopped();
            return ExitCode.DONE;
        } catch (PortUnavailableException | StoreException e) {
            if (!running.isStopping()) {
                terminal.say(e.getMessage());
            }
            return ExitCode.USAGE;
        } finally {
            running.stop();
        }
    }

    /** Where browsers find a server that listens there; IPv6 addresses may have their brackets or not. */
    static String address(String host, int port) {
        boolean bare = host.contains(":") && !host.startsWith("[");
        return "http://" + (bare ? "[" + host + "]" : host) + ":" + port + "/";
    }

    private void checkOptions() {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be 0 to " + LAST_PORT + ", not " + port);
        }
        if (seeds != null && !Files.isDirectory(seeds)) {
            throw new ParameterException(spec.commandLine(), "--seeds: " + seeds + " is not a folder");
        }
    }

    private WebSettings settings() {
        if ((tiles == null) != (tilesAttribution == null)) {
            throw new ParameterException(
                    spec.commandLine(), "--tiles and --tiles-attribution go together: a map needs to say whose it is");
        }
        try {
            Optional<Tiles> map = Optional.ofNullable(tiles).map(url -> new Tiles(url, tilesAttribution));
            return new WebSettings(
                    host,
                    port,
                    parts.version(),
                    readOnly,
                    Set.copyOf(names),
                    map,
                    shareAcled ? Sharing.ALL : Sharing.PUBLIC);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--tiles: " + e.getMessage(), e);
        }
    }

    /** The map of what is stored needs no lexicon; reading articles does. */
    private void load() {
        if (readOnly) {
            return;
        }
        try {
            parts.extractor().get();
        } catch (BrokenDataException e) {
            synchronized (terminal) {
                terminal.say(e.getMessage() + "; until then no article can be read");
            }
        }
    }

    private void plant(IncidentStore store) throws IOException {
        Optional<Path> folder = Optional.ofNullable(seeds).or(parts::seeds);
        List<Path> files = folder.isPresent() ? ArticleImport.articles(folder.get(), terminal) : List.of();
        if (!files.isEmpty()) {
            Progress progress = new Progress(terminal);
            progress.start();
            // Told by a file while it lasts: who is stopped half way goes on at the next start, and adds only what is
            // new.
            Files.writeString(unfinished(), "The seed articles are being read; the next start goes on with them.\n");
            new Ingestor(parts.extractor().get(), store).ingest(files, progress);
            Files.delete(unfinished());
            progress.clear();
        }
    }

    /** What somebody has filled by an import is not new. */
    private static boolean isNew(IncidentStore store) {
        return store.countArticles() == 0 && store.count(IncidentQuery.all()) == 0;
    }

    private Path unfinished() {
        return data.resolve(UNFINISHED);
    }

    private void sayReady(String address, IncidentStore store) throws IOException {
        // Programs wait for this line: the words are the same for every number.
        String line = "Harmattan is ready: " + address + " (" + store.count(IncidentQuery.all()) + " incidents from "
                + store.countArticles() + " articles)\n";
        terminal.results().write(line.getBytes(StandardCharsets.UTF_8));
        terminal.results().flush();
    }

    private void sayWithheld(WebSettings settings, IncidentStore store) {
        if (settings.isForOthers()) {
            DataShares.list(store, IncidentQuery.all()).stream()
                    .filter(share -> !settings.sharing().allows(share))
                    .forEach(share -> terminal.say(share.describe()
                            + " are not shown, as others can reach this server and they may not be passed on;"
                            + " --share-acled shows them"));
        }
    }

    private void log(String errorId, Throwable failure) {
        synchronized (terminal) {
            terminal.say("error " + errorId + ": a request failed");
            failure.printStackTrace(terminal.messages());
            terminal.messages().flush();
        }
    }
}
