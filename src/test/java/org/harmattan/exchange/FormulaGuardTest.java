package org.harmattan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    private static final String LETTERS = "aé ';\"=+-@\t\r\n,0|\uFF1D😢";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "+33 6, '+33 6",
                "-3, '-3",
                "@SUM(A1), '@SUM(A1)",
                "'=1, ''=1",
                "`  =1`, `  '=1`",
                "\"=1, \"'=1",
                "\uFF1D1, '\uFF1D1",
                "`dead;=cmd|' /C calc'!A0`, `dead;'=cmd|' /C calc'!A0`"
            })
    void whatCouldBeAFormulaGetsAnApostrophe(String text, String guarded) {
        assertThat(FormulaGuard.add(text)).isEqualTo(guarded);
        assertThat(FormulaGuard.remove(guarded)).isEqualTo(text);
    }

    @Test
    void aLineOfItsOwnIsGuardedToo() {
        assertThat(FormulaGuard.add("x\n=1")).isEqualTo("x\n'=1");
        assertThat(FormulaGuard.add("\tx")).isEqualTo("'\tx");
        assertThat(FormulaGuard.add("\r=1")).isEqualTo("'\r'=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Katiba Macina", "3-5 morts", "l'armée", "'Ali'", "a = b", "mort; puis enterré"})
    void ordinaryTextsStayAsTheyAre(String text) {
        assertThat(FormulaGuard.add(text)).isEqualTo(text);
        assertThat(FormulaGuard.remove(text)).isEqualTo(text);
    }

    @Test
    void everyTextComesBackAndNoneBeginsWithASign() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(9); j > 0; j--) {
                int[] letters = LETTERS.codePoints().toArray();
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            String guarded = FormulaGuard.add(text.toString());
            assertThat(FormulaGuard.remove(guarded)).isEqualTo(text.toString());
            for (String cell : guarded.split("[;\t\r\n]")) {
                assertThat(cell.replaceAll("^[ \"]+", "")).doesNotMatch("(?s)[=+\\-@\uFF1D].*");
            }
        }
    }
}
