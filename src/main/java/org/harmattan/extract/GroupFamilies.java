package org.harmattan.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which groups are parts of which, by short label. Immutable; safe for several threads. */
public final class GroupFamilies {

    private final ActorLexicon lexicon;

    private GroupFamilies(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads {@code data/lexicon/actors.json}.
     *
     * @throws IOException when it is broken; the message names the actor
     */
    public static GroupFamilies read(InputStream actors) throws IOException {
        return new GroupFamilies(ActorLexicon.read(actors));
    }

    /** A label with those of all groups that are parts of it, directly or not; only itself when it is not known. */
    public Set<String> withParts(String label) {
        Set<String> labels = new LinkedHashSet<>(Set.of(label));
        lexicon.findByLabel(label)
                .ifPresent(group -> lexicon.listActors().stream()
                        .filter(actor -> lexicon.isPartOf(actor, group))
                        .map(LexiconActor::label)
                        .forEach(labels::add));
        return labels;
    }
}
