package org.harmattan.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.harmattan.text.Sentence;

/** The words for people and for harm in one sentence, in order, and how they hang together. */
final class SentenceParts {

    /** How two phrases follow each other. */
    enum Joint {
        /** By a conjunction. */
        AND,
        /** By a comma. */
        COMMA,
        NONE
    }

    private static final int MOST_COMPLEMENT = 9;

    private final CasualtyText text;
    private final Sentence sentence;
    private final List<SentencePart> parts;
    private final PhraseJoints joints;
    private final BitSet subsets = new BitSet();
    private final BitSet freed = new BitSet();

    private SentenceParts(CasualtyText text, Sentence sentence, List<SentencePart> parts) {
        this.text = text;
        this.sentence = sentence;
        this.parts = parts;
        joints = new PhraseJoints(text, this);
        for (int i = 0; i < parts.size(); i++) {
            subsets.set(i, readPart(i));
        }
    }

    static SentenceParts read(CasualtyText text, Sentence sentence) {
        VictimPhraseReader phrases = new VictimPhraseReader(text);
        HarmPredicateReader predicates = new HarmPredicateReader(text, phrases);
        List<SentencePart> parts = new ArrayList<>();
        int end = sentence.endToken();
        CasualtyOpeners openers = text.openers();
        for (int at = openers.next(sentence.firstToken(), end); at < end; ) {
            Optional<? extends SentencePart> part = Optional.empty();
            if (!text.isDate(at)) {
                part = predicates.findAt(at, sentence.firstToken(), end);
                // "Most of them" only says that a part follows.
                if (part.isEmpty() && text.endOf(text.words().parts, at) <= at + 2) {
                    part = phrases.findAt(at, end);
                }
            }
            part.ifPresent(parts::add);
            int next = part.isPresent()
                    ? part.get().endToken()
                    : Math.max(phrases.endOfNumber(at), text.endOf(text.words().parts, at));
            at = openers.next(Math.max(at + 1, next), end);
        }
        return new SentenceParts(text, sentence, List.copyOf(parts));
    }

    int size() {
        return parts.size();
    }

    Sentence sentence() {
        return sentence;
    }

    SentencePart get(int index) {
        return parts.get(index);
    }

    /** The phrase for people at that index. */
    Optional<VictimPhrase> findPhrase(int index) {
        return index >= 0 && index < parts.size() && parts.get(index) instanceof VictimPhrase phrase
                ? Optional.of(phrase)
                : Optional.empty();
    }

    /** The predicate at that index. */
    Optional<HarmPredicate> findPredicate(int index) {
        return index >= 0 && index < parts.size() && parts.get(index) instanceof HarmPredicate predicate
                ? Optional.of(predicate)
                : Optional.empty();
    }

    /** Whether a part said to be among others stands there: {@code dont quatre enfants}. */
    boolean isPart(int index) {
        return subsets.get(index);
    }

    /** Makes the phrase at that index one among others. */
    void markPart(int index) {
        subsets.set(index);
    }

    /** Makes the phrase at that index one of its own, to whom more befell than to those it is part of. */
    void freePart(int index) {
        subsets.clear(index);
        freed.set(index);
    }

    /** Whether the phrase at that index tells what more befell some of those told before. */
    boolean isFreed(int index) {
        return freed.get(index);
    }

    /** The phrase of which the part at that index is a part. */
    Optional<Integer> findWhole(int index) {
        int whole = subsets.previousClearBit(index);
        for (int tries = 0;
                tries < MOST_COMPLEMENT && whole > 0 && findPhrase(whole).isEmpty();
                tries++) {
            whole = subsets.previousClearBit(whole - 1);
        }
        return findPhrase(whole).isPresent() ? Optional.of(whole) : Optional.empty();
    }

    private boolean readPart(int index) {
        VictimPhrase phrase = findPhrase(index).orElse(null);
        if (phrase == null || phrase.count().form() == VictimPhrase.Form.DENIED) {
            return false;
        }
        if (hasPartCue(phrase) && !isPossessed(phrase) || isPartPronoun(index, phrase)) {
            return true;
        }
        boolean joined = findPhrase(index - 1).isPresent() && jointBefore(index) != Joint.NONE;
        boolean tight = joined && !(jointBefore(index) == Joint.AND && commaBefore(phrase));
        return tight && phrase.harms().isEmpty() && subsets.get(index - 1);
    }

    /** {@code un véhicule dont les six occupants ont péri}: all of them, with a verb of their own. */
    private boolean isPossessed(VictimPhrase phrase) {
        int article = phrase.firstToken() - 1;
        int verb = text.skipAdverbs(phrase.endToken());
        return article > sentence.firstToken()
                && text.folded(article - 1).equals("dont")
                && text.isDeterminer(article)
                && text.continues(verb, sentence.endToken())
                && (text.grammar().be().contains(text.folded(verb))
                        || text.grammar().have().contains(text.folded(verb)));
    }

    /** {@code dont quatre enfants}, {@code vingt assaillants, l'un d'entre eux un étranger}. */
    private boolean hasPartCue(VictimPhrase phrase) {
        int first = phrase.firstToken();
        for (int at = first - 1; at >= Math.max(sentence.firstToken(), first - 4); at--) {
            int end = text.endOf(text.words().parts, at);
            boolean article = phrase.count().form() == VictimPhrase.Form.ARTICLE;
            if (article && text.endOf(text.words().partPronouns, at) == first
                    || end > at && end <= first && onlySmallWords(end, first)) {
                return true;
            }
        }
        return false;
    }

    /** {@code sept personnes, trois d'entre elles des femmes}. */
    private boolean isPartPronoun(int index, VictimPhrase phrase) {
        int next = text.skipAdverbs(Math.max(phrase.endToken(), phrase.nounToken()));
        boolean ownVerb = text.continues(next, sentence.endToken())
                && (text.grammar().be().contains(text.folded(next)) || text.has(text.words().predicates, next));
        boolean afterVerb =
                findPredicate(index - 1).isPresent() && findPhrase(index - 2).isPresent();
        return !ownVerb
                && (findPhrase(index - 1).isPresent() || afterVerb)
                && text.token(phrase.firstToken()).follows(',')
                && text.has(text.words().partPronouns, phrase.nounToken());
    }

    private boolean onlySmallWords(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!text.isDeterminer(at) && !text.grammar().fillers().contains(text.folded(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean commaBefore(VictimPhrase phrase) {
        int at = phrase.firstToken();
        for (int back = 0; back < 3 && at - back > sentence.firstToken(); back++) {
            if (text.token(at - back).follows(',')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase only says whose the people counted before it are: <i>84 mercenaires de Wagner</i>. */
    boolean isComplement(int index) {
        return joints.isComplement(index);
    }

    /** How the phrase at that index follows the one before it; one that is a complement of it is passed over. */
    Joint jointBefore(int index) {
        return joints.before(index);
    }

    /** Whether a mark that ends a clause stands before one of those tokens, the first excepted. */
    boolean hasHardStop(int from, int to) {
        for (int at = from; at < to && at < sentence.endToken(); at++) {
            if (at > sentence.firstToken()
                    && (text.token(at).follows(';') || text.token(at).follows(':'))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition stands before the phrase, so that it cannot be what a verb speaks of. */
    boolean isAfterPreposition(VictimPhrase phrase) {
        int at = phrase.firstToken() - 1;
        if (phrase.firstToken() > sentence.firstToken()
                && !text.token(phrase.firstToken()).continuesPhrase()) {
            return false;
        }
        while (at >= sentence.firstToken() && isSmallDeterminer(at)) {
            if (!text.token(at).continuesPhrase()) {
                return false;
            }
            at--;
        }
        return at >= sentence.firstToken() && text.isPreposition(at) && !isCollective(at);
    }

    /** Whether a preposition stands right before the phrase and is no part of the predicate before it. */
    boolean hasPrepositionBetween(HarmPredicate predicate, VictimPhrase phrase) {
        for (int at = phrase.firstToken() - 1; at >= predicate.endToken(); at--) {
            if (!isSmallDeterminer(at)) {
                return text.isPreposition(at) && !isCollective(at);
            }
        }
        return false;
    }

    /** {@code une famille de sept personnes}. */
    private boolean isCollective(int preposition) {
        return preposition > sentence.firstToken()
                && text.endOf(text.words().collectives, preposition - 1) == preposition + 1;
    }

    /** Whether the phrase stands in brackets that are closed after it. */
    boolean isBracketed(VictimPhrase phrase) {
        int last = Math.min(phrase.endToken() + MOST_COMPLEMENT, sentence.endToken());
        for (int at = phrase.endToken(); at < last; at++) {
            if (text.token(at).follows('(')) {
                return false;
            }
            if (text.token(at).follows(')')) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmallDeterminer(int at) {
        // "des" and "du" are both: "par des hommes" is told by "par", "la mort des hommes" by "des" itself.
        boolean contracted = text.folded(at).equals("des") && at > sentence.firstToken() && text.isPreposition(at - 1);
        return text.isDeterminer(at) && (contracted || !text.isPreposition(at));
    }
}
