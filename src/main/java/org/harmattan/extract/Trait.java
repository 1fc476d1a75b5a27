package org.harmattan.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Alternative;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.EventType;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Stance;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Language;

/** What an incident, as it was read, shows of how well it was read. Each is a number from about 0 to about 3. */
public enum Trait {
    PLACED(seen -> flag(seen.incident().location() instanceof Location.Placed)),
    AT_A_PLACE(seen -> flag(seen.placed(at -> at.geoPrecision() == GeoPrecision.EXACT))),
    IN_A_REGION(seen -> flag(seen.placed(at -> at.geoPrecision() == GeoPrecision.REGION))),
    WIDE(seen -> seen.measure(at -> Math.log10(Math.max(1, at.uncertaintyMetres() / 1_000)))),
    PLACE_GUESSED(seen -> flag(seen.placed(
            at -> at.reasons().stream().anyMatch(reason -> reason.key().equals(LocationCoder.GUESSED))))),
    NAMESAKES(seen -> Math.log1p(seen.incident().location().alternatives().size())),
    RIVAL_PLACE(seen -> seen.incident().location().alternatives().stream()
            .mapToDouble(Alternative::score)
            .max()
            .orElse(0)),
    ON_A_DAY(seen -> flag(seen.incident().when().precision() == DatePrecision.DAY)),
    UNDATED(seen -> flag(seen.incident().when().precision() == DatePrecision.UNKNOWN)),
    ON_THE_DAY_OF_PUBLICATION(seen -> flag(seen.article().published().isPresent()
            && seen.article().published().equals(seen.incident().when().start()))),
    GROUP_KNOWN(seen -> flag(!seen.incident().group().label().equals(Actor.UNIDENTIFIED))),
    GROUP_GUESSED(seen -> flag(seen.supports(EvidenceCoder.GUESSED_GROUP) > 0)),
    TARGET_KNOWN(seen -> flag(seen.incident().target().isPresent())),
    TYPE_NAMED(seen -> flag(seen.supports("sub_event_type") > 0)),
    CLASH(seen -> flag(seen.incident().type() == SubEventType.ARMED_CLASH)),
    AGAINST_CIVILIANS(seen -> flag(seen.incident().type() == SubEventType.ATTACK)),
    EXPLOSION(seen -> flag(seen.incident().type().eventType() == EventType.EXPLOSIONS)),
    CROWD(seen -> flag(Set.of(EventType.PROTESTS, EventType.RIOTS)
            .contains(seen.incident().type().eventType()))),
    STRATEGIC(seen -> flag(seen.incident().type().eventType() == EventType.STRATEGIC_DEVELOPMENTS)),
    KILLED_KNOWN(seen -> flag(seen.incident().casualties().killed().isPresent())),
    KILLED_RANGES(seen -> flag(seen.incident()
            .casualties()
            .killed()
            .filter(range -> range.max() > range.min())
            .isPresent())),
    MANY_KILLED(seen -> Math.log1p(
                    seen.incident().casualties().killed().map(CountRange::max).orElse(0))
            / 2),
    WOUNDED_KNOWN(seen -> flag(seen.incident().casualties().wounded().isPresent())),
    TOLLS_NAMED(seen -> Math.log1p(seen.supports("killed_best"))),
    ACCOUNTS(seen -> Math.log1p(seen.incident().accounts().size())),
    CLAIMED(seen -> flag(seen.stance(Stance.CLAIMS))),
    DENIED(seen -> flag(seen.stance(Stance.DENIES))),
    CONTESTED(seen -> flag(seen.incident().contested())),
    BACKGROUND(seen -> flag(seen.incident().background())),
    LATE_IN_THE_TEXT(SeenIncident::position),
    LATER_IN_THE_ARTICLE(seen -> flag(seen.order() > 0)),
    OTHERS_IN_THE_ARTICLE(seen -> Math.log1p(seen.of() - 1.0)),
    LONG_ARTICLE(seen -> Math.log10(Math.max(1, seen.article().text().length() / 500.0))),
    FRENCH(seen ->
            flag(seen.article().language().filter(Language.FRENCH::equals).isPresent()));

    private final ToDoubleFunction<SeenIncident> value;

    Trait(ToDoubleFunction<SeenIncident> value) {
        this.value = value;
    }

    /** The name in {@code data/lexicon/confidence.json}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * All traits of an article's incidents.
     *
     * @return for each incident a number for each trait, both in their order
     */
    public static List<double[]> of(Extraction extraction) {
        List<Incident> incidents = extraction.incidents();
        return IntStream.range(0, incidents.size())
                .mapToObj(
                        order -> new SeenIncident(extraction.article(), incidents.get(order), order, incidents.size()))
                .map(seen -> Arrays.stream(values())
                        .mapToDouble(trait -> trait.value.applyAsDouble(seen))
                        .toArray())
                .toList();
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
