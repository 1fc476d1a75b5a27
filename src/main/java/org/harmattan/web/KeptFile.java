package org.harmattan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * Content that stays the same while the server runs, packed once and not for every request. Safe for several threads.
 *
 * @param plain the content
 * @param zipped the same by gzip
 * @param state a word that differs where the content does
 */
record KeptFile(byte[] plain, byte[] zipped, String state) {

    static KeptFile of(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return new KeptFile(content, bytes.toByteArray(), Answers.hash(content));
    }
}
