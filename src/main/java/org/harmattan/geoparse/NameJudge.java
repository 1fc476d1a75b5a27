package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.Phrase;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Span;
import org.harmattan.text.Token;

/**
 * Decides which names are no places in their context: parts of a person's or an organisation's name, and capitals that
 * stand for their government. Safe for several threads.
 */
final class NameJudge {

    /** How far before a name the word for an organisation may stand: {@code l'association Femmes du Gourma}. */
    private static final int ORGANISATION_REACH = 4;

    private static final int SHORT_WORD = 2;

    /** How far before a name the word may stand with which the name of a body begins. */
    private static final int BODY_REACH = 9;

    /** Words between "of" and "of". */
    private static final int MOST_BODY_WORDS = 3;

    private final PlaceWords words;
    private final PersonNames persons;
    private final Peoples peoples;

    NameJudge(PlaceWords words) {
        this.words = words;
        persons = new PersonNames(words);
        peoples = new Peoples(words);
    }

    /** The hits, rejected where their context says so; {@code others} are spans of names of other things. */
    List<NameHit> judge(Document document, List<NameHit> hits, OtherNames others, CountryWeights countries) {
        List<NameHit> judged = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            NameHit hit = hits.get(i);
            NameHit before = judged.isEmpty() ? null : judged.get(judged.size() - 1);
            List<NameHit> beside = hits.subList(Math.max(0, i - 1), Math.min(hits.size(), i + 2));
            judged.add(hit.isImplied() ? hit : judge(document, hit, others, before, beside));
        }
        new Governments(document, words, countries).judge(judged);
        return judged;
    }

    private NameHit judge(Document document, NameHit hit, OtherNames others, NameHit before, List<NameHit> beside) {
        Span span = document.span(hit.firstToken(), hit.endToken());
        String name = span.of(document.text());
        if (others.cover(span) && !isPossessor(document, hit)) {
            return hit.rejected(reason("place.rejected-group", name, name + " is part of the name of a group"));
        }
        if (persons.cover(document, hit, before)) {
            return hit.rejected(reason(PersonNames.REASON, name, name + " is part of a person's name"));
        }
        if (peoples.cover(document, hit, beside)) {
            return hit.rejected(reason("place.rejected-people", name, name + " is the name of a people"));
        }
        if (isOrganisation(document, hit) || isInLongerName(document, hit, before)) {
            return hit.rejected(
                    reason("place.rejected-organisation", name, name + " is part of an organisation's name"));
        }
        return document.tokens().get(hit.firstToken()).gap().endsWith("#")
                ? hit.rejected(reason("place.rejected-hashtag", name, name + " is a hashtag"))
                : hit;
    }

    /** {@code Benin's army} speaks of Benin. */
    private static boolean isPossessor(Document document, NameHit hit) {
        int end = hit.endToken();
        return hit.places().stream().anyMatch(place -> place.kind() == PlaceKind.COUNTRY)
                && document.folded(end).equals("s")
                && document.tokens().get(end).isGlued();
    }

    private boolean isOrganisation(Document document, NameHit hit) {
        int first = hit.firstToken();
        boolean introduced =
                joined(document, first) && isOrganisationWord(document.tokens().get(first - 1));
        return introduced
                || isOnStreet(document, first)
                || isOfBody(document, first)
                || isIntroduced(document, first)
                || isEnded(document, hit.endToken())
                || isInOtherName(document, hit);
    }

    /** {@code rue de Kaya}. */
    private boolean isOnStreet(Document document, int first) {
        return joined(document, first)
                && joined(document, first - 1)
                && words.determiners.contains(document.folded(first - 1))
                && words.others.streetWords.contains(document.folded(first - 2));
    }

    /**
     * {@code Chamber of Commerce of Mali}, {@code l'Union des transporteurs du Niger}: a word for a body in capitals, and from
     * there on "of" after "of".
     */
    private boolean isOfBody(Document document, int first) {
        int at = first;
        while (first - at < BODY_REACH && joined(document, at)) {
            int of = at;
            while (joined(document, of) && words.others.bodyJoiners.contains(document.folded(of - 1))) {
                of--;
            }
            if (of == at || !words.others.bodyLinks.contains(document.folded(of))) {
                return false;
            }
            for (at = of; of - at < MOST_BODY_WORDS && joined(document, at) && !isOf(document, at - 1); ) {
                at--;
                Token token = document.tokens().get(at);
                if (words.relations.isAt(document.tokens(), at)) {
                    // The director of the Bank of Mopti near Sévaré is there, not of there.
                    return false;
                }
                if (words.others.bodyWords.contains(token.folded()) && token.isCapitalised()) {
                    return !standsThere(document, at);
                }
            }
        }
        return false;
    }

    /** {@code à l'Université de Bamako}: where a body has its house, what happens there happens in that town. */
    private boolean standsThere(Document document, int body) {
        int at = body;
        while (joined(document, at) && words.determiners.contains(document.folded(at - 1))) {
            at--;
        }
        return joined(document, at)
                && words.others.housedBodies.contains(document.folded(body))
                && words.others.houseOpeners.contains(document.folded(at - 1));
    }

    private boolean isOf(Document document, int token) {
        return words.others.bodyJoiners.contains(document.folded(token));
    }

    /** {@code Lake Chad Basin Commission}, {@code palais de Koulouba}. */
    private boolean isInOtherName(Document document, NameHit hit) {
        for (int start = Math.max(0, hit.firstToken() - ORGANISATION_REACH); start <= hit.firstToken(); start++) {
            PhraseTrie.Match<String> match = words.others.otherNames.longestAt(document.tokens(), start);
            if (!match.values().isEmpty() && match.endToken() >= hit.endToken()) {
                return true;
            }
        }
        return false;
    }

    /** Abbreviations count in capitals only: AS is a club, "as" is not. */
    private boolean isOrganisationWord(Token token) {
        return words.others.organisationWords.contains(token.folded())
                && (token.text().length() > SHORT_WORD || token.isUpperCase());
    }

    /** {@code la radio Voix du Gorouol}: a word for an organisation, then a capitalised name that leads to this one. */
    private boolean isIntroduced(Document document, int first) {
        boolean capital = false;
        for (int at = first; at > 0 && first - at < ORGANISATION_REACH && joined(document, at); at--) {
            Token token = document.tokens().get(at - 1);
            if (capital && !token.isCapitalised() && isOrganisationWord(token)) {
                // The hospital Sominé Dolo of Mopti stands there.
                return !words.others.facilityWords.contains(token.folded())
                        || !words.determiners.contains(document.folded(first - 1));
            }
            capital |= token.isCapitalised();
            if (!token.isCapitalised() && !words.determiners.contains(token.folded())) {
                return false;
            }
        }
        return false;
    }

    /** {@code Sikasso Regional Police}. */
    private boolean isEnded(Document document, int end) {
        for (int at = end; at < Math.min(end + 2, document.tokens().size()); at++) {
            Token token = document.tokens().get(at);
            if (!token.isCapitalised() || !token.continuesPhrase()) {
                return false;
            }
            if (words.others.organisationEndings.contains(token.folded())) {
                return true;
            }
        }
        return false;
    }

    /** {@code l'hôpital Sominé Dolo}: a capitalised word that is no place stands right before, in a sentence that has others. */
    private boolean isInLongerName(Document document, NameHit hit, NameHit before) {
        int at = hit.firstToken() - 1;
        if (at < 1 || before != null && before.endToken() > at || !joined(document, at) || !joined(document, at + 1)) {
            return false;
        }
        Token token = document.tokens().get(at);
        boolean name = token.isCapitalised()
                && !token.isUpperCase()
                && document.tokens().get(at + 1).gap().equals(" ")
                && !words.determiners.contains(token.folded())
                && !words.fillers.contains(token.folded())
                && !words.nameOpeners.contains(token.folded())
                && !words.kinds.isAt(document.tokens(), at)
                && !words.relations.isAt(document.tokens(), at)
                && !words.demonyms.isAt(document.tokens(), at);
        boolean plain = !document.tokens().get(at - 1).isCapitalised();
        return name && plain && hit.places().stream().noneMatch(place -> place.kind() == PlaceKind.COUNTRY);
    }

    static boolean joined(Document document, int first) {
        return first > 0
                && first < document.tokens().size()
                && document.tokens().get(first).continuesPhrase()
                && document.getSentenceOf(first).firstToken() < first;
    }

    static Phrase reason(String key, String name, String text) {
        return new Phrase(key, Map.of("name", name), text);
    }
}
