package org.harmattan.extract;

import java.util.List;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;
import org.harmattan.text.NumberReader;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/** Decides how much of a sentence words of saying reach over, in one document. */
final class SpeechScopes {

    /** Fewer tokens before a subject are an adverbial (<i>On Monday, the army said</i>). */
    private static final int SHORTEST_CLAUSE = 4;

    /** Nothing reaches farther than so many tokens; sentences of broken texts may be endless. */
    private static final int LONGEST = 400;

    private static final int LONGEST_NOUN = 12;

    private final List<Token> tokens;
    private final SpeechWords words;
    private final NounPhrases phrases;
    private final Quotations quotations;
    private final NumberReader numbers;

    SpeechScopes(Document document, SpeechWords words, NounPhrases phrases, Quotations quotations) {
        this.tokens = document.tokens();
        this.words = words;
        this.phrases = phrases;
        this.quotations = quotations;
        numbers = new NumberReader(document.language());
    }

    /**
     * What a source says.
     *
     * @param sentence the sentence
     * @param cue the words of saying
     * @param source the source's words in that sentence
     * @param from the index after what another source says before
     * @param to the index of the next words of saying, or the end of the sentence
     */
    SpeechScope scope(Sentence sentence, SpeechCue cue, Source source, int from, int to) {
        int start = Math.max(from, clauseStart(sentence, cue.firstToken()));
        int end = Math.min(to, clauseEnd(sentence, Math.max(cue.endToken(), source.endToken())));
        SpeechScope scope = switch (cue.form()) {
            case PASSIVE -> ofPassive(sentence, cue, source, start);
            case PREPOSITION -> ofPreposition(cue, source, start, end, end < to || to == sentence.endToken());
            default ->
                isInverted(cue, source)
                        ? ofInverted(sentence, cue, source, start)
                        : ofVerb(sentence, cue, source, start, end);
        };
        SpeechScope whole = new SpeechScope(sentence.firstToken(), sentence.endToken());
        return (scope.isEmpty() ? whole : scope).near(cue.cueToken(), LONGEST).within(whole);
    }

    /** How many tokens of what is denied go before what is said instead: <i>dément toute bavure, parlant de dix morts</i>. */
    int lengthOfDenial(SpeechScope denied) {
        int end = denied.firstToken();
        while (end < denied.endToken() && !words.isAt(Words.SAYING_INSTEAD, tokens, end)) {
            end++;
        }
        return end - denied.firstToken();
    }

    /** Without an auxiliary, the participle belongs to the noun before it: <i>les 37 morts annoncés par X</i>. */
    private SpeechScope ofPassive(Sentence sentence, SpeechCue cue, Source source, int start) {
        if (cue.firstToken() < cue.cueToken()) {
            return new SpeechScope(start, clauseEnd(sentence, cue.endToken()));
        }
        int first = cue.firstToken();
        while (first > start
                && cue.firstToken() - first < LONGEST_NOUN
                && (first == cue.firstToken() || !phrases.isBoundary(first))
                && !phrases.isEnd(first - 1)) {
            first--;
        }
        return new SpeechScope(first, source.endToken());
    }

    private SpeechScope ofPreposition(SpeechCue cue, Source source, int start, int end, boolean last) {
        if (isShortToll(cue, start)) {
            return new SpeechScope(start, cue.firstToken());
        }
        if (cue.firstToken() - start < SHORTEST_CLAUSE - 1 && source.endToken() < end) {
            return new SpeechScope(source.endToken(), end);
        }
        boolean goesOn = last && end - source.endToken() >= SHORTEST_CLAUSE - 1;
        return new SpeechScope(start, goesOn ? end : cue.firstToken());
    }

    /** {@code Quatre morts selon le maire, sept d'après une association}: a number that goes on into the source is the source's. */
    private boolean isShortToll(SpeechCue cue, int start) {
        return cue.firstToken() > start
                && cue.firstToken() - start < SHORTEST_CLAUSE - 1
                && !tokens.get(cue.firstToken()).follows(',')
                && numbers.findAt(tokens, start).isPresent();
    }

    private static boolean isInverted(SpeechCue cue, Source source) {
        return cue.pronoun() || source.firstToken() >= cue.endToken();
    }

    private SpeechScope ofInverted(Sentence sentence, SpeechCue cue, Source source, int start) {
        int after = Math.max(cue.endToken(), source.endToken());
        if (cue.firstToken() - start == 0) {
            return new SpeechScope(after, sentence.endToken());
        }
        if (quoteFollows(sentence, after)) {
            return new SpeechScope(start, sentence.endToken());
        }
        return new SpeechScope(start, cue.firstToken());
    }

    private SpeechScope ofVerb(Sentence sentence, SpeechCue cue, Source source, int start, int end) {
        int subject = Math.min(source.firstToken(), cue.firstToken());
        int after = cue.endToken();
        boolean quoteBefore = subject > start && quotations.isQuoted(subject - 1);
        boolean content = quoteBefore || subject - start >= SHORTEST_CLAUSE && phrases.isBoundary(subject);
        if (content && (nothingFollows(sentence, after, quoteBefore) || onlyListenerFollows(sentence, cue))) {
            return new SpeechScope(start, quoteFollows(sentence, after) ? sentence.endToken() : subject);
        }
        boolean refers = cue.stance() == Stance.DENIES || cue.stance() == Stance.CONFIRMS;
        if (content && refers && end - after < SHORTEST_CLAUSE - 1) {
            return new SpeechScope(start, subject);
        }
        return new SpeechScope(after, end);
    }

    private boolean nothingFollows(Sentence sentence, int after, boolean quoteBefore) {
        if (after >= sentence.endToken() || tokens.get(after).follows(',')) {
            return true;
        }
        boolean listener = quoteBefore && !words.isAt(Words.SUBORDINATORS, tokens, after);
        int content = phrases.afterAdverbials(after, sentence.endToken());
        boolean opens = content < sentence.endToken() && quotations.isQuoted(content)
                || tokens.get(after).follows(':');
        return !opens && (listener || phrases.isBoundary(after) || words.isAt(Words.QUOTE_ADVERBIALS, tokens, after));
    }

    /** {@code … , security sources told Premium Times on Wednesday}: after whom they told it nothing is told. */
    private boolean onlyListenerFollows(Sentence sentence, SpeechCue cue) {
        int end = sentence.endToken();
        int at = cue.endToken();
        boolean named = words.isAt(Words.TELLING, tokens, cue.cueToken());
        while (named && at < end && (phrases.isArticle(at) || tokens.get(at).isCapitalised()) && !isTime(at)) {
            at++;
        }
        boolean listener = at > cue.endToken();
        while (listener && at < end && isTime(at)) {
            at = words.endOf(Words.TIMES, tokens, at);
        }
        return listener && (at == end || tokens.get(at).follows(','));
    }

    private boolean isTime(int token) {
        return words.isAt(Words.TIMES, tokens, token);
    }

    private boolean quoteFollows(Sentence sentence, int after) {
        for (int i = after; i < Math.min(sentence.endToken(), after + LONGEST); i++) {
            if (quotations.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private int clauseStart(Sentence sentence, int token) {
        int start = token;
        while (start > sentence.firstToken() && token - start < LONGEST && !partsClauses(start)) {
            start--;
        }
        return start;
    }

    private int clauseEnd(Sentence sentence, int token) {
        int end = token;
        while (end < sentence.endToken() && end - token < LONGEST && (end == token || !partsClauses(end))) {
            end++;
        }
        return end;
    }

    /** Whether a semicolon stands before a token, or a full stop before a quotation, which breaks no sentence. */
    private boolean partsClauses(int token) {
        Token next = tokens.get(token);
        boolean inside =
                token > 0 && quotations.isQuoted(token) && quotations.numberAt(token) == quotations.numberAt(token - 1);
        boolean stop = next.follows('.') && (next.follows('«') || next.follows('“'));
        return !inside && (next.follows(';') || stop);
    }
}
