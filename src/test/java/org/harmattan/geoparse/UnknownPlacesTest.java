package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of places that no gazetteer has are kept, so that an analyst can add them. */
class UnknownPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une mine a explosé au niveau du pont de Zxyori, dans la province du Soum, au Burkina Faso. | Zxyori",
                "A drone struck Zxyobe on Monday, killing ten people in Mali. | Zxyobe",
                "They stormed Zxyobe, Mali. | Zxyobe",
                "Des hommes armés ont attaqué Zxyobé, au Mali. | Zxyobé",
                "Refugees from Zxyannal reached Gao, Mali. | Zxyannal",
                "Les gens ont fui Zxyobé pour Gao, au Mali. | Zxyobé",
                "Des hommes armés ont brûlé l'école de Zxyannal, au Mali. | Zxyannal",
                "Des hommes armés ont brûlé le marché de Zxyannal, au Mali. | Zxyannal",
                "They burnt the school in Zxyannal, Mali. | Zxyannal",
                "Des hommes armés ont attaqué Bara Sara, au Mali. | Bara Sara",
                "They attacked the village of Bara Sara in Mali. | Bara Sara",
            })
    void anUnknownNameIsKept(String text, String name) {
        PlaceMention kept = Geoparsers.parse(text).mentions().stream()
                .filter(mention -> mention.role() != MentionRole.REJECTED)
                .filter(mention -> mention.text().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(kept.resolution()).isInstanceOf(Resolution.Unresolved.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A drone struck Zxyan mercenaries in Gao.",
                "They attacked Christians in Gao.",
                "L'école de Police de Gao a rouvert.",
                "The killings struck Macron while he flew to Gao.",
            })
    void whoIsStruckIsNoPlace(String text) {
        assertThat(Geoparsers.names(text, true)).containsExactly("Gao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des hommes armés ont attaqué Bara lundi, au Mali.",
                "Des hommes armés ont attaqué Bara Dimanche, au Mali.",
                "In Bara Governor Ali spoke of peace in Mali.",
            })
    void aWordWithAMeaningIsNoPartOfAName(String text) {
        assertThat(Geoparsers.names(text, true)).containsExactly("Bara", "Mali");
    }
}
