package org.harmattan.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.extract.DoerSamples.Sample;
import org.harmattan.incident.Actor;

/**
 * Makes {@code data/lexicon/doers.json} out of the actors that annotated articles name beside the events for which rules hold
 * nobody responsible: run it in the project's folder after a change to how actors are found or events read.
 * Prints how often it is right about articles, a fifth each time, that are left out of the fit.
 */
final class FitDoers {

    static final Path FILE = Path.of("data/lexicon/doers.json");

    /** No pairs: those tried did no better on articles left out. */
    private static final PairFit.Settings SETTINGS = new PairFit.Settings(0, Integer.MAX_VALUE, 150, 150);

    private static final int FOLDS = 5;

    private FitDoers() {}

    public static void main(String[] arguments) throws Exception {
        List<Sample> samples = DoerSamples.read();
        Files.writeString(FILE, fit(samples, sample -> true));
        int named = 0;
        int right = 0;
        int nameless = 0;
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            PairModel<DoerSign> model = model(fit(samples, sample -> fold(sample) != fold));
            for (Sample sample : samples) {
                Optional<DoerNominee> picked = fold(sample) == fold ? find(sample, model) : Optional.empty();
                named += picked.isPresent() ? 1 : 0;
                right += picked.filter(sample::isRight).isPresent() ? 1 : 0;
                nameless += picked.isPresent() && sample.group().equals(Actor.UNIDENTIFIED) ? 1 : 0;
            }
        }
        System.out.println(samples.size() + " events done by nobody, named " + named + ", right " + right
                + ", by nobody indeed " + nameless);
    }

    private static int fold(Sample sample) {
        return Math.floorMod(sample.article().hashCode(), FOLDS);
    }

    private static String fit(List<Sample> samples, Predicate<Sample> kept) throws IOException {
        List<PairFit.Case> cases = samples.stream()
                .filter(kept)
                .flatMap(sample -> sample.nominees().stream()
                        .map(nominee -> new PairFit.Case(nominee.holds(), sample.isRight(nominee))))
                .toList();
        return new PairFit<>(DoerSign.class, SETTINGS, cases)
                .json(
                        "Weights of what speaks for an actor having done what an event tells (DoerSign), made by FitDoers in"
                                + " src/test; do not edit.");
    }

    private static PairModel<DoerSign> model(String json) throws IOException {
        return PairModel.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "doers.json", DoerSign.class);
    }

    /** Of the actors beside one event that for whom most speaks, if enough does. */
    static Optional<DoerNominee> find(Sample sample, PairModel<DoerSign> model) {
        return sample.nominees().stream()
                .max(Comparator.comparingDouble(nominee -> model.score(nominee.holds())))
                .filter(nominee -> model.score(nominee.holds()) > DoerPicker.LEAST);
    }
}
