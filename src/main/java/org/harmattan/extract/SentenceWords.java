package org.harmattan.extract;

import java.util.List;
import java.util.Locale;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/**
 * A sentence as {@link SentenceModel} reads it: the beginnings of its words, and in place of names, days and numbers what kind
 * they are, so that what was learnt of one village is true of the next. Words and pairs of words are its clues. No word is
 * copied: clues are numbers made of letters, see {@link #code(String)}.
 */
final class SentenceWords {

    /** Endings are left out beyond so many letters. */
    private static final int LETTERS = 6;

    /** Shorter words have no part in pairs that stand apart. */
    private static final int SHORT = 4;

    /** How far apart two words of a pair may stand. */
    private static final int REACH = 4;

    static final String PLACE = "<place>";
    static final String DAY = "<day>";
    static final String NUMBER = "<number>";

    private static final int[] KINDS = new int[ActorKind.values().length];

    static {
        for (ActorKind kind : ActorKind.values()) {
            KINDS[kind.ordinal()] = name(kind).hashCode();
        }
    }

    private final Document document;
    private final int[] words;
    private final int[] first;
    private final boolean[] content;
    private int count;

    private SentenceWords(Document document, int most) {
        this.document = document;
        words = new int[most];
        first = new int[most + 1];
        content = new boolean[most];
    }

    /** Takes up what there is to learn from. */
    @FunctionalInterface
    interface Clues {

        /**
         * One clue.
         *
         * @param code its number
         * @param word index of its word, the first of two
         * @param other index of its last word
         */
        void add(int code, int word, int other);
    }

    /** The words of a sentence up to a token. */
    static SentenceWords of(Document document, SentenceIndex index, Sentence sentence, int end) {
        return of(document, index, sentence, sentence.firstToken(), end);
    }

    /** The words of a part of a sentence. */
    static SentenceWords of(Document document, SentenceIndex index, Frame frame) {
        return of(document, index, frame.sentence(), frame.firstToken(), frame.endToken());
    }

    private static SentenceWords of(Document document, SentenceIndex index, Sentence sentence, int from, int end) {
        SentenceWords words = new SentenceWords(document, end - from);
        int[] kinds = new int[end - from];
        for (ActorMention actor : index.actors(sentence)) {
            fill(
                    kinds,
                    actor.firstToken() - from,
                    actor.endToken() - from,
                    KINDS[actor.actor().kind().ordinal()]);
        }
        for (PlaceExpression place : index.places(sentence)) {
            fill(kinds, place.firstToken() - from, place.endToken() - from, PLACE.hashCode());
        }
        for (DatePhrase date : index.dates(sentence)) {
            fill(kinds, date.firstToken() - from, date.endToken() - from, DAY.hashCode());
        }
        List<Token> tokens = document.tokens();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == 0) {
                words.add(tokens.get(from + i), from + i);
            } else if (i == 0 || kinds[i] != kinds[i - 1]) {
                words.add(kinds[i], from + i, true);
            }
        }
        words.first[words.count] = end;
        return words;
    }

    private static void fill(int[] kinds, int from, int to, int kind) {
        for (int i = Math.max(0, from); i < Math.min(kinds.length, to); i++) {
            kinds[i] = kind;
        }
    }

    private void add(Token token, int at) {
        if (token.isNumber()) {
            add(NUMBER.hashCode(), at, true);
            return;
        }
        String folded = token.folded();
        int length = Math.min(LETTERS, folded.length());
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + folded.charAt(i);
        }
        add(hash, at, folded.length() >= SHORT);
    }

    private void add(int word, int at, boolean full) {
        words[count] = word;
        first[count] = at;
        content[count++] = full;
    }

    int size() {
        return count;
    }

    /** Index of the first token of a word. */
    int firstToken(int word) {
        return first[word];
    }

    /** Whether it is more than a function word. */
    boolean isContent(int word) {
        return content[word];
    }

    /** Gives all clues in order. */
    void forEach(Clues clues) {
        for (int i = 0; i < count; i++) {
            clues.add(words[i], i, i);
            if (i + 1 < count) {
                clues.add(pair(words[i], words[i + 1]), i, i + 1);
            }
            for (int j = i + 2; content[i] && j < Math.min(count, i + REACH + 1); j++) {
                if (content[j]) {
                    clues.add(apart(words[i], words[j]), i, j);
                }
            }
        }
    }

    /** What the file of weights calls a clue; the number of that name is {@link #code}. */
    String name(int word, int other) {
        return word == other ? name(word) : name(word) + (other == word + 1 ? " " : " .. ") + name(other);
    }

    private String name(int word) {
        for (ActorKind kind : ActorKind.values()) {
            if (KINDS[kind.ordinal()] == words[word]) {
                return name(kind);
            }
        }
        for (String kind : List.of(PLACE, DAY, NUMBER)) {
            if (kind.hashCode() == words[word]) {
                return kind;
            }
        }
        String folded = document.folded(first[word]);
        return folded.substring(0, Math.min(LETTERS, folded.length()));
    }

    private static String name(ActorKind kind) {
        return "<" + kind.name().toLowerCase(Locale.ROOT) + ">";
    }

    /** The number of a clue by its name. */
    static int code(String name) {
        int apart = name.indexOf(" .. ");
        if (apart >= 0) {
            return apart(
                    name.substring(0, apart).hashCode(),
                    name.substring(apart + 4).hashCode());
        }
        int blank = name.indexOf(' ');
        return blank < 0
                ? name.hashCode()
                : pair(
                        name.substring(0, blank).hashCode(),
                        name.substring(blank + 1).hashCode());
    }

    private static int pair(int one, int other) {
        return (one * 0x9E3779B1 ^ other) * 0x85EBCA6B;
    }

    private static int apart(int one, int other) {
        return (one * 0xC2B2AE35 ^ other) * 0x27D4EB2F;
    }
}
