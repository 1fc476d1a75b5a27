package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {

    @Test
    void holdsWhatItWasGivenAndNothingElse() {
        Random random = new Random(7);
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            given.add(word(random));
        }
        WordSet set = WordSet.copyOf(given);
        assertThat(set).isEqualTo(given).hasSameSizeAs(given);
        assertThat(given).allMatch(set::contains);
        for (int i = 0; i < 20_000; i++) {
            String word = word(random);
            assertThat(set.contains(word)).isEqualTo(given.contains(word));
        }
        assertThat(set.contains("")).isFalse();
        assertThat(set.contains(3)).isFalse();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(8)));
        }
        return word.toString();
    }
}
