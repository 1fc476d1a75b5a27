package org.harmattan.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a comparison of texts may leave out of account (CQL2, OGC 21-065r2, clauses 7.3 and 7.4). */
public enum Folding {
    /** Upper and lower case, with Unicode's special cases: {@code Straße} is {@code STRASSE}. */
    CASE {
        @Override
        public String apply(String text) {
            // Upper case first: some letters have several lower-case forms, and one has two letters in upper case.
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .toUpperCase(Locale.ROOT)
                    .toLowerCase(Locale.ROOT);
        }
    },
    /** Accents and other marks, and the hooks and strokes of Sahelian and Nordic letters. */
    ACCENTS {
        @Override
        public String apply(String text) {
            String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
            String bare = MARKS.matcher(apart).replaceAll("");
            StringBuilder plain = new StringBuilder(bare.length());
            for (int i = 0; i < bare.length(); i++) {
                int at = HOOKED.indexOf(bare.charAt(i));
                plain.append(at < 0 ? bare.charAt(i) : UNHOOKED.charAt(at));
            }
            return Normalizer.normalize(plain, Normalizer.Form.NFC);
        }
    };

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Letters that Unicode does not take apart, and what they are without the hook or stroke. */
    private static final String HOOKED = "øØłŁđĐħĦɓƁɗƊƙƘƴƳŋŊ";

    private static final String UNHOOKED = "oOlLdDhHbBdDkKyYnN";

    /** The text without the difference. Pure; applying it twice changes nothing more. */
    public abstract String apply(String text);
}
