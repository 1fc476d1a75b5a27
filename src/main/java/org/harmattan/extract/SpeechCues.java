package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmattan.extract.SpeechWords.Verb;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;
import org.harmattan.text.Language;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/** Finds the words of saying in the sentences of one document; those inside quotations are not the author's. */
final class SpeechCues {

    /** Around a verb: <i>n'admet que deux morts</i>. */
    private static final Set<String> ONLY_BEFORE = Set.of("ne", "n");

    private static final Set<String> ONLY_AFTER = Set.of("que", "qu");

    private static final int LONGEST_COMPLEX = 6;

    private static final int LONGEST_FILLER = 4;

    /** Tokens between a quotation and a verb that needs one: <i>"…," a ministry source quipped</i>. */
    private static final int REACH_OF_QUOTATION = 6;

    private static final int REACH_OF_AGENT = 7;

    /** The same where the form may also be a past tense, in English: <i>claimed on Monday by</i>. */
    private static final int NEAR_AGENT = 3;

    private static final Set<String> INVERTED_PRONOUNS = Set.of("il", "elle", "ils", "elles");

    private static final String HYPHENS = "-‑–";

    private final Document document;
    private final List<Token> tokens;
    private final SpeechWords words;
    private final Quotations quotations;

    SpeechCues(Document document, SpeechWords words, Quotations quotations) {
        this.document = document;
        this.tokens = document.tokens();
        this.words = words;
        this.quotations = quotations;
    }

    /** The words of saying in a sentence, in its order. */
    List<SpeechCue> find(Sentence sentence) {
        List<SpeechCue> cues = new ArrayList<>();
        int end = sentence.endToken();
        int position = words.nextCue(tokens, sentence.firstToken(), end);
        while (position < end) {
            Optional<SpeechCue> cue =
                    quotations.isQuoted(position) ? Optional.empty() : at(sentence, position, !cues.isEmpty());
            cue.ifPresent(cues::add);
            position = words.nextCue(tokens, cue.isPresent() ? cue.get().endToken() : position + 1, end);
        }
        return cues;
    }

    private Optional<SpeechCue> at(Sentence sentence, int position, boolean hasCueBefore) {
        PhraseTrie.Match<Stance> preposition = words.prepositionAt(tokens, position);
        if (!preposition.values().isEmpty()) {
            int end = preposition.endToken();
            Stance stance = preposition.values().get(0);
            return Optional.of(
                    new SpeechCue(SpeechCue.Form.PREPOSITION, position, position, end, stance, false, false));
        }
        if (words.isAt(Words.SOURCE_PREPOSITIONS, tokens, position)) {
            return Optional.of(new SpeechCue(
                    SpeechCue.Form.PREPOSITION, position, position, position + 1, Stance.REPORTS, false, false));
        }
        PhraseTrie.Match<Verb> match = words.verbAt(tokens, position);
        return match.values().isEmpty() || isNoSpeech(sentence, position) || isNegated(sentence, match)
                ? Optional.empty()
                : verb(sentence, match, hasCueBefore);
    }

    /** Verbs are not written with a capital inside a sentence: <i>the Alliance of Sahel States</i>. */
    private boolean isNoSpeech(Sentence sentence, int verb) {
        boolean name = verb > sentence.firstToken()
                && tokens.get(verb).isCapitalised()
                && tokens.get(verb).continuesPhrase();
        return name || words.isAt(Words.NO_SPEECH, tokens, verb);
    }

    private Optional<SpeechCue> verb(Sentence sentence, PhraseTrie.Match<Verb> match, boolean hasCueBefore) {
        int verb = match.firstToken();
        int first = complexStart(sentence, verb);
        boolean auxiliary = has(Words.AUXILIARIES, first, verb);
        boolean passive = has(Words.PASSIVE, first, verb);
        boolean written = tokens.get(verb).isAccentedParticiple();
        Optional<Verb> finite = match.values().stream()
                .filter(form -> !form.participle() && !written)
                .filter(form -> fits(form, first))
                .findFirst();
        Optional<Verb> participle = match.values().stream()
                .filter(Verb::participle)
                .filter(form -> fits(form, first))
                .findFirst();
        if (participle.isPresent()
                && (passive || !auxiliary)
                && hasAgent(sentence, match.endToken(), finite.isPresent() && !passive ? NEAR_AGENT : REACH_OF_AGENT)) {
            return cue(SpeechCue.Form.PASSIVE, first, match, participle.get());
        }
        boolean coordinated = hasCueBefore && words.isAt(Words.CONJUNCTIONS, tokens, first - 1);
        if (participle.isPresent() && !passive && (auxiliary || coordinated && finite.isEmpty())) {
            return cue(auxiliary ? SpeechCue.Form.VERB : SpeechCue.Form.COORDINATED, first, match, participle.get());
        }
        return finite.filter(form -> !passive && !isNoVerb(first, verb))
                .flatMap(form -> cue(SpeechCue.Form.VERB, first, match, form));
    }

    private boolean fits(Verb form, int first) {
        boolean near = !form.quoted();
        for (int i = first - 1; i >= Math.max(0, first - REACH_OF_QUOTATION) && !near; i--) {
            near = quotations.isQuoted(i);
        }
        return near;
    }

    private Optional<SpeechCue> cue(SpeechCue.Form form, int first, PhraseTrie.Match<Verb> match, Verb verb) {
        int end = match.endToken();
        int pronoun = invertedPronoun(first, end);
        int after = pronoun >= end ? pronoun + 1 : end;
        return Optional.of(
                new SpeechCue(form, first, match.firstToken(), after, verb.stance(), verb.strong(), pronoun >= 0));
    }

    /** The pronoun glued behind the verb or its auxiliary (<i>a-t-il dit, dit-il</i>); -1 when there is none. */
    private int invertedPronoun(int first, int end) {
        for (int i = first; i < Math.min(tokens.size(), end + 2); i++) {
            boolean after = i > first && INVERTED_PRONOUNS.contains(document.folded(i));
            if (after && isHyphen(tokens.get(i).gap())) {
                return i;
            }
        }
        return -1;
    }

    /** Nouns that look like verbs follow an article (<i>une note</i>), infinitives a preposition (<i>to report</i>). */
    private boolean isNoVerb(int first, int verb) {
        if (first < verb && has(Words.AUXILIARIES, first, verb)) {
            return false;
        }
        Token token = tokens.get(verb);
        return verb > 0
                && token.continuesPhrase()
                && (words.isAt(Words.HINDERING, tokens, verb - 1) || words.isAt(Words.ARTICLES, tokens, verb - 1));
    }

    private boolean isNegated(Sentence sentence, PhraseTrie.Match<Verb> match) {
        int first = complexStart(sentence, match.firstToken());
        return !isOnly(sentence, first, match) && isNegated(first, match);
    }

    /** {@code n'en reconnaît que quatre} is said, and no more. */
    private boolean isOnly(Sentence sentence, int first, PhraseTrie.Match<Verb> match) {
        int only = match.endToken();
        boolean barred = first < match.firstToken() && ONLY_BEFORE.contains(document.folded(first));
        boolean whole =
                IntStream.range(first + 1, match.firstToken()).noneMatch(at -> words.isAt(Words.NEGATIONS, tokens, at));
        return barred && whole && only < sentence.endToken() && ONLY_AFTER.contains(document.folded(only));
    }

    private boolean isNegated(int first, PhraseTrie.Match<Verb> match) {
        return has(Words.NEGATIONS, first, match.firstToken()) || words.isAt(Words.NEGATIONS, tokens, first - 1);
    }

    private boolean hasAgent(Sentence sentence, int from, int reach) {
        int to = Math.min(sentence.endToken(), from + reach);
        for (int i = from; i < to && !endsClause(tokens.get(i)) && !quotations.isQuoted(i); i++) {
            if (words.isAt(Words.AGENT, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(Token token) {
        return token.followsAny(";:.");
    }

    /** Goes back over auxiliaries, negations, small pronouns and adverbs. */
    private int complexStart(Sentence sentence, int verb) {
        int first = verb;
        int step = step(sentence, first);
        while (step > 0 && verb - first < LONGEST_COMPLEX) {
            first -= step;
            step = step(sentence, first);
        }
        return first;
    }

    /** The number of tokens right before one that belong to its verb; fillers may be phrases (<i>de son côté</i>). */
    private int step(Sentence sentence, int first) {
        if (first <= sentence.firstToken() || !tokens.get(first).continuesPhrase()) {
            return 0;
        }
        if (isPartOfComplex(first - 1)) {
            return 1;
        }
        for (int length = 2; length <= LONGEST_FILLER && first - length > sentence.firstToken(); length++) {
            if (words.endOf(Words.VERB_FILLERS, tokens, first - length) == first) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isHyphen(String gap) {
        return gap.length() == 1 && HYPHENS.contains(gap);
    }

    private boolean isPartOfComplex(int token) {
        boolean inverted = INVERTED_PRONOUNS.contains(document.folded(token))
                && isHyphen(tokens.get(token).gap());
        return inverted
                || isAuxiliary(token)
                || words.isAt(Words.PASSIVE, tokens, token)
                || words.isAt(Words.VERB_FILLERS, tokens, token);
    }

    /** {@code à} is no auxiliary, and {@code a} is none in English. */
    private boolean isAuxiliary(int token) {
        if (document.folded(token).equals("a")) {
            return document.language() == Language.FRENCH
                    && tokens.get(token).text().equalsIgnoreCase("a");
        }
        return words.isAt(Words.AUXILIARIES, tokens, token);
    }

    private boolean has(Words list, int from, int to) {
        for (int i = from; i < to; i++) {
            if (list == Words.AUXILIARIES ? isAuxiliary(i) : words.isAt(list, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
