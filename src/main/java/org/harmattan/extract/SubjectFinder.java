package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.SentenceParts.Joint;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.extract.VictimPhrase.Head;

/** Finds the people a verb speaks of that stand before it. */
final class SubjectFinder {

    private static final int MOST_PARTS = 10;

    private final CasualtyText text;
    private final SentenceParts parts;
    private final SubjectReach reach;

    SubjectFinder(CasualtyText text, SentenceParts parts) {
        this.text = text;
        this.parts = parts;
        reach = new SubjectReach(text, parts);
    }

    /**
     * The phrases a predicate speaks of; several when they are joined.
     *
     * @param index index of the predicate
     * @param predicate the predicate
     * @param taken phrases that have their verb already
     */
    List<Integer> findSubjects(int index, HarmPredicate predicate, Set<Integer> taken) {
        Optional<Integer> last = findLast(index, predicate, taken);
        List<Integer> subjects = new ArrayList<>();
        last.ifPresent(subject -> {
            VictimPhrase phrase = parts.findPhrase(subject).orElseThrow();
            boolean attached = predicate.participle() && isAttached(phrase, predicate);
            addJoined(subject, attached, predicate, taken, subjects);
        });
        return subjects;
    }

    /**
     * {@code Five fighters, members of the cell called Adi, were killed}: where nobody near can be its subject, the last people
     * counted before a verb in the plural.
     */
    Optional<Integer> findAgreeing(int index, HarmPredicate predicate, Set<Integer> taken) {
        if (predicate.participle() || !isPlural(predicate)) {
            return predicate.participle() ? Optional.empty() : findSingle(index, predicate, taken);
        }
        int enclosed = predicate.firstToken();
        for (int i = index - 1; i >= 0 && index - i <= MOST_PARTS; i--) {
            VictimPhrase phrase = parts.findPhrase(i).orElse(null);
            if (phrase == null) {
                return Optional.empty();
            }
            if (!isSeveral(phrase) || parts.isPart(i) || isGoverned(phrase, predicate)) {
                enclosed = Math.min(enclosed, phrase.firstToken());
                continue;
            }
            boolean far = !reach.reachesOver(phrase, predicate, enclosed);
            return far || taken.contains(i) ? Optional.empty() : Optional.of(i);
        }
        return Optional.empty();
    }

    /** {@code One person, a member of the guard who chased the raiders, was killed}: one before all that stands between commas. */
    private Optional<Integer> findSingle(int index, HarmPredicate predicate, Set<Integer> taken) {
        if (!text.token(predicate.firstToken()).follows(',')) {
            return Optional.empty();
        }
        for (int i = index - 1; i >= 0 && index - i <= MOST_PARTS; i--) {
            VictimPhrase phrase = parts.findPhrase(i).orElse(null);
            if (phrase == null) {
                return Optional.empty();
            }
            boolean one = phrase.head() == Head.PERSON
                    && phrase.count().max() == 1
                    && phrase.endToken() < predicate.firstToken()
                    && text.token(phrase.endToken()).follows(',');
            if (one && !parts.isPart(i) && !isGoverned(phrase, predicate)) {
                return taken.contains(i) ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isSeveral(VictimPhrase phrase) {
        return phrase.count().form() == Form.NUMBER && phrase.count().min() > 1 && phrase.head() == Head.PERSON;
    }

    private boolean isPlural(HarmPredicate predicate) {
        int verb = predicate.firstToken();
        while (verb > parts.sentence().firstToken() && text.token(verb).continuesPhrase() && text.isAdverb(verb - 1)) {
            verb--;
        }
        return text.words().pluralVerbs.contains(text.folded(predicate.firstToken()))
                || text.token(verb).continuesPhrase()
                        && text.words().pluralVerbs.contains(text.folded(verb - 1));
    }

    private Optional<Integer> findLast(int index, HarmPredicate predicate, Set<Integer> taken) {
        boolean shared = false;
        for (int i = index - 1; i >= 0 && index - i <= MOST_PARTS; i--) {
            Optional<HarmPredicate> other = parts.findPredicate(i);
            if (other.isPresent()) {
                boolean attributive = i > 0 && isAttributive(other.get(), i, predicate);
                if (!attributive && !isJoined(other.get(), predicate)) {
                    return Optional.empty();
                }
                shared = true;
                continue;
            }
            VictimPhrase phrase = parts.findPhrase(i).orElseThrow();
            if (isApposition(i)) {
                continue;
            }
            if (parts.isPart(i) && ownsVerb(phrase, predicate)) {
                parts.freePart(i);
                return Optional.of(i);
            }
            if (parts.isPart(i) || parts.isBracketed(phrase)) {
                continue;
            }
            boolean attached = predicate.participle() || predicate.voice() == HarmPredicate.Voice.POSSESSED;
            boolean adjacent = attached && isAttached(phrase, predicate);
            if (!adjacent && isGoverned(phrase, predicate) && phrase.harms().isEmpty()) {
                continue;
            }
            boolean free = shared || !taken.contains(i);
            boolean usable = free && isCountable(phrase) && reach.reaches(i, predicate, index);
            return usable ? Optional.of(i) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a preposition stands before people; {@code after nine soldiers were killed} is a clause about them. */
    private boolean isGoverned(VictimPhrase phrase, HarmPredicate predicate) {
        int before = phrase.firstToken() - 1;
        boolean clause = before >= 0
                && !predicate.participle()
                && text.grammar().clausePrepositions().contains(text.folded(before));
        return !clause && parts.isAfterPreposition(phrase);
    }

    /** {@code five fighters, members of one cell, were killed}: people named again between commas. */
    private boolean isApposition(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElseThrow();
        VictimPhrase before = parts.findPhrase(index - 1).orElse(null);
        return phrase.count().form() == Form.UNCOUNTED
                && before != null
                && before.isCounted()
                && !before.isBare()
                && parts.jointBefore(index) == Joint.COMMA
                && phrase.firstToken() - before.endToken() <= 2;
    }

    /** {@code trois blessés, dont un est mort}: some of those told before, of whom the verb says more. */
    private boolean ownsVerb(VictimPhrase phrase, HarmPredicate predicate) {
        boolean some = phrase.isBare() && phrase.count().form() == Form.NUMBER
                || text.endOf(text.words().partPronouns, phrase.nounToken()) == phrase.endToken();
        return some
                && text.token(predicate.firstToken()).continuesPhrase()
                && !predicate.participle()
                && predicate.harm() == Harm.KILLED
                && endOfVerbGroup(phrase.endToken(), predicate.firstToken()) == predicate.firstToken();
    }

    private int endOfVerbGroup(int from, int limit) {
        int at = text.skipAdverbs(from);
        while (at < limit
                && (text.grammar().have().contains(text.folded(at))
                        || text.grammar().be().contains(text.folded(at)))) {
            at = text.skipAdverbs(at + 1);
        }
        return at;
    }

    /** Whether no more than an adverb stands between: {@code les corps de deux hommes (grièvement) blessés}. */
    private boolean isAttached(VictimPhrase phrase, HarmPredicate predicate) {
        int gap = predicate.firstToken() - phrase.endToken();
        return gap <= 0 || gap == 1 && !text.has(text.grammar().joiners(), phrase.endToken());
    }

    /** {@code un sergent grièvement atteint a succombé}. */
    private boolean isAttributive(HarmPredicate first, int index, HarmPredicate second) {
        return first.participle()
                && !second.participle()
                && parts.findPhrase(index - 1)
                        .map(phrase -> first.firstToken() - phrase.endToken() <= 2)
                        .orElse(false);
    }

    /** {@code enlevées puis tuées}. */
    private boolean isJoined(HarmPredicate first, HarmPredicate second) {
        boolean conjunction = false;
        for (int at = first.endToken(); at < second.firstToken(); at++) {
            conjunction |= text.has(text.grammar().joiners(), at)
                    || text.folded(at).equals("puis")
                    || text.folded(at).equals("then");
        }
        return first.wantsVictimsBefore() && conjunction && second.firstToken() - first.endToken() <= 3;
    }

    private static boolean isCountable(VictimPhrase phrase) {
        return phrase.head() != Head.UNKNOWN_NOUN || phrase.count().form() != Form.ARTICLE;
    }

    /** {@code Eleven soldiers, sixteen insurgents dead}. */
    private boolean isListOfHeading(int second) {
        return second == 1
                && parts.get(0).firstToken() == parts.sentence().firstToken()
                && isCountedPerson(0)
                && isCountedPerson(1);
    }

    private boolean isCountedPerson(int index) {
        return parts.findPhrase(index)
                .filter(phrase -> phrase.count().form() == Form.NUMBER && phrase.head() == Head.PERSON)
                .isPresent();
    }

    /** {@code il parle de cinq soldats et de deux civils tués}: a participle right after people may stand for all in a list. */
    private void addJoined(
            int last, boolean attached, HarmPredicate predicate, Set<Integer> taken, List<Integer> subjects) {
        subjects.add(last);
        boolean joined = false;
        for (int i = last; i > 0; i--) {
            Joint joint = parts.jointBefore(i);
            VictimPhrase before = parts.findPhrase(i - 1).orElse(null);
            boolean goesOn = joint == Joint.AND || joint == Joint.COMMA && (joined || isListOfHeading(i));
            if (before == null
                    || !goesOn
                    || taken.contains(i - 1)
                    || parts.isPart(i - 1)
                    || !before.harms().isEmpty()) {
                return;
            }
            if (before.isBare() || isGoverned(before, predicate) && !attached) {
                return;
            }
            joined = true;
            subjects.add(0, i - 1);
        }
    }
}
