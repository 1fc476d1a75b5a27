package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.extract.SceneSamples.Sample;
import org.junit.jupiter.api.Test;

class ScenePickerTest {

    /** Of all of {@code dev}, to most of which it was fitted; of events left out two in five are. */
    @Test
    void everyThirdEventThatRulesPutNowhereIsPutAtTheRightPlace() throws Exception {
        PairModel<SceneSign> signs =
                PairModel.read(Extractors.open("lexicon/scenes.json"), "scenes.json", SceneSign.class);
        Collection<List<Sample>> events = SceneSamples.read().stream()
                .filter(sample -> sample.holds()[SceneSign.RULE_NOWHERE.ordinal()])
                .collect(Collectors.groupingBy(Sample::draft))
                .values();

        List<Sample> picked = events.stream()
                .flatMap(places -> FitScenes.find(places, signs).stream())
                .toList();

        assertThat(picked).hasSizeGreaterThan(10);
        assertThat(picked.stream().filter(Sample::right).count()).isGreaterThan(picked.size() / 3L);
    }
}
