package org.harmattan.geoparse;

import java.util.List;
import java.util.Set;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.CalendarNames;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/** Tells where a name that the gazetteer knows is only the beginning of a longer one. Safe for several threads. */
final class LongerNames {

    private static final int SHORTEST = 3;

    /** Letters of a word that is no small one, which headlines write without a capital. */
    private static final int LONG_WORD = 4;

    /** Long words with a capital for each without one, in a headline that writes most of its words with one. */
    private static final int CAPITALS = 4;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    LongerNames(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * Whether a capitalised word that means nothing else follows a name: {@code Ruwa Wuri} is not the town of Ruwa. Not in
     * a headline in capitals, where it may be any word, and not where the text names the country of a place so called.
     */
    boolean goesOn(Document document, Surrounds surrounds, int end, List<Place> places) {
        return hasTail(document, end) && !isAny(surrounds.namedCountries(gazetteer), places);
    }

    /** Whether a capitalised word that means nothing else follows a name, and nothing more of that kind. */
    boolean hasOneTail(Document document, int end) {
        return hasTail(document, end)
                && (end + 1 == document.tokens().size()
                        || !document.tokens().get(end + 1).continuesPhrase()
                        || !document.tokens().get(end + 1).isCapitalised());
    }

    private boolean hasTail(Document document, int end) {
        return end < document.tokens().size()
                && document.tokens().get(end).gap().equals(" ")
                && document.tokens().get(end).isCapitalised()
                && !document.tokens().get(end).isUpperCase()
                && document.tokens().get(end - 1).gap().isBlank()
                && !document.tokens().get(end - 1).isUpperCase()
                && !words.kindsAfter.contains(document.folded(end))
                && !words.relationsAfter.isAt(document.tokens(), end)
                && !isPerson(document.folded(end))
                && isNoWordOfItsOwn(document, end)
                && !isInCapitals(document, document.getSentenceOf(end));
    }

    private static boolean isAny(Set<String> countries, List<Place> places) {
        return places.stream().anyMatch(place -> countries.contains(place.country()));
    }

    /** {@code In Lokoja Governor Bello condemned}. */
    private boolean isPerson(String word) {
        return words.others.personTitles.contains(word)
                || words.others.firstNames.contains(word)
                || words.others.surnames.contains(word);
    }

    private static boolean isInCapitals(Document document, Sentence sentence) {
        int capitals = 0;
        int plain = 0;
        for (Token token : document.tokens().subList(sentence.firstToken(), sentence.endToken())) {
            if (token.text().length() >= LONG_WORD && !token.isNumber()) {
                capitals += token.isCapitalised() ? 1 : 0;
                plain += token.isCapitalised() ? 0 : 1;
            }
        }
        return capitals >= CAPITALS * Math.max(1, plain) || plain == 0;
    }

    /** Whether what is joined to a name is neither a place nor a word with a meaning. */
    boolean isNoWordOfItsOwn(Document document, int token) {
        String word = document.folded(token);
        return document.tokens().get(token).text().length() >= SHORTEST
                && !CalendarNames.contains(word)
                && !words.others.organisationWords.contains(word)
                && !words.others.organisationEndings.contains(word)
                && !words.structures.contains(word)
                && !words.others.noPlaces.contains(word)
                && !words.others.peoples.contains(word)
                && !words.winds.contains(word)
                && !words.relations.isAt(document.tokens(), token)
                && !words.kinds.isAt(document.tokens(), token)
                && !words.demonyms.isAt(document.tokens(), token)
                && gazetteer.findByName(document.tokens().get(token).text()).isEmpty();
    }
}
