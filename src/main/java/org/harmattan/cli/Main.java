package org.harmattan.cli;

/** Entry point of the runnable jar. */
public final class Main {

    private Main() {}

    /** Starts Harmattan. */
    public static void main(String[] args) {
        System.exit(0);
    }
}
