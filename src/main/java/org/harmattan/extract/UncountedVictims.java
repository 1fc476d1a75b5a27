package org.harmattan.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmattan.extract.VictimPhrase.Count;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.extract.VictimPhrase.Head;
import org.harmattan.text.Language;
import org.harmattan.text.PhraseTrie;

/** Finds words for people whose number does not stand before them. One per document; for one thread. */
final class UncountedVictims {

    private static final int MOST_NAMES = 5;

    private final CasualtyText text;
    private final CasualtyWords words;
    private final VictimNounReader nouns;

    UncountedVictims(CasualtyText text, VictimNounReader nouns) {
        this.text = text;
        words = text.words();
        this.nouns = nouns;
    }

    /** The words for people that begin with a token that is no number. */
    Optional<VictimPhrase> findAt(int token, int sentenceEnd) {
        int pronoun = text.endOf(words.pronouns, token);
        if (pronoun > token) {
            return Optional.of(new VictimPhrase(
                    token, token, pronoun, Count.PRONOUN, Head.PERSON, VictimKind.UNKNOWN, Set.of(), false));
        }
        Optional<PhraseTrie.Match<VictimKind>> person = nouns.findPerson(token);
        Optional<VictimPhrase> numbered = findNumberedAfter(token, person, sentenceEnd);
        if (numbered.isPresent()) {
            return numbered;
        }
        if (person.isPresent() && !isAdjective(token) && !isPossessive(token) && !isSpeakersOwn(token)) {
            return nouns.findAfter(token, sentenceEnd)
                    .filter(noun -> noun.head() == Head.PERSON)
                    .or(() -> findApposed(token, person.get()))
                    .map(noun -> VictimPhrase.of(
                            token,
                            isPlural(token, noun.endToken() - 1) || isOfThem(token) || isGroup(token)
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

    /** {@code Mon voisin est mort sur une mine}: what people tell of their own has no day. */
    private boolean isSpeakersOwn(int token) {
        return token > 0 && Set.of("mon", "ma").contains(text.folded(token - 1));
    }

    /** {@code d'entre eux}, but {@code sous-préfet}. */
    private boolean isOfThem(int token) {
        return text.isPreposition(token) && !text.folded(token).equals("sous");
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
        return apposed || isHeadline(token, person.endToken())
                ? Optional.of(new VictimNoun(
                        token, person.endToken(), Head.PERSON, person.values().get(0), Set.of(), false))
                : Optional.empty();
    }

    /** {@code pick-up braqué, chauffeur abattu}: as notes and headings have it, without an article. */
    private boolean isHeadline(int token, int end) {
        boolean opens = token > 0
                && (text.token(token).followsAny(",:;–—(")
                        || text.has(text.grammar().joiners(), token - 1));
        return opens
                && text.document().language() == Language.FRENCH
                && text.continues(end, text.document().tokens().size())
                && text.find(words.predicates, text.skipAdverbs(end))
                        .filter(match -> match.values().stream()
                                .anyMatch(word -> word.build() == CasualtyWords.Build.TRANSITIVE
                                        || word.build() == CasualtyWords.Build.INTRANSITIVE))
                        .isPresent();
    }

    /** {@code les soldats, au nombre de douze}: a number that follows its noun. */
    private Optional<VictimPhrase> findNumberedAfter(
            int token, Optional<PhraseTrie.Match<VictimKind>> person, int sentenceEnd) {
        int end = person.map(PhraseTrie.Match::endToken)
                .or(() -> text.find(words.nouns, token).map(PhraseTrie.Match::endToken))
                .orElse(token);
        int number = end > token && end < sentenceEnd ? text.endOf(words.numberingAfter, end) : end;
        if (number == end && !isCountApposed(token, end, sentenceEnd) || number >= sentenceEnd) {
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

    /** {@code the dead, eleven by their count, were}. */
    private boolean isCountApposed(int noun, int number, int sentenceEnd) {
        boolean apposed = number > noun
                && number < sentenceEnd
                && text.isDeterminer(noun - 1)
                && text.token(number).follows(',');
        return apposed
                && text.findNumber(number)
                        .filter(found -> !found.article() && text.has(words.countTails, found.endToken()))
                        .isPresent();
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
}
