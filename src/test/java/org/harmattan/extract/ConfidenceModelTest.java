package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

class ConfidenceModelTest {

    private static final Article ARTICLE = Article.of("a", "Le maire parle.");

    @Test
    void rereadsWhatItWrites() throws Exception {
        ConfidenceModel model = model(Map.of(Trait.PLACED, 1.5, Trait.CONTESTED, -0.25));

        assertThat(ConfidenceModel.read(stream(model.json()))).isEqualTo(model);
    }

    @Test
    void isTheLogisticFunctionOfTheTraits() {
        ConfidenceModel model = model(Map.of(Trait.PLACED, 2.0));

        assertThat(confidence(model, IncidentFixtures.placed())).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-3));
        assertThat(confidence(model, IncidentFixtures.unplaced())).isCloseTo(1 / (1 + Math.exp(1)), within(1e-3));
    }

    @Test
    void aFieldThatIsSetAnewLosesItsConfidence() {
        Incident read = rated(model(Map.of()), IncidentFixtures.placed());

        Incident corrected = new IncidentChange(read)
                .when(DateRange.undated(Optional.empty()))
                .result();

        assertThat(read.fieldConfidence()).containsOnlyKeys(CodedField.values());
        assertThat(corrected.fieldConfidence())
                .containsOnlyKeys(CodedField.TYPE, CodedField.PLACE, CodedField.GROUP, CodedField.KILLED);
    }

    @Test
    void aFieldsConfidenceIsAProbability() {
        IncidentChange change =
                new IncidentChange(IncidentFixtures.placed()).fieldConfidence(Map.of(CodedField.TYPE, 7.0));

        assertThatThrownBy(change::result).hasMessageContaining("sub_event_type");
    }

    @Test
    void anUnknownTraitIsRefusedWithTheFilesName() {
        String json = model(Map.of(Trait.PLACED, 1.0)).json().replace("placed", "plaqued");

        assertThatThrownBy(() -> ConfidenceModel.read(stream(json)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("confidence.json");
    }

    private static double confidence(ConfidenceModel model, Incident incident) {
        return rated(model, incident).confidence();
    }

    private static Incident rated(ConfidenceModel model, Incident incident) {
        return model.rate(new Extraction(ARTICLE, List.of(incident), List.of()))
                .incidents()
                .get(0);
    }

    private static ConfidenceModel model(Map<Trait, Double> weights) {
        LogisticModel<Trait> logistic = new LogisticModel<>(-1, weights);
        Map<CodedField, LogisticModel<Trait>> fields = new EnumMap<>(CodedField.class);
        for (CodedField field : CodedField.values()) {
            fields.put(field, logistic);
        }
        return new ConfidenceModel(logistic, fields);
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
