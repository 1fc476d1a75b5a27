package org.harmattan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.text.NameFolder;

/**
 * The words by which an incident is found: of its title, places, actors, quotes and notes, folded by
 * {@link NameFolder#fold}, so that neither case nor accents count.
 */
public final class SearchText {

    private SearchText() {}

    /** The incident's words, each once. */
    public static Set<String> words(Incident incident) {
        List<String> texts = new ArrayList<>();
        texts.add(incident.title().text());
        incident.location().place().ifPresent(texts::add);
        if (incident.location() instanceof Location.Placed at) {
            at.admin1().ifPresent(texts::add);
            at.admin2().ifPresent(texts::add);
        }
        actor(incident.group(), texts);
        incident.actor1().ifPresent(actor -> actor(actor, texts));
        incident.actor2().ifPresent(actor -> actor(actor, texts));
        incident.target().ifPresent(texts::add);
        incident.accounts().forEach(account -> {
            texts.add(account.by());
            texts.add(account.quote().text());
        });
        incident.evidence().forEach(piece -> texts.add(piece.quote().text()));
        notes(incident.origin()).ifPresent(texts::add);
        return texts.stream()
                .flatMap(text -> split(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The words of what somebody looks for; an incident must have all of them.
     *
     * @param names the usual names of what a folded word may stand for
     */
    static List<SearchWord> wanted(String text, Function<String, Set<String>> names) {
        return split(text).stream()
                .distinct()
                .map(word -> new SearchWord(
                        word,
                        names.apply(word).stream()
                                .map(SearchWord::ofName)
                                .filter(others -> !others.isEmpty())
                                .collect(Collectors.toSet())))
                .toList();
    }

    static boolean matches(List<SearchWord> wanted, Incident incident) {
        if (wanted.isEmpty()) {
            return true;
        }
        Set<String> words = words(incident);
        return wanted.stream().allMatch(word -> word.isIn(words));
    }

    private static void actor(Actor actor, List<String> texts) {
        texts.add(actor.label());
        texts.add(actor.name());
    }

    private static Optional<String> notes(Origin origin) {
        return origin instanceof Origin.Imported imported ? imported.notes() : Optional.empty();
    }

    private static List<String> split(String text) {
        return Arrays.stream(NameFolder.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
