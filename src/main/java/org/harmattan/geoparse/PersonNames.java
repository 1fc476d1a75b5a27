package org.harmattan.geoparse;

import java.util.List;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.Token;

/** Tells which names of places are parts of a person's name where they stand. Safe for several threads. */
final class PersonNames {

    /** Why such a name is rejected. */
    static final String REASON = "place.rejected-person";

    /** Shorter ones are parts of places' names, too: Tin Hama, Tin Ag. */
    private static final int SHORTEST_FIRST_NAME = 5;

    private final PlaceWords words;

    PersonNames(PlaceWords words) {
        this.words = words;
    }

    /** Whether a name is part of a person's; {@code before} is the name judged last. */
    boolean cover(Document document, NameHit hit, NameHit before) {
        return isPerson(document, hit, before) || goesOn(document, hit, before);
    }

    private boolean isPerson(Document document, NameHit hit, NameHit previous) {
        List<Token> tokens = document.tokens();
        int first = hit.firstToken();
        String before = NameJudge.joined(document, first) ? document.folded(first - 1) : "";
        boolean capital = !before.isEmpty() && tokens.get(first - 1).isCapitalised();
        boolean titled = words.others.personTitles.contains(before) && !isOffice(hit, before);
        boolean called = words.others.calledWords.contains(before)
                && !isKind(document, first - 2)
                && !tokens.get(first - 1).isGlued();
        boolean afterName = capital
                && !isDashedToPlace(document, hit, previous)
                && (words.others.firstNames.contains(before) || words.others.surnames.contains(before));
        boolean surname = hit.endToken() - first == 1 && words.others.surnames.contains(document.folded(first));
        boolean unlocated = surname && !isToldAsPlace(document, hit, before);
        boolean beforeName =
                words.others.firstNames.contains(document.folded(first)) && nextIsName(document, hit.endToken())
                        || nextIsName(document, hit.endToken())
                                && words.others.surnames.contains(document.folded(hit.endToken()));
        return titled
                || called
                || afterName
                || unlocated
                || beforeName
                || isBeforeFirstName(document, hit)
                || capital && isTitled(document, first - 1);
    }

    /** {@code Kaya Moussa a été élu}, {@code par Kaya Moussa}; but {@code le maire de Kaya Moussa Diallo}. */
    private boolean isBeforeFirstName(Document document, NameHit hit) {
        int end = hit.endToken();
        return nextIsName(document, end)
                && document.folded(end).length() >= SHORTEST_FIRST_NAME
                && words.others.firstNames.contains(document.folded(end))
                && !document.tokens().get(hit.firstToken()).isUpperCase()
                && mayAct(document, hit.firstToken());
    }

    private boolean mayAct(Document document, int first) {
        String before = document.folded(first - 1);
        return !NameJudge.joined(document, first)
                || words.others.withWords.contains(before)
                || words.others.agentWords.contains(before);
    }

    /** {@code in Babangida}, {@code the town of Babangida}, {@code raided Babangida}: a surname that is a place here. */
    private boolean isToldAsPlace(Document document, NameHit hit, String before) {
        int first = hit.firstToken();
        int end = hit.endToken();
        boolean of = words.ofWords.contains(before)
                && NameJudge.joined(document, first - 1)
                && words.others.beforePlaces.contains(document.folded(first - 2));
        boolean kind = words.kindsAfter.contains(document.folded(end))
                && document.tokens().get(end).continuesPhrase();
        return of || kind || words.others.beforePlaces.contains(before) || words.placeVerbs.contains(before);
    }

    /** {@code l'axe Bamba-Bourem}: what a dash joins with a place is no surname, though Bamba is a first name too. */
    private static boolean isDashedToPlace(Document document, NameHit hit, NameHit previous) {
        return previous != null
                && previous.isPlace()
                && previous.endToken() == hit.firstToken()
                && document.tokens().get(hit.firstToken()).isGlued();
    }

    /** {@code Mme Fati Kaya}: a title stands before the first name, whatever that is. */
    private boolean isTitled(Document document, int name) {
        return NameJudge.joined(document, name)
                && document.tokens().get(name + 1).gap().equals(" ")
                && words.others.personTitles.contains(document.folded(name - 1))
                && !words.kinds.isAt(document.tokens(), name);
    }

    private boolean isKind(Document document, int token) {
        return token >= 0 && words.kinds.isAt(document.tokens(), token);
    }

    /** {@code Amadou Ségou Togo}: what follows a part of a person's name at once is one too. */
    private static boolean goesOn(Document document, NameHit hit, NameHit before) {
        return before != null
                && before.endToken() == hit.firstToken()
                && before.rejection().filter(why -> why.key().equals(REASON)).isPresent()
                && document.tokens().get(hit.firstToken()).gap().equals(" ");
    }

    /** {@code le maire de Boni} has a preposition between; {@code maire Boni} is a person. */
    private static boolean isOffice(NameHit hit, String before) {
        boolean division = hit.places().stream().anyMatch(place -> place.kind() == PlaceKind.COUNTRY);
        return division && before.length() > 2;
    }

    private boolean nextIsName(Document document, int at) {
        return at < document.tokens().size()
                && document.tokens().get(at).isCapitalised()
                && document.tokens().get(at).gap().equals(" ");
    }
}
