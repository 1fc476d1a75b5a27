package org.harmattan.ingest;

import java.util.regex.Pattern;

/**
 * Where and when an article was written, at the head of its first paragraph: "Bamako, 12 mai 2023", "OUAGADOUGOU (Reuters)
 * —". By the same signs as {@code web/js/ingest/dateline.js}.
 */
final class Dateline {

    /** As far as one is looked for, in UTF-16 units. */
    private static final int LENGTH = 120;

    private static final String MONTH =
            "(?iu:janv|jan|févr|feb|mars|march|avril|avr|apr|mai|may|juin|june|jun|juil|july|jul"
                    + "|août|aug|sept|oct|nov|déc|dec)";

    /** What opens a sentence that goes on to a name or a day: no place begins with it. */
    private static final String SENTENCE =
            "(?iu:le|la|les|the|à|au|aux|en|dans|depuis|in|at|on|near|from|since|by|until"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    private static final String AGENCIES =
            "(?:AFP|AP|APA|Reuters|REUTERS|Xinhua|XINHUA|PANA|EFE|Efe|ANSA|dpa|DPA|TASS|APS|AMAP|AIB|ANP|Anadolu|RFI|VOA)";

    private static final String BLANK = "[ \\u00a0\\u202f]";
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
    private static final String NAME = WORD + "(?:" + BLANK + WORD + "){0,2}";

    /** A place, or a place and its country. */
    private static final String PLACE =
            "(?!" + SENTENCE + "(?![\\p{L}\\p{M}'’-])|[lL]['’])" + NAME + "(?:," + BLANK + NAME + ")?";

    private static final String DAY = "," + BLANK + "*(?:le" + BLANK + "+)?(?:\\d{1,2}(?:er)?" + BLANK + "+" + MONTH
            + "|" + MONTH + "\\p{L}*\\.?" + BLANK + "+\\d{1,2})";

    /** Any group's short name stands in brackets; after an agency's, or before a dash, the article begins. */
    private static final String SOURCE =
            BLANK + "*\\((?:(?:[^)\\n]{0,20}[^)\\n\\p{L}])?" + AGENCIES + "(?:[^)\\n\\p{L}][^)\\n]{0,20})?\\)" + BLANK
                    + "*(?:[-—–:.,]|\\p{Lu})|[^)\\n]{2,30}\\)" + BLANK + "*[-—–])";

    private static final Pattern DATELINE = Pattern.compile(PLACE + "(?:" + DAY + "|" + SOURCE + ")");

    private Dateline() {}

    /**
     * Whether a text begins with one.
     *
     * @param bare without blanks at its beginning
     */
    static boolean opens(String bare) {
        return DATELINE.matcher(bare.substring(0, Math.min(LENGTH, bare.length())))
                .lookingAt();
    }
}
