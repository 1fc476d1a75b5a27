package org.harmattan.web;

import java.util.function.Supplier;

/**
 * How the server is set up.
 *
 * @param host name or address of the interface to listen on, such as {@code 127.0.0.1}
 * @param port TCP port; 0 takes a free one
 * @param version version of the program, as answers name it
 * @param gazetteerVersion version of the gazetteer; asked for at the first request that needs it, from any thread
 */
public record WebSettings(String host, int port, String version, Supplier<String> gazetteerVersion) {}
