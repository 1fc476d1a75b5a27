package org.harmattan.extract;

import org.harmattan.extract.CasualtyStatement.Change;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.extract.VictimPhrase.Head;

/** Gives people a harm by nouns: tolls, and words such as {@code morts} or {@code blessés}. */
final class TollLinker {

    /** Most words between a toll and its number. */
    private static final int TOLL_REACH = 14;

    private final CasualtyText text;
    private final SentenceParts parts;
    private final CasualtyLinks links;

    TollLinker(CasualtyText text, SentenceParts parts, CasualtyLinks links) {
        this.text = text;
        this.parts = parts;
        this.links = links;
    }

    /** {@code le bilan est passé de 8 à 11}: the earlier number is dropped, the later one replaces it. */
    void linkToll(int index, HarmPredicate toll) {
        boolean replaced = false;
        for (int i = index + 1; i < parts.size(); i++) {
            VictimPhrase phrase = parts.findPhrase(i).orElse(null);
            if (phrase == null || phrase.firstToken() - toll.endToken() > TOLL_REACH) {
                return;
            }
            boolean number =
                    phrase.count().form() == Form.NUMBER || phrase.count().form() == Form.DENIED;
            boolean introduced = TollWords.isIntroduced(text, phrase);
            if (!number || parts.isPart(i) || !introduced || !phrase.isBare() && phrase.head() != Head.HARM) {
                continue;
            }
            if (TollWords.isReplaced(text, parts, i)) {
                replaced = true;
                continue;
            }
            boolean fitting = phrase.isBare() || phrase.harms().contains(toll.harm());
            if (fitting && !links.has(i)) {
                boolean changed = replaced || TollWords.isChange(text, parts.sentence(), phrase);
                links.add(i, toll.harm(), changed ? Change.REPLACES : Change.NONE);
            }
        }
    }

    /** Phrases whose noun says what befell them. */
    void linkOwn(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        if (phrase == null || phrase.harms().isEmpty() || links.has(index)) {
            return;
        }
        boolean counted = phrase.isCounted() && phrase.count().form() != Form.NAMED;
        boolean live = phrase.count().form() != Form.DENIED && text.has(text.words().lives, phrase.endToken() - 1);
        if (!counted || live && !isTaken(phrase) || TollWords.isReplaced(text, parts, index)) {
            return;
        }
        Change change = TollWords.isChange(text, parts.sentence(), phrase) ? Change.REPLACES : Change.NONE;
        for (Harm harm : Harm.values()) {
            boolean both = phrase.harms().size() > 1 && phrase.count().form() != Form.DENIED;
            if (phrase.harms().contains(harm) && !(both && harm != Harm.KILLED)) {
                links.add(index, harm, change);
            }
        }
    }

    /** {@code claimed three lives}. */
    private boolean isTaken(VictimPhrase lives) {
        for (int at = lives.firstToken() - 1;
                at >= Math.max(parts.sentence().firstToken(), lives.firstToken() - 5);
                at--) {
            if (text.has(text.words().lifeTakers, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code It was raised to 16}. */
    void linkChange(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        boolean number = phrase != null && phrase.isBare() && phrase.count().form() == Form.NUMBER;
        if (number && !links.has(index) && TollWords.isChangeOfIt(text, parts.sentence(), phrase)) {
            links.add(index, Harm.KILLED, Change.REPLACES);
        }
    }
}
