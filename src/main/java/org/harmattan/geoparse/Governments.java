package org.harmattan.geoparse;

import java.util.List;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;

/** Capitals that stand for their governments. One instance per document. */
record Governments(Document document, PlaceWords words, CountryWeights countries) {

    /** How far after a capital its verb may stand. */
    private static final int VERB_REACH = 5;

    /** A country of which a document speaks less than this share is foreign to it. */
    private static final double FOREIGN = 0.45;

    void judge(List<NameHit> hits) {
        boolean next = false;
        for (int i = hits.size() - 1; i >= 0; i--) {
            NameHit hit = hits.get(i);
            boolean listed = next && i + 1 < hits.size() && areListed(hit, hits.get(i + 1));
            next = isCapital(hit) && (isGovernment(hit, listed));
            if (next && hit.isPlace()) {
                String name = document.span(hit.firstToken(), hit.endToken()).of(document.text());
                hits.set(
                        i,
                        hit.rejected(NameJudge.reason(
                                "place.rejected-government", name, name + " stands for its government")));
            }
        }
    }

    private boolean areListed(NameHit one, NameHit other) {
        return Surrounds.joinsList(document, one.endToken(), other.firstToken(), words);
    }

    private boolean isCapital(NameHit hit) {
        String name = hit.endToken() == hit.firstToken() + 1
                ? document.folded(hit.firstToken())
                : NameFolder.fold(
                        document.span(hit.firstToken(), hit.endToken()).of(document.text()));
        return words.others.capitals.contains(name);
    }

    private boolean isGovernment(NameHit hit, boolean beforeGovernment) {
        int first = hit.firstToken();
        String before = NameJudge.joined(document, first) ? document.folded(first - 1) : "";
        if (words.others.beforePlaces.contains(before) || isInside(before)) {
            return false;
        }
        if (before.equals("entre") || before.equals("between")) {
            return hit.endToken() < document.tokens().size()
                    && words.links.listEnds.contains(document.folded(hit.endToken()));
        }
        boolean foreign = hit.places().stream().noneMatch(place -> countries.share(place.country()) > FOREIGN);
        return beforeGovernment
                || governs(hit.endToken())
                || isAddressed(first)
                || foreign && (words.others.withWords.contains(before) || isSubject(hit));
    }

    /** {@code accuse Abidjan}, {@code suspendue par Bamako}: it decides, or something is said of it at once. */
    private boolean isAddressed(int first) {
        if (!NameJudge.joined(document, first)) {
            return false;
        }
        boolean agent =
                words.others.agentWords.contains(document.folded(first - 1)) && NameJudge.joined(document, first - 1);
        int end = agent ? first - 1 : first;
        return words.others
                        .governmentVerbs
                        .longestAt(document.tokens(), end - 1)
                        .endToken()
                == end;
    }

    private static boolean isInside(String before) {
        return before.equals("dans") || before.equals("depuis") || before.equals("from") || before.equals("vers");
    }

    /** A foreign capital with which a sentence begins and that no mark or preposition follows does something. */
    private boolean isSubject(NameHit hit) {
        int end = hit.endToken();
        boolean opens = document.getSentenceOf(hit.firstToken()).firstToken() == hit.firstToken()
                || document.tokens().get(hit.firstToken()).followsAny(":;")
                || words.links.listEnds.contains(document.folded(hit.firstToken() - 1));
        return opens
                && document.getSentenceOf(hit.firstToken()).hasToken(end)
                && document.tokens().get(end).gap().equals(" ")
                && !document.tokens().get(end).isCapitalised()
                && !document.tokens().get(end).isNumber()
                && words.prepositions.longestAt(document.tokens(), end).values().isEmpty();
    }

    /** {@code COTONOU - Benin's army said}. */
    private static boolean isDateline(String gap) {
        return gap.startsWith(" ") && gap.strip().length() == 1 && "-–—".contains(gap.strip());
    }

    /** Whether a verb of speech or decision follows within a few words: {@code Paris a toujours soutenu}. */
    private boolean governs(int end) {
        int sentenceEnd = document.getSentenceOf(end - 1).endToken();
        for (int at = end; at < Math.min(end + VERB_REACH, sentenceEnd); at++) {
            boolean comma = at == end
                    && (document.tokens().get(at).follows(',')
                            || isDateline(document.tokens().get(at).gap()));
            if (comma || !document.tokens().get(at).continuesPhrase()) {
                return false;
            }
            PhraseTrie.Match<String> verb = words.others.governmentVerbs.longestAt(document.tokens(), at);
            if (!verb.values().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
