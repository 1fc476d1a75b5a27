package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regions whose names are ordinary words, in lists that end with their country. */
class RegionListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des villageois de Sofara, au Mali, ont fui. La situation reste tendue dans le Sahel, l'Est et le Centre-Nord"
                        + " du Burkina Faso. | bf-sahel-region;bf-est-region;bf-centre-nord-region",
                "Des soldats maliens ont été tués à Sofara. Il a visité le Sahel et le Centre-Est du Burkina."
                        + " | bf-sahel-region;bf-centre-est-region",
            })
    void theCountryAfterTheLastOneIsThatOfAll(String text, String ids) {
        Geoparse geoparse = Geoparsers.parse(text);
        List<String> regions = geoparse.mentions().stream()
                .flatMap(mention -> mention.resolution().chosen().stream())
                .map(chosen -> chosen.place().id())
                .filter(id -> id.endsWith("-region"))
                .toList();
        assertThat(regions).containsExactly(ids.split(";"));
        assertThat(geoparse.expressions()).hasSize(1 + regions.size());
    }

    @Test
    void partsOfACountryAreNoRegionsOfAnother() {
        String text = "La situation reste tendue dans le Nord, l'Est et le Centre du Mali, selon des élus de Sofara.";
        assertThat(Geoparsers.names(text, true)).containsExactly("Centre du Mali", "Sofara");
    }
}
