package org.harmattan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry point of the runnable jar. */
public final class Main {

    private Main() {}

    /** Runs a command and exits with its code: 0 done, 1 some input could not be read, 2 wrong usage or no start. */
    public static void main(String[] args) {
        // Straight to the descriptors: System.out hides that the disk is full, and recodes what is UTF-8.
        Terminal terminal = new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("harmattan.terminal"));
        System.exit(new Program(Wiring.standard(), terminal).run(args));
    }
}
