package org.harmattan.gazetteer;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.harmattan.text.NameFolder;

/**
 * Writes places to an index on disk, one after the other, in bounded memory. Nothing can be read before
 * {@link #finish}. For one thread.
 */
public final class ImportedPlacesWriter implements Closeable {

    /** The key of {@link ImportedPlaces#about} with the version: twelve hexadecimal digits over all places in order. */
    public static final String VERSION = "version";

    private static final double BUFFER_MEGABYTES = 48;

    private final Path folder;
    private final MMapDirectory directory;
    private final IndexWriter writer;
    private final MessageDigest digest;

    /**
     * A writer into a folder of its own, which is made.
     *
     * @throws IOException when it cannot be made
     */
    public ImportedPlacesWriter(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        directory = new MMapDirectory(folder.resolve(ImportedPlaces.INDEX_FOLDER));
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setUseCompoundFile(false)
                        .setCommitOnClose(false));
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Adds a place. That no other has its id is up to the caller. */
    public void add(Place place) throws IOException {
        Document document = new Document();
        document.add(new StringField(ImportedPlaces.ID, place.id(), Field.Store.NO));
        place.names()
                .map(NameFolder::key)
                .filter(key -> !key.isEmpty() && fits(key))
                .distinct()
                .forEach(key -> document.add(new StringField(ImportedPlaces.KEY, key, Field.Store.NO)));
        document.add(new LatLonPoint(
                ImportedPlaces.POSITION, place.point().lat(), place.point().lon()));
        BytesRef bytes = PlaceCodec.encode(place);
        digest.update(bytes.bytes, bytes.offset, bytes.length);
        document.add(new BinaryDocValuesField(ImportedPlaces.PLACE, bytes));
        writer.addDocument(document);
    }

    /** Lucene takes no longer terms; no name is that long. */
    private static boolean fits(String key) {
        return key.getBytes(StandardCharsets.UTF_8).length <= IndexWriter.MAX_TERM_LENGTH;
    }

    /**
     * Packs what was added, so that {@link ImportedPlaces#open} can read it.
     *
     * @param about what to keep with it, such as the files it came from
     * @return the version
     */
    public String finish(Map<String, String> about) throws IOException {
        String version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        Map<String, String> all = new HashMap<>(about);
        all.put(VERSION, version);
        writer.forceMerge(1);
        writer.setLiveCommitData(all.entrySet());
        writer.commit();
        try (DirectoryReader reader = DirectoryReader.open(directory);
                DataOutputStream out =
                        new DataOutputStream(Files.newOutputStream(folder.resolve(ImportedPlaces.FILTER_FILE)))) {
            filter(reader).write(out);
        }
        return version;
    }

    private static KeyFilter filter(DirectoryReader reader) throws IOException {
        long count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            count += Terms.getTerms(leaf.reader(), ImportedPlaces.KEY).size();
        }
        KeyFilter filter = KeyFilter.ofSize(count);
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum keys = Terms.getTerms(leaf.reader(), ImportedPlaces.KEY).iterator();
            for (BytesRef key = keys.next(); key != null; key = keys.next()) {
                filter.add(key.utf8ToString());
            }
        }
        return filter;
    }

    /** Gives up what is not finished. */
    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
