package org.harmattan.cli;

import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param results standard output: results in UTF-8 and nothing else
 * @param messages standard error: everything for people
 * @param watched whether a person sees the messages as they come, so that progress is worth showing
 */
record Terminal(OutputStream results, PrintWriter messages, boolean watched) {

    /** Says something in one line. */
    void say(String message) {
        messages.println("harmattan: " + message);
        messages.flush();
    }
}
