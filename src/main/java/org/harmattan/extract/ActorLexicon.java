package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/**
 * The actors of the region and what they are called, read from {@code data/lexicon/actors.json}. Immutable; safe for
 * several threads.
 */
final class ActorLexicon {

    private final Map<String, LexiconActor> byId = new LinkedHashMap<>();
    private final Map<String, LexiconActor> byLabel = new LinkedHashMap<>();
    private final PhraseTrie<ActorAlias> aliases;
    private final PhraseTrie<ActorAlias> spelledAliases;

    private ActorLexicon(List<ActorEntry> entries) {
        for (ActorEntry entry : entries) {
            LexiconActor actor = entry.actor();
            if (byId.putIfAbsent(actor.id(), actor) != null) {
                throw new IllegalArgumentException("two actors have the id \"" + actor.id() + "\"");
            }
            byLabel.putIfAbsent(actor.label(), actor);
        }
        entries.forEach(entry -> requireParent(entry.actor()));
        aliases = trie(entries, false);
        spelledAliases = trie(entries, true);
    }

    /**
     * Reads the lexicon.
     *
     * @throws IOException when the file is no JSON, or an actor in it is incomplete; the message names the actor
     */
    static ActorLexicon read(InputStream json) throws IOException {
        JsonNode root = new ObjectMapper().readTree(json);
        try {
            List<ActorEntry> entries = new ArrayList<>();
            root.forEach(node -> entries.add(ActorEntry.of(node)));
            return new ActorLexicon(entries);
        } catch (IllegalArgumentException broken) {
            throw new IOException("data/lexicon/actors.json: " + broken.getMessage(), broken);
        }
    }

    /** All actors, in the order of the file. */
    List<LexiconActor> listActors() {
        return List.copyOf(byId.values());
    }

    Optional<LexiconActor> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first actor with a short label. */
    Optional<LexiconActor> findByLabel(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /**
     * The actor with an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    LexiconActor getById(String id) {
        return findById(id)
                .orElseThrow(() -> new IllegalArgumentException("data/lexicon/actors.json has no actor " + id));
    }

    /** The army of a state, by the state's ISO code. */
    Optional<LexiconActor> findArmy(String country) {
        return byId.values().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE_FORCES)
                .filter(actor -> actor.country().filter(country::equals).isPresent())
                .findFirst();
    }

    /** Armed people nobody names. */
    LexiconActor getUnidentified() {
        return getById("unidentified");
    }

    /** People who do not fight. */
    LexiconActor getCivilians() {
        return getById("civilians");
    }

    /** Robbers and kidnappers nobody names. */
    LexiconActor getBandits() {
        return getById("bandits");
    }

    /** Self-defence groups nobody names. */
    LexiconActor getLocalMilitia() {
        return getById("autodefense");
    }

    /** The actors that are direct parts of another. */
    List<LexiconActor> listChildren(LexiconActor parent) {
        return byId.values().stream()
                .filter(actor -> actor.parent().filter(parent.id()::equals).isPresent())
                .toList();
    }

    /** Whether the actor is the other or a part of it, directly or through others. */
    boolean isPartOf(LexiconActor actor, LexiconActor other) {
        Optional<LexiconActor> current = Optional.of(actor);
        for (int steps = 0; current.isPresent() && steps <= byId.size(); steps++) {
            if (current.get().id().equals(other.id())) {
                return true;
            }
            current = current.get().parent().flatMap(this::findById);
        }
        return false;
    }

    /** The first token from that one on with which a name may begin; the number of tokens where none does. */
    int nextOpener(List<Token> tokens, int from) {
        int spelled = spelledAliases.nextOpener(tokens, from, tokens.size());
        return aliases.nextOpener(tokens, from, spelled);
    }

    /** The longest names that begin with a token, whatever their letters look like. */
    PhraseTrie.Match<ActorAlias> longestAt(List<Token> tokens, int first) {
        return aliases.longestAt(tokens, first);
    }

    /** The longest names that begin with a token, among those whose letters must look as in the lexicon. */
    PhraseTrie.Match<ActorAlias> longestSpelledAt(List<Token> tokens, int first) {
        return spelledAliases.longestAt(tokens, first);
    }

    private void requireParent(LexiconActor actor) {
        actor.parent().filter(parent -> !byId.containsKey(parent)).ifPresent(parent -> {
            throw new IllegalArgumentException(
                    "actor \"" + actor.id() + "\" has the unknown parent \"" + parent + "\"");
        });
    }

    private static PhraseTrie<ActorAlias> trie(List<ActorEntry> entries, boolean spelled) {
        PhraseTrie.Builder<ActorAlias> builder = new PhraseTrie.Builder<>();
        for (ActorEntry entry : entries) {
            entry.aliases().forEach(named -> {
                if (spelled != (named.alias().spelling() == ActorAlias.Spelling.ANY)) {
                    builder.add(named.text(), named.alias());
                }
            });
        }
        return builder.build();
    }
}
