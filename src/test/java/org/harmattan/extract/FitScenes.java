package org.harmattan.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.extract.SceneSamples.Sample;

/**
 * Makes {@code data/lexicon/scenes.json} out of the places that annotated articles name beside the events they tell of: run it
 * in the project's folder after a change to how places are found or chosen. Prints how many of the events that rules put nowhere
 * it puts at the right place when their articles, a fifth each time, are left out.
 */
final class FitScenes {

    private static final String ABOUT =
            "Weights of what speaks for an event having been at a place (SceneSign), alone and in pairs, made by"
                    + " FitScenes in src/test; do not edit.";

    static final Path FILE = Path.of("data/lexicon/scenes.json");

    private static final PairFit.Settings SETTINGS = new PairFit.Settings(80, 25, 300, 30);

    private static final int FOLDS = 5;

    private FitScenes() {}

    public static void main(String[] arguments) throws Exception {
        List<Sample> samples = SceneSamples.read();
        Files.writeString(FILE, fit(samples, sample -> true).json(ABOUT));
        Map<EventDraft, List<Sample>> events = new IdentityHashMap<>();
        samples.stream()
                .filter(sample -> sample.holds()[SceneSign.RULE_NOWHERE.ordinal()])
                .forEach(sample -> events.computeIfAbsent(sample.draft(), key -> new ArrayList<>())
                        .add(sample));
        List<Sample> placed = new ArrayList<>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            PairModel<SceneSign> model = fit(samples, sample -> Folds.of(sample.article(), FOLDS) != fold)
                    .model();
            events.values().stream()
                    .filter(places -> Folds.of(places.get(0).article(), FOLDS) == fold)
                    .forEach(places -> find(places, model).ifPresent(placed::add));
        }
        System.out.println(events.size() + " events that rules put nowhere, placed " + placed.size() + ", right "
                + placed.stream().filter(Sample::right).count());
    }

    private static PairFit<SceneSign> fit(List<Sample> samples, Predicate<Sample> kept) {
        List<PairFit.Case> cases = samples.stream()
                .filter(kept)
                .map(sample -> new PairFit.Case(sample.holds(), sample.right()))
                .toList();
        return new PairFit<>(SceneSign.class, SETTINGS, cases);
    }

    /** Of the places beside one event that for which most speaks, if enough does. */
    static Optional<Sample> find(List<Sample> places, PairModel<SceneSign> model) {
        return places.stream()
                .max(Comparator.comparingDouble(place -> model.score(place.holds())))
                .filter(place -> model.score(place.holds()) > ScenePicker.LEAST);
    }
}
