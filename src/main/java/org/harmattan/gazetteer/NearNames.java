package org.harmattan.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * Keys of names in a finite-state transducer, searched with a Levenshtein automaton. Immutable, thread-safe.
 */
final class NearNames {

    private final List<NamedPlaces> groups;
    private final FST<Long> keys;

    NearNames(List<NamedPlaces> all) {
        groups = all.stream()
                .filter(group -> NearKey.isFound(group.key()))
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

    /** The places of all keys near that one, in no particular order; one place may come several times. */
    List<NearMatch> find(NearKey near) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<NearMatch> matches = new ArrayList<>();
        try {
            for (long number : new Walk(near.automaton().runAutomaton).run()) {
                NamedPlaces group = groups.get((int) number - 1);
                int edits = near.distanceTo(group.key());
                group.all().forEach(place -> matches.add(new NearMatch(place, edits)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matches;
    }

    /** Follows the transducer and the automaton side by side. */
    private final class Walk {
        private final ByteRunAutomaton near;
        private final FST.BytesReader in = keys.getBytesReader();
        private final List<FST.Arc<Long>> arcs = new ArrayList<>();
        private final List<Long> found = new ArrayList<>();

        Walk(ByteRunAutomaton near) {
            this.near = near;
        }

        List<Long> run() throws IOException {
            step(keys.getFirstArc(new FST.Arc<>()), 0, 0, 0);
            return found;
        }

        private void step(FST.Arc<Long> node, long output, int state, int depth) throws IOException {
            FST.Arc<Long> arc = keys.readFirstTargetArc(node, arc(depth), in);
            while (true) {
                if (arc.label() == FST.END_LABEL) {
                    // A key ends here; this arc bears what is left of its number.
                    if (near.isAccept(state)) {
                        found.add(output + arc.output());
                    }
                } else {
                    int next = near.step(state, arc.label());
                    if (next >= 0) {
                        step(arc, output + arc.output(), next, depth + 1);
                    }
                }
                if (arc.isLast()) {
                    return;
                }
                arc = keys.readNextArc(arc, in);
            }
        }

        /** One arc for each depth, used again and again. */
        private FST.Arc<Long> arc(int depth) {
            while (arcs.size() <= depth) {
                arcs.add(new FST.Arc<>());
            }
            return arcs.get(depth);
        }
    }
}
