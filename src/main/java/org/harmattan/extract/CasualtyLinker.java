package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.harmattan.extract.HarmPredicate.Voice;
import org.harmattan.extract.SentenceParts.Joint;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.extract.VictimPhrase.Head;

/** Finds out, within one sentence, what befell which people. */
final class CasualtyLinker {

    /** Most words between a verb and what it takes. */
    private static final int TOLL_REACH = 14;

    private static final int OBJECT_REACH = 6;
    private static final int MOST_PEOPLE = 100_000;

    /**
     * What befell a phrase's people.
     *
     * @param part index of the phrase
     * @param harm what befell them
     * @param later whether the words say that it was later, or replaces an earlier number
     */
    record Link(int part, Harm harm, boolean later) {}

    private final CasualtyText text;
    private final SentenceParts parts;
    private final boolean deaths;
    private final SubjectFinder subjects;
    private final TreeMap<Integer, List<Link>> links = new TreeMap<>();

    /**
     * A linker for one sentence.
     *
     * @param deaths whether the sentence before counts dead, so that {@code it rose to 16} counts them too
     */
    CasualtyLinker(CasualtyText text, SentenceParts parts, boolean deaths) {
        this.deaths = deaths;
        this.text = text;
        this.parts = parts;
        subjects = new SubjectFinder(text, parts);
    }

    /** The links of the sentence, in order. */
    List<Link> link() {
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            parts.findPredicate(i).ifPresent(predicate -> link(index, predicate));
        }
        for (int i = 0; i < parts.size(); i++) {
            linkOwn(i);
            linkChange(i);
        }
        for (int i = 0; i < parts.size(); i++) {
            linkGap(i);
        }
        for (int i = 0; i < parts.size(); i++) {
            linkEnumerated(i);
        }
        for (int i = 0; i < parts.size(); i++) {
            linkPart(i);
        }
        return links.values().stream().flatMap(List::stream).toList();
    }

    private void link(int index, HarmPredicate predicate) {
        if (predicate.voice() == Voice.AMONG) {
            linkAmong(index, predicate);
            return;
        }
        if (!predicate.wantsVictimsBefore()) {
            linkObjects(index, predicate);
            return;
        }
        List<Integer> found = subjects.findSubjects(index, predicate, links.keySet());
        if (found.isEmpty() && predicate.voice() == Voice.PASSIVE) {
            linkInverted(index, predicate);
        }
        for (int subject : found) {
            linkSubject(subject, predicate);
        }
        linkCompanion(index, predicate, found.isEmpty());
    }

    /** {@code parmi les morts figurent deux enfants}. */
    private void linkAmong(int index, HarmPredicate among) {
        Optional<VictimPhrase> after = parts.findPhrase(index + 1)
                .filter(phrase -> phrase.harms().isEmpty() && isObject(phrase, among) && !hasOwnVerb(index + 1));
        int first = after.isPresent() ? index + 1 : firstJoined(index - 1);
        int last = after.isPresent() ? lastJoined(index + 1) : index - 1;
        for (int i = first; i <= last; i++) {
            boolean free = parts.findPhrase(i).isPresent() && !links.containsKey(i);
            if (free && (after.isPresent() || isNear(last, among))) {
                parts.markPart(i);
                add(i, among.harm(), false);
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
    private void linkCompanion(int index, HarmPredicate predicate, boolean alone) {
        int next = text.endOf(text.words().companions, predicate.endToken());
        if (alone
                || next == predicate.endToken()
                || predicate.endToken() >= parts.sentence().endToken()) {
            return;
        }
        parts.findPhrase(index + 1)
                .filter(phrase -> phrase.head() == Head.PERSON && phrase.firstToken() - next <= 1)
                .filter(phrase -> !hasOwnVerb(index + 1))
                .ifPresent(phrase -> add(index + 1, predicate.harm(), false));
    }

    private void linkSubject(int subject, HarmPredicate predicate) {
        VictimPhrase phrase = parts.findPhrase(subject).orElseThrow();
        boolean known = !phrase.harms().isEmpty() && !phrase.harms().contains(predicate.harm());
        if (known && (predicate.harm() != Harm.KILLED || phrase.harms().contains(Harm.KILLED))) {
            return;
        }
        boolean bare = phrase.isBare() || phrase.others();
        boolean later = predicate.harm() == Harm.KILLED
                && (known || predicate.voice() == Voice.SUCCUMBING && (bare || endsWithWounds(predicate)));
        add(subject, predicate.harm(), later);
        boolean unharmed =
                phrase.count().form() == Form.DENIED && text.has(text.words().harmed, predicate.endToken() - 1);
        if (unharmed) {
            add(subject, Harm.KILLED, false);
        }
    }

    private boolean endsWithWounds(HarmPredicate predicate) {
        return predicate.endToken() - predicate.firstToken() > 2;
    }

    /** {@code dans laquelle auraient péri cinquante Russes}. */
    private void linkInverted(int index, HarmPredicate predicate) {
        parts.findPhrase(index + 1)
                .filter(phrase ->
                        phrase.count().form() == Form.NUMBER || phrase.count().form() == Form.DENIED)
                .filter(phrase -> phrase.firstToken() == predicate.endToken()
                        && text.token(phrase.firstToken()).continuesPhrase())
                .ifPresent(phrase -> add(index + 1, predicate.harm(), false));
    }

    private void linkObjects(int index, HarmPredicate predicate) {
        if (predicate.voice() == Voice.TOLL) {
            linkToll(index, predicate);
            return;
        }
        Optional<VictimPhrase> first =
                parts.findPhrase(index + 1).filter(phrase -> isObject(phrase, predicate) && !parts.isPart(index + 1));
        if (first.isEmpty()) {
            return;
        }
        for (int i = index + 1; i <= lastJoined(index + 1); i++) {
            VictimPhrase phrase = parts.findPhrase(i).orElseThrow();
            if (phrase.harms().isEmpty() && !parts.isPart(i) && fits(phrase, predicate.voice())) {
                add(i, predicate.harm(), false);
            }
        }
    }

    private boolean fits(VictimPhrase phrase, Voice voice) {
        return voice != Voice.WEAK || phrase.head() == Head.PERSON;
    }

    private boolean isObject(VictimPhrase phrase, HarmPredicate predicate) {
        if (phrase.count().form() == Form.PRONOUN) {
            return false;
        }
        int gap = 0;
        for (int at = predicate.endToken(); at < phrase.firstToken(); at++) {
            gap += text.isDate(at) || text.isDeterminer(at) ? 0 : 1;
            if (text.grammar().relatives().contains(text.folded(at))
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
            if (joint == Joint.NONE
                    || hasOwnVerb(i)
                    || !parts.findPhrase(i).orElseThrow().harms().isEmpty()) {
                break;
            }
            last = joint == Joint.AND ? i : last;
        }
        return last;
    }

    private boolean hasOwnVerb(int index) {
        return parts.findPredicate(index + 1)
                .filter(HarmPredicate::wantsVictimsBefore)
                .map(next ->
                        subjects.findSubjects(index + 1, next, links.keySet()).contains(index))
                .orElse(false);
    }

    /** {@code le bilan est passé de 8 à 11}: the earlier number is dropped, the later one replaces it. */
    private void linkToll(int index, HarmPredicate toll) {
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
            if (fitting && !links.containsKey(i)) {
                boolean later = replaced || TollWords.isChange(text, parts.sentence(), phrase);
                add(i, toll.harm(), later);
            }
        }
    }

    /** Phrases whose noun says what befell them. */
    private void linkOwn(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        if (phrase == null || phrase.harms().isEmpty() || links.containsKey(index)) {
            return;
        }
        boolean counted = phrase.isCounted() && phrase.count().form() != Form.NAMED;
        boolean live = phrase.count().form() != Form.DENIED && text.has(text.words().lives, phrase.endToken() - 1);
        if (!counted || live && !isTaken(phrase) || TollWords.isReplaced(text, parts, index)) {
            return;
        }
        boolean later = TollWords.isChange(text, parts.sentence(), phrase);
        for (Harm harm : Harm.values()) {
            boolean both = phrase.harms().size() > 1 && phrase.count().form() != Form.DENIED;
            if (phrase.harms().contains(harm) && !(both && harm != Harm.KILLED)) {
                add(index, harm, later);
            }
        }
    }

    /** {@code It was raised to 16}. */
    private void linkChange(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        boolean number =
                deaths && phrase != null && phrase.isBare() && phrase.count().form() == Form.NUMBER;
        if (number && !links.containsKey(index) && TollWords.isChangeOfIt(text, parts.sentence(), phrase)) {
            add(index, Harm.KILLED, true);
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

    /** {@code six sont morts à Léré, deux à Dia}. */
    private void linkGap(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        if (phrase == null
                || links.containsKey(index)
                || !phrase.isBare()
                || phrase.count().form() != Form.NUMBER) {
            return;
        }
        int next = phrase.endToken() == phrase.firstToken()
                ? phrase.nounToken()
                : Math.max(phrase.endToken(), phrase.nounToken());
        boolean comma = text.token(phrase.firstToken()).follows(',')
                || text.endOf(text.grammar().joiners(), phrase.firstToken() - 1) == phrase.firstToken();
        boolean place = next < parts.sentence().endToken()
                && text.words().placePrepositions.contains(text.folded(next));
        boolean manner = next < parts.sentence().endToken() && text.has(text.words().manners, next);
        Integer before = links.lowerKey(index);
        boolean near = before != null && (before == index - 1 || before == index - 2);
        boolean share = next + 1 < parts.sentence().endToken()
                && text.findNumber(next + 1).isPresent();
        if (comma && near && !share && (place || manner)) {
            if (manner) {
                parts.markPart(index);
            }
            add(index, links.get(before).get(0).harm(), false);
        }
    }

    /** {@code 53 morts : 49 gendarmes et quatre civils}: people listed after a number are that number when they add up. */
    private void linkEnumerated(int total) {
        if (!links.containsKey(total) || parts.isPart(total)) {
            return;
        }
        int whole = parts.findPhrase(total).orElseThrow().count().best();
        int sum = 0;
        for (int i = total + 1; i < parts.size() && sum < whole && !links.containsKey(i); i++) {
            if (i == total + 1 && opensListAfterVerb(total)) {
                continue;
            }
            VictimPhrase phrase = parts.findPhrase(i).orElse(null);
            if (phrase == null || !phrase.isCounted()) {
                return;
            }
            sum += parts.isPart(i) ? 0 : phrase.count().best();
            if (sum == whole && i > total + (opensListAfterVerb(total) ? 2 : 1)) {
                addAll(
                        opensListAfterVerb(total) ? total + 2 : total + 1,
                        i,
                        links.get(total).get(0).harm());
            }
        }
    }

    /** {@code 45 people died: 30 soldiers and 15 civilians}. */
    private boolean opensListAfterVerb(int total) {
        return parts.findPredicate(total + 1).isPresent()
                && parts.findPhrase(total + 2)
                        .map(phrase -> parts.hasHardStop(parts.get(total + 1).endToken(), phrase.firstToken() + 1))
                        .orElse(false);
    }

    private void addAll(int first, int last, Harm harm) {
        for (int i = first; i <= last; i++) {
            if (!parts.isPart(i)) {
                add(i, harm, false);
            }
        }
    }

    /** {@code dont quatre enfants}: what befell the whole befell the part. */
    private void linkPart(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        if (phrase == null || links.containsKey(index) || !parts.isPart(index) || !phrase.isCounted()) {
            return;
        }
        parts.findWhole(index)
                .filter(links::containsKey)
                .ifPresent(whole -> add(index, links.get(whole).get(0).harm(), false));
    }

    private void add(int part, Harm harm, boolean later) {
        VictimPhrase phrase = parts.findPhrase(part).orElseThrow();
        List<Link> all = links.computeIfAbsent(part, key -> new ArrayList<>());
        if (harm == Harm.KILLED) {
            // Who was wounded and died is counted among the dead.
            all.removeIf(link -> link.harm() == Harm.WOUNDED && phrase.count().form() != Form.DENIED);
        }
        boolean known = all.stream().anyMatch(link -> link.harm() == harm);
        if (!known && phrase.count().max() <= MOST_PEOPLE) {
            all.add(new Link(part, harm, later));
        }
    }
}
