package org.harmattan.cli;

/** A file of {@code data} that somebody edited cannot be read; the message names the file and says what is wrong. */
final class BrokenDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
