package org.harmattan.cli;

/** The codes with which a command ends. */
final class ExitCode {

    static final int DONE = 0;

    /** Some of the input could not be read, or the result not be written. */
    static final int FAILED = 1;

    /** The command was called wrongly, or could not start. */
    static final int USAGE = 2;

    private ExitCode() {}
}
