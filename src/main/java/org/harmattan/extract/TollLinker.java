package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.extract.CasualtyStatement.Change;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.extract.VictimPhrase.Head;

/** Gives people a harm by nouns: tolls, and words such as {@code morts} or {@code blessés}. */
final class TollLinker {

    /** Most words between a toll and its number, unless one of those before the number says that the toll changed. */
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
            boolean far = parts.get(i).firstToken() - toll.endToken() > TOLL_REACH;
            if (far && (phrase == null || !TollWords.isChange(text, parts.sentence(), phrase))) {
                return;
            }
            if (phrase == null) {
                if (isDeed(i)) {
                    continue;
                }
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
                links.add(
                        i, toll.harm(), replaced ? Change.REPLACES : TollWords.change(text, parts.sentence(), phrase));
            }
        }
    }

    /** {@code le bilan du massacre est monté à 79}: a noun that takes nobody only says of what the toll is. */
    private boolean isDeed(int index) {
        return parts.findPredicate(index)
                .filter(deed -> !deed.participle() && !deed.wantsVictimsBefore())
                .filter(deed -> deed.endToken() - deed.firstToken() == 1)
                .isPresent();
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
        Change change = TollWords.change(text, parts.sentence(), phrase);
        for (Harm harm : Harm.values()) {
            boolean both = phrase.harms().size() > 1 && phrase.count().form() != Form.DENIED;
            boolean nobody = harm == Harm.WOUNDED && isNobodyAtAll(phrase);
            if (nobody || phrase.harms().contains(harm) && !(both && harm != Harm.KILLED)) {
                links.add(index, harm, change);
            }
        }
    }

    /** {@code aucune victime} is no wounded either, {@code aucune victime civile} speaks of one side only. */
    private boolean isNobodyAtAll(VictimPhrase phrase) {
        return phrase.count().form() == Form.DENIED
                && phrase.kind() == VictimKind.UNKNOWN
                && text.has(text.words().bothDenied, phrase.firstToken())
                && !text.has(text.words().sides, phrase.endToken())
                && !text.has(text.words().sideOpeners, phrase.endToken());
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

    /** {@code It was raised to 16}, {@code cinquante ont péri selon les rebelles, dix selon l'armée}. */
    void linkChange(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        boolean number = phrase != null && phrase.isBare() && phrase.count().form() == Form.NUMBER;
        if (!number || links.has(index)) {
            return;
        }
        boolean standing = TollWords.isStandingNow(text, parts.sentence(), phrase)
                && text.has(text.words().now, phrase.firstToken() - 1);
        if (standing || TollWords.isChangeOfIt(text, parts.sentence(), phrase)) {
            links.add(index, Harm.KILLED, Change.REPLACES);
        } else if (TollWords.isSpoken(text, parts.sentence(), phrase)
                || links.isLastBefore(index, Harm.KILLED) && TollWords.isByAnother(text, parts.sentence(), phrase)) {
            links.add(index, Harm.KILLED, Change.NONE);
        }
    }

    /** {@code The rebels put the army's dead at seven}, {@code put the dead at five mercenaries}. */
    void linkCounted(int index) {
        parts.findPhrase(index)
                .filter(phrase ->
                        phrase.count().form() == Form.NUMBER && phrase.harms().isEmpty())
                .filter(phrase -> !links.has(index) && TollWords.isOfDead(text, parts.sentence(), phrase))
                .ifPresent(phrase -> links.add(index, Harm.KILLED, Change.NONE));
    }

    /** {@code ont élevé à 23 les militaires morts}. */
    void linkRaised(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        boolean raised = phrase != null
                && phrase.count().form() == Form.NUMBER
                && !links.has(index)
                && TollWords.isChange(text, parts.sentence(), phrase);
        if (!raised) {
            return;
        }
        boolean toll = parts.findPredicate(index + 1)
                .filter(next -> phrase.isBare() && next.voice() == HarmPredicate.Voice.TOLL)
                .filter(next -> next.firstToken() - phrase.endToken() <= 2)
                .filter(next -> !text.isSince(next.endToken()))
                .isPresent();
        if (toll) {
            links.add(index, Harm.KILLED, Change.REPLACES);
            return;
        }
        Optional<VictimPhrase> people = parts.findPhrase(index + 1)
                .filter(next -> phrase.isBare() && next.count().form() == Form.UNCOUNTED)
                .filter(next -> next.firstToken() - phrase.endToken() <= 2);
        int end = people.map(VictimPhrase::endToken).orElse(phrase.endToken());
        Optional<Harm> harm = people.flatMap(found -> found.harms().stream().findFirst());
        harm.or(() -> parts.findPredicate(people.isPresent() ? index + 2 : index + 1)
                        .filter(verb -> verb.wantsVictimsBefore() && verb.firstToken() - end <= 1)
                        .map(HarmPredicate::harm))
                .ifPresent(found -> links.add(index, found, Change.REPLACES));
    }
}
