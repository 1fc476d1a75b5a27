package org.harmattan.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowNumbersTest {

    /** By rows; some numbers are missing between them, as after incidents were deleted. */
    private static final long[] NUMBERS = {5, 6, 9, 14, 8, 30};

    @ParameterizedTest
    @CsvSource({"5, {0}", "6, {1}", "8, {4}", "9, {2}", "14, {3}", "30, {5}", "4, {}", "7, {}", "10, {}", "31, {}"})
    void rowsAreFoundByNumbersWithGaps(long number, String rows) {
        BitSet found = new BitSet();
        new RowNumbers(numbered()).addTo(found, number);
        assertThat(found).hasToString(rows);
    }

    private static Columns numbered() {
        Rows rows = new Rows();
        for (int i = 0; i < NUMBERS.length; i++) {
            rows.add(row -> row);
        }
        Columns columns = rows.columns();
        System.arraycopy(NUMBERS, 0, columns.number, 0, NUMBERS.length);
        return columns;
    }
}
