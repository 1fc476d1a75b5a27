package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Stance;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;

/** Tells the date of an event from the date on which somebody spoke of it. Immutable; safe for several threads. */
final class DateChooser {

    /** Words between a word of saying and the day on which it was said. */
    private static final int SPEECH_REACH = 8;

    /** A day beyond a semicolon counts as so many words farther away. */
    private static final int APART = 8;

    /** Words of an aside before its verb of saying. */
    private static final int ASIDE = 5;

    private final ContextWords contexts;

    DateChooser(ContextWords contexts) {
        this.contexts = contexts;
    }

    /**
     * The date of the event that a part of a sentence tells of: one in that part before the others.
     *
     * @param dates those of the sentence that may be it
     */
    Optional<DatePhrase> choose(FramePart part, List<DatePhrase> dates) {
        List<DatePhrase> own = dates.stream()
                .filter(date -> !isOfWhatFollows(part.document(), date) || isFollowed(part, date))
                .toList();
        List<DatePhrase> within =
                own.stream().filter(date -> part.hasToken(date.firstToken())).toList();
        return best(part, within)
                .or(() -> best(
                        part,
                        own.stream().filter(date -> !isOfPlace(part, date)).toList()));
    }

    /** {@code … near the border, where a hundred people died on Jan. 2}: what else happened at a place had its own day. */
    private boolean isOfPlace(FramePart part, DatePhrase date) {
        int next = part.endToken();
        return date.firstToken() >= next
                && contexts.there.contains(part.document().folded(next));
    }

    /** {@code two days after the raid on Kaduna}: once it is counted back, the day of the raid. */
    private boolean isOfWhatFollows(Document document, DatePhrase date) {
        return contexts.countsOn(document, date)
                && date.endToken() < document.tokens().size()
                && document.tokens().get(date.endToken()).continuesPhrase();
    }

    private static boolean isFollowed(FramePart part, DatePhrase date) {
        return part.firstToken() <= date.endToken() && isBeforeDeed(part, date);
    }

    private static boolean isBeforeDeed(FramePart part, DatePhrase date) {
        return part.triggers().stream().anyMatch(trigger -> trigger.firstToken() >= date.endToken())
                || part.tolls().stream().anyMatch(toll -> toll.firstToken() >= date.endToken());
    }

    private Optional<DatePhrase> best(FramePart part, List<DatePhrase> dates) {
        Document document = part.document();
        List<Attribution> attributions = part.attributions();
        List<Trigger> triggers = part.triggers();
        DatePhrase best = null;
        int least = Integer.MAX_VALUE;
        for (DatePhrase date : dates) {
            int toEvent = triggers.stream()
                    .mapToInt(trigger -> gap(date, trigger.firstToken(), trigger.endToken())
                            + (isInOneClause(document, date, trigger) ? 0 : APART))
                    .min()
                    .orElse(50);
            int toSpeech = attributions.stream()
                    .filter(said -> !isSaid(date, said) && !isPassive(document, said))
                    .mapToInt(said -> gap(date, said.cueToken(), said.cueToken() + 1))
                    .min()
                    .orElse(1_000);
            boolean spoken = toSpeech <= 2
                            && toSpeech < toEvent
                            && !isBeforeSource(document, date, attributions)
                            && !opensBeforeAside(document, date, attributions)
                    || attributions.stream()
                            .anyMatch(said -> isDayOfSpeech(date, said, triggers) || isDayOfEarlierSpeech(date, said));
            int cost = toEvent
                    + (spoken ? 500 : 0)
                    + (isWithin(date, triggers) ? 0 : 5 * date.precision().ordinal())
                    + (date.anchor() == DatePhrase.Anchor.EVENT ? 4 : 0)
                    + (isDayOfClaim(date, attributions, triggers) ? APART : 0);
            if (!spoken && cost < least) {
                least = cost;
                best = date;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code … on Friday, the government said on Saturday}: what is said holds the first of the days. */
    private static boolean isSaid(DatePhrase date, Attribution said) {
        boolean within = said.firstToken() < date.firstToken() && date.endToken() <= said.endToken();
        boolean beside = date.endToken() == said.cueToken() || date.firstToken() == said.cueToken() + 1;
        return within && !beside;
    }

    /** {@code On Monday gunmen described by the police as bandits killed …}: those spoken of acted on the day. */
    private boolean isPassive(Document document, Attribution said) {
        int next = said.cueToken() + 1;
        return said.firstToken() == next && contexts.agents.contains(document.folded(next));
    }

    /** {@code were shot last Wednesday, according to a witness}: nobody speaks on a day told before the source. */
    private boolean isBeforeSource(Document document, DatePhrase date, List<Attribution> attributions) {
        return attributions.stream()
                .anyMatch(said -> date.endToken() == said.cueToken()
                        && contexts.namingSources.contains(document.folded(said.cueToken())));
    }

    /**
     * {@code Vendredi, indique le communiqué, des avions ont frappé …}, {@code A day earlier, an official said, two men …}: the day
     * that opens a sentence before an aside.
     */
    private static boolean opensBeforeAside(Document document, DatePhrase date, List<Attribution> attributions) {
        return date.firstToken() - document.getSentenceOf(date.firstToken()).firstToken() <= 1
                && date.endToken() < document.tokens().size()
                && document.tokens().get(date.endToken()).follows(',')
                && attributions.stream()
                        .anyMatch(said -> said.cueToken() >= date.endToken()
                                && (said.cueToken() - date.endToken() <= 1 || isClosed(document, date, said)));
    }

    private static boolean isClosed(Document document, DatePhrase date, Attribution said) {
        return said.cueToken() - date.endToken() <= ASIDE && EventDates.endsAside(document, said.cueToken() + 1);
    }

    /** {@code said in a statement on April 1 that …}, {@code …, he told the Courier on Monday}: no event is named by the word of saying, or between it and the day. */
    private static boolean isDayOfSpeech(DatePhrase date, Attribution said, List<Trigger> triggers) {
        int gap = date.firstToken() - said.cueToken();
        return gap > 0
                && gap <= SPEECH_REACH
                && (said.firstToken() >= date.endToken() || said.endToken() <= said.cueToken())
                && triggers.stream()
                        .noneMatch(trigger ->
                                said.cueToken() < trigger.endToken() && trigger.firstToken() < date.firstToken());
    }

    /** {@code On 12 July, fighters attacked a post; the group claimed the raid on the 15th}. */
    private static boolean isDayOfClaim(DatePhrase date, List<Attribution> attributions, List<Trigger> triggers) {
        return attributions.stream()
                .filter(said -> said.stance() == Stance.CLAIMS)
                .filter(said ->
                        date.firstToken() > said.cueToken() && date.firstToken() - said.cueToken() <= SPEECH_REACH)
                .anyMatch(said -> triggers.stream()
                        .filter(trigger ->
                                said.cueToken() < trigger.endToken() && trigger.firstToken() < date.firstToken())
                        .allMatch(trigger -> trigger.isNoun() && trigger.reference() == Trigger.Reference.DEFINITE));
    }

    /** {@code Lundi, le ministre avait parlé de huit morts}. */
    private static boolean isDayOfEarlierSpeech(DatePhrase date, Attribution said) {
        int gap = said.cueToken() - date.endToken();
        return said.superseded() && gap >= 0 && gap <= SPEECH_REACH && said.firstToken() >= said.cueToken();
    }

    /** {@code enlevés fin juillet à Nagaré}: a day, month or year between the words of an event is its own. */
    private static boolean isWithin(DatePhrase date, List<Trigger> triggers) {
        return triggers.stream()
                .anyMatch(trigger -> trigger.firstToken() < date.firstToken() && date.endToken() <= trigger.endToken());
    }

    /** {@code Mercredi, quinze personnes ont été arrêtées ; le lendemain, treize étaient relâchées}. */
    private static boolean isInOneClause(Document document, DatePhrase date, Trigger trigger) {
        boolean after = date.firstToken() >= trigger.endToken();
        int from = after ? trigger.endToken() : date.endToken();
        int to = after ? date.firstToken() : trigger.firstToken();
        for (int i = from; i <= to && i < document.tokens().size(); i++) {
            if (document.tokens().get(i).gap().indexOf(';') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static int gap(DatePhrase date, int first, int end) {
        return date.firstToken() >= end ? date.firstToken() - end : Math.max(0, first - date.endToken());
    }
}
