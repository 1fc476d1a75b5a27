package org.harmattan.extract;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.harmattan.gazetteer.Countries;
import org.harmattan.incident.Actor;
import org.harmattan.text.NameFolder;

/**
 * Who is meant by the names that ACLED, UCDP and the like give to actors: those of {@code data/lexicon/actors.json}, without
 * the years of a regime, and a government's for its army. Immutable; safe for several threads.
 */
public final class KnownActors {

    /** Regime dates such as {@code (2013-2020)} or {@code (2021-)}. */
    private static final Pattern YEARS = Pattern.compile("\\s*\\(\\d{4}-(?:\\d{4})?\\)");

    private static final Pattern LAST_BRACKET = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final String GOVERNMENT = "Government of ";
    private static final String UNIDENTIFIED = "unidentified";

    private final ActorLexicon lexicon;
    private final Map<String, List<LexiconActor>> byName = new HashMap<>();
    private final Map<String, LexiconActor> armies = new HashMap<>();

    private KnownActors(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        for (LexiconActor actor : lexicon.listActors()) {
            add(actor.label(), actor);
            add(actor.name(), actor);
            for (LexiconActor.DatedName name : actor.acledNames()) {
                add(YEARS.matcher(name.name()).replaceAll(""), actor);
            }
            if (actor.kind() == ActorKind.STATE_FORCES) {
                actor.country().ifPresent(state -> armies.putIfAbsent(state, actor));
            }
        }
    }

    /**
     * Reads {@code data/lexicon/actors.json}.
     *
     * @throws IOException when it is broken; the message names the actor
     */
    public static KnownActors read(InputStream actors) throws IOException {
        return new KnownActors(ActorLexicon.read(actors));
    }

    /**
     * The actor of a name, with that name. One that is not known keeps its name as label, without the years of a regime.
     *
     * @param name as a data set writes it, not blank
     * @param day a day on which it acted: names pass from one actor to the next
     */
    public Actor find(String name, Optional<LocalDate> day) {
        String plain = YEARS.matcher(name).replaceAll("").strip();
        return known(plain, day)
                .map(actor -> new Actor(Optional.of(actor.id()), actor.label(), name))
                .orElseGet(() -> new Actor(Optional.empty(), label(plain, name), name));
    }

    /**
     * ACLED's {@code inter} code of an actor; empty when it is not known.
     *
     * @param country English name of the country it acts in: the forces of another state are external there
     */
    public Optional<Integer> findInter(Actor actor, Optional<String> country) {
        return inLexicon(actor).map(known -> inter(known, country.flatMap(Countries::findCode)));
    }

    /** The ISO 3166-1 alpha-2 code of the state whose forces these are. */
    public Optional<String> findState(Actor actor) {
        return inLexicon(actor).filter(known -> known.kind().isOfStates()).flatMap(LexiconActor::country);
    }

    private Optional<LexiconActor> known(String plain, Optional<LocalDate> day) {
        if (plain.startsWith(GOVERNMENT)) {
            Optional<LexiconActor> army = Countries.findCode(LAST_BRACKET
                            .matcher(plain.substring(GOVERNMENT.length()))
                            .replaceAll(""))
                    .map(armies::get);
            if (army.isPresent()) {
                return army;
            }
        }
        return pick(plain, day)
                // ACLED puts the acronym first; the rest is written in many ways.
                .or(() -> plain.contains(":") ? pick(plain.substring(0, plain.indexOf(':')), day) : Optional.empty())
                .or(() -> pick(LAST_BRACKET.matcher(plain).replaceAll(""), day));
    }

    private Optional<LexiconActor> pick(String name, Optional<LocalDate> day) {
        List<LexiconActor> candidates = byName.getOrDefault(NameFolder.fold(name), List.of());
        return candidates.stream()
                .filter(actor -> actor.id().equals(UNIDENTIFIED))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(actor -> day.map(date -> isActive(actor, date)).orElse(true))
                        .findFirst())
                .or(() -> candidates.stream().findFirst());
    }

    private static boolean isActive(LexiconActor actor, LocalDate day) {
        return actor.from().map(from -> !day.isBefore(from)).orElse(true)
                && actor.to().map(to -> !day.isAfter(to)).orElse(true);
    }

    private static String label(String plain, String name) {
        if (plain.toLowerCase(Locale.ROOT).startsWith(UNIDENTIFIED)) {
            return Actor.UNIDENTIFIED;
        }
        return plain.isEmpty() ? name : plain;
    }

    private void add(String name, LexiconActor actor) {
        List<LexiconActor> actors = byName.computeIfAbsent(NameFolder.fold(name), key -> new ArrayList<>());
        if (!actors.contains(actor)) {
            actors.add(actor);
        }
    }

    private Optional<LexiconActor> inLexicon(Actor actor) {
        return actor.id().flatMap(lexicon::findById).or(() -> lexicon.findByLabel(actor.label()));
    }

    private static int inter(LexiconActor actor, Optional<String> where) {
        boolean abroad = actor.country().isPresent()
                && where.isPresent()
                && !actor.country().equals(where);
        return switch (actor.kind()) {
            case STATE_FORCES -> abroad ? 8 : 1;
            case REBEL -> 2;
            // ACLED counts armed people nobody names among these.
            case POLITICAL_MILITIA, UNIDENTIFIED -> 3;
            case IDENTITY_MILITIA -> 4;
            case RIOTERS -> 5;
            case PROTESTERS -> 6;
            case CIVILIANS -> 7;
            case EXTERNAL -> 8;
        };
    }
}
