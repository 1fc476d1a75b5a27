package org.harmattan.geoparse;

import java.util.List;
import org.harmattan.text.Document;
import org.harmattan.text.Language;

/** Tells where a name that a people and its land share is the people's. Immutable; safe for several threads. */
final class Peoples {

    private final PlaceWords words;

    Peoples(PlaceWords words) {
        this.words = words;
    }

    /**
     * {@code l'amenokal des Ifoghas}, {@code Les Ifoghas se sont réunis}, but not {@code près des Ifoghas}: a people only
     * after words for persons or what is done with them, or at the beginning of a clause.
     *
     * @param beside the names before and after it
     */
    boolean cover(Document document, NameHit hit, List<NameHit> beside) {
        int first = hit.firstToken();
        int end = hit.endToken();
        if (end != first + 1
                || !words.others.peoples.contains(document.folded(first))
                || isLand(document, end)
                || isEndOfStretch(document, hit, beside)) {
            return false;
        }
        if (isOfPlace(document, first, end)) {
            return true;
        }
        int at = beforeList(document, first);
        boolean article = words.articles.contains(document.folded(at));
        return NameJudge.joined(document, at)
                ? words.others.peopleWords.contains(document.folded(at - 1)) || isPersons(document, end)
                : article || document.getSentenceOf(at).firstToken() == at || isPersons(document, end);
    }

    /** {@code the Mossi village of Yirgou}, {@code un hameau Bella de Ménaka}: whose place it is, before its name. */
    private boolean isOfPlace(Document document, int first, int end) {
        int kind = kindAfter(document, end);
        boolean before = NameJudge.joined(document, first) && endsKind(document, first);
        return kind > end && isNamed(document, kind) || before && isNamed(document, end);
    }

    private int kindAfter(Document document, int end) {
        return NameJudge.joined(document, end)
                ? words.kinds.longestAt(document.tokens(), end).endToken()
                : end;
    }

    private boolean endsKind(Document document, int end) {
        return words.kinds.longestAt(document.tokens(), end - 1).endToken() == end;
    }

    private boolean isNamed(Document document, int token) {
        return NameJudge.joined(document, token) && words.ofWords.contains(document.folded(token));
    }

    /** {@code entre les Ifoghas et Tessalit}: what stretches from a place or to one is a land. */
    private boolean isEndOfStretch(Document document, NameHit hit, List<NameHit> beside) {
        for (NameHit other : beside) {
            NameHit one = other.firstToken() < hit.firstToken() ? other : hit;
            NameHit two = one == other ? hit : other;
            int lead = beforeArticles(document, one.firstToken());
            int and = beforeArticles(document, two.firstToken()) - 1;
            if (NameJudge.joined(document, lead)
                    && isBetween(document, lead - 1)
                    && and == one.endToken()
                    && words.links.listEnds.contains(document.folded(and))
                    && !words.others.peoples.contains(document.folded(other.firstToken()))
                    && !other.places().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(Document document, int token) {
        return words.relations.longestAt(document.tokens(), token).values().stream()
                .anyMatch(word -> word.kind() == RelationKind.BETWEEN);
    }

    /** {@code the Ifoghas mountains}. */
    private boolean isLand(Document document, int end) {
        return NameJudge.joined(document, end) && words.others.peopleLands.contains(document.folded(end));
    }

    /** {@code Ifoghas fighters}. */
    private boolean isPersons(Document document, int end) {
        return NameJudge.joined(document, end)
                && words.others.peopleWords.contains(document.folded(end))
                && document.language() == Language.ENGLISH;
    }

    /** The first token of the names and articles that lead to a name: {@code entre les Idnan et les Ifoghas}. */
    private int beforeList(Document document, int first) {
        int at = beforeArticles(document, first);
        while (NameJudge.joined(document, at)
                && NameJudge.joined(document, at - 1)
                && words.links.listEnds.contains(document.folded(at - 1))
                && document.tokens().get(at - 2).isCapitalised()) {
            at = beforeArticles(document, at - 2);
        }
        return at;
    }

    private int beforeArticles(Document document, int first) {
        int at = first;
        while (NameJudge.joined(document, at) && words.articles.contains(document.folded(at - 1))) {
            at--;
        }
        return at;
    }
}
