package org.harmattan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmattan.extract.VictimPhrase.Count;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.extract.VictimPhrase.Head;
import org.harmattan.text.Language;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Qualifier;

/** Finds words for people, with or without their number. */
final class VictimPhraseReader {

    private static final int MOST_NAMES = 5;
    private static final int LONGEST_UNSAID = 4;

    private final CasualtyText text;
    private final CasualtyWords words;
    private final VictimNounReader nouns;

    VictimPhraseReader(CasualtyText text) {
        this.text = text;
        words = text.words();
        nouns = new VictimNounReader(text);
    }

    /** The words for people that begin with that token. */
    Optional<VictimPhrase> findAt(int token, int sentenceEnd) {
        Optional<VictimPhrase> denied = findDenied(token, sentenceEnd);
        if (denied.isPresent()) {
            return denied;
        }
        int both = text.endOf(words.both, token);
        if (both > token) {
            Count two = new Count(Form.NUMBER, 2, 2, 2, Qualifier.EXACT);
            return nouns.findAfter(both, sentenceEnd)
                    .filter(noun -> noun.head() == Head.PERSON || noun.head() == Head.HARM)
                    .map(noun -> phrase(token, two, noun));
        }
        Optional<NumberPhrase> number = text.findNumber(token);
        if (number.isPresent()) {
            return findCounted(number.get(), sentenceEnd);
        }
        return findUncounted(token, sentenceEnd);
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
                .map(found -> phrase(token, Count.DENIED, found));
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
            return Optional.of(phrase(number.firstToken(), new Count(Form.NUMBER, 1, 1, 1, Qualifier.EXACT), one));
        }
        Form form = number.article() ? Form.ARTICLE : number.max() == 0 ? Form.DENIED : Form.NUMBER;
        Count count = new Count(form, number.min(), number.best(), number.max(), number.qualifier());
        return noun.filter(found -> number.max() == 0 ? found.head() != Head.NONE : !isOnlyDenied(found))
                .map(found -> phrase(number.firstToken(), count, found));
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

    private Optional<VictimPhrase> findUncounted(int token, int sentenceEnd) {
        int pronoun = text.endOf(words.pronouns, token);
        if (pronoun > token) {
            return Optional.of(new VictimPhrase(
                    token, token, pronoun, Count.PRONOUN, Head.PERSON, VictimKind.UNKNOWN, Set.of(), false));
        }
        Optional<VictimPhrase> numbered = findNumberedAfter(token, sentenceEnd);
        if (numbered.isPresent()) {
            return numbered;
        }
        Optional<PhraseTrie.Match<VictimKind>> person = nouns.findPerson(token);
        if (person.isPresent() && !isAdjective(token) && !isPossessive(token)) {
            return nouns.findAfter(token, sentenceEnd)
                    .filter(noun -> noun.head() == Head.PERSON)
                    .or(() -> findApposed(token, person.get()))
                    .map(noun -> phrase(
                            token,
                            isPlural(token, noun.endToken() - 1) || text.isPreposition(token) || isGroup(token)
                                    ? Count.UNKNOWN
                                    : Count.NAMED,
                            noun));
        }
        int name = endOfName(token, sentenceEnd);
        if (name > token) {
            return Optional.of(new VictimPhrase(
                    token, token, name, Count.NAMED, Head.PERSON, VictimKind.UNKNOWN, Set.of(), false));
        }
        boolean named = text.isDeterminer(token - 1);
        return named ? text.find(words.nouns, token).map(match -> harmed(token, match)) : Optional.empty();
    }

    /** {@code à son domicile}: what is no son, and is followed by nobody else either. */
    private boolean isPossessive(int token) {
        return text.isDeterminer(token) && nouns.findPerson(token + 1).isEmpty();
    }

    /** {@code Ali Sidi, maire de Tori, a été tué}: after a comma a noun without an article says what a person is. */
    private Optional<VictimNoun> findApposed(int token, PhraseTrie.Match<VictimKind> person) {
        boolean apposed = token > 1
                && text.token(token).follows(',')
                && text.token(token - 1).isCapitalised();
        return apposed
                ? Optional.of(new VictimNoun(
                        token, person.endToken(), Head.PERSON, person.values().get(0), Set.of(), false))
                : Optional.empty();
    }

    /** {@code les soldats, au nombre de douze}: a number that follows its noun. */
    private Optional<VictimPhrase> findNumberedAfter(int token, int sentenceEnd) {
        int end = nouns.findPerson(token)
                .map(PhraseTrie.Match::endToken)
                .or(() -> text.find(words.nouns, token).map(PhraseTrie.Match::endToken))
                .orElse(token);
        int number = end > token && end < sentenceEnd ? text.endOf(words.numberingAfter, end) : end;
        if (number == end || number >= sentenceEnd) {
            return Optional.empty();
        }
        return text.findNumber(number)
                .filter(found -> !found.article())
                .flatMap(found -> nouns.findAfter(token, end)
                        .map(noun -> new VictimPhrase(
                                token,
                                noun.firstToken(),
                                found.endToken(),
                                new Count(Form.NUMBER, found.min(), found.best(), found.max(), found.qualifier()),
                                noun.head(),
                                noun.kind(),
                                noun.harms(),
                                noun.others())));
    }

    /** Whether an actor is named there who is not one person: {@code le JNIM}. */
    private boolean isGroup(int token) {
        Optional<ActorMention> actor = text.findActor(token);
        boolean person = text.has(words.persons, token);
        boolean name = actor.filter(mention -> mention.endToken() - mention.firstToken() > 1)
                .map(mention -> IntStream.range(mention.firstToken(), mention.endToken())
                        .allMatch(at -> text.token(at).isCapitalised()
                                && !text.token(at).isUpperCase()))
                .orElse(false);
        return actor.isPresent() && !person && (!name || text.isDeterminer(token - 1));
    }

    /** The end of a person's name before a verb, {@code Hama Soumaïla a été}, or the token itself. */
    private int endOfName(int token, int sentenceEnd) {
        if (!text.token(token).isCapitalised()) {
            return token;
        }
        int capitals = 0;
        int end = token;
        while (end < sentenceEnd
                && end - token < MOST_NAMES
                && isNamePart(end)
                && (end == token || text.continues(end, sentenceEnd))) {
            capitals += text.token(end).isCapitalised() ? 1 : 0;
            end++;
        }
        boolean verb = text.continues(end, sentenceEnd)
                && (text.grammar().be().contains(text.folded(end))
                        || text.grammar().have().contains(text.folded(end)));
        boolean open = token == 0 || !text.token(token).continuesPhrase();
        boolean begins = open
                || !text.token(token - 1).isCapitalised()
                        && nouns.findPerson(token - 1).isEmpty();
        boolean object = !open && text.has(words.predicates, token - 1);
        return capitals > 1 && (verb || object) && begins ? end : token;
    }

    private boolean isNamePart(int token) {
        boolean name = text.token(token).isCapitalised() && !text.token(token).isUpperCase() && !text.isStop(token);
        return text.findActor(token).isEmpty() && (name || words.nameParticles.contains(text.folded(token)));
    }

    /** Those known to be harmed: {@code les blessés}. */
    private VictimPhrase harmed(int token, PhraseTrie.Match<Set<Harm>> match) {
        Count count = isPlural(token, match.endToken() - 1) ? Count.UNKNOWN : Count.NAMED;
        return new VictimPhrase(
                token,
                token,
                match.endToken(),
                count,
                Head.HARM,
                VictimKind.UNKNOWN,
                match.values().get(0),
                false);
    }

    /** French adjectives and participles that look like a noun follow another word: {@code contingent tchadien, jugé}. */
    private boolean isAdjective(int token) {
        boolean determined = text.isDeterminer(token - 1) && text.token(token).continuesPhrase();
        if (text.document().language() != Language.FRENCH || determined) {
            return false;
        }
        String word = text.token(token).text();
        boolean participle = word.endsWith("é") || word.endsWith("és") || word.endsWith("ée") || word.endsWith("ées");
        boolean afterWord = token > 0 && text.token(token).continuesPhrase() && !text.isStop(token - 1);
        return participle || afterWord && !text.token(token - 1).isNumber();
    }

    private boolean isPlural(int first, int token) {
        if (words.pluralDeterminers.contains(text.folded(first - 1))) {
            return true;
        }
        String word = text.folded(token);
        boolean ending = word.endsWith("s") || word.endsWith("x");
        return words.plurals.contains(word) || ending && !words.singulars.contains(word);
    }

    private static VictimPhrase phrase(int first, Count count, VictimNoun noun) {
        return new VictimPhrase(
                first,
                noun.firstToken(),
                Math.max(noun.endToken(), noun.firstToken()),
                count,
                noun.head(),
                noun.kind(),
                noun.harms(),
                noun.others());
    }
}
