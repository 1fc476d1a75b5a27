package org.harmattan.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.text.Document;
import org.harmattan.text.Token;

/** Reads the names of sources beside words of saying, in one document. */
final class SourcePhrases {

    private static final int ADJECTIVES_BEFORE_VESSEL = 3;

    private static final int REACH_OF_VESSEL = 5;

    private static final int LONGEST_BEFORE_HEAD = 5;

    private static final int LONGEST_SURE = 7;

    private final List<Token> tokens;
    private final SpeechWords words;
    private final NounPhrases phrases;
    private final NavigableMap<Integer, ActorMention> stateForces = new TreeMap<>();
    private final Map<Integer, ActorMention> actorsByToken = new HashMap<>();

    SourcePhrases(Document document, SpeechWords words, List<ActorMention> actors) {
        this.tokens = document.tokens();
        this.words = words;
        this.phrases = new NounPhrases(document, words);
        for (ActorMention actor : actors) {
            if (actor.actor().kind() == ActorKind.STATE_FORCES) {
                stateForces.put(actor.firstToken(), actor);
            }
            for (int i = actor.firstToken(); i < actor.endToken(); i++) {
                actorsByToken.put(i, actor);
            }
        }
    }

    NounPhrases phrases() {
        return phrases;
    }

    /** The source whose name begins with a token. With {@code any}, every noun will do, else it must be known. */
    Optional<Source> after(int from, int limit, boolean any) {
        if (from >= limit || words.isAt(Words.NOBODY, tokens, from)) {
            return Optional.empty();
        }
        int end = phrases.endOf(from, limit);
        int inner = inVessel(from, end);
        if (inner > from) {
            return after(inner, end, true);
        }
        int first = phrases.withoutArticles(from, end);
        boolean known = false;
        for (int i = first; i < Math.min(end, first + LONGEST_BEFORE_HEAD) && !known; i++) {
            known = isKnown(i) && (i == first || !isGoverned(i, first));
        }
        boolean noun = any && (first > from || tokens.get(first).isCapitalised());
        return known || noun ? Optional.of(source(from, first, end)) : Optional.empty();
    }

    /** The source that stands as a subject between two tokens. With {@code any}, every noun will do. */
    Optional<Source> before(int from, int to, boolean any) {
        int whole = from < to ? phrases.endOf(from, to) : from;
        int author = whole == to ? inVessel(from, whole) : from;
        if (author > from) {
            // "A statement from the army said".
            return after(author, whole, true);
        }
        for (int i = from; i < to; i++) {
            if (words.isAt(Words.NOBODY, tokens, i)) {
                return Optional.empty();
            }
            if (isKnown(i) && !isGoverned(i, from)) {
                int end = phrases.endOf(i, to);
                int start = phrases.startOf(phrases.withoutArticles(i, end), from);
                if (end == to || !isVerbBetween(end, to)) {
                    return vesselOr(start, end, from);
                }
                i = end - 1;
            }
        }
        return any ? unknownBefore(from, to) : Optional.empty();
    }

    /** {@code Le gouverneur, arrivé mardi, a confirmé un bilan de douze morts}: a number of victims does not speak. */
    boolean isToll(Source source) {
        int count =
                words.endOf(Words.VESSELS, tokens, phrases.withoutArticles(source.firstToken(), source.endToken())) + 1;
        return count < source.endToken()
                && words.isAt(Words.GOVERNING, tokens, count - 1)
                && !words.isAt(Words.INDEFINITE, tokens, count)
                && (tokens.get(count).isNumber() || words.isAt(Words.COUNTS, tokens, count));
    }

    /** The first source named between two tokens, when its name is short enough to be read for sure. */
    Optional<Source> first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isKnown(i) && !isGoverned(i, from)) {
                int end = phrases.endOf(i, to);
                int head = phrases.withoutArticles(i, end);
                return end - head > LONGEST_SURE
                        ? Optional.empty()
                        : Optional.of(source(i, phrases.startOf(head, from), end));
            }
        }
        return Optional.empty();
    }

    private Optional<Source> vesselOr(int start, int end, int from) {
        int inner = inVessel(start, end);
        if (inner > start) {
            return after(inner, end, true);
        }
        int article = start;
        while (article > from && phrases.isArticle(article - 1) && !phrases.isBoundary(article)) {
            article--;
        }
        return Optional.of(source(article, start, end));
    }

    private Optional<Source> unknownBefore(int from, int to) {
        int start = to - 1;
        while (start > from && !phrases.isBoundary(start) && !phrases.isArticle(start)) {
            start--;
        }
        boolean article = phrases.isArticle(start);
        boolean name = tokens.get(start).isCapitalised() && tokens.get(to - 1).isCapitalised();
        boolean subject = start == from || !words.isAt(Words.GOVERNING, tokens, start) && !isGoverned(start, from);
        int first = phrases.withoutArticles(start, to);
        int end = first < to ? phrases.endOf(first, to) : to;
        return subject && end == to && (article && first > start || name)
                ? Optional.of(source(start, first, end))
                : Optional.empty();
    }

    /** Whether a word may be the head of a source's name. */
    boolean isKnown(int token) {
        ActorMention actor = actorsByToken.get(token);
        return words.isAt(Words.SOURCE_NOUNS, tokens, token)
                || tokens.get(token).isCapitalised() && words.isAt(Words.STATES, tokens, token)
                || actor != null && actor.firstToken() == token;
    }

    /** Whether a preposition, articles aside, makes the word a part of something else. */
    private boolean isGoverned(int token, int from) {
        int before = token - 1;
        while (before >= from
                && !phrases.isBoundary(before + 1)
                && phrases.isArticle(before)
                && !words.isAt(Words.GOVERNING, tokens, before)) {
            before--;
        }
        return before >= from
                && !phrases.isBoundary(before + 1)
                && words.isAt(Words.GOVERNING, tokens, before)
                && !isOpenArticle(before, from);
    }

    /** French <i>des</i> and <i>de</i> are articles where nothing stands before them. */
    private boolean isOpenArticle(int token, int from) {
        boolean article = phrases.isArticle(token);
        return article
                && (token == from || phrases.isBoundary(token) || words.isAt(Words.CONJUNCTIONS, tokens, token - 1));
    }

    private boolean isVerbBetween(int from, int to) {
        boolean relative = words.isAt(Words.RELATIVE_PRONOUNS, tokens, from);
        for (int i = from; i < to && !relative; i++) {
            if (phrases.isAuxiliary(i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the one who speaks begins in <i>un bilan de la préfecture</i>; {@code from} when it is no such phrase. */
    private int inVessel(int from, int end) {
        int start = phrases.withoutArticles(from, end);
        for (int i = start;
                i < Math.min(end, start + ADJECTIVES_BEFORE_VESSEL) && !(i > start && isKnown(i - 1));
                i++) {
            int after = words.endOf(Words.VESSELS, tokens, i);
            for (int joint = after; after > i && joint < Math.min(end - 1, after + REACH_OF_VESSEL); joint++) {
                int inner = words.endOf(Words.VESSEL_JOINTS, tokens, joint);
                if (inner > joint && !words.isAt(Words.VESSEL_JOINTS, tokens, inner)) {
                    return namesSource(inner, end) ? inner : from;
                }
            }
        }
        return from;
    }

    private boolean namesSource(int from, int end) {
        int first = phrases.withoutArticles(from, end);
        for (int i = first; i < end; i++) {
            if (isKnown(i) && (i == first || !isGoverned(i, first))) {
                return true;
            }
        }
        return false;
    }

    private Source source(int from, int first, int end) {
        boolean keepArticle = phrases.isCoordinated(first, end);
        return new Source(startOfName(from), end, phrases.text(keepArticle ? from : first, end), actor(first, end));
    }

    /** {@code le Front de libération de l'Azawad (FLA)}: where the name begins that brackets repeat. */
    private int startOfName(int from) {
        ActorMention before = actorsByToken.get(from - 1);
        ActorMention here = actorsByToken.get(from);
        boolean same = before != null
                && here != null
                && tokens.get(from).follows('(')
                && before.actor().id().equals(here.actor().id());
        return same ? before.firstToken() : from;
    }

    private Optional<ActorMention> actor(int first, int end) {
        for (int i = first; i < end; i++) {
            ActorMention actor = actorsByToken.get(i);
            if (words.isAt(Words.CLOSE_TO, tokens, i)) {
                return Optional.empty();
            }
            if (actor != null && actor.actor().kind().isArmed()) {
                return Optional.of(actor);
            }
            if (words.isAt(Words.ARMY_VOICES, tokens, i)) {
                return nearestForces(first);
            }
        }
        return Optional.empty();
    }

    /** Whose general staff is meant: the state's forces named last before, or else first after. */
    private Optional<ActorMention> nearestForces(int token) {
        Map.Entry<Integer, ActorMention> before = stateForces.lowerEntry(token);
        return Optional.ofNullable(before != null ? before : stateForces.ceilingEntry(token))
                .map(Map.Entry::getValue);
    }
}
