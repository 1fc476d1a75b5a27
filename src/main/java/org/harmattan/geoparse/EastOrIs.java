package org.harmattan.geoparse;

import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/** Tells the east from the verb that French writes alike: <i>à l'est de Gao</i>, <i>le village est à 20 km de Gao</i>. */
final class EastOrIs {

    private EastOrIs() {}

    /** Whether words that may tell a direction are a verb where they stand. */
    static boolean isVerb(Document document, PhraseTrie.Match<RelationWord> match, PlaceWords words) {
        int first = match.firstToken();
        int end = match.endToken();
        if (end != first + 1 || !words.beingWords.contains(document.folded(first))) {
            return false;
        }
        boolean led = first > 0
                && document.tokens().get(first).continuesPhrase()
                && words.measures.windLeads.contains(document.folded(first - 1));
        boolean of = end < document.tokens().size()
                && document.tokens().get(end).continuesPhrase()
                && words.ofWords.contains(document.folded(end));
        return !led && !of;
    }
}
