package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.HourMarks;
import org.harmattan.text.Sentence;

/** Tells where a sentence goes on from one event to another. Immutable; safe for several threads. */
final class FrameCuts {

    /** Words from {@code after} to the event that it names. */
    private static final int CAUSE_REACH = 3;

    private final ContextWords contexts;
    private final PlaceLists lists;

    FrameCuts(ContextWords contexts, PlaceLists lists) {
        this.contexts = contexts;
        this.lists = lists;
    }

    /**
     * Where to cut a sentence: at words that part two events, and between places that each have a word of their own.
     *
     * @param days the days that the sentence names
     * @param reason where it goes on to the event for which people demonstrate; its end where it does not
     */
    List<Integer> of(
            Document document,
            Sentence sentence,
            List<Trigger> triggers,
            List<CasualtyStatement> tolls,
            List<PlaceExpression> scenes,
            List<DatePhrase> days,
            int reason) {
        TreeSet<Integer> proposals = new TreeSet<>();
        if (reason < sentence.endToken()) {
            proposals.add(reason);
        }
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            // "shortly before 5 a.m.": what follows is no other event.
            if (contexts.splits.isAt(document.tokens(), i) && !HourMarks.leadsToHour(document.tokens(), i)
                    || opensCause(document, triggers, i) && isOwn(tolls, scenes, days, i)) {
                proposals.add(i);
            }
        }
        afterCounted(document, sentence, triggers, tolls, days).ifPresent(proposals::add);
        for (int i = 0; i + 1 < scenes.size(); i++) {
            if (!lists.isListed(document, scenes.get(i), scenes.get(i + 1))) {
                separator(document, scenes.get(i).endToken(), scenes.get(i + 1).firstToken())
                        .ifPresent(proposals::add);
            }
        }
        List<Integer> cuts = new ArrayList<>();
        cuts.add(sentence.firstToken());
        for (int proposal : proposals) {
            int from = cuts.get(cuts.size() - 1);
            boolean before = tells(triggers, tolls, from, proposal) && !announces(document, tolls, from, proposal);
            boolean after = tells(triggers, tolls, proposal, sentence.endToken());
            if (before && after) {
                cuts.add(proposal);
            }
        }
        cuts.add(sentence.endToken());
        return cuts;
    }

    /** {@code A day after jihadists killed ten soldiers at Sebba, crowds marched in Dori}: after the clause that counts the days. */
    private Optional<Integer> afterCounted(
            Document document,
            Sentence sentence,
            List<Trigger> triggers,
            List<CasualtyStatement> tolls,
            List<DatePhrase> days) {
        Optional<DatePhrase> counted = days.stream()
                .filter(date -> opensCounting(document, sentence, date))
                .findFirst();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        for (int i = counted.get().endToken() + 1; i < sentence.endToken(); i++) {
            if (document.tokens().get(i).follows(',') && tells(triggers, tolls, sentence.firstToken(), i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean opensCounting(Document document, Sentence sentence, DatePhrase date) {
        return date.firstToken() == sentence.firstToken() && contexts.countsOn(document, date);
    }

    /** {@code air strikes after an ambush}: one event after another, both named; people who died after one did so in it. */
    private boolean opensCause(Document document, List<Trigger> triggers, int token) {
        return contexts.countingOn.contains(document.folded(token))
                && triggers.stream().anyMatch(trigger -> trigger.endToken() <= token && !trigger.isDeadly())
                && triggers.stream()
                        .filter(trigger -> trigger.isNoun() && trigger.reference() == Trigger.Reference.INDEFINITE)
                        .anyMatch(
                                trigger -> token < trigger.firstToken() && trigger.firstToken() - token <= CAUSE_REACH);
    }

    /** What somebody set out to do after an attack may be all that is told of both, unless each has a place, a day or a toll. */
    private static boolean isOwn(
            List<CasualtyStatement> tolls, List<PlaceExpression> scenes, List<DatePhrase> days, int token) {
        return areOnBothSides(tolls, CasualtyStatement::firstToken, token)
                || areOnBothSides(scenes, PlaceExpression::firstToken, token)
                || areOnBothSides(days, DatePhrase::firstToken, token);
    }

    private static <T> boolean areOnBothSides(List<T> items, ToIntFunction<T> first, int token) {
        return items.stream().anyMatch(item -> first.applyAsInt(item) < token)
                && items.stream().anyMatch(item -> first.applyAsInt(item) > token);
    }

    /** {@code The town has been struck before: in May, …}: what follows the colon is what was meant, unless people were counted. */
    private static boolean announces(Document document, List<CasualtyStatement> tolls, int from, int to) {
        boolean colon = document.tokens().get(to).follows(':')
                || to + 1 < document.tokens().size()
                        && document.tokens().get(to + 1).follows(':');
        return colon && tolls.stream().noneMatch(toll -> from <= toll.firstToken() && toll.firstToken() < to);
    }

    private static boolean tells(List<Trigger> triggers, List<CasualtyStatement> tolls, int from, int to) {
        return triggers.stream().anyMatch(trigger -> from <= trigger.firstToken() && trigger.firstToken() < to)
                || tolls.stream().anyMatch(toll -> from <= toll.firstToken() && toll.firstToken() < to);
    }

    /** {@code …, tuant trente soldats}: what came of the event told before. */
    private boolean isOutcome(Document document, int token) {
        return contexts.outcomes.isAt(document.tokens(), token);
    }

    /** {@code À Dablo, des inconnus ont tué deux instituteurs ; à Pissila, …}: a semicolon parts more than the commas before it. */
    private Optional<Integer> separator(Document document, int from, int to) {
        Optional<Integer> first = Optional.empty();
        for (int i = from; i <= to && i < document.tokens().size(); i++) {
            if (document.tokens().get(i).follows(';')) {
                return Optional.of(i);
            }
            boolean mark = document.tokens().get(i).followsAny(",:");
            boolean parts = mark && !isOutcome(document, i) || contexts.joining.contains(document.folded(i));
            if (first.isEmpty() && parts) {
                first = Optional.of(i);
            }
        }
        return first;
    }
}
