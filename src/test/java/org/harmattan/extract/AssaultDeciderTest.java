package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harmattan.extract.AssaultSamples.Sample;
import org.junit.jupiter.api.Test;

class AssaultDeciderTest {

    /** Of those to which it was fitted; of those left out a few less. */
    @Test
    void weighedSignsTellMoreAssaultsRightlyThanRules() throws Exception {
        PairModel<AssaultSign> signs =
                PairModel.read(Extractors.open("lexicon/assaults.json"), "assaults.json", AssaultSign.class);
        List<Sample> samples = AssaultSamples.read();

        long byRules = samples.stream()
                .filter(sample -> sample.holds()[AssaultSign.RULE_CLASH.ordinal()] == sample.fight())
                .count();
        long weighed = samples.stream()
                .filter(sample -> signs.score(sample.holds()) > 0 == sample.fight())
                .count();
        assertThat(samples).hasSizeGreaterThan(500);
        assertThat(weighed).isGreaterThan(byRules);
    }
}
