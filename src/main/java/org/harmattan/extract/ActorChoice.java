package org.harmattan.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** Decides which of several actors that share a name is meant in one document. Not safe for several threads. */
final class ActorChoice {

    /** Tokens within which a country tells whose forces are meant: <i>soldats de l'armée du Mali</i>. */
    private static final int REACH_AFTER = 4;

    /** The same before the name: <i>au Mali, l'armée</i>. */
    private static final int REACH_BEFORE = 2;

    /** Reports of the first days after an end still use the old name. */
    private static final long DAYS_OF_GRACE = 366;

    private final Document document;
    private final ActorWords words;
    private final List<String> countries;
    private final Optional<LocalDate> published;
    /** Who a name turned out to be last, by actor; the value is the paragraph. */
    private final Map<LexiconActor, Integer> lastNamed = new HashMap<>();

    private final Map<String, Integer> countriesOfNamed = new HashMap<>();

    /** Actors that the text calls by a name of their own. */
    private final Set<LexiconActor> named = new HashSet<>();

    ActorChoice(
            Document document,
            List<ActorHit> hits,
            ActorWords words,
            List<String> countries,
            Optional<LocalDate> published) {
        this.document = document;
        this.words = words;
        this.countries = countries;
        this.published = published;
        for (ActorHit hit : hits) {
            if (hit.aliases().size() == 1) {
                named.add(hit.aliases().get(0).actor());
            }
            findCertain(hit)
                    .flatMap(alias -> alias.actor().country())
                    .ifPresent(country -> countriesOfNamed.merge(country, 1, Integer::sum));
        }
    }

    private static Optional<ActorAlias> findCertain(ActorHit hit) {
        for (ActorAlias alias : hit.aliases()) {
            if (!alias.isAmbiguous()) {
                return Optional.of(alias);
            }
        }
        return Optional.empty();
    }

    /** The alias that is meant; hits must be asked for in the order of the text. */
    Optional<ActorAlias> choose(ActorHit hit) {
        List<ActorAlias> certain = new ArrayList<>(hit.aliases());
        certain.removeIf(ActorAlias::isAmbiguous);
        Optional<ActorAlias> chosen = certain.isEmpty() ? byCountry(hit) : byDay(certain, hit);
        if (!certain.isEmpty()) {
            int paragraph = document.getSentenceOf(hit.firstToken()).paragraph();
            chosen.ifPresent(alias -> lastNamed.put(alias.actor(), paragraph));
        }
        return chosen;
    }

    private Optional<ActorAlias> byDay(List<ActorAlias> aliases, ActorHit hit) {
        List<ActorAlias> ofNamed = aliases.stream()
                .filter(alias -> alias.kind() == ActorAlias.Kind.PERIPHRASE && named.contains(alias.actor()))
                .toList();
        if (ofNamed.size() == 1) {
            return Optional.of(ofNamed.get(0));
        }
        if (published.isEmpty() || aliases.size() == 1) {
            return byPlace(aliases, hit).or(() -> aliases.stream().findFirst());
        }
        LocalDate day = published.get();
        long least =
                aliases.stream().mapToLong(alias -> alias.daysOff(day)).min().orElse(0);
        List<ActorAlias> best =
                aliases.stream().filter(alias -> alias.daysOff(day) == least).toList();
        return best.size() == 1
                ? Optional.of(best.get(0))
                : byPlace(best, hit).or(() -> best.stream().max(Comparator.comparing(ActorChoice::since)));
    }

    /** The name that came up last is the most particular one. */
    private static LocalDate since(ActorAlias alias) {
        return alias.from().or(() -> alias.actor().from()).orElse(LocalDate.MIN);
    }

    private Optional<ActorAlias> byPlace(List<ActorAlias> aliases, ActorHit hit) {
        if (aliases.size() == 1) {
            return Optional.of(aliases.get(0));
        }
        return countryBeside(hit)
                .flatMap(country -> only(aliases, ofCountry(country)))
                .or(() -> firstOfCountries(aliases));
    }

    private Optional<ActorAlias> firstOfCountries(List<ActorAlias> aliases) {
        for (String country : countries) {
            List<ActorAlias> there = aliases.stream().filter(ofCountry(country)).toList();
            if (!there.isEmpty()) {
                return there.size() == 1
                                || there.stream()
                                                .map(ActorAlias::actor)
                                                .distinct()
                                                .count()
                                        == 1
                        ? Optional.of(there.get(0))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<ActorAlias> byCountry(ActorHit hit) {
        List<ActorAlias> aliases = inTime(hit.aliases());
        return countryBeside(hit)
                .flatMap(country -> best(aliases, ofCountry(country)))
                .or(() -> namedInParagraph(aliases, hit))
                .or(() -> namedAlone(aliases))
                .or(() -> byCountries(aliases, countries))
                .or(() -> byCountries(aliases, countriesOfNamed()));
    }

    private List<ActorAlias> inTime(List<ActorAlias> aliases) {
        List<ActorAlias> inTime = aliases.stream()
                .filter(alias -> published.map(alias::daysOff).orElse(0L) <= DAYS_OF_GRACE)
                .toList();
        return inTime.isEmpty() ? aliases : inTime;
    }

    private Optional<ActorAlias> byCountries(List<ActorAlias> aliases, List<String> order) {
        return order.stream()
                .flatMap(country -> best(aliases, ofCountry(country)).stream())
                .findFirst();
    }

    private List<String> countriesOfNamed() {
        List<String> order = new ArrayList<>(countriesOfNamed.keySet());
        order.sort(Comparator.comparing((String country) -> -countriesOfNamed.get(country))
                .thenComparing(Comparator.naturalOrder()));
        return order;
    }

    private Optional<ActorAlias> namedInParagraph(List<ActorAlias> aliases, ActorHit hit) {
        int paragraph = document.getSentenceOf(hit.firstToken()).paragraph();
        return best(aliases, alias -> lastNamed.getOrDefault(alias.actor(), -1) == paragraph);
    }

    /** The alias of the only actor among them that the text named before. */
    private Optional<ActorAlias> namedAlone(List<ActorAlias> aliases) {
        List<ActorAlias> before = new ArrayList<>(aliases);
        before.removeIf(alias -> !lastNamed.containsKey(alias.actor()));
        boolean alone = before.stream().map(ActorAlias::actor).distinct().count() == 1;
        return alone ? best(before, alias -> true) : Optional.empty();
    }

    /** The fitting alias; of several, the one whose actor came up last. */
    private static Optional<ActorAlias> best(List<ActorAlias> aliases, Predicate<ActorAlias> fits) {
        return aliases.stream().filter(fits).max(Comparator.comparing(ActorChoice::since));
    }

    private static Optional<ActorAlias> only(List<ActorAlias> aliases, Predicate<ActorAlias> fits) {
        List<ActorAlias> fitting = aliases.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Predicate<ActorAlias> ofCountry(String country) {
        return alias -> alias.actor()
                .country()
                .map(country::equals)
                .orElseGet(() -> alias.actor().countries().contains(country));
    }

    private Optional<String> countryBeside(ActorHit hit) {
        Sentence sentence = document.getSentenceOf(hit.firstToken());
        return countryIn(hit.endToken(), Math.min(sentence.endToken(), hit.endToken() + REACH_AFTER), true)
                .or(() -> countryIn(
                        Math.max(sentence.firstToken(), hit.firstToken() - REACH_BEFORE), hit.firstToken(), false));
    }

    private Optional<String> countryIn(int from, int to, boolean onePhrase) {
        for (int i = from; i < to && (!onePhrase || document.tokens().get(i).continuesPhrase()); i++) {
            PhraseTrie.Match<String> match = words.countries.longestAt(document.tokens(), i);
            if (!match.values().isEmpty()) {
                return Optional.of(match.values().get(0));
            }
        }
        return Optional.empty();
    }
}
