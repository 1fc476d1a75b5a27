package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.extract.CasualtyStatement.Change;
import org.harmattan.extract.HarmPredicate.Voice;
import org.harmattan.extract.SentenceParts.Joint;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.extract.VictimPhrase.Head;

/** Gives the people after a verb or noun of harm what befell them. */
final class ObjectLinker {

    /** Most words between a verb and what it takes. */
    private static final int OBJECT_REACH = 6;

    /** Most words between a verb and those with whom its subjects suffered it. */
    private static final int COMPANION_REACH = 4;

    private final CasualtyText text;
    private final SentenceParts parts;
    private final SubjectFinder subjects;
    private final CasualtyLinks links;

    ObjectLinker(CasualtyText text, SentenceParts parts, SubjectFinder subjects, CasualtyLinks links) {
        this.text = text;
        this.parts = parts;
        this.subjects = subjects;
        this.links = links;
    }

    /** People after the verb: {@code ont tué 12 soldats et deux civils}. */
    void linkObjects(int index, HarmPredicate predicate) {
        Optional<VictimPhrase> first =
                parts.findPhrase(index + 1).filter(phrase -> isObject(phrase, predicate) && !parts.isPart(index + 1));
        if (first.isEmpty()) {
            return;
        }
        for (int i = index + 1; i <= lastJoined(index + 1); i++) {
            VictimPhrase phrase = parts.findPhrase(i).orElseThrow();
            if (phrase.harms().isEmpty()
                    && !parts.isPart(i)
                    && !parts.isComplement(i)
                    && fits(phrase, predicate.voice())) {
                if (isOwnLoss(predicate)) {
                    links.addPartial(i, predicate.harm());
                } else {
                    links.add(i, predicate.harm(), Change.NONE);
                }
            }
        }
    }

    /** {@code un témoin, qui a perdu deux frères}. */
    private boolean isOwnLoss(HarmPredicate predicate) {
        return predicate.voice() == Voice.WEAK
                && predicate.harm() == Harm.KILLED
                && predicate.firstToken() > parts.sentence().firstToken()
                && text.grammar().relatives().contains(text.folded(predicate.firstToken() - 1));
    }

    private boolean fits(VictimPhrase phrase, Voice voice) {
        return voice != Voice.WEAK || phrase.head() == Head.PERSON;
    }

    /** {@code dans laquelle auraient péri cinquante Russes}; whether there are such. */
    boolean linkInverted(int index, HarmPredicate predicate) {
        Optional<VictimPhrase> inverted = parts.findPhrase(index + 1)
                .filter(phrase ->
                        phrase.count().form() == Form.NUMBER || phrase.count().form() == Form.DENIED)
                .filter(phrase -> phrase.firstToken() == predicate.endToken()
                        && text.token(phrase.firstToken()).continuesPhrase());
        inverted.ifPresent(phrase -> links.add(index + 1, predicate.harm(), Change.NONE));
        return inverted.isPresent();
    }

    /** {@code ont arrêté dix hommes et les ont fusillés}: the last people counted before the pronoun. */
    void linkNamedBefore(int index, HarmPredicate predicate) {
        for (int i = index - 1; i >= 0; i--) {
            VictimPhrase people = parts.findPhrase(i).orElse(null);
            if (people == null || people.count().form() == Form.PRONOUN || parts.isPart(i)) {
                continue;
            }
            if (people.count().form() == Form.NUMBER && people.head() == Head.PERSON) {
                links.add(i, predicate.harm(), Change.NONE);
            }
            return;
        }
    }

    /** {@code parmi les morts figurent deux enfants}. */
    void linkAmong(int index, HarmPredicate among) {
        Optional<VictimPhrase> after = parts.findPhrase(index + 1)
                .filter(phrase -> phrase.harms().isEmpty() && isObject(phrase, among) && !hasOwnVerb(index + 1));
        int first = after.isPresent() ? index + 1 : firstJoined(index - 1);
        int last = after.isPresent() ? lastJoined(index + 1) : index - 1;
        for (int i = first; i <= last; i++) {
            boolean free = parts.findPhrase(i).isPresent() && !links.has(i);
            if (free && (after.isPresent() || isNear(last, among))) {
                parts.markPart(i);
                links.add(i, among.harm(), Change.NONE);
            }
        }
    }

    private int firstJoined(int last) {
        int first = last;
        while (first > 0 && parts.jointBefore(first) == Joint.AND) {
            first--;
        }
        return first;
    }

    private boolean isNear(int index, HarmPredicate predicate) {
        VictimPhrase phrase = parts.findPhrase(index).orElseThrow();
        return predicate.firstToken() - phrase.endToken() <= OBJECT_REACH
                && !parts.hasHardStop(phrase.endToken(), predicate.firstToken() + 1);
    }

    /** {@code le maire a été tué ainsi que son chauffeur}. */
    void linkCompanion(int index, HarmPredicate predicate, boolean alone) {
        int next = endOfCompanion(predicate.endToken());
        if (alone || next == predicate.endToken()) {
            return;
        }
        parts.findPhrase(index + 1)
                .filter(phrase -> phrase.head() == Head.PERSON && phrase.firstToken() - next <= 1)
                .filter(phrase -> !hasOwnVerb(index + 1))
                .ifPresent(phrase -> links.add(index + 1, predicate.harm(), Change.NONE));
    }

    /** {@code died there along with}, {@code were killed, he believes, as well as}: after a few words; or the token itself. */
    private int endOfCompanion(int verbEnd) {
        int last = Math.min(verbEnd + COMPANION_REACH, parts.sentence().endToken() - 1);
        for (int at = verbEnd; at <= last && !parts.hasHardStop(verbEnd, at + 1); at++) {
            int end = text.endOf(text.words().companions, at);
            if (end > at) {
                return end;
            }
        }
        return verbEnd;
    }

    private boolean isObject(VictimPhrase phrase, HarmPredicate predicate) {
        if (phrase.count().form() == Form.PRONOUN) {
            return false;
        }
        int gap = 0;
        for (int at = predicate.endToken(); at < phrase.firstToken(); at++) {
            gap += text.isDate(at) || text.isDeterminer(at) ? 0 : 1;
            boolean only = at == phrase.firstToken() - 1 && text.folded(at).startsWith("qu");
            if (!only && text.grammar().relatives().contains(text.folded(at))
                    || text.grammar().subordinators().contains(text.folded(at))) {
                return false;
            }
        }
        int reach = phrase.isBare() ? 1 : OBJECT_REACH;
        boolean adverbial = parts.hasPrepositionBetween(predicate, phrase) && !isOfAccusative(phrase);
        return gap <= reach && !adverbial && !parts.hasHardStop(predicate.endToken(), phrase.firstToken() + 1);
    }

    /** Broken French: {@code ont tué à 30 apostats}. */
    private boolean isOfAccusative(VictimPhrase phrase) {
        return phrase.count().form() == Form.NUMBER
                && text.token(phrase.firstToken() - 1).text().equals("à");
    }

    /** The last of the phrases that are joined to that one and have no verb of their own. */
    private int lastJoined(int first) {
        int last = first;
        for (int i = first + 1; i < parts.size() && parts.findPhrase(i).isPresent(); i++) {
            Joint joint = parts.jointBefore(i);
            if (joint == Joint.NONE && parts.isComplement(i)) {
                continue;
            }
            if (joint == Joint.NONE
                    || opensClause(parts.findPhrase(i).orElseThrow())
                    || hasOwnVerb(i)
                    || !parts.findPhrase(i).orElseThrow().harms().isEmpty()) {
                break;
            }
            last = joint == Joint.AND ? i : last;
        }
        return last;
    }

    /** {@code dix-neuf personnes, et neuf n'avaient pas dix ans}. */
    private boolean opensClause(VictimPhrase phrase) {
        String next = phrase.endToken() < parts.sentence().endToken() ? text.folded(phrase.endToken()) : "";
        return phrase.isBare()
                && (text.words().negatingParticles.contains(next)
                        || text.grammar().have().contains(next));
    }

    private boolean hasOwnVerb(int index) {
        return parts.findPredicate(index + 1)
                .filter(HarmPredicate::wantsVictimsBefore)
                .map(next ->
                        subjects.findSubjects(index + 1, next, links.parts()).contains(index))
                .orElse(false);
    }
}
