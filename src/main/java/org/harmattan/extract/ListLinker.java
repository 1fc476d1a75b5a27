package org.harmattan.extract;

import java.util.stream.IntStream;
import org.harmattan.extract.CasualtyStatement.Change;
import org.harmattan.extract.VictimPhrase.Form;

/** Gives people without a verb of their own what befell those they are listed with. */
final class ListLinker {

    /** Words of a place's name. */
    private static final int LONGEST_NAME = 4;

    private final CasualtyText text;
    private final SentenceParts parts;
    private final CasualtyLinks links;

    ListLinker(CasualtyText text, SentenceParts parts, CasualtyLinks links) {
        this.text = text;
        this.parts = parts;
        this.links = links;
    }

    /** {@code six sont morts à Léré, deux à Dia}. */
    void linkGap(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        if (phrase == null
                || links.has(index)
                || !phrase.isBare()
                || phrase.count().form() != Form.NUMBER) {
            return;
        }
        int next = phrase.endToken() == phrase.firstToken()
                ? phrase.nounToken()
                : Math.max(phrase.endToken(), phrase.nounToken());
        boolean side = text.has(text.words().sideOpeners, next) || text.has(text.words().sides, next);
        boolean given = text.has(text.words().givers, next);
        boolean comma = text.token(phrase.firstToken()).follows(',')
                || text.endOf(text.grammar().joiners(), phrase.firstToken() - 1) == phrase.firstToken();
        boolean place = next < parts.sentence().endToken()
                && text.words().placePrepositions.contains(text.folded(next));
        boolean manner = next < parts.sentence().endToken() && text.has(text.words().manners, next);
        boolean opposed = side && text.has(text.words().against, phrase.firstToken() - 1);
        int before = links.has(index - 1) ? index - 1 : index - 2;
        boolean near = links.has(before);
        boolean share = next + 1 < parts.sentence().endToken()
                && text.findNumber(next + 1).isPresent();
        boolean told = (comma || opposed) && (place || manner || side || given);
        if (near && !share && (told || isHeadedByPlace(phrase, next))) {
            if (manner) {
                parts.markPart(index);
            }
            links.add(index, links.harmOf(before), Change.NONE);
        }
    }

    /** {@code à Dia, ils ont tué six pêcheurs ; à Léré deux}: a place and a number are all that is said anew. */
    private boolean isHeadedByPlace(VictimPhrase phrase, int next) {
        int end = parts.sentence().endToken();
        boolean last = next >= end
                || text.token(next).followsAny(",;.")
                || text.endOf(text.grammar().joiners(), next) > next;
        int name = phrase.firstToken();
        while (name - 1 > parts.sentence().firstToken()
                && phrase.firstToken() - name < LONGEST_NAME
                && text.token(name - 1).isCapitalised()) {
            name--;
        }
        int preposition = name - 1;
        return last
                && name < phrase.firstToken()
                && preposition > parts.sentence().firstToken()
                && text.words().placePrepositions.contains(text.folded(preposition))
                && (text.token(preposition).followsAny(",;")
                        || text.endOf(text.grammar().joiners(), preposition - 1) == preposition);
    }

    /** {@code 53 morts : 49 gendarmes et quatre civils}: people listed after a number are that number when they add up. */
    void linkEnumerated(int total) {
        if (!links.has(total) || parts.isPart(total)) {
            return;
        }
        int whole = parts.findPhrase(total).orElseThrow().count().best();
        int sum = 0;
        for (int i = total + 1; i < parts.size() && sum < whole && !links.has(i); i++) {
            if (i == total + 1 && opensListAfterVerb(total)) {
                continue;
            }
            VictimPhrase phrase = parts.findPhrase(i).orElse(null);
            if (phrase == null || !phrase.isCounted()) {
                return;
            }
            sum += parts.isPart(i) ? 0 : phrase.count().best();
            if (sum == whole && i > total + (opensListAfterVerb(total) ? 2 : 1)) {
                addAll(opensListAfterVerb(total) ? total + 2 : total + 1, i, links.harmOf(total));
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
                links.add(i, harm, Change.NONE);
            }
        }
    }

    /** {@code Pertes : 4 FAMa, 7 assaillants}: people listed under a heading, with no word of their fate. */
    void linkHeaded(int first) {
        VictimPhrase phrase = parts.findPhrase(first).orElse(null);
        if (phrase == null || !isListed(phrase) || !isHeaded(phrase) || hasLinks()) {
            return;
        }
        int last = first;
        while (parts.findPhrase(last + 1).filter(ListLinker::isListed).isPresent()) {
            last++;
        }
        addAll(first, last, Harm.KILLED);
    }

    private static boolean isListed(VictimPhrase phrase) {
        return phrase.count().form() == Form.NUMBER && phrase.head() == VictimPhrase.Head.PERSON;
    }

    private boolean hasLinks() {
        return IntStream.range(0, parts.size()).anyMatch(links::has);
    }

    private boolean isHeaded(VictimPhrase phrase) {
        int number = phrase.firstToken();
        return number > parts.sentence().firstToken()
                && text.token(number).follows(':')
                && (text.endOf(text.words().lossHeadings, number - 1) == number
                        || text.endOf(text.words().lossHeadings, number - 2) == number);
    }

    /** {@code dont quatre enfants}: what befell the whole befell the part. */
    void linkPart(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        if (phrase == null || links.has(index) || !parts.isPart(index) || !phrase.isCounted()) {
            return;
        }
        parts.findWhole(index)
                .filter(links::has)
                .ifPresent(whole -> links.add(index, links.harmOf(whole), Change.NONE));
    }
}
