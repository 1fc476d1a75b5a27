package org.harmattan.geoparse;

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

    private final PlaceWords words;

    NameJudge(PlaceWords words) {
        this.words = words;
    }

    /** The hit, rejected where its context says so; {@code others} are spans of names of other things. */
    NameHit judge(Document document, NameHit hit, OtherNames others) {
        Span span = document.span(hit.firstToken(), hit.endToken());
        String name = span.of(document.text());
        if (others.cover(span)) {
            return hit.rejected(reason("place.rejected-group", name, name + " is part of the name of a group"));
        }
        if (isPerson(document, hit)) {
            return hit.rejected(reason("place.rejected-person", name, name + " is part of a person's name"));
        }
        if (isOrganisation(document, hit)) {
            return hit.rejected(
                    reason("place.rejected-organisation", name, name + " is part of an organisation's name"));
        }
        if (isGovernment(document, hit)) {
            return hit.rejected(reason("place.rejected-government", name, name + " stands for its government"));
        }
        return hit;
    }

    private boolean isPerson(Document document, NameHit hit) {
        List<Token> tokens = document.tokens();
        int first = hit.firstToken();
        String before = joined(document, first) ? document.folded(first - 1) : "";
        boolean titled = words.personTitles.contains(before) && !isOffice(hit, before);
        boolean afterFirstName =
                words.firstNames.contains(before) && tokens.get(first - 1).isCapitalised();
        boolean afterSurname =
                words.surnames.contains(before) && tokens.get(first - 1).isCapitalised();
        boolean surname = hit.endToken() - first == 1 && words.surnames.contains(document.folded(first));
        boolean unlocated = surname && !before.matches("a|de|d|village|ville|commune|in|at|near|cercle");
        boolean beforeName = words.firstNames.contains(document.folded(first)) && nextIsName(document, hit.endToken());
        return titled || afterFirstName || afterSurname || unlocated || beforeName;
    }

    /** {@code le maire de Boni} has a preposition between; {@code maire Boni} is a person. */
    private static boolean isOffice(NameHit hit, String before) {
        boolean division = hit.places().stream().anyMatch(place -> place.kind() == PlaceKind.COUNTRY);
        return division && before.length() > 2;
    }

    private boolean nextIsName(Document document, int at) {
        return at < document.tokens().size()
                && document.tokens().get(at).isCapitalised()
                && document.tokens().get(at).continuesPhrase()
                && document.tokens().get(at).gap().equals(" ");
    }

    private boolean isOrganisation(Document document, NameHit hit) {
        int first = hit.firstToken();
        int end = hit.endToken();
        boolean introduced = joined(document, first) && words.organisationWords.contains(document.folded(first - 1));
        boolean ended = end < document.tokens().size()
                && document.tokens().get(end).continuesPhrase()
                && document.tokens().get(end).isCapitalised()
                && words.organisationEndings.contains(document.folded(end));
        return introduced || ended;
    }

    private boolean isGovernment(Document document, NameHit hit) {
        String name =
                NameFolder.fold(document.span(hit.firstToken(), hit.endToken()).of(document.text()));
        if (!words.capitals.contains(name)) {
            return false;
        }
        int end = hit.endToken();
        boolean located = joined(document, hit.firstToken())
                && document.folded(hit.firstToken() - 1).matches("a|in|at|near|dans|vers|depuis|from|pres");
        if (located) {
            return false;
        }
        if (document.folded(hit.firstToken() - 1).equals("entre")
                || document.folded(hit.firstToken() - 1).equals("between")) {
            return hit.endToken() < document.tokens().size()
                    && document.folded(end).matches("et|and");
        }
        return governs(document, end);
    }

    /** Whether a verb of speech or decision follows within a few words: {@code Paris a toujours soutenu}. */
    private boolean governs(Document document, int end) {
        int sentenceEnd = document.getSentenceOf(end - 1).endToken();
        for (int at = end; at < Math.min(end + 5, sentenceEnd); at++) {
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

    private static boolean joined(Document document, int first) {
        return first > 0
                && document.tokens().get(first).continuesPhrase()
                && document.getSentenceOf(first).firstToken() < first;
    }

    private static Phrase reason(String key, String name, String text) {
        return new Phrase(key, Map.of("name", name), text);
    }
}
