package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.incident.Stance;
import org.harmattan.text.Sentence;

/**
 * Words by which a text gives something as said by somebody.
 *
 * @param firstToken index of the first token of what is said
 * @param endToken index after its last token; both within one sentence
 * @param cueToken index of the word of saying, or of the verb that marks what is said as hearsay
 * @param by the source in the text's words, without article, at most 80 characters
 * @param actor the source, when the words name an actor of the lexicon
 * @param stance what the source does with what it says
 * @param disowned how many of its tokens it says are not so, numbers included: <i>dément avoir tué vingt civils</i>
 * @param official whether a state, its forces or its authorities speak
 * @param superseded whether it was said before what the text reports now: <i>un premier bilan, avait parlé de</i>
 */
record Attribution(
        int firstToken,
        int endToken,
        int cueToken,
        String by,
        Optional<ActorMention> actor,
        Stance stance,
        int disowned,
        boolean official,
        boolean superseded) {

    /** Whether the source says that what stands at that token is not so. */
    boolean disowned(int token) {
        return token < firstToken + disowned;
    }

    /** The same source saying the whole of another sentence too, which only the verb at that token marks as hearsay. */
    Attribution over(Sentence sentence, int hearsay) {
        return new Attribution(
                sentence.firstToken(), sentence.endToken(), hearsay, by, actor, stance, 0, official, superseded);
    }
}
