package org.harmattan.text;

import java.util.List;

/**
 * The words by which a source hedges a number.
 *
 * @param before those that stand before it: {@code au moins}, {@code up to}
 * @param after those that stand after it: {@code au moins}, {@code or so}
 */
record NumberHedges(PhraseTrie<Qualifier> before, PhraseTrie<Qualifier> after) {

    private static final NumberHedges FRENCH = new NumberHedges(
            trie(
                    List.of(
                            "au moins",
                            "(bien) plus de|d",
                            "pas moins de|d",
                            "au minimum",
                            "(un) minimum (de|d)",
                            "au bas mot"),
                    List.of(
                            "(d) environ (de|d)",
                            "pres de|d",
                            "quelque|quelques",
                            "autour de|d",
                            "a peu pres",
                            "presque",
                            "quasiment",
                            "approximativement",
                            "aux alentours de|d",
                            "(de) l ordre de|d",
                            "aux environs de|d"),
                    List.of("jusqu a", "(tout) au plus", "moins de|d", "au maximum", "(un) maximum (de|d)")),
            trie(
                    List.of("au moins", "au minimum", "au bas mot", "ou plus"),
                    List.of("environ", "a peu pres", "approximativement"),
                    List.of("(tout) au plus", "au maximum")));
    private static final NumberHedges ENGLISH = new NumberHedges(
            trie(
                    List.of(
                            "at least",
                            "(well) more than",
                            "(well) over",
                            "no|not fewer|less than",
                            "upwards of",
                            "(a) minimum (of)"),
                    List.of(
                            "about",
                            "around",
                            "some",
                            "nearly",
                            "almost",
                            "approximately",
                            "roughly",
                            "(an) estimated",
                            "close to",
                            "in the region of",
                            "just under|over"),
                    List.of("up to", "as many as", "fewer|less than", "under", "at most", "no|not more than")),
            trie(List.of("or more", "at least", "at minimum"), List.of("or so", "approximately"), List.of("at most")));

    static NumberHedges of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    private static PhraseTrie<Qualifier> trie(List<String> atLeast, List<String> about, List<String> upTo) {
        PhraseTrie.Builder<Qualifier> builder = new PhraseTrie.Builder<>();
        atLeast.forEach(phrase -> builder.add(phrase, Qualifier.AT_LEAST));
        about.forEach(phrase -> builder.add(phrase, Qualifier.ABOUT));
        upTo.forEach(phrase -> builder.add(phrase, Qualifier.UP_TO));
        return builder.build();
    }
}
