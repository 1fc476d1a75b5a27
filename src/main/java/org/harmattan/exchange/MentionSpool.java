package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.PlaceMention;

/**
 * Keeps mentions until they may be written: as JSON, in memory while they are few, then in a temporary file that goes
 * with the program.
 */
final class MentionSpool implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int CHUNK = 1 << 13;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<FileChannel> file = Optional.empty();
    private boolean any;

    void add(List<PlaceMention> mentions) throws IOException {
        for (PlaceMention mention : mentions) {
            if (any) {
                memory.write(',');
            }
            any = true;
            try (JsonGenerator json = Json.generator(memory)) {
                MentionJson.write(json, mention);
            }
        }
        if (memory.size() > IN_MEMORY) {
            moveToFile();
        }
    }

    /** Writes all of them as an array. */
    void writeTo(JsonGenerator json) throws IOException {
        json.writeRawValue("[");
        if (file.isPresent()) {
            moveToFile();
            copy(Channels.newReader(file.get().position(0), StandardCharsets.UTF_8), json);
        } else {
            json.writeRaw(memory.toString(StandardCharsets.UTF_8));
        }
        json.writeRaw(']');
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    private void moveToFile() throws IOException {
        if (file.isEmpty()) {
            Path path = Files.createTempFile("harmattan-mentions-", ".json");
            file = Optional.of(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        }
        OutputStream out = Channels.newOutputStream(file.get());
        memory.writeTo(out);
        memory.reset();
    }

    private static void copy(Reader from, JsonGenerator to) throws IOException {
        char[] chunk = new char[CHUNK];
        for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            to.writeRaw(chunk, 0, read);
        }
    }
}
