package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.harmattan.extract.Trigger.Reference;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.Language;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/** Finds the words that tell of events, leaving out those that are denied or merely possible. */
final class TriggerFinder {

    private static final Pattern STRUCK = Pattern.compile("(?i)frappée?s?");

    /** What stands between clauses. */
    private static final String CLAUSE_ENDS = ",;:()";

    private static final int HYPOTHETICAL_REACH = 5;
    private static final int NEGATED_REACH = 3;

    /** Words between an event and what says that it is to come. */
    private static final int PLANNED_REACH = 4;

    /** Words between some words and those that make them harmless. */
    private static final int HARMLESS_REACH = 3;

    private final EventWords events;
    private final ContextWords contexts;
    private final Barriers barriers;

    TriggerFinder(EventWords events, ContextWords contexts) {
        this.events = events;
        this.contexts = contexts;
        barriers = new Barriers(events.barringPeople, events.barringOthers);
    }

    /**
     * The triggers of a sentence, in order.
     *
     * @param dates the dates of the sentence: {@code est tombée mardi dans une embuscade} is found as if they were not there
     */
    List<Trigger> find(Document document, Sentence sentence, List<DatePhrase> dates) {
        List<Trigger> triggers = new ArrayList<>();
        WordsBetweenDates words = new WordsBetweenDates(document, sentence, dates);
        for (int i = nextOpener(words, sentence.firstToken()); i < sentence.endToken(); i = nextOpener(words, i)) {
            PhraseTrie.Match<EventWord> match = words.longestAt(events.triggers, i);
            int harmless = words.endAt(events.noEvent, i);
            if (harmless > i && harmless >= match.endToken()) {
                i = harmless;
                continue;
            }
            if (match.values().isEmpty() || match.endToken() > sentence.endToken()) {
                i++;
                continue;
            }
            if (isReal(document, sentence, match.firstToken(), match.endToken())
                    && !isStruck(document, match)
                    && !isOtherNoun(document, match)
                    && (words.endAt(events.barring, i) != match.endToken()
                            || barriers.isByPeople(document, sentence, i))) {
                triggers.add(trigger(document, match));
            }
            i = match.endToken();
        }
        return triggers;
    }

    private int nextOpener(WordsBetweenDates words, int from) {
        return Math.min(words.nextOpener(events.triggers, from), words.nextOpener(events.noEvent, from));
    }

    private Trigger trigger(Document document, PhraseTrie.Match<EventWord> match) {
        return new Trigger(
                match.firstToken(),
                match.endToken(),
                match.values(),
                match.values().get(0).noun()
                        ? reference(document, match.firstToken())
                        : referenceWithin(document, match),
                isPlural(document, match));
    }

    /** {@code Fans poured into the streets}: whether words that only look like those of events stand in some words or beside. */
    boolean isHarmless(Document document, Sentence sentence, int first, int end) {
        int to = Math.min(sentence.endToken(), end + HARMLESS_REACH);
        int from = events.noEvent.nextOpener(document.tokens(), sentence.firstToken(), to);
        for (int i = from; i < to; i = events.noEvent.nextOpener(document.tokens(), i + 1, to)) {
            int harmless = events.noEvent.endAt(document.tokens(), i);
            if (harmless > i && harmless > first - HARMLESS_REACH) {
                return true;
            }
        }
        return false;
    }

    /** Whether what some words of a sentence name is neither denied nor merely possible nor to come. */
    boolean isReal(Document document, Sentence sentence, int first, int end) {
        int clause = clauseStart(document, sentence, first, HYPOTHETICAL_REACH);
        return !isPlanned(document, end, sentence.endToken())
                && !stands(document, contexts.hypothetical, Math.max(clause, first - HYPOTHETICAL_REACH), first)
                && !stands(document, contexts.negated, Math.max(clause, first - NEGATED_REACH), first);
    }

    /** {@code Une marche de soutien est annoncée pour vendredi}. */
    private boolean isPlanned(Document document, int from, int end) {
        for (int i = from; i < Math.min(end, from + PLANNED_REACH); i++) {
            if (document.tokens().get(i).followsAny(CLAUSE_ENDS)) {
                return false;
            }
            if (contexts.planned.isAt(document.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code frappé} is the verb of any blow, {@code frappe} the noun of one from the air; folded they are alike. */
    private static boolean isStruck(Document document, PhraseTrie.Match<EventWord> match) {
        return match.endToken() == match.firstToken() + 1
                && STRUCK.matcher(document.tokens().get(match.firstToken()).text())
                        .matches();
    }

    /** {@code la dépouille d'un adjudant}: after a determiner, what looks like a verb without its accent is a noun. */
    private boolean isOtherNoun(Document document, PhraseTrie.Match<EventWord> match) {
        boolean verb = match.endToken() == match.firstToken() + 1
                && match.values().stream().noneMatch(EventWord::noun);
        String text = document.tokens().get(match.firstToken()).text();
        return verb
                && document.language() == Language.FRENCH
                && text.endsWith("e")
                && before(document, match.firstToken(), 1)
                        .filter(contexts.beforeNouns::contains)
                        .isPresent();
    }

    /** Where the clause of a token begins, no farther back than so many tokens. */
    private static int clauseStart(Document document, Sentence sentence, int token, int reach) {
        int start = token;
        while (start > Math.max(sentence.firstToken(), token - reach)
                && !document.tokens().get(start).followsAny(CLAUSE_ENDS)) {
            start--;
        }
        return start;
    }

    private static boolean stands(Document document, PhraseTrie<Boolean> words, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = words.endAt(document.tokens(), i);
            if (end > i && end <= to) {
                return true;
            }
        }
        return false;
    }

    private Reference reference(Document document, int first) {
        Optional<String> one = before(document, first, 1);
        Optional<String> two = before(document, first, 2);
        if (one.filter(contexts.another::contains).isPresent()
                || two.filter(contexts.another::contains).isPresent()) {
            return Reference.ANOTHER;
        }
        if (one.filter(contexts.ofSome::contains).isPresent()
                && two.filter(contexts.some::contains).isPresent()) {
            return Reference.INDEFINITE;
        }
        if (one.filter(contexts.indefinite::contains).isPresent()) {
            return Reference.INDEFINITE;
        }
        return one.filter(contexts.definite::contains).isPresent() ? Reference.DEFINITE : Reference.OPEN;
    }

    /** {@code sont tombés dans une embuscade}: the noun at the end of a verbal phrase tells of an event not told before. */
    private Reference referenceWithin(Document document, PhraseTrie.Match<EventWord> match) {
        for (int i = match.endToken() - 1; i > match.firstToken(); i--) {
            boolean noun = events.triggers.longestAt(document.tokens(), i).values().stream()
                    .anyMatch(EventWord::noun);
            Reference reference = noun ? reference(document, i) : Reference.OPEN;
            if (reference == Reference.INDEFINITE || reference == Reference.ANOTHER) {
                return reference;
            }
        }
        return Reference.OPEN;
    }

    private static Optional<String> before(Document document, int token, int steps) {
        int at = token - steps;
        return at >= 0 && document.tokens().get(at + 1).continuesPhrase()
                ? Optional.of(document.folded(at))
                : Optional.empty();
    }

    private boolean isPlural(Document document, PhraseTrie.Match<EventWord> match) {
        if (!match.values().get(0).noun()) {
            return false;
        }
        Token head = document.tokens().get(match.firstToken());
        boolean one = before(document, match.firstToken(), 1)
                        .filter(contexts.ofSeveral::contains)
                        .isPresent()
                && before(document, match.firstToken(), 2)
                        .filter(contexts.one::contains)
                        .isPresent();
        return !one
                && (head.folded().endsWith("s")
                        || document.folded(match.endToken() - 1).endsWith("s"))
                && !head.folded().endsWith("ss");
    }
}
