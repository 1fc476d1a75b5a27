package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Countries;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.incident.Actor;
import org.harmattan.incident.EventType;
import org.harmattan.incident.SubEventType;

/** Codes the parties of an incident as ACLED does. */
final class PartyCoder {

    private final ActorLexicon lexicon;
    private final List<String> countries;
    private final Optional<LocalDate> day;

    PartyCoder(ActorLexicon lexicon, List<String> countries, Optional<LocalDate> day) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.day = day;
    }

    Parties code(
            SubEventType type, Optional<ActorMention> perpetrator, Optional<ActorMention> target, EventDraft draft) {
        Optional<String> country = draft.scene()
                .flatMap(PlaceExpression::country)
                .or(() -> countries.stream().findFirst())
                .flatMap(Countries::findEnglishName);
        Actor group = group(type, perpetrator, target, country);
        Optional<Actor> second = target.map(actor -> actor(actor.actor(), country))
                .or(() -> victims(draft, country))
                .or(() -> implied(type, country));
        return new Parties(group, Optional.of(group), second, second.map(Actor::label));
    }

    private Actor group(
            SubEventType type,
            Optional<ActorMention> perpetrator,
            Optional<ActorMention> target,
            Optional<String> country) {
        Optional<String> crowd = switch (type) {
            case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION -> Optional.of("Protesters");
            case VIOLENT_DEMONSTRATION, MOB_VIOLENCE -> Optional.of("Rioters");
            default -> Optional.empty();
        };
        if (crowd.isPresent()) {
            return lexicon.findByLabel(crowd.get())
                    .map(actor -> actor(actor, country))
                    .orElseGet(() -> new Actor(Optional.empty(), crowd.get(), crowd.get()));
        }
        return perpetrator.map(actor -> actor(actor.actor(), country)).orElseGet(() -> unidentified(country));
    }

    /** What is done to civilians by definition names its target. */
    private Optional<Actor> implied(SubEventType type, Optional<String> country) {
        boolean civilian = type.eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS
                || type == SubEventType.LOOTING
                || type == SubEventType.MOB_VIOLENCE;
        return civilian ? Optional.of(actor(lexicon.getCivilians(), country)) : Optional.empty();
    }

    private Optional<Actor> victims(EventDraft draft, Optional<String> country) {
        boolean civilians = draft.frames().stream()
                .flatMap(frame -> frame.tolls().stream())
                .anyMatch(toll -> toll.kind() == VictimKind.CIVILIANS);
        return civilians ? Optional.of(actor(lexicon.getCivilians(), country)) : Optional.empty();
    }

    private Actor actor(LexiconActor actor, Optional<String> country) {
        boolean ofNoState = actor.kind() == ActorKind.UNIDENTIFIED
                || actor.kind() == ActorKind.CIVILIANS
                || actor.kind() == ActorKind.PROTESTERS
                || actor.kind() == ActorKind.RIOTERS;
        Actor plain = actor.asActor(day);
        String name = switch (actor.kind()) {
            case UNIDENTIFIED -> "Unidentified Armed Group";
            case CIVILIANS -> "Civilians";
            case PROTESTERS -> "Protesters";
            case RIOTERS -> "Rioters";
            default -> plain.name();
        };
        return ofNoState && country.isPresent()
                ? new Actor(plain.id(), plain.label(), name + " (" + country.get() + ")")
                : plain;
    }

    private Actor unidentified(Optional<String> country) {
        return actor(lexicon.getUnidentified(), country);
    }
}
