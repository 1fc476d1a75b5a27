package org.harmattan.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** Registers routes that only read: GET, and HEAD with the same handler. */
final class Routes {

    private final JavalinConfig config;

    Routes(JavalinConfig config) {
        this.config = config;
    }

    void read(String path, Handler handler) {
        config.routes.addHttpHandler(HandlerType.GET, path, handler);
        config.routes.addHttpHandler(HandlerType.HEAD, path, handler);
    }
}
