package org.harmattan.extract;

import java.util.Set;
import org.harmattan.text.Qualifier;

/**
 * Words for people, with or without their number.
 *
 * @param firstToken index of its first token
 * @param nounToken index of the first token after the number
 * @param endToken index after its last token
 * @param count how many
 * @param head what kind of word says who they are
 * @param kind their side
 * @param harms what befell them, when the noun itself says it: <i>morts, blessés, casualties</i>
 * @param others whether they are said to be others than those before: <i>deux autres</i>
 */
record VictimPhrase(
        int firstToken,
        int nounToken,
        int endToken,
        Count count,
        Head head,
        VictimKind kind,
        Set<Harm> harms,
        boolean others)
        implements SentencePart {

    /** What kind of word says who they are. */
    enum Head {
        PERSON,
        HARM,
        UNKNOWN_NOUN,
        NONE
    }

    /**
     * How many they are.
     *
     * @param form how the text says it
     * @param min lowest number
     * @param best number named
     * @param max highest number
     * @param qualifier how it is hedged
     */
    record Count(Form form, int min, int best, int max, Qualifier qualifier) {

        static final Count UNKNOWN = new Count(Form.UNCOUNTED, 0, 0, 0, Qualifier.EXACT);
        static final Count NAMED = new Count(Form.NAMED, 1, 1, 1, Qualifier.EXACT);
        static final Count PRONOUN = new Count(Form.PRONOUN, 1, 1, 1, Qualifier.EXACT);
        static final Count DENIED = new Count(Form.DENIED, 0, 0, 0, Qualifier.EXACT);
    }

    /** How a text says a number. */
    enum Form {
        /** A number. */
        NUMBER,
        /** An indefinite article. */
        ARTICLE,
        /** One known person: <i>le maire</i>. */
        NAMED,
        /** One person told by a pronoun: <i>il, she</i>. */
        PRONOUN,
        /** Nobody: <i>aucun, no</i>. */
        DENIED,
        /** Several, not counted: <i>des soldats</i>. */
        UNCOUNTED
    }

    boolean isCounted() {
        return count.form() != Form.UNCOUNTED;
    }

    boolean isBare() {
        return head == Head.NONE;
    }

    /** Words that begin with a token and name somebody by a noun. */
    static VictimPhrase of(int first, Count count, VictimNoun noun) {
        return new VictimPhrase(
                first,
                noun.firstToken(),
                Math.max(noun.endToken(), noun.firstToken()),
                count,
                noun.head(),
                noun.kind(),
                noun.harms(),
                noun.others());
    }
}
