package org.harmattan.extract;

import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.CasualtyWords.Build;
import org.harmattan.extract.CasualtyWords.PredicateWord;
import org.harmattan.extract.VictimPhrase.Count;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.extract.VictimPhrase.Head;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Qualifier;

/** Finds words for people, with or without their number. */
final class VictimPhraseReader {

    private static final int LONGEST_UNSAID = 4;

    private final CasualtyText text;
    private final CasualtyWords words;
    private final VictimNounReader nouns;
    private final UncountedVictims uncounted;

    VictimPhraseReader(CasualtyText text) {
        this.text = text;
        words = text.words();
        nouns = new VictimNounReader(text);
        uncounted = new UncountedVictims(text, nouns);
    }

    /** The words for people that begin with that token. */
    Optional<VictimPhrase> findAt(int token, int sentenceEnd) {
        Optional<VictimPhrase> denied = findDenied(token, sentenceEnd);
        if (denied.isPresent()) {
            return denied;
        }
        int unharmed = text.endOf(words.unharmed, token);
        if (unharmed > token) {
            return Optional.of(new VictimPhrase(
                    token,
                    token,
                    unharmed,
                    Count.DENIED,
                    Head.HARM,
                    kindBefore(token),
                    Set.of(Harm.KILLED, Harm.WOUNDED),
                    false));
        }
        int both = text.endOf(words.both, token);
        if (both > token) {
            Count two = new Count(Form.NUMBER, 2, 2, 2, Qualifier.EXACT);
            return nouns.findAfter(both, sentenceEnd)
                    .filter(noun -> noun.head() == Head.PERSON || noun.head() == Head.HARM)
                    .map(noun -> VictimPhrase.of(token, two, noun));
        }
        Optional<NumberPhrase> number = text.findNumber(token);
        if (number.isPresent()) {
            return findCounted(number.get(), sentenceEnd);
        }
        return uncounted.findAt(token, sentenceEnd);
    }

    /** {@code les soldats s'en sortent indemnes}: the side of those who were not hurt. */
    private VictimKind kindBefore(int token) {
        for (int at = token - 1;
                at >= Math.max(0, token - LONGEST_UNSAID) && text.token(at + 1).continuesPhrase();
                at--) {
            Optional<PhraseTrie.Match<VictimKind>> person = nouns.findPerson(at);
            if (person.isPresent()) {
                return person.get().values().get(0);
            }
        }
        return VictimKind.UNKNOWN;
    }

    /** How many tokens to pass over when nobody is meant there. */
    int endOfNumber(int token) {
        return text.findNumber(token)
                .filter(number -> !number.article())
                .map(NumberPhrase::endToken)
                .orElse(token + 1);
    }

    private Optional<VictimPhrase> findDenied(int token, int sentenceEnd) {
        int end = text.endOf(words.nobody, token);
        int noun = text.endOf(words.zero, token);
        if (end > token && end >= noun) {
            return Optional.of(new VictimPhrase(
                    token, token, end, Count.DENIED, Head.PERSON, VictimKind.UNKNOWN, Set.of(), false));
        }
        if (noun == token || noun >= sentenceEnd || isUnsaid(token)) {
            return Optional.empty();
        }
        return nouns.findAfter(noun, sentenceEnd)
                .filter(found -> found.head() == Head.PERSON || found.head() == Head.HARM)
                .filter(found -> !isToll(found))
                .map(found -> VictimPhrase.of(token, Count.DENIED, found));
    }

    /** {@code gave no death toll}: the count is missing, not the dead. */
    private boolean isToll(VictimNoun noun) {
        PhraseTrie.Match<PredicateWord> toll =
                words.predicates.longestAt(text.document().tokens(), noun.firstToken());
        return toll.endToken() > noun.endToken() && toll.values().stream().anyMatch(word -> word.build() == Build.TOLL);
    }

    /** {@code il ne mentionne aucune perte}: silence is no denial. */
    private boolean isUnsaid(int token) {
        for (int at = token - 1; at >= Math.max(1, token - LONGEST_UNSAID); at--) {
            String before = text.folded(at - 1);
            boolean negated = words.negations.contains(before)
                    || words.negatingParticles.contains(before)
                    || words.negatingParticles.contains(text.folded(at));
            if (negated && text.endOf(words.unsaid, at) == token) {
                return true;
            }
        }
        return false;
    }

    private Optional<VictimPhrase> findCounted(NumberPhrase number, int sentenceEnd) {
        Optional<VictimNoun> noun = nouns.findAfter(number.endToken(), sentenceEnd);
        if (number.article()) {
            noun = noun.or(Optional::empty).flatMap(found -> forArticle(found, number, sentenceEnd));
        }
        if (noun.isEmpty() && isOneOfThem(number, sentenceEnd)) {
            VictimNoun one = new VictimNoun(
                    number.endToken(), number.endToken(), Head.NONE, VictimKind.UNKNOWN, Set.of(), false);
            return Optional.of(
                    VictimPhrase.of(number.firstToken(), new Count(Form.NUMBER, 1, 1, 1, Qualifier.EXACT), one));
        }
        Form form = number.article() ? Form.ARTICLE : number.max() == 0 ? Form.DENIED : Form.NUMBER;
        Count count = new Count(form, number.min(), number.best(), number.max(), number.qualifier());
        return noun.filter(found -> number.max() == 0 ? found.head() != Head.NONE : !isOnlyDenied(found))
                .map(found -> VictimPhrase.of(number.firstToken(), count, found));
    }

    /** {@code trois blessés, dont un est mort}. */
    private boolean isOneOfThem(NumberPhrase number, int sentenceEnd) {
        int first = number.firstToken();
        int verb = number.endToken();
        boolean part = first > 0 && text.endOf(words.parts, first - 1) == first;
        boolean auxiliary = text.continues(verb, sentenceEnd)
                && (text.grammar().be().contains(text.folded(verb))
                        || text.grammar().have().contains(text.folded(verb)));
        return number.article() && part && auxiliary;
    }

    /** An article counts only a person, or an ordinal that stands for one: {@code un quatrième}. */
    private Optional<VictimNoun> forArticle(VictimNoun noun, NumberPhrase article, int sentenceEnd) {
        if (noun.head() == Head.PERSON || noun.head() == Head.HARM) {
            return Optional.of(noun);
        }
        int next = article.endToken();
        boolean ordinal = next < sentenceEnd && words.ordinals.contains(text.folded(next));
        boolean alone = noun.endToken() <= next + 1;
        return ordinal && alone
                ? Optional.of(new VictimNoun(next, next + 1, Head.PERSON, VictimKind.UNKNOWN, Set.of(), true))
                : Optional.empty();
    }

    private boolean isOnlyDenied(VictimNoun noun) {
        return noun.head() == Head.HARM && text.has(words.onlyDenied, noun.endToken() - 1);
    }
}
