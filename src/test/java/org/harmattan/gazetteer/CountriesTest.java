package org.harmattan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.harmattan.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "ML, Mali, Mali",
        "NE, Niger, Niger",
        "TD, Chad, Tchad",
        "CI, Côte d'Ivoire, Côte d'Ivoire",
        "CD, DR Congo, RD Congo",
        "US, United States, États-Unis",
    })
    void namesAreThoseOfThePress(String code, String english, String french) {
        assertThat(Countries.findEnglishName(code)).contains(english);
        assertThat(Countries.findName(code, Language.FRENCH)).contains(french);
    }

    @ParameterizedTest
    @CsvSource({
        "Côte d’Ivoire, CI",
        "cote d'ivoire, CI",
        "Ivory Coast, CI",
        "Burkina, BF",
        "RDC, CD",
        "RCA, CF",
        "Tchad, TD",
        "Etats-Unis, US",
        "Congo, CG",
        "Guinée, GN",
        "Guinea-Bissau, GW",
    })
    void codesAreFoundInBothLanguages(String name, String code) {
        assertThat(Countries.findCode(name)).contains(code);
    }

    @Test
    void everyIsoCodeHasNamesThatLeadBackToIt() {
        for (String code : Locale.getISOCountries()) {
            for (Language language : Language.values()) {
                String name = Countries.findName(code, language).orElseThrow();
                assertThat(Countries.findCode(name)).as(name).contains(code);
            }
        }
    }

    @Test
    void whatIsNoCountryHasNoCode() {
        assertThat(Countries.findCode("Bamako")).isEmpty();
        assertThat(Countries.findCode("")).isEmpty();
        assertThat(Countries.findEnglishName("XX")).isEmpty();
    }
}
