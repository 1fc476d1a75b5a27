package org.harmattan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.harmattan.geo.Geometries;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FeatureReaderTest {

    static List<Incident> incidents() {
        return IncidentFixtures.all();
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void aFeatureWrittenAgainIsTheSame(Incident incident) {
        String feature = IncidentJson.toString(incident);
        assertThat(IncidentJson.toString(IncidentJson.read(feature))).isEqualTo(feature);
    }

    @Test
    void whatTheFeatureCarriesComesBack() {
        Incident read = IncidentJson.read(IncidentJson.toString(IncidentFixtures.contested()));
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("location", "group", "actor1", "casualties.wounded")
                .isEqualTo(IncidentFixtures.contested());
        assertThat(read.group().label()).isEqualTo("Dan Na Ambassagou");
    }

    @Test
    void theFootprintIsTheDiskOfTheUncertainty() {
        Incident read = IncidentJson.read(IncidentJson.toString(IncidentFixtures.placed()));
        Location.Placed at = (Location.Placed) read.location();
        assertThat(at.footprint().covers(Geometries.point(at.point()))).isTrue();
        // 1,500.5 m are 0.0135 degrees of latitude.
        assertThat(at.footprint().getEnvelopeInternal().getHeight()).isBetween(0.0268, 0.0273);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"confidence\":0.75|\"confidence\":\"high\"|properties.confidence is not a number: \"high\"",
                "\"date_end\":\"2019-06-10\"|\"date_end\":\"10 June\"|date_end is not a day such as 2021-01-15: 10 June",
                "\"killed_best\":35|\"x\":35|properties.killed_best is missing",
                "\"qualifier\":\"exact\"|\"qualifier\":\"some\"|properties.killed_by_side[0].qualifier is unknown: some",
                "\"coordinates\":[-3.0512,14.2731]|\"coordinates\":[]|geometry is not a point: []",
                "\"sub_event_type\":\"Attack\"|\"sub_event_type\":\"Party\"|sub_event_type is unknown: Party",
                "\"reports\":[|\"reports\":[7,|properties.reports[0] is not an object",
                "{\"type\"|[\"type\"|not JSON"
            })
    void badFeaturesAreRefusedByName(String from, String to, String message) {
        String feature = IncidentJson.toString(IncidentFixtures.placed());
        assertThat(feature).contains(from);
        assertThatThrownBy(() -> IncidentJson.read(feature.replace(from, to)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
