package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same as {@link DateReaderTest} of English texts. */
class EnglishDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 400, nullValues = "none", textBlock = """
            on Friday                              | on Friday: 2021-01-15 day publication
            last Friday                            | last Friday: 2021-01-08 day publication
            last Monday                            | last Monday: 2021-01-11 day publication
            next Monday                            | next Monday: 2021-01-18 day publication
            early on Friday                        | early on Friday: 2021-01-15 day publication
            Friday night                           | Friday night: 2021-01-15 day publication
            Monday's attack                        | Monday: 2021-01-11 day publication
            March 20                               | March 20: 2020-03-20 day calendar
            on March 20th, 2020, gunmen            | on March 20th, 2020: 2020-03-20 day calendar
            20 March 2020                          | 20 March 2020: 2020-03-20 day calendar
            the 20th of March                      | the 20th of March: 2020-03-20 day calendar
            Tuesday, 12 January 2021               | Tuesday, 12 January 2021: 2021-01-12 day calendar
            Tuesday, January 12                    | Tuesday, January 12: 2021-01-12 day calendar
            5 May                                  | 5 May: 2020-05-05 day calendar
            on 5 may                               | on 5 may: 2020-05-05 day calendar
            Jan. 5                                 | Jan. 5: 2021-01-05 day calendar
            on the 12th, gunmen                    | on the 12th: 2021-01-12 day calendar
            on the 28th they came                  | none
            the night of the 28th                  | the night of the 28th: 2020-12-28 day calendar
            on the 3rd, 5th and 9th of May         | on the 3rd: 2020-05-03 day calendar; 5th: 2020-05-05 day calendar; 9th of May: 2020-05-09 day calendar
            on the 2nd floor, the 12th regiment    | none
            Dori: 04/01, 07:00, gunmen             | 04/01: 2021-01-04 day calendar
            a win by 3: 04/12 of the votes         | none
            three days on, gunmen                  | three days on: 2021-01-18 day event
            three days on the road                 | none
            06 Mar, Gorgadji                       | 06 Mar: 2020-03-06 day calendar
            6 Mar. Gorgadji                        | 6 Mar: 2020-03-06 day calendar
            06 March 2020: gunmen                  | 06 March 2020: 2020-03-06 day calendar
            March 3rd                              | March 3rd: 2020-03-03 day calendar
            Sept 28                                | Sept 28: 2020-09-28 day calendar
            28 Sept                                | 28 Sept: 2020-09-28 day calendar
            12 SEPT SOLDATS                        | none
            Boni (06/01): attack                   | 06/01: 2021-01-06 day calendar
            yesterday                              | yesterday: 2021-01-14 day publication
            the day before yesterday               | the day before yesterday: 2021-01-13 day publication
            the day before                         | the day before: 2021-01-14 day event
            the day before 20 herders were taken   | the day before: 2021-01-14 day event
            The day after 14 soldiers were killed  | The day after: 2021-01-16 day event
            shortly before 5 soldiers came         | shortly before: 2021-01-15 day event
            shortly before 5 a.m. they came        | none
            shortly after 16:30, they came         | none
            shortly before 0530 GMT they came      | none
            peu après 16h30, ils sont venus        | none
            peu après 16 heures, ils sont venus    | none
            peu après 48 heures de combats         | peu après: 2021-01-15 day event
            the previous day                       | the previous day: 2021-01-14 day event
            the next day                           | the next day: 2021-01-16 day event
            two days earlier                       | two days earlier: 2021-01-13 day event
            two days ago                           | two days ago: 2021-01-13 day publication
            a week ago                             | a week ago: 2021-01-05..2021-01-11 week publication
            a year later                           | a year later: 2021-07-17..2022-07-16 year event
            last week                              | last week: 2021-01-04..2021-01-10 week publication
            last month                             | last month: 2020-12-01..2020-12-31 month publication
            last year                              | last year: 2020-01-01..2020-12-31 year publication
            over the weekend                       | over the weekend: 2021-01-09..2021-01-10 day publication
            in December                            | in December: 2020-12-01..2020-12-31 month calendar
            late December                          | late December: 2020-12-20..2020-12-31 month calendar
            in early January                       | in early January: 2021-01-01..2021-01-10 month calendar
            last December                          | last December: 2020-12-01..2020-12-31 month calendar
            mid-2019                               | mid-2019: 2019-05-01..2019-08-31 year calendar
            in May 2019                            | in May 2019: 2019-05-01..2019-05-31 month calendar
            may 2019                               | may 2019: 2019-05-01..2019-05-31 month calendar
            in may                                 | in may: 2020-05-01..2020-05-31 month calendar
            the 2012 coup                          | the 2012: 2012-01-01..2012-12-31 year calendar
            in 2019                                | in 2019: 2019-01-01..2019-12-31 year calendar
            since Monday                           | since Monday: 2021-01-11..2021-01-15 day since
            since January                          | since January: 2021-01-01..2021-01-15 month since
            he may, they march                     | none
            at least 20 may have died              | none
            20 march in Bamako                     | none
            they march 20 km                       | none
            the march of women, of march           | none
            il peut, may                           | none
            a dozen, oct and nov, he sat           | none
            """)
    void englishDays(String text, String expected) {
        assertThat(DatesAsText.read(text))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }
}
