package org.harmattan.extract;

import java.util.Locale;
import org.harmattan.text.Document;
import org.harmattan.text.Language;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/** Tells verbs from nouns and the active from the passive. One per document; safe for several threads. */
final class VoiceReader {

    /** Words between an auxiliary verb and its participle. */
    private static final int MOST_ADVERBS = 4;

    private static final int BEFORE = 3;

    private final Document document;
    private final RoleWords words;

    VoiceReader(Document document, RoleWords words) {
        this.document = document;
        this.words = words;
    }

    Voice read(Trigger trigger) {
        int floor = document.getSentenceOf(trigger.firstToken()).firstToken();
        int from = Math.max(floor, trigger.firstToken() - BEFORE);
        if (reaches(words.suffering, from, trigger)) {
            return Voice.SUFFERING;
        }
        if (stands(words.mutual, trigger)) {
            return Voice.MUTUAL;
        }
        int head = head(trigger);
        if (isNoun(trigger, head)) {
            return Voice.NOUN;
        }
        String auxiliary = auxiliary(head, floor);
        boolean passive = words.being.contains(auxiliary)
                && !isReflexive(trigger, head)
                && !words.motion.isAt(document.tokens(), head);
        if (!passive && stands(words.repelling, trigger)) {
            return Voice.REPELLING;
        }
        if (passive || !auxiliary.isEmpty()) {
            return passive ? Voice.PASSIVE : Voice.ACTIVE;
        }
        return isBareParticiple(trigger, head) ? Voice.PASSIVE : Voice.ACTIVE;
    }

    /** {@code se sont introduits, s'est emparé}: with the pronoun, what looks like a passive is none. */
    boolean isReflexive(Trigger trigger) {
        return isReflexive(trigger, head(trigger));
    }

    private boolean isReflexive(Trigger trigger, int head) {
        for (int at = groupStart(trigger); at < head; at++) {
            String word = document.folded(at);
            boolean auxiliary = at + 1 < head && isAuxiliary(at + 1) || at + 2 < head && isAuxiliary(at + 2);
            if (auxiliary && words.reflexives.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb has an auxiliary verb of its own. */
    boolean hasAuxiliary(Trigger trigger) {
        int floor = document.getSentenceOf(trigger.firstToken()).firstToken();
        return !auxiliary(head(trigger), floor).isEmpty();
    }

    /** Index of the first token of the verb with its auxiliaries, pronouns and adverbs. */
    int groupStart(Trigger trigger) {
        int floor = document.getSentenceOf(trigger.firstToken()).firstToken();
        int start = trigger.firstToken();
        for (int at = start - 1; at >= floor && trigger.firstToken() - at <= MOST_ADVERBS; at--) {
            if (isAuxiliary(at) || isLight(at)) {
                start = at;
            } else {
                break;
            }
        }
        return start;
    }

    private int head(Trigger trigger) {
        int head = trigger.firstToken();
        while (head < trigger.endToken() - 1 && (isAuxiliary(head) || isLight(head))) {
            head++;
        }
        return head;
    }

    private boolean isNoun(Trigger trigger, int head) {
        boolean noun = trigger.words().stream().anyMatch(EventWord::noun);
        boolean verb = trigger.words().stream().anyMatch(word -> !word.noun());
        if (!noun) {
            return false;
        }
        if (isAccentedParticiple(head)) {
            return false;
        }
        boolean determined = head > 0
                && document.tokens().get(head).continuesPhrase()
                && (words.determiners.contains(document.folded(head - 1))
                        || words.genitives.contains(document.folded(head - 1)));
        return !verb || determined || trigger.isNoun();
    }

    private boolean isAccentedParticiple(int token) {
        String text = document.tokens().get(token).text().toLowerCase(Locale.ROOT);
        return text.endsWith("é") || text.endsWith("és") || text.endsWith("ée") || text.endsWith("ées");
    }

    /** {@code un soldat tué}, {@code soldiers killed in an ambush}: a participle without an auxiliary verb. */
    private boolean isBareParticiple(Trigger trigger, int head) {
        if (isAccentedParticiple(head)) {
            return true;
        }
        String word = document.folded(head);
        if (document.language() == Language.FRENCH) {
            return words.participleEndings.stream().anyMatch(word::endsWith);
        }
        if (word.endsWith("ing") || word.endsWith("s")) {
            return false;
        }
        return !opensObject(trigger.endToken());
    }

    private boolean opensObject(int token) {
        if (token >= document.tokens().size() || !document.tokens().get(token).continuesPhrase()) {
            return false;
        }
        Token next = document.tokens().get(token);
        String word = next.folded();
        if (word.equals("at")) {
            return document.folded(token + 1).equals("least");
        }
        boolean opener = words.objectOpeners.contains(word) || next.isNumber();
        return opener || !words.prepositions.contains(word) && !words.joiners.contains(word) && word.length() > 2;
    }

    private String auxiliary(int head, int floor) {
        for (int at = head - 1; at >= floor && head - at <= MOST_ADVERBS; at--) {
            if (isAuxiliary(at)) {
                return document.folded(at);
            }
            if (!isLight(at)) {
                return "";
            }
        }
        return "";
    }

    private boolean isAuxiliary(int at) {
        Token token = document.tokens().get(at);
        boolean preposition = token.text().equals("à");
        return !preposition && (words.being.contains(token.folded()) || words.having.contains(token.folded()));
    }

    private boolean isLight(int at) {
        String word = document.folded(at);
        boolean adverb = word.length() > 4 && (word.endsWith("ment") || word.endsWith("ly"));
        return adverb || words.light.contains(word);
    }

    private boolean stands(PhraseTrie<Boolean> phrases, Trigger trigger) {
        return phrases.beginsWithin(document.tokens(), trigger.firstToken(), trigger.endToken());
    }

    private boolean reaches(PhraseTrie<Boolean> phrases, int from, Trigger trigger) {
        for (int i = from; i < trigger.endToken(); i++) {
            int end = phrases.endAt(document.tokens(), i);
            if (end > i && end > trigger.firstToken()) {
                return true;
            }
        }
        return false;
    }
}
