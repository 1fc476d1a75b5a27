package org.harmattan.exchange.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** An entry of an archive that is closed with it. */
final class ArchiveEntryStream extends FilterInputStream {

    private final ZipFile archive;

    ArchiveEntryStream(ZipFile archive, InputStream entry) {
        super(entry);
        this.archive = archive;
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            super.close();
        }
    }
}
