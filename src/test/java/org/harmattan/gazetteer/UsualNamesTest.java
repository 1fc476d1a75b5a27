package org.harmattan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.extract.Extractors;
import org.junit.jupiter.api.Test;

class UsualNamesTest {

    private final UsualNames names = new UsualNames(Extractors.gazetteer());

    @Test
    void tellsWhatAPlaceIsUsuallyCalledByWhatReadersCallIt() {
        assertThat(names.ofSpoken("timbuktu")).contains("Tombouctou");
        assertThat(names.ofSpoken("timb")).contains("Tombouctou", "Aéroport de Tombouctou");
        assertThat(names.ofSpoken("anvers")).containsExactly("Antwerpen");
    }

    @Test
    void usualNamesAndUnknownOnesStandForThemselvesAlone() {
        assertThat(names.ofSpoken("menaka")).isEmpty();
        assertThat(names.ofSpoken("tombouctou")).isEmpty();
        assertThat(names.ofSpoken("nobodyhasthis")).isEmpty();
    }
}
