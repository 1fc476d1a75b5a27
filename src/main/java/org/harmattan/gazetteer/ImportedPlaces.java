package org.harmattan.gazetteer;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.harmattan.geo.BBox;
import org.harmattan.text.NameKey;

/**
 * Places of an imported list, in an index on disk: names, neighbours and positions are looked up there, and a place is
 * read when it is asked for, so that millions take a few megabytes of memory. Written by {@link ImportedPlacesWriter}.
 * Immutable, thread-safe until closed.
 */
public final class ImportedPlaces implements Closeable {

    static final String ID = "id";
    static final String KEY = "key";
    static final String POSITION = "position";
    static final String PLACE = "place";
    static final String INDEX_FOLDER = "index";
    static final String FILTER_FILE = "names.filter";

    /** More places of one name than this say nothing; the largest are kept. */
    private static final int MOST_NAMESAKES = 200;

    private static final Comparator<Place> LARGEST_FIRST = Comparator.comparingLong(
                    (Place place) -> -place.population().orElse(0))
            .thenComparing(Place::id);

    private final DirectoryReader reader;
    private final Optional<LeafReader> leaf;
    private final KeyFilter filter;
    private final Map<String, String> about;

    /** One cursor a thread over the names: making one costs more than the look-up. */
    private final ThreadLocal<TermsEnum> keys = ThreadLocal.withInitial(() -> cursor(KEY));

    private ImportedPlaces(DirectoryReader reader, KeyFilter filter, Map<String, String> about) {
        this.reader = reader;
        this.filter = filter;
        this.about = Map.copyOf(about);
        // The writer leaves one segment.
        leaf = reader.leaves().stream().findFirst().map(context -> context.reader());
    }

    /**
     * Opens what a writer has finished.
     *
     * @param folder the folder that the writer was given
     * @throws IOException when it is missing or damaged
     */
    public static ImportedPlaces open(Path folder) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(folder.resolve(FILTER_FILE)))) {
            KeyFilter filter = KeyFilter.read(in);
            DirectoryReader reader = DirectoryReader.open(MMapDirectory.open(folder.resolve(INDEX_FOLDER)));
            return new ImportedPlaces(reader, filter, reader.getIndexCommit().getUserData());
        }
    }

    /** What the writer was told of these places; {@link ImportedPlacesWriter#VERSION} is always there. */
    public Map<String, String> about() {
        return about;
    }

    /** Number of places. */
    public int size() {
        return reader.numDocs();
    }

    boolean mayContain(NameKey key) {
        return filter.mayContain(key);
    }

    boolean mayContinue(NameKey key) {
        return filter.mayContinue(key);
    }

    /** The places one of whose names has that key, the largest first, 200 at most. */
    List<Place> findByKey(String key) {
        List<Place> places = leaf.isEmpty() ? List.of() : findByTerm(keys.get(), key);
        return places.size() <= 1
                ? places
                : places.stream().sorted(LARGEST_FIRST).limit(MOST_NAMESAKES).toList();
    }

    Optional<Place> findById(String id) {
        return leaf.isEmpty()
                ? Optional.empty()
                : findByTerm(cursor(ID), id).stream().findFirst();
    }

    private List<Place> findByTerm(TermsEnum terms, String term) {
        try {
            return terms.seekExact(new BytesRef(term)) ? read(terms.postings(null, PostingsEnum.NONE)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TermsEnum cursor(String field) {
        try {
            return terms(field).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Terms terms(String field) throws IOException {
        return Terms.getTerms(leaf.orElseThrow(), field);
    }

    /** The places of all keys near that one, in no particular order; one place may come several times. */
    List<NearMatch> findNear(NearKey near) {
        if (leaf.isEmpty()) {
            return List.of();
        }
        List<NearMatch> matches = new ArrayList<>();
        try {
            TermsEnum found = terms(KEY).intersect(near.automaton(), null);
            for (BytesRef term = found.next(); term != null; term = found.next()) {
                String key = term.utf8ToString();
                if (NearKey.isFound(key)) {
                    int edits = near.distanceTo(key);
                    for (Place place : read(found.postings(null, PostingsEnum.NONE))) {
                        matches.add(new NearMatch(place, edits));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matches;
    }

    /** Shows every place in a box, edges included, in no particular order. */
    void visitWithin(BBox box, Consumer<Place> visitor) {
        if (leaf.isEmpty()) {
            return;
        }
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            Weight weight = searcher.createWeight(
                    new ConstantScoreQuery(
                            LatLonPoint.newBoxQuery(POSITION, box.south(), box.north(), box.west(), box.east())),
                    ScoreMode.COMPLETE_NO_SCORES,
                    1);
            Scorer scorer = weight.scorer(reader.leaves().get(0));
            if (scorer != null) {
                visit(scorer.iterator(), visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Place> read(DocIdSetIterator documents) throws IOException {
        List<Place> places = new ArrayList<>();
        visit(documents, places::add);
        return places;
    }

    private void visit(DocIdSetIterator documents, Consumer<Place> visitor) throws IOException {
        BinaryDocValues values = leaf.orElseThrow().getBinaryDocValues(PLACE);
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (values.advanceExact(doc)) {
                visitor.accept(PlaceCodec.decode(values.binaryValue()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        reader.directory().close();
    }
}
