package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.PhraseTrie;

/** The words that name events, read from {@code data/lexicon/events.json}. Immutable; safe for several threads. */
final class EventWords {

    final PhraseTrie<EventWord> triggers;
    final PhraseTrie<Boolean> tollWords;
    final PhraseTrie<Boolean> civilianPlaces;
    final PhraseTrie<Boolean> militaryPlaces;
    final PhraseTrie<Boolean> crowds;
    final PhraseTrie<Boolean> barring;
    final PhraseTrie<Boolean> barringPeople;
    final PhraseTrie<Boolean> barringOthers;
    final PhraseTrie<Boolean> noEvent;
    final PhraseTrie<Boolean> mutual;
    final PhraseTrie<Boolean> suspects;
    final PhraseTrie<Boolean> aircraft;
    final PhraseTrie<Boolean> means;
    final Set<String> governing;
    final PhraseTrie<Boolean> replying;
    final PhraseTrie<Boolean> disarming;
    final PhraseTrie<Boolean> disarmingApart;
    final PhraseTrie<Boolean> overrunning;
    final PhraseTrie<Boolean> held;
    final PhraseTrie<Boolean> notHeld;
    final PhraseTrie<Boolean> attempts;
    final PhraseTrie<Boolean> uniforms;
    final PhraseTrie<Boolean> people;
    final PhraseTrie<Boolean> defenceless;
    final PhraseTrie<Boolean> foughtBack;
    final PhraseTrie<Boolean> spoils;
    final PhraseTrie<Boolean> plunder;

    private EventWords(JsonNode root) {
        PhraseTrie.Builder<EventWord> trie = new PhraseTrie.Builder<>();
        root.required("types").forEach(entry -> {
            String label = entry.required("type").asText();
            SubEventType type = SubEventType.findByLabel(label)
                    .orElseThrow(() -> new IllegalArgumentException("no sub-event type is called " + label));
            add(trie, entry, Optional.of(type), false);
        });
        add(trie, root.required("generic"), Optional.empty(), false);
        add(trie, root.required("death"), Optional.empty(), true);
        triggers = trie.build();
        tollWords = Lexicons.flags(root.required("event_words"));
        civilianPlaces = Lexicons.flags(root.required("civilian_places"));
        crowds = Lexicons.flags(root.required("crowds"));
        militaryPlaces = Lexicons.flags(root.required("military_places"));
        barring = Lexicons.flags(root.required("barring"));
        barringPeople = Lexicons.flags(root.required("barring_people"));
        barringOthers = Lexicons.flags(root.required("barring_others"));
        noEvent = Lexicons.flags(root.required("no_event"));
        mutual = Lexicons.flags(root.required("mutual"));
        suspects = Lexicons.flags(root.required("suspects"));
        aircraft = Lexicons.flags(root.required("aircraft"));
        replying = Lexicons.flags(root.required("replying"));
        means = Lexicons.flags(root.required("means"));
        governing = Lexicons.words(root.required("governing"));
        disarming = Lexicons.flags(root.required("disarming"));
        disarmingApart = Lexicons.flags(root.required("disarming_apart"));
        overrunning = Lexicons.flags(root.required("overrunning"));
        held = Lexicons.flags(root.required("held"));
        notHeld = Lexicons.flags(root.required("not_held"));
        attempts = Lexicons.flags(root.required("attempts"));
        uniforms = Lexicons.flags(root.required("uniforms"));
        people = Lexicons.flags(root.required("people"));
        defenceless = Lexicons.flags(root.required("defenceless"));
        foughtBack = Lexicons.flags(root.required("fought_back"));
        spoils = Lexicons.flags(root.required("spoils"));
        plunder = Lexicons.flags(root.required("plunder"));
    }

    static EventWords read(InputStream json) throws IOException {
        return Lexicons.read(json, "events.json", EventWords::new);
    }

    private static void add(
            PhraseTrie.Builder<EventWord> trie, JsonNode entry, Optional<SubEventType> type, boolean deadly) {
        int weight = entry.required("weight").asInt();
        entry.required("nouns").forEach(phrase -> trie.add(phrase.asText(), new EventWord(type, weight, true, deadly)));
        entry.required("verbs")
                .forEach(phrase -> trie.add(phrase.asText(), new EventWord(type, weight, false, deadly)));
    }
}
