package org.harmattan.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.harmattan.text.Language;
import org.harmattan.text.PhraseTrie;

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

    private CasualtyWords(CasualtyLists lists) {
        persons = lists.kinds("persons");
        things = lists.phrases("things");
        nouns = lists.nouns("nouns");
        onlyDenied = lists.phrases("only_denied");
        predicates = lists.predicates("predicates");
        harmless = lists.phrases("harmless");
        oneKilled = lists.phrases("one_killed");
        notKilled = lists.phrases("not_killed");
        outlived = lists.phrases("outlived");
        lossHeadings = lists.phrases("loss_headings");
        parts = lists.phrases("parts");
        lives = lists.phrases("lives");
        lifeTakers = lists.phrases("life_takers");
        collectives = lists.phrases("collectives");
        companions = lists.phrases("companions");
        negatingParticles = lists.words("negating_particles");
        belonging = lists.words("belonging");
        attributes = lists.words("attributes");
        unsaid = lists.phrases("unsaid");
        asides = lists.words("asides");
        numberingAfter = lists.phrases("numbering_after");
        givers = lists.phrases("givers");
        unharmed = lists.phrases("unharmed");
        interjections = lists.phrases("interjections");
        ordinalMarks = lists.words("ordinal_marks");
        bothDenied = lists.phrases("both_denied");
        earlierTolls = lists.phrases("earlier_tolls");
        tollSpeech = lists.phrases("toll_speech");
        tollCounts = lists.phrases("toll_counts");
        accounts = lists.phrases("accounts");
        against = lists.phrases("against");
        countTails = lists.phrases("count_tails");
        included = lists.phrases("included");
        now = lists.phrases("now");
        losses = lists.phrases("losses");
        both = lists.phrases("both");
        harmed = lists.phrases("harmed");
        partPronouns = lists.phrases("part_pronouns");
        manners = lists.phrases("manners");
        zero = lists.phrases("zero");
        nobody = lists.phrases("nobody");
        others = lists.phrases("others");
        loneAttackers = lists.phrases("lone_attackers");
        pronouns = lists.phrases("pronouns");
        changes = lists.phrases("changes");
        sides = lists.kinds("sides");
        denyingSides = lists.phrases("denying_sides");
        sideOpeners = lists.phrases("side_openers");
        tollPronouns = lists.words("toll_pronouns");
        ordinals = lists.words("ordinals");
        plurals = lists.words("plurals");
        pluralDeterminers = lists.words("plural_determiners");
        pluralVerbs = lists.words("plural_verbs");
        singulars = lists.words("singulars");
        CasualtyLists grammar = lists.of("grammar");
        ages = lists.words("ages");
        nameParticles = lists.words("name_particles");
        negations = grammar.words("negations");
        adverbs = grammar.words("adverbs");
        placePrepositions = grammar.words("place_prepositions");
        french = grammar.of("fr").grammar();
        english = grammar.of("en").grammar();
    }

    /**
     * Reads the lexicon.
     *
     * @throws IOException when the file is no JSON or lacks a list; the message names it
     */
    static CasualtyWords read(InputStream json) throws IOException {
        try {
            return new CasualtyWords(new CasualtyLists(new ObjectMapper().readTree(json)));
        } catch (IllegalArgumentException broken) {
            throw new IOException("data/lexicon/casualties.json: " + broken.getMessage(), broken);
        }
    }

    /** The small words of that language. */
    Grammar grammar(Language language) {
        return language == Language.FRENCH ? french : english;
    }
}
