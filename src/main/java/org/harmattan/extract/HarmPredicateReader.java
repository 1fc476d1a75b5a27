package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.extract.CasualtyWords.Build;
import org.harmattan.extract.CasualtyWords.PredicateWord;
import org.harmattan.extract.HarmPredicate.Voice;
import org.harmattan.text.Language;
import org.harmattan.text.PhraseTrie;

/** Finds words that say what befell somebody, and on which side of them the victims stand. */
final class HarmPredicateReader {

    /** What a French verb in -er looks like as a participle; others may be nouns: <i>un mort</i>. */
    private static final int MOST_ADVERBS = 4;

    /** Words from people to the lives they lost: an <i>s</i> or a pronoun may stand between. */
    private static final int LIVES_REACH = 2;

    private final CasualtyText text;
    private final VictimPhraseReader phrases;

    HarmPredicateReader(CasualtyText text, VictimPhraseReader phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** The predicate that begins with that token; its auxiliary verbs may stand before it. */
    Optional<HarmPredicate> findAt(int token, int sentenceStart, int sentenceEnd) {
        PhraseTrie.Match<PredicateWord> match =
                text.words().predicates.longestAt(text.document().tokens(), token);
        int harmless = text.endOf(text.words().harmless, token);
        List<PredicateWord> meanings = meanings(match, sentenceEnd);
        if (meanings.isEmpty() || harmless >= match.endToken()) {
            return Optional.empty();
        }
        PredicateWord word = choose(meanings, text.folded(token - 1).equals("s"));
        if (word.build() == Build.TRANSITIVE) {
            return findTransitive(match, word.harm(), sentenceStart, sentenceEnd);
        }
        boolean noun = text.isDeterminer(token - 1)
                && (word.build() == Build.INTRANSITIVE || word.build() == Build.SUCCUMBING);
        boolean possessor =
                word.build() != Build.POSSESSED || text.folded(token - 1).equals("s");
        boolean denied = word.build() == Build.INTRANSITIVE && isDenied(auxiliary(token, sentenceStart), token);
        return noun || denied || !possessor
                ? Optional.empty()
                : Optional.of(new HarmPredicate(
                        word.build() == Build.INTRANSITIVE ? auxiliary(token, sentenceStart) : token,
                        match.endToken(),
                        word.harm(),
                        voice(word.build()),
                        word.build() == Build.INTRANSITIVE && isBareParticiple(token, sentenceStart)));
    }

    /** What the words may say there: they cost lives only where lives follow. */
    private List<PredicateWord> meanings(PhraseTrie.Match<PredicateWord> match, int sentenceEnd) {
        boolean costly = match.values().stream().anyMatch(word -> word.build() == Build.COSTING)
                && costs(match.endToken(), sentenceEnd);
        return match.values().stream()
                .filter(word -> costly == (word.build() == Build.COSTING))
                .toList();
    }

    /** {@code two soldiers' lives, five policemen their lives}. */
    private boolean costs(int token, int sentenceEnd) {
        return Optional.of(token)
                .filter(first -> text.continues(first, sentenceEnd))
                .map(first -> text.isDeterminer(first) && text.findNumber(first).isEmpty() ? first + 1 : first)
                .filter(first -> text.continues(first, sentenceEnd))
                .flatMap(first -> phrases.findAt(first, sentenceEnd))
                .map(victims -> Math.max(victims.endToken(), victims.nounToken()))
                .filter(end -> IntStream.range(end, Math.min(end + LIVES_REACH, sentenceEnd))
                        .anyMatch(at -> text.has(text.words().lives, at)))
                .isPresent();
    }

    /** {@code onze personnes décédées, four soldiers who died}; <i>eleven people died</i> is a whole sentence. */
    private boolean isBareParticiple(int token, int sentenceStart) {
        boolean participle = text.document().language() == Language.FRENCH
                ? text.token(token).isAccentedParticiple()
                : text.token(token).text().endsWith("en")
                        || text.words().attributes.contains(text.folded(token))
                        || text.grammar().relatives().contains(text.folded(token - 1));
        return participle && nearestAuxiliary(token, sentenceStart).isEmpty();
    }

    /** After a possessive, a noun: {@code the mayor's killing}. */
    private static PredicateWord choose(List<PredicateWord> meanings, boolean possessed) {
        return meanings.stream()
                .filter(word -> possessed == (word.build() == Build.POSSESSED))
                .findFirst()
                .orElse(meanings.get(0));
    }

    private static Voice voice(Build build) {
        return switch (build) {
            case TRANSITIVE, INTRANSITIVE -> Voice.PASSIVE;
            case SUCCUMBING -> Voice.SUCCUMBING;
            case ACTIVE, COSTING -> Voice.ACTIVE;
            case WEAK -> Voice.WEAK;
            case TOLL -> Voice.TOLL;
            case AMONG -> Voice.AMONG;
            case POSSESSED -> Voice.POSSESSED;
            case THEM -> Voice.THEM;
        };
    }

    private Optional<HarmPredicate> findTransitive(
            PhraseTrie.Match<PredicateWord> match, Harm harm, int sentenceStart, int sentenceEnd) {
        int token = match.firstToken();
        int auxiliary = auxiliary(token, sentenceStart);
        if (isDenied(auxiliary, token)) {
            return Optional.empty();
        }
        String nearest = nearestAuxiliary(token, sentenceStart);
        boolean noun = text.isDeterminer(token - 1) && !isRelative(token - 1, match.endToken(), sentenceEnd);
        if (nearest.isEmpty() && (noun || isCountedNoun(token))) {
            return Optional.empty();
        }
        if (text.grammar().future().contains(nearest) || text.grammar().future().contains(text.folded(auxiliary - 1))) {
            return Optional.empty();
        }
        boolean passive = text.grammar().be().contains(nearest);
        boolean perfect = text.grammar().have().contains(nearest);
        boolean active = !passive && (perfect || isFollowedByVictims(match.endToken(), sentenceEnd));
        return Optional.of(new HarmPredicate(
                auxiliary, match.endToken(), harm, active ? Voice.ACTIVE : Voice.PASSIVE, nearest.isEmpty()));
    }

    /** {@code a second massacre}: no English participle ends so. */
    private boolean isCountedNoun(int token) {
        boolean noun = text.document().language() == Language.ENGLISH
                && text.token(token).text().endsWith("e");
        return noun && text.words().ordinals.contains(text.folded(token - 1)) && text.isDeterminer(token - 2);
    }

    /** {@code n'ont pas été tués}. */
    private boolean isDenied(int auxiliary, int token) {
        for (int at = auxiliary; at < token; at++) {
            if (text.words().negations.contains(text.folded(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@code the attack that killed four soldiers}, not {@code that killed man}. */
    private boolean isRelative(int token, int verbEnd, int sentenceEnd) {
        return text.grammar().relatives().contains(text.folded(token)) && isFollowedByVictims(verbEnd, sentenceEnd);
    }

    private boolean isFollowedByVictims(int token, int sentenceEnd) {
        int object = skipInterjections(token, sentenceEnd);
        return object == token ? areVictims(token, sentenceEnd) : isCounted(object, sentenceEnd);
    }

    /** {@code tué dimanche trois soldats}, {@code tué à bout portant trois vieillards}: days and manners come between. */
    private int skipInterjections(int token, int sentenceEnd) {
        int at = token;
        while (text.continues(at, sentenceEnd)) {
            int end = text.isDate(at) ? at + 1 : text.endOf(text.words().interjections, at);
            if (end == at) {
                break;
            }
            at = end;
        }
        return at;
    }

    private boolean isCounted(int token, int sentenceEnd) {
        return text.continues(token, sentenceEnd)
                && phrases.findAt(token, sentenceEnd)
                        .filter(phrase -> phrase.count().form() == VictimPhrase.Form.NUMBER && !phrase.isBare())
                        .isPresent();
    }

    private boolean areVictims(int token, int sentenceEnd) {
        if (!text.continues(token, sentenceEnd) || text.isDate(token)) {
            return false;
        }
        // "A band of 12 fighters": the people follow.
        int next = text.endOf(text.words().collectives, text.isDeterminer(token) ? token + 1 : token);
        boolean denied = text.has(text.words().zero, token);
        return phrases.findAt(token, sentenceEnd).isPresent()
                || next < sentenceEnd && phrases.findAt(next, sentenceEnd).isPresent()
                || denied;
    }

    /** The first auxiliary verb of the group that ends with that token, or the token itself. */
    private int auxiliary(int token, int sentenceStart) {
        int first = token;
        for (int at = token - 1; at >= sentenceStart && token - at <= MOST_ADVERBS; at--) {
            if (isAuxiliary(at)) {
                first = at;
            } else if (!isAdverb(at)) {
                break;
            }
        }
        return first;
    }

    private String nearestAuxiliary(int token, int sentenceStart) {
        for (int at = token - 1; at >= sentenceStart && token - at <= MOST_ADVERBS; at--) {
            if (isAuxiliary(at)) {
                return text.folded(at);
            }
            if (!isAdverb(at)) {
                break;
            }
        }
        return "";
    }

    private boolean isAuxiliary(int at) {
        String word = text.folded(at);
        boolean preposition = word.equals("a") && text.token(at).text().equals("à");
        return !preposition
                && (text.grammar().be().contains(word)
                        || text.grammar().have().contains(word)
                        || text.grammar().future().contains(word));
    }

    private boolean isAdverb(int at) {
        return text.isAdverb(at) || text.isDate(at);
    }
}
