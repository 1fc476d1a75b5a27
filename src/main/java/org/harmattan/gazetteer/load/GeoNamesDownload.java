package org.harmattan.gazetteer.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongConsumer;

/** Fetches country dumps of GeoNames over HTTP. Safe for several threads. */
public final class GeoNamesDownload {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int OK = 200;

    /** The dump of all countries together has 400 MB. */
    private static final long LARGEST = 1L << 31;

    private final URI base;
    private final HttpClient client;

    /**
     * Downloads from a folder on a server.
     *
     * @param base address of the folder, http or https
     * @throws IllegalArgumentException when it is none
     */
    public GeoNamesDownload(URI base) {
        String scheme = String.valueOf(base.getScheme());
        if (!(scheme.equals("http") || scheme.equals("https")) || base.getHost() == null) {
            throw new IllegalArgumentException(base + " is no address that begins with http:// or https://");
        }
        this.base = base.getPath().endsWith("/") ? base : URI.create(base + "/");
        client = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /**
     * Fetches the dump of a country.
     *
     * @param code ISO 3166-1 alpha-2, upper case
     * @param to where to put it
     * @param listener is told the number of bytes so far
     * @throws IOException when there is no network, or the server has no such file
     */
    public void fetch(String code, Path to, LongConsumer listener) throws IOException {
        URI address = base.resolve(code + ".zip");
        try {
            HttpResponse<InputStream> response =
                    client.send(HttpRequest.newBuilder(address).timeout(TIMEOUT).build(), BodyHandlers.ofInputStream());
            try (InputStream in = response.body();
                    OutputStream out = Files.newOutputStream(to)) {
                if (response.statusCode() != OK) {
                    throw new IOException("the server answered " + response.statusCode());
                }
                copy(in, out, listener);
            }
        } catch (IOException e) {
            throw new IOException(
                    address + " cannot be fetched: " + reason(e)
                            + ". Without a network, fetch the file elsewhere and use: gazetteer import FILE",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(address + " was not fetched: interrupted", e);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static void copy(InputStream in, OutputStream out, LongConsumer listener) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            total += read;
            if (total > LARGEST) {
                throw new IOException("it is larger than any dump");
            }
            listener.accept(total);
        }
    }
}
