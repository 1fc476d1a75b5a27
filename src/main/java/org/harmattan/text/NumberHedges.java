package org.harmattan.text;

import java.util.List;

/** The words by which a source hedges a number. */
final class NumberHedges {

    private static final List<String> FRENCH_AT_LEAST =
            List.of("au moins", "plus de|d", "pas moins de|d", "au minimum", "un minimum de|d");
    private static final List<String> FRENCH_ABOUT = List.of(
            "environ (de|d)",
            "pres de|d",
            "quelque|quelques",
            "autour de|d",
            "a peu pres",
            "presque",
            "approximativement",
            "aux alentours de|d",
            "l ordre de|d",
            "aux environs de|d");
    private static final List<String> FRENCH_UP_TO =
            List.of("jusqu a", "au plus", "moins de|d", "au maximum", "un maximum de|d");

    private static final List<String> ENGLISH_AT_LEAST = List.of(
            "at least",
            "more than",
            "over",
            "no fewer than",
            "not less than",
            "no less than",
            "not fewer than",
            "upwards of",
            "a minimum of");
    private static final List<String> ENGLISH_ABOUT = List.of(
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "approximately",
            "roughly",
            "an estimated",
            "close to",
            "in the region of",
            "estimated");
    private static final List<String> ENGLISH_UP_TO =
            List.of("up to", "as many as", "fewer than", "less than", "under");

    private NumberHedges() {}

    static PhraseTrie<Qualifier> before(Language language) {
        return language == Language.FRENCH
                ? trie(FRENCH_AT_LEAST, FRENCH_ABOUT, FRENCH_UP_TO)
                : trie(ENGLISH_AT_LEAST, ENGLISH_ABOUT, ENGLISH_UP_TO);
    }

    static PhraseTrie<Qualifier> after(Language language) {
        return language == Language.FRENCH
                ? trie(List.of("au moins", "au minimum"), List.of("environ"), List.of("au plus", "au maximum"))
                : trie(List.of("or more"), List.of("or so"), List.of("at most"));
    }

    private static PhraseTrie<Qualifier> trie(List<String> atLeast, List<String> about, List<String> upTo) {
        PhraseTrie.Builder<Qualifier> builder = new PhraseTrie.Builder<>();
        atLeast.forEach(phrase -> builder.add(phrase, Qualifier.AT_LEAST));
        about.forEach(phrase -> builder.add(phrase, Qualifier.ABOUT));
        upTo.forEach(phrase -> builder.add(phrase, Qualifier.UP_TO));
        return builder.build();
    }
}
