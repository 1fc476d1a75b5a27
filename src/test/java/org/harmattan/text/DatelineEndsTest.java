package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineEndsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bamako (Agence) - Neuf civils",
                "Bamako, 3 mars 2022 – Neuf civils",
                "Bamako, le 3 mars (Agence fictive) — Neuf civils",
                "Bamako, 3 mars 2022 (Agence) Neuf civils",
                "Bamako (Mali), 3 mars (Agence): neuf civils"
            })
    void aDatelineEndsBeforeTheNews(String text) {
        assertThat(DatelineEnds.after(text, "Bamako".length())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bamako a condamné l'attaque. Neuf civils - des bergers - sont morts",
                "Bamako, où neuf civils (des bergers) sont morts",
                "Bamako\nNeuf civils - des bergers",
                "Bamako"
            })
    void aSentenceIsNone(String text) {
        assertThat(DatelineEnds.after(text, "Bamako".length())).isEmpty();
    }

    @Test
    void headsStandBeforeAnyMark() {
        assertThat(DatelineEnds.heads("Gao, 3 mars (Agence) - Neuf")).contains("Gao, 3 mars (Agence");
    }
}
