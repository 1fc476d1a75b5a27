package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.harmattan.geoparse.PlaceExpression;

/**
 * The events told around one.
 *
 * @param first of all of the article
 * @param before those told before it, in the order of the text
 * @param after those told after it
 */
record PartyOthers(RuledEvent first, List<RuledEvent> before, List<RuledEvent> after) {

    /** So many before and after an event. */
    static final int AROUND = 12;

    private static final Set<PlaceFit> THERE = Set.of(PlaceFit.SAME, PlaceFit.INSIDE, PlaceFit.SAME_AREA);

    /** Who with a name is held responsible for one of them. */
    List<ActorMention> doers() {
        return all().flatMap(event -> event.perpetrator().stream())
                .filter(actor -> actor.actor().kind() != ActorKind.UNIDENTIFIED
                        && actor.actor().kind().isArmed())
                .toList();
    }

    private Stream<RuledEvent> all() {
        return Stream.concat(before.stream(), after.stream());
    }

    /** Notes what the actor did and suffered in them. */
    void mark(PartyNominee nominee, RuledEvent event) {
        LexiconActor actor = nominee.actor();
        Predicate<RuledEvent> did = other -> isDoer(other, actor);
        nominee.mark(PartySign.DOER_OF_ANOTHER, all().anyMatch(did));
        nominee.mark(
                PartySign.ONLY_DOER,
                all().anyMatch(did)
                        && doers().stream().allMatch(doer -> doer.actor().equals(actor)));
        nominee.mark(PartySign.DOER_BEFORE, last().filter(did).isPresent());
        nominee.mark(PartySign.DOER_AFTER, after.stream().limit(1).anyMatch(did));
        nominee.mark(PartySign.DOER_OF_FIRST, first.draft() != event.draft() && did.test(first));
        nominee.mark(
                PartySign.DOER_ON_SAME_DAY,
                all().filter(did).anyMatch(other -> isOnSameDay(event.draft(), other.draft())));
        nominee.mark(
                PartySign.DOER_AT_SAME_PLACE,
                all().filter(did).anyMatch(other -> isAtSamePlace(event.draft(), other.draft())));
        nominee.mark(
                PartySign.DOER_OF_SAME_KIND,
                all().filter(did)
                        .anyMatch(other ->
                                other.decision().type() == event.decision().type()));
        nominee.mark(
                PartySign.TARGET_OF_ANOTHER,
                all().anyMatch(other -> other.roles().isTarget(actor)));
        nominee.mark(
                PartySign.TARGET_BEFORE,
                last().filter(other -> other.roles().isTarget(actor)).isPresent());
        boolean nameless = nominee.has(PartySign.BANDITS) || nominee.has(PartySign.LOCAL_MILITIA);
        nominee.mark(
                PartySign.OTHERS_ELSEWHERE,
                nameless && all().filter(did).anyMatch(other -> isAbroad(event.draft(), other.draft())));
        nominee.mark(
                PartySign.BLAMED_FOR_ANOTHER,
                all().flatMap(other -> other.draft().blamed().stream())
                        .anyMatch(blamed -> blamed.actor().equals(actor)));
        nominee.mark(PartySign.ONLY_EVENT, all().findAny().isEmpty());
        nominee.mark(PartySign.FIRST_EVENT, first.draft() == event.draft());
        nominee.mark(PartySign.LATER_EVENT, first.draft() != event.draft());
    }

    private Optional<RuledEvent> last() {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private static boolean isDoer(RuledEvent event, LexiconActor actor) {
        return event.perpetrator().filter(doer -> doer.actor().equals(actor)).isPresent();
    }

    private static boolean isOnSameDay(EventDraft one, EventDraft other) {
        return one.hasDay() && other.hasDay() && one.firstDay().equals(other.firstDay());
    }

    private static boolean isAbroad(EventDraft one, EventDraft other) {
        Optional<String> here = one.scene().flatMap(PlaceExpression::country);
        Optional<String> there = other.scene().flatMap(PlaceExpression::country);
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    private static boolean isAtSamePlace(EventDraft one, EventDraft other) {
        return one.scene()
                .flatMap(here -> other.scene().map(there -> SceneFit.compare(here, there, false)))
                .filter(THERE::contains)
                .isPresent();
    }
}
