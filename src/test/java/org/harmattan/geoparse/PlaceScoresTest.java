package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harmattan.extract.Extractors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The weights are those that the annotated texts give, and tell more than the share of right places does. */
class PlaceScoresTest {

    private static List<PlaceSamples.Sample> samples;
    private static PlaceScores scores;

    @BeforeAll
    static void readTheTexts() throws IOException {
        samples = PlaceSamples.read();
        scores = PlaceScores.read(Extractors.open("lexicon/place-scores.json"));
    }

    @Test
    void theFileHoldsWhatTheFitGives() {
        PlaceScores fitted = new PlaceScores(FitPlaceScores.fit(samples));
        for (PlaceSamples.Sample sample : samples) {
            assertThat(scores.score(sample.features())).isCloseTo(fitted.score(sample.features()), within(0.1));
        }
    }

    @Test
    void scoresTellMoreThanAnyConstant() {
        double weight = 0;
        double right = 0;
        double squares = 0;
        for (PlaceSamples.Sample sample : samples) {
            double off = scores.score(sample.features()) - (sample.right() ? 1 : 0);
            weight += sample.weight();
            right += sample.right() ? sample.weight() : 0;
            squares += sample.weight() * off * off;
        }
        double share = right / weight;
        assertThat(squares / weight).isLessThan(0.9 * share * (1 - share));
    }

    @Test
    void aFileWithoutAWeightIsRefused() {
        byte[] empty = "{\"weights\": {\"bias\": 1}}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PlaceScores.read(new ByteArrayInputStream(empty)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ODDS");
    }
}
