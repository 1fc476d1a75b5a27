package org.harmattan.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import javax.imageio.ImageIO;

/** Somebody else's raster map on a free port of 127.0.0.1: squares with an edge, or nothing at all. */
final class TileServer implements AutoCloseable {

    private static final int PIXELS = 256;

    private final HttpServer server;
    private final byte[] tile = tile();
    private volatile boolean gone;

    TileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** From now on it has no tiles, or has them again. */
    void isGone(boolean now) {
        gone = now;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (gone || !exchange.getRequestURI().getPath().matches("/\\d+/\\d+/\\d+\\.png")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, tile.length);
            exchange.getResponseBody().write(tile);
        }
    }

    private static byte[] tile() throws IOException {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xE9DFC8));
        pen.fillRect(0, 0, PIXELS, PIXELS);
        pen.setColor(new Color(0xB9AA88));
        pen.drawRect(0, 0, PIXELS, PIXELS);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
