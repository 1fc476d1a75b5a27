package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/** Finds the source that is the subject of a verb of saying. One per document, read from its start to its end; not safe for several threads. */
final class SourceSubjects {

    private static final int ADJECTIVES = 3;

    /** Commas between a subject and its verb: <i>le maire, un ancien officier, joint mardi, a dit</i>. */
    private static final int MOST_ASIDES = 3;

    private static final int LONGEST_NAME = 5;

    private final List<Token> tokens;
    private final SpeechWords words;
    private final Quotations quotations;
    private final SourcePhrases sources;
    private final SourceMemory memory;

    SourceSubjects(
            Document document, SpeechWords words, Quotations quotations, SourcePhrases sources, SourceMemory memory) {
        this.tokens = document.tokens();
        this.words = words;
        this.quotations = quotations;
        this.sources = sources;
        this.memory = memory;
    }

    /**
     * The subject of a cue.
     *
     * @param from the index after the words of saying before it in the sentence
     * @param before the source of those, when there are any
     */
    Optional<Source> find(Sentence sentence, SpeechCue cue, int from, Optional<Source> before) {
        if (cue.pronoun()) {
            return memory.lastAt(cue.firstToken(), cue.endToken());
        }
        int first = cue.firstToken();
        if (first > from && !isBoundary(first) && words.isAt(Words.IMPERSONAL, tokens, first - 1)) {
            return Optional.empty();
        }
        return pronounSubject(sentence, cue, from)
                .or(() -> withName(first, from))
                .or(() -> inverted(sentence, cue, from))
                .or(() -> nounSubject(cue, from))
                .or(() -> before.filter(source -> goesOn(first)).map(source -> source.at(first, first)));
    }

    /** Whether a verb without a subject shares that of the verb before it. */
    private boolean goesOn(int verb) {
        return isBoundary(verb) || words.isAt(Words.CONJUNCTIONS, tokens, verb - 1);
    }

    private Optional<Source> pronounSubject(Sentence sentence, SpeechCue cue, int from) {
        int to = cue.firstToken();
        for (int start = Math.max(from, to - 2); start < to && !isBoundary(to); start++) {
            int first = start;
            if (words.endOf(Words.LATTER, tokens, first) == to) {
                return memory.lastNamed(first, false)
                        .map(source -> source.at(first, to))
                        .or(() -> memory.lastAt(first, to));
            }
            if (words.endOf(Words.PRONOUNS, tokens, first) == to) {
                return mainSubject(sentence, first, from)
                        .map(source -> source.at(first, to))
                        .or(() -> memory.lastAt(first, to));
            }
            if (words.endOf(Words.RELATIVE_PRONOUNS, tokens, first) == to) {
                return lastIn(from, first).or(() -> memory.lastAt(first, to));
            }
        }
        return Optional.empty();
    }

    /** Whom a pronoun of a later clause stands for: <i>l'EI a diffusé un texte où il assure</i>. */
    private Optional<Source> mainSubject(Sentence sentence, int pronoun, int from) {
        boolean first = from == sentence.firstToken() && pronoun > from;
        boolean later = first
                && (words.isAt(Words.SUBORDINATORS, tokens, pronoun - 1)
                        || tokens.get(pronoun).follows(';'));
        return later ? sources.first(from, pronoun) : Optional.empty();
    }

    /** The known source nearest before a relative pronoun. */
    private Optional<Source> lastIn(int from, int to) {
        for (int start = to - 1; start >= from; start--) {
            if (start == from || sources.phrases().isBoundary(start)) {
                Optional<Source> source = sources.before(start, to, false);
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code A resident, Malam Sani, said the gunmen left}: what follows the verb is not its subject. */
    private Optional<Source> withName(int to, int from) {
        if (to <= from || !isBoundary(to) || isQuoted(to - 1)) {
            return Optional.empty();
        }
        int name = segmentStart(to - 1, from);
        if (name <= from || to - name > LONGEST_NAME || isQuoted(name - 1) || !isPerson(name, to)) {
            return Optional.empty();
        }
        int start = segmentStart(name - 1, from);
        return anaphoraIn(start, name)
                .or(() -> sources.before(start, name, false)
                        .filter(source -> source.endToken() == name && source.firstToken() <= start + 1));
    }

    private boolean isPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.get(i).isCapitalised() || sources.isKnown(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code …, a indiqué X}: only where the verb follows a comma or a quotation and no aside. */
    private Optional<Source> inverted(Sentence sentence, SpeechCue cue, int from) {
        int first = cue.firstToken();
        boolean takesClause = cue.stance() == Stance.REPORTS || cue.stance() == Stance.CONFIRMS || cue.strong();
        boolean follows = first > sentence.firstToken() ? isBoundary(first) || isQuoted(first - 1) : cue.strong();
        int after = sources.phrases().afterAdverbials(cue.endToken(), sentence.endToken());
        boolean subject =
                after < sentence.endToken() && !isBoundary(after) && !words.isAt(Words.CLAUSE_STARTS, tokens, after);
        if (!takesClause || !follows || !subject || isAside(first, from)) {
            return Optional.empty();
        }
        return memory.anaphora(after, sentence.endToken())
                .or(() -> sources.after(after, sentence.endToken(), cue.strong()))
                .filter(source -> !sources.isToll(source))
                .filter(source -> source.endToken() >= sentence.endToken() || !isVerb(source.endToken()));
    }

    private boolean isVerb(int token) {
        return !isBoundary(token) && sources.phrases().isAuxiliary(token);
    }

    private boolean isAside(int to, int from) {
        int start = segmentStart(to - 1, from);
        return to > from
                && words.isAt(Words.ASIDES, tokens, start)
                && !isQuoted(to - 1)
                // "…, dont quatre grièvement, a dit le maire".
                && !tokens.get(start + 1).isNumber()
                && !words.isAt(Words.COUNTS, tokens, start + 1);
    }

    private Optional<Source> nounSubject(SpeechCue cue, int from) {
        int to = cue.firstToken();
        for (int asides = 0; asides <= MOST_ASIDES && to > from; asides++) {
            int start = segmentStart(to - 1, from);
            int end = to;
            boolean direct = asides == 0 && !isBoundary(cue.firstToken());
            boolean plain =
                    !words.isAt(Words.ASIDES, tokens, start) && !isQuoted(to - 1) && (direct || !isParticiple(start));
            if (plain) {
                Optional<Source> source =
                        anaphoraIn(start, end).or(() -> sources.before(start, end, cue.strong() && direct));
                if (source.isPresent() || direct) {
                    return direct ? source : explained(start, from).or(() -> source);
                }
            }
            to = start;
        }
        return Optional.empty();
    }

    /** {@code un élu, réfugié à Gao, parle de douze morts}. */
    private boolean isParticiple(int token) {
        return tokens.get(token).isAccentedParticiple() && !tokens.get(token).isCapitalised();
    }

    /** The name that an apposition explains: <i>le Front X, une milice locale, a dit</i>. */
    private Optional<Source> explained(int to, int from) {
        if (to <= from || isQuoted(to - 1)) {
            return Optional.empty();
        }
        int start = segmentStart(to - 1, from);
        boolean named = words.isAt(Words.ARTICLES, tokens, to) || speaksForOthers(start, to);
        return sources.before(start, to, false)
                .filter(source -> source.endToken() == to)
                .filter(source -> named || isGroup(source) && !tokens.get(to).isCapitalised());
    }

    /** {@code le CSP, coalition à dominante touarègue, affirme}: what a group is may be told without an article. */
    private static boolean isGroup(Source source) {
        return source.actor()
                .filter(ActorMention::proper)
                .filter(actor -> !actor.actor().kind().isOfStates())
                .isPresent();
    }

    /** <i>Its spokesman, Colonel X</i>: the name only tells who that is. */
    private boolean speaksForOthers(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isAt(Words.MOUTHPIECES, tokens, i)) {
                return tokens.get(to).isCapitalised();
            }
        }
        return false;
    }

    /** Where the words between two punctuation marks begin that hold a token. */
    private int segmentStart(int token, int from) {
        int start = token;
        while (start > from && !isBoundary(start) && isQuoted(start) == isQuoted(start - 1)) {
            start--;
        }
        return start;
    }

    /** Adverbs may stand before it: <i>lastly the group</i>. */
    private Optional<Source> anaphoraIn(int from, int to) {
        for (int i = from; i < Math.min(to, from + ADJECTIVES); i++) {
            Optional<Source> source = memory.anaphora(i, to);
            if (source.isPresent()) {
                return source;
            }
        }
        return Optional.empty();
    }

    private boolean isBoundary(int token) {
        return sources.phrases().isBoundary(token);
    }

    private boolean isQuoted(int token) {
        return quotations.isQuoted(token);
    }
}
