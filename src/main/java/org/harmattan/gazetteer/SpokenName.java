package org.harmattan.gazetteer;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.text.Language;
import org.harmattan.text.NameFolder;

/**
 * What readers of a language call a place: Tombouctou is Timbuktu in English, Cairo is Le Caire in French. The gazetteer gathers
 * names to recognise places by, so not every further name of a language is one to write on a map. Pure.
 */
public final class SpokenName {

    /** Shorter words than that are articles and prepositions. */
    private static final int WORD_LETTERS = 4;

    private SpokenName() {}

    /** Its name in that language; the usual one where the gazetteer has none for it. */
    public static String of(Place place, Language language) {
        if (place.isCurated() && language == Language.FRENCH) {
            return place.name();
        }
        return place.alternateNames().stream()
                .filter(name -> name.language().filter(language::equals).isPresent())
                .map(PlaceName::text)
                .filter(name -> isName(name, place.name()))
                .findFirst()
                .orElse(place.name());
    }

    private static boolean isName(String name, String usual) {
        String folded = NameFolder.fold(name);
        String known = NameFolder.fold(usual);
        // Borno State, Loulo mine: the same name with its kind, which is told beside it anyway.
        boolean longer = !folded.equals(known) && (" " + folded + " ").contains(" " + known + " ");
        // Central Mali is what the centre of Mali is called; northern Mali only tells where Azawad is.
        boolean told = Character.isLowerCase(name.charAt(0)) && !shareWord(folded, known);
        return !longer && !told;
    }

    private static boolean shareWord(String one, String other) {
        Set<String> words = Arrays.stream(one.split(" "))
                .filter(word -> word.length() >= WORD_LETTERS)
                .collect(Collectors.toSet());
        return Arrays.stream(other.split(" ")).anyMatch(words::contains);
    }
}
