package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
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

    /** How far after a capital its verb may stand. */
    private static final int VERB_REACH = 5;

    /** A country of which a document speaks less than this share is foreign to it. */
    private static final double FOREIGN = 0.45;

    private final PlaceWords words;

    NameJudge(PlaceWords words) {
        this.words = words;
    }

    /** The hits, rejected where their context says so; {@code others} are spans of names of other things. */
    List<NameHit> judge(Document document, List<NameHit> hits, OtherNames others, CountryWeights countries) {
        List<NameHit> judged = new ArrayList<>(hits.size());
        for (NameHit hit : hits) {
            NameHit before = judged.isEmpty() ? null : judged.get(judged.size() - 1);
            judged.add(hit.isImplied() ? hit : judge(document, hit, others, before));
        }
        new Governments(document, words, countries).judge(judged);
        return judged;
    }

    private NameHit judge(Document document, NameHit hit, OtherNames others, NameHit before) {
        Span span = document.span(hit.firstToken(), hit.endToken());
        String name = span.of(document.text());
        if (others.cover(span) && !isPossessor(document, hit)) {
            return hit.rejected(reason("place.rejected-group", name, name + " is part of the name of a group"));
        }
        if (isPerson(document, hit) || goesOn(document, hit, before)) {
            return hit.rejected(reason("place.rejected-person", name, name + " is part of a person's name"));
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

    private boolean isPerson(Document document, NameHit hit) {
        List<Token> tokens = document.tokens();
        int first = hit.firstToken();
        String before = joined(document, first) ? document.folded(first - 1) : "";
        boolean capital = !before.isEmpty() && tokens.get(first - 1).isCapitalised();
        boolean titled = words.personTitles.contains(before) && !isOffice(hit, before);
        boolean called = words.calledWords.contains(before) && !isKind(document, first - 2);
        boolean afterName = capital && (words.firstNames.contains(before) || words.surnames.contains(before));
        boolean surname = hit.endToken() - first == 1 && words.surnames.contains(document.folded(first));
        boolean unlocated = surname && !words.beforePlaces.contains(before);
        boolean beforeName = words.firstNames.contains(document.folded(first)) && nextIsName(document, hit.endToken())
                || nextIsName(document, hit.endToken()) && words.surnames.contains(document.folded(hit.endToken()));
        return titled || called || afterName || unlocated || beforeName;
    }

    private boolean isKind(Document document, int token) {
        return token >= 0 && words.kinds.isAt(document.tokens(), token);
    }

    /** {@code Amadou Ségou Togo}: what follows a part of a person's name at once is one too. */
    private static boolean goesOn(Document document, NameHit hit, NameHit before) {
        return before != null
                && before.endToken() == hit.firstToken()
                && before.rejection()
                        .filter(why -> why.key().equals("place.rejected-person"))
                        .isPresent()
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

    private boolean isOrganisation(Document document, NameHit hit) {
        int first = hit.firstToken();
        boolean introduced =
                joined(document, first) && isOrganisationWord(document.tokens().get(first - 1));
        return introduced || isIntroduced(document, first) || isEnded(document, hit.endToken());
    }

    /** Abbreviations count in capitals only: AS is a club, "as" is not. */
    private boolean isOrganisationWord(Token token) {
        return words.organisationWords.contains(token.folded())
                && (token.text().length() > SHORT_WORD || token.isUpperCase());
    }

    /** {@code la radio Voix du Gorouol}: a word for an organisation, then a capitalised name that leads to this one. */
    private boolean isIntroduced(Document document, int first) {
        boolean capital = false;
        for (int at = first; at > 0 && first - at < ORGANISATION_REACH && joined(document, at); at--) {
            Token token = document.tokens().get(at - 1);
            if (capital && !token.isCapitalised() && isOrganisationWord(token)) {
                return true;
            }
            capital |= token.isCapitalised();
            if (!token.isCapitalised() && !Determiners.contains(token.folded())) {
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
            if (words.organisationEndings.contains(token.folded())) {
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
                && !Determiners.contains(token.folded())
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
                && document.tokens().get(first).continuesPhrase()
                && document.getSentenceOf(first).firstToken() < first;
    }

    static Phrase reason(String key, String name, String text) {
        return new Phrase(key, Map.of("name", name), text);
    }

    /** Capitals that stand for their governments. One instance per document. */
    private record Governments(Document document, PlaceWords words, CountryWeights countries) {

        void judge(List<NameHit> hits) {
            boolean next = false;
            for (int i = hits.size() - 1; i >= 0; i--) {
                NameHit hit = hits.get(i);
                boolean listed = next && i + 1 < hits.size() && areListed(hit, hits.get(i + 1));
                next = isCapital(hit) && (isGovernment(hit, listed));
                if (next && hit.isPlace()) {
                    String name =
                            document.span(hit.firstToken(), hit.endToken()).of(document.text());
                    hits.set(
                            i,
                            hit.rejected(
                                    reason("place.rejected-government", name, name + " stands for its government")));
                }
            }
        }

        private boolean areListed(NameHit one, NameHit other) {
            return Surrounds.joinsList(document, one.endToken(), other.firstToken(), words);
        }

        private boolean isCapital(NameHit hit) {
            return words.capitals.contains(NameFolder.fold(
                    document.span(hit.firstToken(), hit.endToken()).of(document.text())));
        }

        private boolean isGovernment(NameHit hit, boolean beforeGovernment) {
            int first = hit.firstToken();
            String before = joined(document, first) ? document.folded(first - 1) : "";
            if (words.beforePlaces.contains(before) || isInside(before)) {
                return false;
            }
            if (before.equals("entre") || before.equals("between")) {
                return hit.endToken() < document.tokens().size()
                        && words.listEnds.contains(document.folded(hit.endToken()));
            }
            boolean foreign = hit.places().stream().noneMatch(place -> countries.share(place.country()) > FOREIGN);
            return beforeGovernment
                    || governs(hit.endToken())
                    || foreign && (words.withWords.contains(before) || isSubject(hit));
        }

        private static boolean isInside(String before) {
            return before.equals("dans") || before.equals("depuis") || before.equals("from") || before.equals("vers");
        }

        /** A foreign capital with which a sentence begins and that no mark or preposition follows does something. */
        private boolean isSubject(NameHit hit) {
            int end = hit.endToken();
            boolean opens = document.getSentenceOf(hit.firstToken()).firstToken() == hit.firstToken()
                    || words.listEnds.contains(document.folded(hit.firstToken() - 1));
            return opens
                    && document.getSentenceOf(hit.firstToken()).hasToken(end)
                    && document.tokens().get(end).gap().equals(" ")
                    && !document.tokens().get(end).isCapitalised()
                    && !document.tokens().get(end).isNumber()
                    && words.prepositions
                            .longestAt(document.tokens(), end)
                            .values()
                            .isEmpty();
        }

        /** Whether a verb of speech or decision follows within a few words: {@code Paris a toujours soutenu}. */
        private boolean governs(int end) {
            int sentenceEnd = document.getSentenceOf(end - 1).endToken();
            for (int at = end; at < Math.min(end + VERB_REACH, sentenceEnd); at++) {
                boolean comma = at == end && document.tokens().get(at).follows(',');
                if (comma || !document.tokens().get(at).continuesPhrase()) {
                    return false;
                }
                PhraseTrie.Match<String> verb = words.governmentVerbs.longestAt(document.tokens(), at);
                if (!verb.values().isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }
}
