package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.extract.CasualtyStatement.Change;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** How a text says that one number of victims took the place of another. */
final class TollWords {

    private static final int REACH = 7;
    private static final int LONGEST = 9;

    private TollWords() {}

    /** Whether the number is the old one of two: {@code de 8 à 11}, {@code from 8 to 11}. */
    static boolean isReplaced(CasualtyText text, SentenceParts parts, int index) {
        VictimPhrase old = parts.findPhrase(index).orElseThrow();
        VictimPhrase fresh = parts.findPhrase(index + 1).orElse(null);
        String before = text.folded(old.firstToken() - 1);
        if (endsAt(text, text.words().earlierTolls, parts.sentence(), old.firstToken())) {
            return true;
        }
        boolean from = before.equals("de") || before.equals("from") || before.equals("d");
        Optional<VictimPhrase> fresher = parts.findPhrase(index - 1);
        boolean reversed = from
                && fresher.filter(now -> old.firstToken() - now.endToken() <= 2)
                        .filter(now -> isChange(text, parts.sentence(), now))
                        .isPresent();
        if (reversed) {
            // "Rose to 17 from 12".
            return true;
        }
        return from
                && fresh != null
                && fresh.firstToken() - old.endToken() <= 2
                && isTo(text.folded(fresh.firstToken() - 1));
    }

    /** Whether a phrase of the list ends right before that token. */
    private static boolean endsAt(CasualtyText text, PhraseTrie<Boolean> phrases, Sentence sentence, int token) {
        for (int at = token - 1; at >= sentence.firstToken() && token - at <= LONGEST; at--) {
            if (text.endOf(phrases, at) == token) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number is what somebody says of the dead told before: {@code a nurse put it at ten}. */
    static boolean isSpoken(CasualtyText text, Sentence sentence, VictimPhrase phrase) {
        return endsBefore(text, text.words().tollSpeech, sentence, phrase);
    }

    /** Whether the number is what somebody puts the dead at: {@code put the enemy's losses at 12}. */
    static boolean isOfDead(CasualtyText text, Sentence sentence, VictimPhrase phrase) {
        return endsBefore(text, text.words().tollCounts, sentence, phrase);
    }

    private static boolean endsBefore(
            CasualtyText text, PhraseTrie<Boolean> phrases, Sentence sentence, VictimPhrase phrase) {
        int first = phrase.firstToken();
        while (first - 1 > sentence.firstToken() && text.words().asides.contains(text.folded(first - 1))) {
            first--;
        }
        return endsAt(text, phrases, sentence, first);
    }

    /** Whether a bare number is what another source says: {@code dix selon l'armée, ten according to the army}. */
    static boolean isByAnother(CasualtyText text, Sentence sentence, VictimPhrase phrase) {
        return phrase.endToken() < sentence.endToken() && text.has(text.words().accounts, phrase.endToken());
    }

    /** Whether the number is said to hold by now: {@code 19 people are now known to have died}. */
    static boolean isOfNow(CasualtyText text, Sentence sentence, VictimPhrase phrase) {
        int end = Math.max(phrase.endToken(), phrase.nounToken());
        boolean after = end + 1 < sentence.endToken()
                && text.grammar().be().contains(text.folded(end))
                && text.has(text.words().now, end + 1);
        return after || isStandingNow(text, sentence, phrase);
    }

    /** {@code ils sont à présent treize}. */
    static boolean isStandingNow(CasualtyText text, Sentence sentence, VictimPhrase phrase) {
        return endsAt(text, text.words().now, sentence, phrase.firstToken());
    }

    /** What the number does to those told before, by the words around it. */
    static Change change(CasualtyText text, Sentence sentence, VictimPhrase phrase) {
        boolean replaces = isChange(text, sentence, phrase) || isOfNow(text, sentence, phrase);
        return replaces ? Change.REPLACES : Change.NONE;
    }

    /** Whether a word that leads from a toll to its number stands before the phrase. */
    static boolean isIntroduced(CasualtyText text, VictimPhrase phrase) {
        String before = text.folded(phrase.firstToken() - 1);
        boolean colon = text.token(phrase.firstToken()).follows(':');
        return colon
                || isTo(before)
                || text.grammar().be().contains(before)
                || before.equals("de")
                || before.equals("of")
                || before.equals("at")
                || before.equals("from")
                || before.equals("d")
                || before.equals("reached")
                || before.equals("atteint");
    }

    /** Whether the words before the number say that it replaces another: {@code porté à 14}. */
    static boolean isChange(CasualtyText text, Sentence sentence, VictimPhrase phrase) {
        int to = phrase.firstToken() - 1;
        if (to < sentence.firstToken() || !isTo(text.folded(to))) {
            return false;
        }
        for (int at = to - 1; at >= sentence.firstToken() && to - at <= REACH; at--) {
            if (text.has(text.words().changes, at)) {
                return true;
            }
        }
        return false;
    }

    /** The same, said of a toll named before: {@code it rose to 16}. */
    static boolean isChangeOfIt(CasualtyText text, Sentence sentence, VictimPhrase phrase) {
        boolean it = false;
        for (int at = sentence.firstToken(); at < sentence.firstToken() + 3 && at < phrase.firstToken(); at++) {
            it |= text.words().tollPronouns.contains(text.folded(at));
        }
        return it && isChange(text, sentence, phrase);
    }

    private static boolean isTo(String word) {
        return word.equals("a") || word.equals("to");
    }
}
