package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of any text: sound, of the weekday named, read in time in proportion to its length. */
class DateReaderRandomTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 1, 15);

    @Test
    void theWeekdayNamedIsTheWeekdayComputed() {
        String[] french = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"};
        String[] english = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
        for (int shift = 0; shift < 800; shift++) {
            LocalDate published = PUBLISHED.plusDays(shift);
            for (DayOfWeek day : DayOfWeek.values()) {
                for (String pattern : List.of("%s", "ce %s", "%s soir", "%s dernier")) {
                    assertWeekday(published, pattern.formatted(french[day.ordinal()]), day);
                }
                for (String pattern : List.of("on %s", "last %s", "%s night", "overnight on %s")) {
                    assertWeekday(published, pattern.formatted(english[day.ordinal()]), day);
                }
            }
        }
    }

    private static void assertWeekday(LocalDate published, String text, DayOfWeek day) {
        List<DatePhrase> dates = new DateReader(Optional.of(published)).findAll(Tokenizer.tokenize(text));
        assertThat(dates).as("\"%s\" on %s", text, published).hasSize(1);
        assertThat(dates.get(0).start().getDayOfWeek())
                .as("\"%s\" on %s", text, published)
                .isEqualTo(day);
    }

    @Test
    void everyTextIsReadAndEveryDateMakesSense() {
        DateReader reader = new DateReader(Optional.of(PUBLISHED));
        DateReader unpublished = new DateReader(Optional.empty());
        Stream.concat(RandomTexts.unicode(2_000), RandomTexts.fragments(8_000)).forEach(text -> {
            List<Token> tokens = Tokenizer.tokenize(text);
            assertSound(text, tokens, reader.findAll(tokens));
            assertSound(text, tokens, unpublished.findAll(tokens));
        });
    }

    private static void assertSound(String text, List<Token> tokens, List<DatePhrase> dates) {
        int end = 0;
        for (DatePhrase date : dates) {
            assertThat(date.firstToken()).as("%s in \"%s\"", date, text).isGreaterThanOrEqualTo(end);
            end = date.endToken();
            assertThat(end)
                    .as("%s in \"%s\"", date, text)
                    .isGreaterThan(date.firstToken())
                    .isLessThanOrEqualTo(tokens.size());
            assertThat(date.end()).as("%s in \"%s\"", date, text).isAfterOrEqualTo(date.start());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "depuis ",
                "dans la nuit du ",
                "lundi et ",
                "3, 4, ",
                "le ",
                "fin de la ",
                "du 3 au 4 ",
                "il y a ",
                "the last night of "
            })
    void aLongRunOfDateWordsTakesTimeInProportion(String words) {
        List<Token> tokens = Tokenizer.tokenize(words.repeat(300_000 / words.length()));
        DateReader reader = new DateReader(Optional.of(PUBLISHED));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.findAll(tokens));
    }
}
