package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Sentence;

/**
 * What one sentence, or one part of a sentence, tells of one event.
 *
 * @param sentence the sentence
 * @param firstToken index of the first token of the part
 * @param endToken index after its last token
 * @param triggers the words that tell of the event
 * @param tolls the numbers of victims
 * @param scenes where it may have happened, best first; several of equal rank when they form a list
 * @param listed how many of {@code scenes} form a list of places that all suffered it
 * @param date when
 * @param earlier whether the text gives it as come before the event it is mainly about
 * @param heading whether it is the heading of its article, which tells in a few words what the text tells at length
 * @param version whether somebody with a side in it says so: it may be a version of what the text told before
 * @param general whether the sentence speaks of a state of affairs, not of an event
 * @param fighters labels of the armed groups and forces that it names
 */
record Frame(
        Sentence sentence,
        int firstToken,
        int endToken,
        List<Trigger> triggers,
        List<CasualtyStatement> tolls,
        List<PlaceExpression> scenes,
        int listed,
        Optional<DatePhrase> date,
        boolean earlier,
        boolean heading,
        boolean version,
        boolean general,
        Set<String> fighters) {

    /** A word of this weight names a kind of event that is told in the plural as well: <i>des frappes aériennes</i>. */
    static final int TELLING = 7;

    Frame {
        triggers = List.copyOf(triggers);
        tolls = List.copyOf(tolls);
        scenes = List.copyOf(scenes);
        fighters = Set.copyOf(fighters);
    }

    boolean hasToken(int token) {
        return firstToken <= token && token < endToken;
    }

    /** Whether it speaks of several events as a whole, without saying where or with what toll. */
    boolean isSummary() {
        boolean plural = !triggers.isEmpty()
                && triggers.stream().filter(trigger -> !trigger.isDeadly()).allMatch(Trigger::plural)
                && triggers.stream().anyMatch(trigger -> !trigger.isDeadly());
        boolean typed = triggers.stream().anyMatch(trigger -> trigger.weight() >= TELLING);
        boolean spot = scenes.stream().anyMatch(SceneFit::isNearSpot);
        boolean day =
                date.filter(found -> found.precision() == DatePrecision.DAY).isPresent();
        return plural && !typed && tolls.isEmpty() && (scenes.isEmpty() || !spot && !day);
    }

    /** Whether it says that somebody was killed. */
    boolean tellsOfDeaths() {
        for (CasualtyStatement toll : tolls) {
            if (toll.tellsOfDeaths()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its words stands for that type. */
    boolean names(SubEventType type) {
        for (Trigger trigger : triggers) {
            if (trigger.names(type)) {
                return true;
            }
        }
        return false;
    }

    Frame at(PlaceExpression scene) {
        return with(List.of(scene));
    }

    /** The same as something that came before the news. */
    Frame asEarlier() {
        return asEarlier(date);
    }

    /** The same as something that came before the news, on that day. */
    Frame asEarlier(Optional<DatePhrase> day) {
        return new Frame(
                sentence,
                firstToken,
                endToken,
                triggers,
                tolls,
                scenes,
                listed,
                day,
                true,
                heading,
                version,
                general,
                fighters);
    }

    /** The same without its places, which are not those of the event. */
    Frame nowhere() {
        return with(List.of());
    }

    private Frame with(List<PlaceExpression> places) {
        return set(places, date);
    }

    /** The same at those places on that day. */
    Frame set(List<PlaceExpression> places, Optional<DatePhrase> day) {
        return new Frame(
                sentence,
                firstToken,
                endToken,
                triggers,
                tolls,
                places,
                places.size(),
                day,
                earlier,
                heading,
                version,
                general,
                fighters);
    }
}
