package org.harmattan.web.ogc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files beside these classes. */
final class Resources {

    private Resources() {}

    static byte[] read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the jar: build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
