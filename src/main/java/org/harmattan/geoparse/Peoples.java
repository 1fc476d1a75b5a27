package org.harmattan.geoparse;

import java.util.Set;
import org.harmattan.text.Document;
import org.harmattan.text.Language;

/** Tells where a name that a people and its land share is the people's. Immutable; safe for several threads. */
final class Peoples {

    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "l", "the", "an", "a", "de", "d", "du", "des", "of");

    private final PlaceWords words;

    Peoples(PlaceWords words) {
        this.words = words;
    }

    /**
     * {@code l'amenokal des Ifoghas}, {@code Les Ifoghas se sont réunis}, but not {@code près des Ifoghas}: a people only
     * after words for persons or what is done with them, or at the beginning of a clause.
     */
    boolean cover(Document document, NameHit hit) {
        int first = hit.firstToken();
        int end = hit.endToken();
        if (end != first + 1 || !words.peoples.contains(document.folded(first)) || isLand(document, end)) {
            return false;
        }
        int at = beforeList(document, first);
        boolean article = ARTICLES.contains(document.folded(at));
        return NameJudge.joined(document, at)
                ? words.peopleWords.contains(document.folded(at - 1)) || isPersons(document, end)
                : article || document.getSentenceOf(at).firstToken() == at || isPersons(document, end);
    }

    /** {@code the Ifoghas mountains}. */
    private boolean isLand(Document document, int end) {
        return NameJudge.joined(document, end) && words.peopleLands.contains(document.folded(end));
    }

    /** {@code Ifoghas fighters}. */
    private boolean isPersons(Document document, int end) {
        return NameJudge.joined(document, end)
                && words.peopleWords.contains(document.folded(end))
                && document.language() == Language.ENGLISH;
    }

    /** The first token of the names and articles that lead to a name: {@code entre les Idnan et les Ifoghas}. */
    private int beforeList(Document document, int first) {
        int at = beforeArticles(document, first);
        while (NameJudge.joined(document, at)
                && NameJudge.joined(document, at - 1)
                && words.listEnds.contains(document.folded(at - 1))
                && document.tokens().get(at - 2).isCapitalised()) {
            at = beforeArticles(document, at - 2);
        }
        return at;
    }

    private static int beforeArticles(Document document, int first) {
        int at = first;
        while (NameJudge.joined(document, at) && ARTICLES.contains(document.folded(at - 1))) {
            at--;
        }
        return at;
    }
}
