package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harmattan.gazetteer.Countries;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.incident.Actor;
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

    /** The ISO code of the country where an event was: that of its place, or the one spoken of most. */
    static Optional<String> findCountry(EventDraft draft, List<String> countries) {
        return draft.scene()
                .flatMap(PlaceExpression::country)
                .or(() -> countries.stream().findFirst());
    }

    /**
     * The parties.
     *
     * @param targets to whom it was done, the one struck most first
     */
    Parties code(SubEventType type, Optional<ActorMention> perpetrator, List<LexiconActor> targets, EventDraft draft) {
        Optional<String> country = findCountry(draft, countries).flatMap(Countries::findEnglishName);
        Actor group = perpetrator(type, perpetrator, country);
        List<Actor> struck =
                targets.stream().map(actor -> actor(actor, country)).distinct().toList();
        Optional<String> label = struck.isEmpty()
                ? Optional.empty()
                : Optional.of(struck.stream().map(Actor::label).collect(Collectors.joining("; ")));
        return new Parties(group, Optional.of(group), struck.stream().findFirst(), label);
    }

    private Actor perpetrator(SubEventType type, Optional<ActorMention> perpetrator, Optional<String> country) {
        return switch (type) {
            case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION -> crowd("Protesters", country);
            case VIOLENT_DEMONSTRATION, MOB_VIOLENCE -> crowd("Rioters", country);
            default ->
                perpetrator
                        .map(actor -> actor(actor.actor(), country))
                        .orElseGet(() -> actor(lexicon.getUnidentified(), country));
        };
    }

    private Actor crowd(String label, Optional<String> country) {
        return lexicon.findByLabel(label)
                .map(actor -> actor(actor, country))
                .orElseGet(() -> new Actor(Optional.empty(), label, label));
    }

    private Actor actor(LexiconActor actor, Optional<String> country) {
        Actor plain = actor.asActor(day);
        Optional<String> name = switch (actor.kind()) {
            case UNIDENTIFIED -> Optional.of("Unidentified Armed Group");
            case CIVILIANS -> Optional.of("Civilians");
            case PROTESTERS -> Optional.of("Protesters");
            case RIOTERS -> Optional.of("Rioters");
            default -> Optional.empty();
        };
        return name.isPresent() && country.isPresent()
                ? new Actor(plain.id(), plain.label(), name.get() + " (" + country.get() + ")")
                : plain;
    }
}
