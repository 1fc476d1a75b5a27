package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/**
 * Finds the source that words of saying name, in one document read from its start to its end: pronouns and
 * <i>le communiqué</i> stand for the source named last.
 */
final class SourceResolver {

    private static final int REACH_OF_AGENT = 7;

    private static final int ADJECTIVES = 3;

    /** Tokens before a verb among which its subject is looked for. */
    private static final int LONGEST_BEFORE = 80;

    /** Names among which the one is looked for that <i>le groupe</i> stands for. */
    private static final int MOST_NAMES = 100;

    /** Commas between a subject and its verb: <i>le maire, un ancien officier, joint mardi, a dit</i>. */
    private static final int MOST_ASIDES = 3;

    private final List<Token> tokens;
    private final SpeechWords words;
    private final Quotations quotations;
    private final List<ActorMention> actors;
    private final SourcePhrases sources;
    private Optional<Source> last = Optional.empty();
    /** The source named last in a sentence that speaks of a report or a communiqué. */
    private Optional<Source> lastWriter = Optional.empty();

    private int readSentence = -1;
    private boolean document;

    SourceResolver(
            Document document,
            SpeechWords words,
            Quotations quotations,
            List<ActorMention> actors,
            SourcePhrases sources) {
        this.tokens = document.tokens();
        this.words = words;
        this.quotations = quotations;
        this.actors = actors;
        this.sources = sources;
    }

    /**
     * The source of a cue.
     *
     * @param sentence the sentence of the cue
     * @param cue the words of saying
     * @param from the index after the words of saying before it in the sentence
     * @param before the source of those, when there are any
     */
    Optional<Source> resolve(Sentence sentence, SpeechCue cue, int from, Optional<Source> before) {
        int start = Math.max(from, cue.firstToken() - LONGEST_BEFORE);
        Optional<Source> found = switch (cue.form()) {
            case PREPOSITION -> named(cue.endToken(), sentence.endToken());
            case PASSIVE -> agent(sentence, cue);
            case COORDINATED -> before.map(source -> source.at(cue.firstToken(), cue.firstToken()));
            case VERB -> subject(sentence, cue, start, before);
        };
        if (found.isPresent()) {
            last = found;
            if (speaksOfDocument(sentence)) {
                lastWriter = found;
            }
        }
        return found;
    }

    private Optional<Source> named(int from, int limit) {
        if (from >= limit) {
            return Optional.empty();
        }
        int pronoun = words.endOf(Words.PRONOUNS, tokens, from);
        if (pronoun > from) {
            return lastAt(from, pronoun);
        }
        return anaphora(from, limit).or(() -> sources.after(from, limit, true));
    }

    private Optional<Source> agent(Sentence sentence, SpeechCue cue) {
        int to = Math.min(sentence.endToken(), cue.endToken() + REACH_OF_AGENT);
        for (int i = cue.endToken(); i < to; i++) {
            if (words.isAt(Words.AGENT, tokens, i)) {
                int from = i + 1;
                Optional<Source> source =
                        anaphora(from, sentence.endToken()).or(() -> sources.after(from, sentence.endToken(), false));
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Source> subject(Sentence sentence, SpeechCue cue, int from, Optional<Source> before) {
        if (cue.pronoun()) {
            return lastAt(cue.firstToken(), cue.endToken());
        }
        int first = cue.firstToken();
        if (first > from && !isBoundary(first) && words.isAt(Words.IMPERSONAL, tokens, first - 1)) {
            return Optional.empty();
        }
        return pronounSubject(sentence, cue, from)
                .or(() -> inverted(sentence, cue, from))
                .or(() -> nounSubject(cue, from))
                .or(() -> before.filter(source -> goesOn(first)).map(source -> source.at(first, first)));
    }

    /** Whether a verb without a subject shares that of the verb before it. */
    private boolean goesOn(int verb) {
        return isBoundary(verb) || words.isAt(Words.CONJUNCTIONS, tokens, verb - 1);
    }

    private boolean speaksOfDocument(Sentence sentence) {
        if (sentence.index() != readSentence) {
            readSentence = sentence.index();
            document = false;
            for (int i = sentence.firstToken(); i < sentence.endToken() && !document; i++) {
                document = !isQuoted(i) && words.isAt(Words.VESSELS, tokens, i);
            }
        }
        return document;
    }

    private Optional<Source> pronounSubject(Sentence sentence, SpeechCue cue, int from) {
        int to = cue.firstToken();
        for (int start = Math.max(from, to - 2); start < to && !isBoundary(to); start++) {
            int first = start;
            if (words.endOf(Words.LATTER, tokens, first) == to) {
                return lastNamed(first, false)
                        .map(source -> source.at(first, to))
                        .or(() -> lastAt(first, to));
            }
            if (words.endOf(Words.PRONOUNS, tokens, first) == to) {
                return mainSubject(sentence, first, from)
                        .map(source -> source.at(first, to))
                        .or(() -> lastAt(first, to));
            }
            if (words.endOf(Words.RELATIVE_PRONOUNS, tokens, first) == to) {
                return lastIn(from, first).or(() -> lastAt(first, to));
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

    /** {@code …, a indiqué X}: only where the verb follows a comma or a quotation and no aside. */
    private Optional<Source> inverted(Sentence sentence, SpeechCue cue, int from) {
        int first = cue.firstToken();
        boolean takesClause = cue.stance() == Stance.REPORTS || cue.strong();
        boolean follows = first > sentence.firstToken() ? isBoundary(first) || isQuoted(first - 1) : cue.strong();
        int after = sources.phrases().afterAdverbials(cue.endToken(), sentence.endToken());
        boolean subject =
                after < sentence.endToken() && !isBoundary(after) && !words.isAt(Words.CLAUSE_STARTS, tokens, after);
        if (!takesClause || !follows || !subject || isAside(first, from)) {
            return Optional.empty();
        }
        return anaphora(after, sentence.endToken())
                .or(() -> sources.after(after, sentence.endToken(), cue.strong()))
                .filter(source -> source.endToken() >= sentence.endToken() || !isVerb(source.endToken()));
    }

    private boolean isVerb(int token) {
        return !isBoundary(token) && sources.phrases().isAuxiliary(token);
    }

    private boolean isAside(int to, int from) {
        int start = segmentStart(to - 1, from);
        return to > from && words.isAt(Words.ASIDES, tokens, start) && !isQuoted(to - 1);
    }

    private Optional<Source> nounSubject(SpeechCue cue, int from) {
        int to = cue.firstToken();
        for (int asides = 0; asides <= MOST_ASIDES && to > from; asides++) {
            int start = segmentStart(to - 1, from);
            int end = to;
            boolean direct = asides == 0 && !isBoundary(cue.firstToken());
            boolean plain = !words.isAt(Words.ASIDES, tokens, start) && !isQuoted(to - 1);
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

    /** The name that an apposition explains: <i>le Front X, une milice locale, a dit</i>. */
    private Optional<Source> explained(int to, int from) {
        if (to <= from || !words.isAt(Words.ARTICLES, tokens, to) || isQuoted(to - 1)) {
            return Optional.empty();
        }
        int start = segmentStart(to - 1, from);
        return sources.before(start, to, false).filter(source -> source.endToken() == to);
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
            Optional<Source> source = anaphora(i, to);
            if (source.isPresent()) {
                return source;
            }
        }
        return Optional.empty();
    }

    private Optional<Source> anaphora(int from, int limit) {
        int end = from < limit ? words.endOf(Words.ANAPHORA_GROUP, tokens, from) : limit;
        if (end > from && end <= limit) {
            return lastNamed(from, true).map(source -> source.at(from, end)).or(() -> lastAt(from, end));
        }
        int said = words.endOf(Words.ANAPHORA_SOURCE, tokens, from);
        if (from >= limit || said == from || said > limit || hasAuthor(said, limit)) {
            return Optional.empty();
        }
        boolean report = words.isAt(Words.VESSELS, tokens, said - 1) && !words.isAt(Words.POSSESSIVES, tokens, from);
        return report
                ? lastWriter.map(source -> source.at(from, said)).or(() -> lastAt(from, said))
                : lastAt(from, said);
    }

    /** Whether a text is named with its author: <i>la note trimestrielle de la division</i>. */
    private boolean hasAuthor(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + ADJECTIVES) && !isBoundary(i); i++) {
            if (words.isAt(Words.VESSEL_JOINTS, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** The actor named last before a token; with {@code group}, no state's and with a name of its own. */
    private Optional<Source> lastNamed(int before, boolean group) {
        Optional<ActorMention> named = Optional.empty();
        int nearest = firstActorFrom(before) - 1;
        for (int i = nearest; i >= Math.max(0, nearest - MOST_NAMES) && named.isEmpty(); i--) {
            ActorMention actor = actors.get(i);
            named = Optional.of(actor).filter(ActorMention::proper).filter(mention -> !group || isGroup(mention));
        }
        return named.map(actor -> new Source(before, before, actor.text(), Optional.of(actor)));
    }

    private static boolean isGroup(ActorMention mention) {
        return !mention.actor().kind().isOfStates() && mention.text().chars().anyMatch(Character::isUpperCase);
    }

    private int firstActorFrom(int token) {
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<Source> lastAt(int first, int end) {
        return last.map(source -> source.at(first, end));
    }

    private boolean isBoundary(int token) {
        return sources.phrases().isBoundary(token);
    }

    private boolean isQuoted(int token) {
        return quotations.isQuoted(token);
    }
}
