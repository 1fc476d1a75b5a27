package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.extract.CasualtyStatement.Change;
import org.harmattan.extract.HarmPredicate.Voice;
import org.harmattan.extract.VictimPhrase.Form;

/** Finds out, within one sentence, what befell which people. */
final class CasualtyLinker {

    private final CasualtyText text;
    private final SentenceParts parts;
    private final boolean deaths;
    private final CasualtyLinks links;
    private final SubjectFinder subjects;
    private final ObjectLinker objects;

    /**
     * A linker for one sentence.
     *
     * @param deaths whether the sentence before counts dead, so that {@code it rose to 16} counts them too
     */
    CasualtyLinker(CasualtyText text, SentenceParts parts, boolean deaths) {
        this.deaths = deaths;
        this.text = text;
        this.parts = parts;
        links = new CasualtyLinks(parts);
        subjects = new SubjectFinder(text, parts);
        objects = new ObjectLinker(text, parts, subjects, links);
    }

    /** The links of the sentence, in order. */
    List<CasualtyLinks.Link> link() {
        TollLinker tolls = new TollLinker(text, parts, links);
        ListLinker lists = new ListLinker(text, parts, links);
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            parts.findPredicate(i).ifPresent(predicate -> link(index, predicate, tolls));
        }
        for (int i = 0; i < parts.size(); i++) {
            tolls.linkOwn(i);
            tolls.linkRaised(i);
            tolls.linkCounted(i);
            if (deaths || links.hasBefore(i, Harm.KILLED)) {
                tolls.linkChange(i);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            lists.linkGap(i);
        }
        for (int i = 0; i < parts.size(); i++) {
            lists.linkEnumerated(i);
        }
        for (int i = 0; i < parts.size(); i++) {
            lists.linkHeaded(i);
        }
        for (int i = 0; i < parts.size(); i++) {
            lists.linkPart(i);
        }
        return links.inOrder();
    }

    private void link(int index, HarmPredicate predicate, TollLinker tolls) {
        switch (predicate.voice()) {
            case AMONG -> objects.linkAmong(index, predicate);
            case TOLL -> tolls.linkToll(index, predicate);
            case ACTIVE, WEAK -> objects.linkObjects(index, predicate);
            case THEM -> objects.linkNamedBefore(index, predicate);
            case PASSIVE, SUCCUMBING, POSSESSED -> linkSubjects(index, predicate);
        }
    }

    private void linkSubjects(int index, HarmPredicate predicate) {
        if (predicate.voice() == Voice.PASSIVE
                && isAfterRelative(predicate)
                && objects.linkInverted(index, predicate)) {
            return;
        }
        List<Integer> found = subjects.findSubjects(index, predicate, links.parts());
        if (found.isEmpty() && predicate.voice() == Voice.PASSIVE && objects.linkInverted(index, predicate)) {
            return;
        }
        if (found.stream().noneMatch(this::isCounted)) {
            Optional<Integer> agreeing = subjects.findAgreeing(index, predicate, links.parts());
            found = agreeing.map(List::of).orElse(found);
        }
        for (int subject : found) {
            linkSubject(subject, predicate);
        }
        objects.linkCompanion(index, predicate, found.isEmpty());
    }

    private boolean isCounted(int index) {
        return parts.findPhrase(index).orElseThrow().isCounted();
    }

    /** {@code une embuscade dans laquelle auraient péri cinquante hommes}. */
    private boolean isAfterRelative(HarmPredicate predicate) {
        int before = predicate.firstToken() - 1;
        return before > parts.sentence().firstToken()
                && text.grammar().relatives().contains(text.folded(before))
                && !text.folded(before).startsWith("qu");
    }

    private void linkSubject(int subject, HarmPredicate predicate) {
        VictimPhrase phrase = parts.findPhrase(subject).orElseThrow();
        boolean known = !phrase.harms().isEmpty() && !phrase.harms().contains(predicate.harm());
        if (known && (predicate.harm() != Harm.KILLED || phrase.harms().contains(Harm.KILLED))) {
            return;
        }
        boolean bare = phrase.isBare() || phrase.others();
        boolean later = predicate.harm() == Harm.KILLED
                && (known
                        || parts.isFreed(subject)
                        || predicate.voice() == Voice.SUCCUMBING && (bare || endsWithWounds(predicate)));
        later |= predicate.harm() == Harm.KILLED && isOneMore(phrase);
        later |= predicate.harm() == Harm.KILLED
                && text.has(text.words().partPronouns, phrase.nounToken())
                && links.hasBefore(subject, Harm.WOUNDED);
        links.add(subject, predicate.harm(), later ? Change.ADDS : TollWords.change(text, parts.sentence(), phrase));
        boolean unharmed =
                phrase.count().form() == Form.DENIED && text.has(text.words().harmed, predicate.endToken() - 1);
        if (unharmed) {
            links.add(subject, Harm.KILLED, Change.NONE);
        }
    }

    /** {@code un cinquième passager est décédé}: one who comes after those counted before. */
    private boolean isOneMore(VictimPhrase phrase) {
        return phrase.count().form() == Form.ARTICLE
                && text.words().ordinals.contains(text.folded(phrase.firstToken() + 1));
    }

    private static boolean endsWithWounds(HarmPredicate predicate) {
        return predicate.endToken() - predicate.firstToken() > 2;
    }
}
