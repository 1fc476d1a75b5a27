package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.harmattan.text.Language;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.WordSet;

/**
 * The words by which texts count victims, read from {@code data/lexicon/casualties.json}. Immutable; safe for several
 * threads.
 */
final class CasualtyWords {

    /** How the words of a predicate are built. */
    enum Build {
        /** A participle, with victims before or after it: <i>tués, killed</i>. */
        TRANSITIVE,
        /** Among the victims: <i>parmi les morts</i>. */
        AMONG,
        INTRANSITIVE,
        SUCCUMBING,
        ACTIVE,
        /** A verb that takes people only with their lives: <i>cost five soldiers their lives</i>. */
        COSTING,
        WEAK,
        TOLL,
        POSSESSED,
        /** With a pronoun for the victims inside: <i>les ont tués</i>. */
        THEM
    }

    /** What a predicate says. */
    record PredicateWord(Harm harm, Build build) {}

    /** The small words of a language; before a clause of its own a {@code clausePreposition} governs nobody. */
    record Grammar(
            Set<String> future,
            Set<String> be,
            Set<String> have,
            Set<String> prepositions,
            Set<String> clausePrepositions,
            Set<String> determiners,
            Set<String> relatives,
            Set<String> stops,
            Set<String> subordinators,
            PhraseTrie<Boolean> joiners,
            Set<String> fillers) {}

    final PhraseTrie<VictimKind> persons;
    final PhraseTrie<Boolean> things;
    final PhraseTrie<Set<Harm>> nouns;
    final PhraseTrie<Boolean> onlyDenied;
    final PhraseTrie<PredicateWord> predicates;
    final PhraseTrie<Boolean> harmless;

    /** Ways to say by a pronoun that one person was killed: <i>beat him to death</i>. */
    final PhraseTrie<Boolean> oneKilled;

    final PhraseTrie<Boolean> notKilled;
    final PhraseTrie<Boolean> outlived;

    final PhraseTrie<Boolean> lossHeadings;
    final PhraseTrie<Boolean> parts;
    final PhraseTrie<Boolean> partPronouns;
    final PhraseTrie<Boolean> both;
    final PhraseTrie<Boolean> harmed;
    final PhraseTrie<Boolean> collectives;
    final PhraseTrie<Boolean> companions;

    /** French words that deny together with another. */
    final Set<String> negatingParticles;

    final Set<String> belonging;

    /** English words after people that say without a verb what befell them: <i>fifteen volunteers dead</i>. */
    final Set<String> attributes;

    /** Verbs of saying: who mentions no dead, {@code ne mentionne aucune perte}, does not say that nobody died. */
    final PhraseTrie<Boolean> unsaid;

    /** Words between a verb and the number it gives: {@code le collectif en compte, lui, 210}. */
    final Set<String> asides;

    /** Words between a noun and its number: {@code les soldats, au nombre de douze}. */
    final PhraseTrie<Boolean> numberingAfter;

    /** Words between the number and the source that gives it: {@code six morts, 17 selon des habitants}. */
    final PhraseTrie<Boolean> givers;

    final PhraseTrie<Boolean> losses;
    final PhraseTrie<Boolean> bothDenied;

    /** Ways to say that nobody was hurt without a word for people: <i>seuls des dégâts matériels</i>. */
    final PhraseTrie<Boolean> unharmed;

    /** Words of manner between a verb and those it was done to: <i>tué à bout portant trois vieillards</i>. */
    final PhraseTrie<Boolean> interjections;

    /** Words that make a number an ordinal: <i>le bureau n° 4</i>. */
    final Set<String> ordinalMarks;

    final PhraseTrie<Boolean> earlierTolls;
    final PhraseTrie<Boolean> tollSpeech;

    /** The same, with a word for the dead: what it says needs no dead told before. */
    final PhraseTrie<Boolean> tollCounts;

    final PhraseTrie<Boolean> accounts;

    /** Between the dead of one side and those of the other. */
    final PhraseTrie<Boolean> against;

    /** After a number between commas, that it counts those named before. */
    final PhraseTrie<Boolean> countTails;

    final PhraseTrie<Boolean> included;
    final PhraseTrie<Boolean> now;
    final PhraseTrie<Boolean> lives;
    final PhraseTrie<Boolean> lifeTakers;
    final PhraseTrie<Boolean> manners;
    final PhraseTrie<Boolean> zero;
    final PhraseTrie<Boolean> nobody;
    final PhraseTrie<Boolean> others;

    /** Nouns for one who dies of the own attack: <i>five dead, including the bomber</i>. */
    final PhraseTrie<Boolean> loneAttackers;

    final PhraseTrie<Boolean> pronouns;
    final PhraseTrie<Boolean> changes;
    final PhraseTrie<VictimKind> sides;
    final PhraseTrie<Boolean> denyingSides;
    final PhraseTrie<Boolean> sideOpeners;
    final Set<String> ordinals;
    final Set<String> tollPronouns;
    final Set<String> plurals;
    final Set<String> singulars;
    final Set<String> pluralDeterminers;

    /** Auxiliaries of which several people are the subject: <i>were, ont</i>. */
    final Set<String> pluralVerbs;

    final Set<String> adverbs;
    final Set<String> negations;
    final Set<String> ages;
    final Set<String> nameParticles;
    final Set<String> placePrepositions;
    private final Grammar french;
    private final Grammar english;

    private CasualtyWords(JsonNode root) {
        persons = kinds(root.required("persons"));
        things = phrases(root.required("things"));
        nouns = nouns(root.required("nouns"));
        onlyDenied = phrases(root.required("only_denied"));
        predicates = predicates(root.required("predicates"));
        harmless = phrases(root.required("harmless"));
        oneKilled = phrases(root.required("one_killed"));
        notKilled = phrases(root.required("not_killed"));
        outlived = phrases(root.required("outlived"));
        lossHeadings = phrases(root.required("loss_headings"));
        parts = phrases(root.required("parts"));
        lives = phrases(root.required("lives"));
        lifeTakers = phrases(root.required("life_takers"));
        collectives = phrases(root.required("collectives"));
        companions = phrases(root.required("companions"));
        negatingParticles = words(root, "negating_particles");
        belonging = words(root, "belonging");
        attributes = words(root, "attributes");
        unsaid = phrases(root.required("unsaid"));
        asides = words(root, "asides");
        numberingAfter = phrases(root.required("numbering_after"));
        givers = phrases(root.required("givers"));
        unharmed = phrases(root.required("unharmed"));
        interjections = phrases(root.required("interjections"));
        ordinalMarks = words(root, "ordinal_marks");
        bothDenied = phrases(root.required("both_denied"));
        earlierTolls = phrases(root.required("earlier_tolls"));
        tollSpeech = phrases(root.required("toll_speech"));
        tollCounts = phrases(root.required("toll_counts"));
        accounts = phrases(root.required("accounts"));
        against = phrases(root.required("against"));
        countTails = phrases(root.required("count_tails"));
        included = phrases(root.required("included"));
        now = phrases(root.required("now"));
        losses = phrases(root.required("losses"));
        both = phrases(root.required("both"));
        harmed = phrases(root.required("harmed"));
        partPronouns = phrases(root.required("part_pronouns"));
        manners = phrases(root.required("manners"));
        zero = phrases(root.required("zero"));
        nobody = phrases(root.required("nobody"));
        others = phrases(root.required("others"));
        loneAttackers = phrases(root.required("lone_attackers"));
        pronouns = phrases(root.required("pronouns"));
        changes = phrases(root.required("changes"));
        sides = kinds(root.required("sides"));
        denyingSides = phrases(root.required("denying_sides"));
        sideOpeners = phrases(root.required("side_openers"));
        tollPronouns = words(root, "toll_pronouns");
        ordinals = words(root, "ordinals");
        plurals = words(root, "plurals");
        pluralDeterminers = words(root, "plural_determiners");
        pluralVerbs = words(root, "plural_verbs");
        singulars = words(root, "singulars");
        JsonNode grammar = root.required("grammar");
        ages = words(root, "ages");
        nameParticles = words(root, "name_particles");
        negations = words(grammar, "negations");
        adverbs = words(grammar, "adverbs");
        placePrepositions = words(grammar, "place_prepositions");
        french = grammar(grammar.required("fr"));
        english = grammar(grammar.required("en"));
    }

    /**
     * Reads the lexicon.
     *
     * @throws IOException when the file is no JSON or lacks a list; the message names it
     */
    static CasualtyWords read(InputStream json) throws IOException {
        try {
            return new CasualtyWords(new ObjectMapper().readTree(json));
        } catch (IllegalArgumentException broken) {
            throw new IOException("data/lexicon/casualties.json: " + broken.getMessage(), broken);
        }
    }

    /** The small words of that language. */
    Grammar grammar(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    private static Grammar grammar(JsonNode node) {
        return new Grammar(
                words(node, "future"),
                words(node, "be"),
                words(node, "have"),
                words(node, "prepositions"),
                words(node, "clause_prepositions"),
                words(node, "determiners"),
                words(node, "relatives"),
                words(node, "stops"),
                words(node, "subordinators"),
                phrases(node.required("joiners")),
                words(node, "fillers"));
    }

    private static Set<String> words(JsonNode root, String name) {
        Set<String> words = new HashSet<>();
        root.required(name).forEach(word -> words.add(NameFolder.fold(word.asText())));
        return WordSet.copyOf(words);
    }

    private static PhraseTrie<Boolean> phrases(JsonNode list) {
        PhraseTrie.Builder<Boolean> trie = new PhraseTrie.Builder<>();
        list.forEach(phrase -> trie.add(phrase.asText(), true));
        return trie.build();
    }

    private static PhraseTrie<VictimKind> kinds(JsonNode node) {
        PhraseTrie.Builder<VictimKind> trie = new PhraseTrie.Builder<>();
        for (VictimKind kind : VictimKind.values()) {
            node.path(label(kind)).forEach(phrase -> trie.add(phrase.asText(), kind));
        }
        return trie.build();
    }

    private static PhraseTrie<Set<Harm>> nouns(JsonNode node) {
        PhraseTrie.Builder<Set<Harm>> trie = new PhraseTrie.Builder<>();
        node.required("casualties")
                .forEach(phrase -> trie.add(phrase.asText(), Set.copyOf(EnumSet.of(Harm.KILLED, Harm.WOUNDED))));
        for (Harm harm : Harm.values()) {
            node.path(label(harm)).forEach(phrase -> trie.add(phrase.asText(), Set.of(harm)));
        }
        return trie.build();
    }

    private static PhraseTrie<PredicateWord> predicates(JsonNode node) {
        PhraseTrie.Builder<PredicateWord> trie = new PhraseTrie.Builder<>();
        for (Build build : Build.values()) {
            JsonNode harms = node.required(label(build));
            for (Harm harm : Harm.values()) {
                harms.path(label(harm)).forEach(phrase -> trie.add(phrase.asText(), new PredicateWord(harm, build)));
            }
        }
        return trie.build();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
