package org.harmattan.evaluate;

import java.util.List;

/** Annotated articles that cannot be scored as they stand; the message names every file and field. */
public final class GoldException extends Exception {

    private static final long serialVersionUID = 1L;

    GoldException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }

    GoldException(String problem) {
        super(problem);
    }
}
