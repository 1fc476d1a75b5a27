package org.harmattan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.extract.Extractors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of the shipped gazetteer are found by the spellings that the press, the maps and the armies use. */
class SpellingsTest {

    private static final Gazetteer GAZETTEER = Extractors.gazetteer();

    @ParameterizedTest
    @CsvSource({
        "Arbinda, bf-aribinda",
        "Aribinda, bf-aribinda",
        "Arabinda, bf-aribinda",
        "Amachach, ml-amachach-camp",
        "Amachache, ml-amachach-camp",
        "Banibangou, ne-banibangou",
        "Bani Bangou, ne-banibangou",
        "BANI-BANGOU, ne-banibangou",
        "Solhan, bf-solhan",
        "Solna, bf-solhan",
        "Konna, ml-konna",
        "Kona, ml-konna",
        "Inatès, ne-inates",
        "I-n-Atès, ne-inates",
        "In Ates, ne-inates",
        "Tinzaouatène, ml-tinzaouatene",
        "Ti-n-Zaouâtene, ml-tinzaouatene",
        "Tin Zawatene, ml-tinzaouatene",
    })
    void spellingsOfOnePlaceAreOne(String spelling, String id) {
        assertThat(GAZETTEER.findByName(spelling)).extracting(Place::id).contains(id);
    }

    /** Spellings that no row lists and no rule was made for: at most two letters away, the place is among the found. */
    @ParameterizedTest
    @CsvSource({
        "Tongo-Tongo, ne-tongo-tongo, 0",
        "Gorom Gorom, bf-gorom-gorom, 0",
        "Wallam, ne-ouallam, 0",
        "Ouagadougu, bf-ouagadougou, 2",
        "Chinagodrar, ne-chinagodrar, 1",
        "Djiboh, bf-djibo, 1",
        "Seïtenga, bf-seytenga, 1",
        "Fada Ngourma, bf-fada-ngourma, 0",
        "Bourzangha, bf-bourzanga, 1",
        "Dioungany, ml-dioungani, 1",
        "Nassoumbu, bf-nassoumbou, 2",
        "Makaloundi, ne-makalondi, 1",
        "Tillabery, ne-tillaberi, 1",
        "Mangodarah, bf-mangodara, 1",
        "Andéranboukane, ml-anderamboukane, 1",
        "Gayerie, bf-gayeri, 1",
        "Tankwalou, bf-tankoualou, 0",
    })
    void unlistedSpellingsAreNear(String spelling, String id, int edits) {
        assertThat(GAZETTEER.findApproximately(spelling, edits))
                .as(spelling)
                .extracting(match -> match.place().id())
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({"Gao", "Boni", "Say", "Mali"})
    void shortNamesHaveNoNeighbours(String name) {
        assertThat(GAZETTEER.findApproximately(name, 2)).isEmpty();
    }
}
