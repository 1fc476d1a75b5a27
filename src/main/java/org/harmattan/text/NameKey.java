package org.harmattan.text;

import java.util.Arrays;

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

    /** From so many letters on the beginning of a key stays what it is, whatever is added. */
    public static final int SHORTEST_WITH_PREFIX = 5;

    private char[] letters = new char[32];
    private int size;

    /** Forgets all words. */
    public void clear() {
        size = 0;
    }

    /** Adds a word that another one follows. */
    public void appendWord(String word) {
        switch (word) {
            case "st", "ste", "sainte" -> appendLastWord("saint");
            case "l" -> appendLastWord(size == 0 ? "el" : word);
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
        if (letter == 'u' && size > 0 && letters[size - 1] == 'o') {
            letters[size - 1] = 'w';
            return;
        }
        makeRoom(size + 1);
        letters[size++] = letter;
    }

    /** Makes this the same as {@code other}. */
    public void set(NameKey other) {
        makeRoom(other.size);
        System.arraycopy(other.letters, 0, letters, 0, other.size);
        size = other.size;
    }

    private void makeRoom(int units) {
        if (units > letters.length) {
            letters = Arrays.copyOf(letters, 2 * units);
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return size - skipped();
    }

    /** The same number for the same key, as {@link String#hashCode} of {@link #toString}. */
    public int hash() {
        return hash(length());
    }

    /** The same for the first letters only, of which there must be so many. */
    public int hash(int first) {
        int skipped = skipped();
        int hash = first == 0 ? 0 : at(0);
        for (int i = 1; i < first; i++) {
            hash = 31 * hash + letters[i + skipped];
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
        int skipped = skipped();
        return startsWith('a', 'l')
                ? "e" + new String(letters, 1, size - 1)
                : new String(letters, skipped, size - skipped);
    }

    private char at(int index) {
        return index == 0 && startsWith('a', 'l') ? 'e' : letters[index + skipped()];
    }

    private int skipped() {
        return startsWith('i', 'n') ? 1 : 0;
    }

    private boolean startsWith(char first, char second) {
        return size >= SHORTEST_WITH_PREFIX && letters[0] == first && letters[1] == second;
    }
}
