package org.harmattan.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The data files that come with the program, inside its jar or beside its classes. */
final class ClassPath {

    private static final String DATA = "harmattan/data/";

    private ClassPath() {}

    /**
     * Opens a file, such as {@code lexicon/actors.json}.
     *
     * @throws IOException when there is none of that name
     */
    static InputStream open(String path) throws IOException {
        InputStream in = ClassPath.class.getClassLoader().getResourceAsStream(DATA + path);
        if (in == null) {
            throw new FileNotFoundException("data/" + path + " is not part of this build");
        }
        return in;
    }
}
