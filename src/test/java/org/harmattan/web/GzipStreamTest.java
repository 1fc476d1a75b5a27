package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What is packed is whole or visibly not, and leaves nothing behind. */
class GzipStreamTest {

    private static final byte[] TEXT = "Ménaka, Gao, Tombouctou. ".repeat(2_000).getBytes(StandardCharsets.UTF_8);

    private final AtomicReference<OutputStream> packing = new AtomicReference<>();
    private boolean closed;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream() {
        @Override
        public void close() {
            closed = true;
        }
    };

    private byte[] unpacked() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(out.toByteArray())).readAllBytes();
    }

    @Test
    void theStreamBelowStaysOpen() throws IOException {
        GzipStream.write(out, Deflater.BEST_SPEED, body -> body.write(TEXT));
        assertThat(unpacked()).isEqualTo(TEXT);
        assertThat(closed).isFalse();
    }

    @Test
    void whatFailsHalfWayIsNotFinishedAndItsMemoryIsGivenBack() {
        assertThatThrownBy(() -> GzipStream.write(out, Deflater.DEFAULT_COMPRESSION, body -> {
                    packing.set(body);
                    body.write(TEXT);
                    throw new IOException("the disk is gone");
                }))
                .hasMessage("the disk is gone");
        assertThat(closed).isFalse();
        assertThatThrownBy(this::unpacked).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> packing.get().write(TEXT)).hasMessageContaining("closed");
    }
}
