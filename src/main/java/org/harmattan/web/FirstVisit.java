package org.harmattan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Asks a server that has just started for what its first visitor will ask for. Whoever comes first would otherwise wait for code
 * that nobody has used yet, and for files to be read and packed. For one thread.
 */
public final class FirstVisit {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern FILE = Pattern.compile(
            "<(?:script|link)(?: type=\"module\"| async| rel=\"(?!later)\\w+\")* (?:src|href)=\"/([^\"]+)\"");
    private static final List<String> OUTLINES = List.of("api/boundaries/countries", "api/boundaries/admin1");
    private static final String MARKS = "api/view?parts=clusters&view=-30,-12,47,43&zoom=5";

    private final URI address;

    /** Of the server at that address, which ends with a slash. */
    public FirstVisit(URI address) {
        this.address = address;
    }

    /**
     * Asks for the page, the files that it names, and outlines.
     *
     * @throws IOException when the server does not answer
     */
    public void askForPage() throws IOException {
        List<String> files =
                FILE.matcher(page()).results().map(file -> file.group(1)).toList();
        for (String file : files) {
            ask(file);
        }
        for (String outlines : OUTLINES) {
            ask(outlines);
        }
    }

    /**
     * Asks for marks; waits until the incidents were read.
     *
     * @throws IOException when the server does not answer
     */
    public void askForMarks() throws IOException {
        ask(MARKS);
    }

    private void ask(String path) throws IOException {
        try (InputStream in = open(path)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private String page() throws IOException {
        try (InputStream in = new GZIPInputStream(open(""))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The answer as browsers ask for it, packed. */
    private InputStream open(String path) throws IOException {
        URLConnection connection = address.resolve(path).toURL().openConnection(Proxy.NO_PROXY);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        return connection.getInputStream();
    }
}
