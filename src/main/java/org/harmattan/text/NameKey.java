package org.harmattan.text;

/**
 * Builds the look-up key of a name word by word, so that a scan over a text can try ever longer names without creating
 * strings. One instance serves one thread; {@link #clear} makes it ready for the next name.
 *
 * <p>Rules, on words as {@link NameFolder#fold} gives them:
 *
 * <ul>
 *   <li>words are joined without blanks: Tin Zaouatene, Ti-n-Zaouâtene, Tinzaouatène;
 *   <li>{@code ou} is {@code w}: Ouallam, Wallam;
 *   <li>st, ste, sainte before another word are {@code saint};
 *   <li>a leading al or l' is {@code el}, joined or not;
 *   <li>a leading in, i-n or n' is {@code n}: In Tillit, I-n-Tillit, N'Tillit.
 * </ul>
 *
 * The last two hold for keys of five letters and more: below that they would merge names that have nothing in common.
 */
public final class NameKey {

    private static final int SHORTEST_WITH_PREFIX = 5;

    private final StringBuilder letters = new StringBuilder();

    /** Forgets all words. */
    public void clear() {
        letters.setLength(0);
    }

    /** Adds a word that another one follows. */
    public void appendWord(String word) {
        switch (word) {
            case "st", "ste", "sainte" -> appendLastWord("saint");
            case "l" -> appendLastWord(letters.length() == 0 ? "el" : word);
            default -> appendLastWord(word);
        }
    }

    /** Adds the word the name ends with. */
    public void appendLastWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            append(word.charAt(i));
        }
    }

    private void append(char letter) {
        if (letter == ' ') {
            return;
        }
        int last = letters.length() - 1;
        if (letter == 'u' && last >= 0 && letters.charAt(last) == 'o') {
            letters.setCharAt(last, 'w');
        } else {
            letters.append(letter);
        }
    }

    /** Makes this the same as {@code other}. */
    public void set(NameKey other) {
        letters.setLength(0);
        letters.append(other.letters);
    }

    /** Number of UTF-16 units. */
    public int length() {
        return letters.length() - skipped();
    }

    /** The same number for the same key, as {@link String#hashCode} of {@link #toString}. */
    public int hash() {
        return hash(length());
    }

    /** The same for the first letters only, of which there must be so many. */
    public int hash(int first) {
        int hash = 0;
        for (int i = 0; i < first; i++) {
            hash = 31 * hash + at(i);
        }
        return hash;
    }

    /** Whether this is the key {@code other}. */
    public boolean is(String other) {
        int length = length();
        if (other.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (other.charAt(i) != at(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        StringBuilder key = new StringBuilder(length());
        for (int i = 0, n = length(); i < n; i++) {
            key.append(at(i));
        }
        return key.toString();
    }

    private char at(int index) {
        return index == 0 && startsWith('a', 'l') ? 'e' : letters.charAt(index + skipped());
    }

    private int skipped() {
        return startsWith('i', 'n') ? 1 : 0;
    }

    private boolean startsWith(char first, char second) {
        return letters.length() >= SHORTEST_WITH_PREFIX && letters.charAt(0) == first && letters.charAt(1) == second;
    }
}
