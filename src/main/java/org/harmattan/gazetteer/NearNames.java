package org.harmattan.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.harmattan.text.NameFolder;

/**
 * Keys of names in a finite-state transducer, searched with a Levenshtein automaton (Schulz and Mihov, 2002, as Lucene
 * builds it). Immutable, thread-safe.
 */
final class NearNames {

    /** Shorter keys have too many neighbours to mean anything. */
    static final int SHORTEST = 5;

    private final List<NamedPlaces> groups;
    private final FST<Long> keys;

    NearNames(List<NamedPlaces> all) {
        groups = all.stream()
                .filter(group -> isLongEnough(group.key()))
                .sorted(Comparator.comparing(group -> new BytesRef(group.key())))
                .toList();
        try {
            keys = compile(groups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FST<Long> compile(List<NamedPlaces> groups) throws IOException {
        FSTCompiler<Long> compiler =
                new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
        IntsRefBuilder scratch = new IntsRefBuilder();
        for (int i = 0; i < groups.size(); i++) {
            // The output 0 is none in this algebra, so numbers start at 1.
            compiler.add(Util.toIntsRef(new BytesRef(groups.get(i).key()), scratch), i + 1L);
        }
        return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    }

    /** Places with a name at most that many edits away, nearest first, then by id; none for keys under five letters. */
    List<NearMatch> find(String name, int maxEdits) {
        String key = NameFolder.key(name);
        if (!isLongEnough(key) || groups.isEmpty()) {
            return List.of();
        }
        LevenshteinAutomata automata = new LevenshteinAutomata(key, true);
        Map<String, NearMatch> nearest = new TreeMap<>();
        try {
            for (int edits = 0; edits <= maxEdits; edits++) {
                collect(new ByteRunAutomaton(automata.toAutomaton(edits)), edits, nearest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nearest.values().stream()
                .sorted(Comparator.comparingInt(NearMatch::edits))
                .toList();
    }

    private void collect(ByteRunAutomaton near, int edits, Map<String, NearMatch> nearest) throws IOException {
        List<Long> found = new ArrayList<>();
        walk(keys.getFirstArc(new FST.Arc<>()), 0, near, 0, keys.getBytesReader(), found);
        for (long number : found) {
            for (Place place : groups.get((int) number - 1).all()) {
                nearest.putIfAbsent(place.id(), new NearMatch(place, edits));
            }
        }
    }

    /** Follows the transducer and the automaton side by side. */
    private void walk(
            FST.Arc<Long> node, long output, ByteRunAutomaton near, int state, FST.BytesReader in, List<Long> found)
            throws IOException {
        FST.Arc<Long> arc = keys.readFirstTargetArc(node, new FST.Arc<>(), in);
        while (true) {
            if (arc.label() == FST.END_LABEL) {
                // A key ends here; this arc bears what is left of its number.
                if (near.isAccept(state)) {
                    found.add(output + arc.output());
                }
            } else {
                int next = near.step(state, arc.label());
                if (next >= 0) {
                    walk(new FST.Arc<Long>().copyFrom(arc), output + arc.output(), near, next, in, found);
                }
            }
            if (arc.isLast()) {
                return;
            }
            arc = keys.readNextArc(arc, in);
        }
    }

    private static boolean isLongEnough(String key) {
        return key.codePointCount(0, key.length()) >= SHORTEST;
    }
}
