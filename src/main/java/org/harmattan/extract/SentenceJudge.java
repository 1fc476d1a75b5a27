package org.harmattan.extract;

import java.util.List;
import java.util.Optional;

/** What a {@link SentenceModel} adds to what the lexicons find in a sentence, and what it takes from it. */
final class SentenceJudge {

    /** So much do its words count for a type: less than most words of the lexicons. */
    private static final int WEIGHT = 5;

    private final SentenceModel model;

    SentenceJudge(SentenceModel model) {
        this.model = model;
    }

    /**
     * The words of a sentence that tell of incidents: those found, or those of the model where there are none. Empty when
     * the sentence can hardly tell of any.
     *
     * @param named words of the lexicons
     * @param tolls its numbers of victims
     */
    Optional<List<Trigger>> triggers(SentenceWords words, List<Trigger> named, List<CasualtyStatement> tolls) {
        double probability = model.probability(words);
        if (!named.isEmpty() || !tolls.isEmpty()) {
            return probability < model.doubtful() ? Optional.empty() : Optional.of(named);
        }
        if (probability < model.sure()) {
            return Optional.empty();
        }
        SentenceModel.Verdict verdict = model.judge(words);
        return verdict.share() < model.sureOfType() ? Optional.empty() : Optional.of(List.of(trigger(verdict)));
    }

    static Trigger trigger(SentenceModel.Verdict verdict) {
        return new Trigger(
                verdict.firstToken(),
                verdict.endToken(),
                List.of(new EventWord(Optional.of(verdict.type()), WEIGHT, false, false)),
                Trigger.Reference.OPEN,
                false);
    }
}
