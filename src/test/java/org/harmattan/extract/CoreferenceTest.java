package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harmattan.extract.TellingSamples.Sample;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

    /** Of the frames that it was fitted to; of frames left out the share is some 0.9. */
    @Test
    void tellsAsReadersDoWhichFramesTellOfOneEvent() throws Exception {
        PairModel<Tie> coreference =
                PairModel.read(Extractors.open("lexicon/coreference.json"), "coreference.json", Tie.class);
        List<Sample> samples = TellingSamples.read();

        long right = samples.stream()
                .filter(sample -> coreference.score(sample.holds()) > 0 == sample.same())
                .count();

        assertThat(samples.size()).isGreaterThan(1_500);
        assertThat((double) right / samples.size()).isGreaterThan(0.88);
    }

    @Test
    void addsWhatHoldsAloneAndTogether() throws Exception {
        PairModel<Tie> coreference = read("{\"constant\":-1,\"weights\":{\"latest\":2,\"latest & first\":-4}}");

        assertThat(coreference.score(holding())).isEqualTo(-1);
        assertThat(coreference.score(holding(Tie.LATEST))).isEqualTo(1);
        assertThat(coreference.score(holding(Tie.FIRST))).isEqualTo(-1);
        assertThat(coreference.score(holding(Tie.LATEST, Tie.FIRST))).isEqualTo(-3);
    }

    @Test
    void namesTheFileWhenItNamesATieThatThereIsNot() {
        assertThatThrownBy(() -> read("{\"constant\":0,\"weights\":{\"lastest\":1}}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("coreference.json")
                .hasMessageContaining("LASTEST");
    }

    private static boolean[] holding(Tie... ties) {
        boolean[] holds = new boolean[Tie.values().length];
        for (Tie tie : ties) {
            holds[tie.ordinal()] = true;
        }
        return holds;
    }

    private static PairModel<Tie> read(String json) throws IOException {
        InputStream file = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return PairModel.read(file, "coreference.json", Tie.class);
    }
}
