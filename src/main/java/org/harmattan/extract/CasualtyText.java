package org.harmattan.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.NumberReader;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/** A document as the readers of casualties look at it: its words, with dates and actors marked. For one thread. */
final class CasualtyText {

    /** What stands next to a number that counts no people. */
    private static final String UNITS = "%$€£°‰";

    private final Document document;
    private final CasualtyWords words;
    private final CasualtyWords.Grammar grammar;
    private final NumberReader numbers;
    private final BitSet dates = new BitSet();
    private final BitSet stretches = new BitSet();
    private final Map<Integer, ActorMention> actors = new HashMap<>();

    /** Where actors are named: most words name none. */
    private final BitSet named = new BitSet();

    private final CasualtyOpeners openers;
    private final VictimAges ages;

    /** What was looked for last: the same number is asked for as one of people and, where it is none, for its end. */
    private int lastNumberToken = -1;

    private Optional<NumberPhrase> lastNumber = Optional.empty();

    CasualtyText(Document document, CasualtyWords words, List<ActorMention> mentions, List<DatePhrase> found) {
        this.document = document;
        this.words = words;
        grammar = words.grammar(document.language());
        numbers = new NumberReader(document.language());
        for (DatePhrase date : found) {
            if (!isNumberSeven(date)) {
                dates.set(date.firstToken(), date.endToken());
            }
            if (date.anchor() == DatePhrase.Anchor.SINCE) {
                stretches.set(date.firstToken());
            }
        }
        for (ActorMention mention : mentions) {
            named.set(mention.firstToken(), mention.endToken());
            for (int i = mention.firstToken(); i < mention.endToken(); i++) {
                actors.put(i, mention);
            }
        }
        openers = new CasualtyOpeners(document, words, numbers, named);
        ages = new VictimAges(this);
    }

    /** "Sept" is a month only with a full stop after it or a day or a year beside it. */
    private boolean isNumberSeven(DatePhrase date) {
        int last = date.endToken() - 1;
        boolean seven = folded(last).equals("sept") && grammar.have().contains("ont");
        boolean stop = last + 1 < document.tokens().size() && token(last + 1).follows('.');
        boolean day = last > date.firstToken() && token(last - 1).isNumber();
        return seven && !stop && !day;
    }

    Document document() {
        return document;
    }

    CasualtyWords words() {
        return words;
    }

    CasualtyWords.Grammar grammar() {
        return grammar;
    }

    /** Where it is worth to look for words of people and harm. */
    CasualtyOpeners openers() {
        return openers;
    }

    String folded(int token) {
        return document.folded(token);
    }

    Token token(int index) {
        return document.tokens().get(index);
    }

    boolean isDate(int token) {
        return dates.get(token);
    }

    /** Whether a stretch up to the publication begins there or two tokens later: {@code tués depuis janvier}. */
    boolean isSince(int token) {
        return stretches.get(token) || stretches.get(token + 1) || stretches.get(token + 2);
    }

    Optional<ActorMention> findActor(int token) {
        return token >= 0 && named.get(token) ? Optional.of(actors.get(token)) : Optional.empty();
    }

    /** The first actor named by one of those tokens. */
    Optional<ActorMention> findActor(int first, int end) {
        for (int i = first; i < end; i++) {
            Optional<ActorMention> actor = findActor(i);
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase of that sentence may run on into the token. */
    boolean continues(int token, int sentenceEnd) {
        return token < sentenceEnd && token(token).continuesPhrase();
    }

    boolean isAdverb(int token) {
        String word = folded(token);
        boolean ending = word.length() > 4 && (word.endsWith("ment") || word.endsWith("ly"));
        return (ending || words.adverbs.contains(word)) && !isPreposition(token);
    }

    /** The first token from that one on that is no adverb. */
    int skipAdverbs(int token) {
        int next = token;
        while (next < document.tokens().size() && token(next).continuesPhrase() && isAdverb(next)) {
            next++;
        }
        return next;
    }

    boolean isDeterminer(int token) {
        return grammar.determiners().contains(folded(token)) && !isVerbA(token);
    }

    boolean isPreposition(int token) {
        return grammar.prepositions().contains(folded(token)) && !isVerbA(token);
    }

    /** French "a" is a verb, "à" a preposition, though both fold to the same. */
    private boolean isVerbA(int token) {
        return token >= 0 && token(token).text().equals("a") && grammar.have().contains("a");
    }

    /** Whether words that end no run of nouns stand there. */
    boolean isStop(int token) {
        String word = folded(token);
        return word.isEmpty()
                || grammar.stops().contains(word)
                || grammar.be().contains(word)
                || grammar.have().contains(word)
                || grammar.relatives().contains(word)
                || isPreposition(token)
                || isDate(token)
                || token(token).isNumber();
    }

    /** The number that begins there, unless it is a date, a share or a price. */
    Optional<NumberPhrase> findNumber(int token) {
        if (token != lastNumberToken) {
            lastNumber = readNumber(token);
            lastNumberToken = token;
        }
        return lastNumber;
    }

    private Optional<NumberPhrase> readNumber(int token) {
        return numbers.findAt(document.tokens(), token)
                .filter(number -> !isDate(number.endToken() - 1) && !hasUnit(number) && !ages.has(number.firstToken()))
                .filter(number -> !isOrdinal(number.firstToken()));
    }

    /** {@code le bureau n° 4}, {@code le communiqué numéro 12}. */
    private boolean isOrdinal(int number) {
        return number > 0
                && words.ordinalMarks.contains(folded(number - 1))
                && token(number).isNumber()
                && (token(number).continuesPhrase() || token(number).follows('°'));
    }

    private boolean hasUnit(NumberPhrase number) {
        int start = token(number.firstToken()).span().start();
        int end = token(number.endToken() - 1).span().end();
        String text = document.text();
        int after = end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
        boolean before = start > 0 && UNITS.indexOf(text.charAt(start - 1)) >= 0;
        return before || after < text.length() && UNITS.indexOf(text.charAt(after)) >= 0;
    }

    /** The end of the phrase that begins there, or the token itself when none does. */
    int endOf(PhraseTrie<?> phrases, int token) {
        return token < 0 ? token : phrases.endAt(document.tokens(), token);
    }

    /** Whether a phrase begins there. */
    boolean has(PhraseTrie<?> phrases, int token) {
        return token >= 0 && endOf(phrases, token) > token;
    }

    /** What the longest phrase that begins there stands for. */
    <T> Optional<PhraseTrie.Match<T>> find(PhraseTrie<T> phrases, int token) {
        if (!phrases.opensAt(document.tokens(), token)) {
            return Optional.empty();
        }
        PhraseTrie.Match<T> match = phrases.longestAt(document.tokens(), token);
        return match.values().isEmpty() ? Optional.empty() : Optional.of(match);
    }
}
