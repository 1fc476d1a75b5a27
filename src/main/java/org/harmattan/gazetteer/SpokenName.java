package org.harmattan.gazetteer;

import java.util.Arrays;
import java.util.stream.Stream;
import org.harmattan.text.Language;
import org.harmattan.text.NameFolder;

/**
 * What readers of a language call a place: Tombouctou is Timbuktu in English, Cairo is Le Caire in French. A gazetteer gathers
 * names to recognise places by, so not every further name of a language is one to write on a map. Immutable, safe for several
 * threads.
 */
public final class SpokenName {

    /** Shorter words than that are articles and prepositions. */
    private static final int WORD_LETTERS = 4;

    private final Gazetteer gazetteer;

    /** For places of that gazetteer. */
    public SpokenName(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Its name in that language; the usual one where the gazetteer has none for it. */
    public String of(Place place, Language language) {
        if (place.isCurated() && language == Language.FRENCH) {
            return place.name();
        }
        return place.alternateNames().stream()
                .filter(name -> name.language().filter(language::equals).isPresent())
                .map(PlaceName::text)
                .filter(name -> isName(name, place))
                .findFirst()
                .orElse(place.name());
    }

    private boolean isName(String name, Place place) {
        String folded = NameFolder.fold(name);
        String known = NameFolder.fold(place.name());
        // Borno State, Loulo mine: the same name with its kind, which is told beside it anyway.
        boolean longer = !folded.equals(known) && hasWords(folded, known);
        // Central Mali is what the centre of Mali is called; northern Mali only tells where Azawad is.
        boolean told = Character.isLowerCase(name.charAt(0))
                && words(folded).noneMatch(words(known).toList()::contains);
        return !longer && !told && !tellsWhere(folded, known, place);
    }

    /** Kati camp tells where Camp Soundiata Keïta is, by another place that its name does not speak of. */
    private boolean tellsWhere(String folded, String known, Place place) {
        return folded.contains(" ")
                && words(folded)
                        .map(gazetteer::findByName)
                        .map(all -> all.stream()
                                .filter(other -> isNear(other, place))
                                .toList())
                        .anyMatch(others -> !others.isEmpty()
                                && others.stream().noneMatch(other -> other.equals(place) || isSpokenOf(other, known)));
    }

    private static boolean isNear(Place other, Place place) {
        return other.isCurated() && other.country().equals(place.country());
    }

    private static boolean isSpokenOf(Place other, String known) {
        return other.names().map(NameFolder::fold).anyMatch(name -> hasWords(known, name));
    }

    private static boolean hasWords(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }

    private static Stream<String> words(String folded) {
        return Arrays.stream(folded.split(" ")).filter(word -> word.length() >= WORD_LETTERS);
    }
}
