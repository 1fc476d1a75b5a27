package org.harmattan.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.harmattan.extract.ChoiceFit.Choice;
import org.harmattan.extract.PartySamples.Sample;

/**
 * Makes {@code data/lexicon/doers.json} and {@code targets.json} out of annotated articles: run it in the project's folder after
 * a change to how actors are found or events read. Prints how often rules are right, and the weights about articles, a fifth each
 * time, that are left out of the fit.
 */
final class FitParties {

    private static final int FOLDS = 5;

    /** Penalties of large weights. */
    private static final double DOERS = 10;

    private static final double TARGETS = 3;

    private final List<Sample> samples;

    private FitParties(List<Sample> samples) {
        this.samples = samples;
    }

    public static void main(String[] arguments) throws Exception {
        FitParties doers = new FitParties(PartySamples.read());
        doers.fit("doers.json", "having done what an event tells", Sample::doers, PartySign.RULE_DOER, DOERS);
        // What is weighed of a target depends on who is held responsible.
        FitParties targets = new FitParties(PartySamples.read());
        targets.fit(
                "targets.json",
                "having suffered what an event tells",
                Sample::targets,
                PartySign.AS_RULES_SAY,
                TARGETS);
    }

    private void fit(String file, String what, Function<Sample, Choice> choice, PartySign rule, double penalty)
            throws IOException {
        int asked = 0;
        int byRules = 0;
        int right = 0;
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            PairModel<PartySign> model = fit(sample -> Folds.of(sample.article(), FOLDS) != fold, choice, penalty)
                    .model();
            for (Sample sample : samples) {
                Choice one = choice.apply(sample);
                if (Folds.of(sample.article(), FOLDS) == fold && !one.options().isEmpty()) {
                    asked++;
                    byRules += isRuleRight(one, rule) ? 1 : 0;
                    right += isRight(one, model) ? 1 : 0;
                }
            }
        }
        System.out.println(file + ": " + asked + " events, right by rules " + byRules + ", weighed " + right);
        String about = "Weights of what speaks for an actor " + what
                + " (PartySign), made by FitParties in src/test; do not edit.";
        Files.writeString(
                Path.of("data/lexicon").resolve(file),
                fit(sample -> true, choice, penalty).json(about));
    }

    private ChoiceFit fit(Predicate<Sample> kept, Function<Sample, Choice> choice, double penalty) {
        return new ChoiceFit(samples.stream().filter(kept).map(choice).toList(), penalty);
    }

    /** Whether the one for which most speaks is. */
    static boolean isRight(Choice choice, PairModel<PartySign> model) {
        return choice.right()[choice.options().indexOf(FittedParties.best(model, choice.options()))];
    }

    /** Whether what rules say is: nobody, where none of the options is what they say. */
    private static boolean isRuleRight(Choice choice, PartySign rule) {
        for (int i = 0; i < choice.right().length; i++) {
            PartyOption option = choice.options().get(i);
            boolean[] holds =
                    option.together().orElseGet(() -> option.chosen().get(0).holds());
            boolean nobody = holds[PartySign.RULE_DOER_NONE.ordinal()] && PartySamples.isNobody(option);
            if (choice.right()[i] && (holds[rule.ordinal()] || nobody)) {
                return true;
            }
        }
        return false;
    }
}
