package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every date of a text, as "words read: days, precision, anchor". The texts are published on 15 January 2021, a Friday,
 * unless the row begins with another day.
 */
class DateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 400, nullValues = "none", textBlock = """
            attaqué lundi                          | lundi: 2021-01-11 day publication
            attaqué vendredi                       | vendredi: 2021-01-15 day publication
            lundi dernier                          | lundi dernier: 2021-01-11 day publication
            vendredi dernier                       | vendredi dernier: 2021-01-08 day publication
            vendredi prochain                      | vendredi prochain: 2021-01-22 day publication
            tué mardi soir à Gao                   | mardi soir: 2021-01-12 day publication
            jeudi après-midi                       | jeudi après-midi: 2021-01-14 day publication
            mardi après l'attaque                  | mardi: 2021-01-12 day publication
            ce samedi, vers 5 h                    | ce samedi: 2021-01-09 day publication
            lundi, cinq soldats                    | lundi: 2021-01-11 day publication
            lundi 4 soldats ont péri               | lundi: 2021-01-11 day publication
            mardi 12, des hommes                   | mardi 12: 2021-01-12 day calendar
            mardi 12 au soir                       | mardi 12: 2021-01-12 day calendar
            venu lundi. Le 3 mars 2020, à Gao      | lundi: 2021-01-11 day publication; Le 3 mars 2020: 2020-03-03 day calendar
            lundi soir. 12 janvier : à Gao         | lundi soir: 2021-01-11 day publication; 12 janvier: 2021-01-12 day calendar
            lundi 4, des hommes                    | lundi 4: 2021-01-04 day calendar
            mardi 4 janvier                        | mardi 4 janvier: 2021-01-04 day calendar
            mardi 5, des hommes                    | mardi 5: 2021-01-05 day calendar
            jeudi 5, des hommes                    | jeudi 5: 2021-01-05 day calendar
            lundi 04/01, des hommes                | lundi 04/01: 2021-01-04 day calendar
            lundi 04/01                            | lundi 04/01: 2021-01-04 day calendar
            le 06/03                               | le 06/03: 2020-03-06 day calendar
            Boni (06/01) : attaque                 | 06/01: 2021-01-06 day calendar
            06/01 : attaque de Boni                | 06/01: 2021-01-06 day calendar
            note de 12/20, 3/4 des soldats, 24/7   | none
            les 2/3 des maisons (1 sur 3)          | none
            le 3 mars courant                      | le 3 mars courant: 2020-03-03 day calendar
            a eu lieu le 12                        | le 12: 2021-01-12 day calendar
            le 28 au soir                          | le 28: 2020-12-28 day calendar
            le 12 est le dernier, le 20 heures     | none
            le 3 courant                           | le 3 courant: 2021-01-03 day calendar
            lundi 1er, des hommes                  | lundi 1er: 2021-01-01 day calendar
            mardi 12 janvier                       | mardi 12 janvier: 2021-01-12 day calendar
            vendredi 2 mars                        | vendredi 2 mars: 2020-03-02 day calendar
            mercredi 20 janvier                    | mercredi 20 janvier: 2021-01-20 day calendar
            le mardi 12 janvier au soir            | le mardi 12 janvier: 2021-01-12 day calendar
            le 20 mars                             | le 20 mars: 2020-03-20 day calendar
            le 15 janvier                          | le 15 janvier: 2021-01-15 day calendar
            le 20 janvier                          | le 20 janvier: 2020-01-20 day calendar
            le 20 mars prochain                    | le 20 mars prochain: 2021-03-20 day calendar
            le 20 mars dernier                     | le 20 mars dernier: 2020-03-20 day calendar
            1er mars 2021                          | 1er mars 2021: 2021-03-01 day calendar
            le 1er janvier                         | le 1er janvier: 2021-01-01 day calendar
            le premier mars                        | le premier mars: 2020-03-01 day calendar
            le 29 février                          | le 29 février: 2020-02-29 day calendar
            le 31 février                          | none
            l'attaque du 3 janv. 2020              | du 3 janv. 2020: 2020-01-03 day calendar
            20/03/2020                             | 20/03/2020: 2020-03-20 day calendar
            2020-03-20                             | 2020-03-20: 2020-03-20 day calendar
            20.03.2020                             | 20.03.2020: 2020-03-20 day calendar
            20-03-2020                             | 20-03-2020: 2020-03-20 day calendar
            03/20/2020                             | 03/20/2020: 2020-03-20 day calendar
            2020-02-30                             | none
            99/99/2020                             | none
            le Mouvement du 5 juin                 | none
            l'avenue du 8 mai                      | none
            aujourd'hui                            | aujourd'hui: 2021-01-15 day publication
            hier soir                              | hier soir: 2021-01-14 day publication
            avant-hier                             | avant-hier: 2021-01-13 day publication
            la nuit dernière                       | la nuit dernière: 2021-01-14..2021-01-15 day publication
            demain                                 | demain: 2021-01-16 day publication
            la veille                              | la veille: 2021-01-14 day event
            l'avant-veille                         | l'avant-veille: 2021-01-13 day event
            le lendemain                           | le lendemain: 2021-01-16 day event
            le surlendemain                        | le surlendemain: 2021-01-17 day event
            quelques heures plus tôt               | quelques heures plus tôt: 2021-01-15 day event
            il y a trois jours                     | il y a trois jours: 2021-01-12 day publication
            il y a environ trois jours             | il y a environ trois jours: 2021-01-12 day publication
            il y a deux ou trois jours             | il y a deux ou trois jours: 2021-01-12..2021-01-13 day publication
            il y a une semaine                     | il y a une semaine: 2021-01-05..2021-01-11 week publication
            il y a deux mois                       | il y a deux mois: 2020-10-31..2020-11-30 month publication
            il y a deux ans                        | il y a deux ans: 2018-07-17..2019-07-16 year publication
            il y a quelques jours                  | il y a quelques jours: 2021-01-08..2021-01-15 week publication
            il y a trois soldats                   | none
            deux semaines plus tôt                 | deux semaines plus tôt: 2020-12-29..2021-01-04 week event
            deux jours plus tard                   | deux jours plus tard: 2021-01-17 day event
            24 heures plus tôt                     | 24 heures plus tôt: 2021-01-14 day event
            un homme de 33 ans                     | none
            cette semaine                          | cette semaine: 2021-01-11..2021-01-15 week publication
            la semaine dernière                    | la semaine dernière: 2021-01-04..2021-01-10 week publication
            mercredi de la semaine dernière        | mercredi de la semaine dernière: 2021-01-06 day publication
            on Tuesday last week                   | on Tuesday last week: 2021-01-05 day publication
            Friday of last week                    | Friday of last week: 2021-01-08 day publication
            late last week                         | late last week: 2021-01-07..2021-01-10 week publication
            en milieu de semaine                   | en milieu de semaine: 2021-01-12..2021-01-14 week publication
            en fin de semaine                      | en fin de semaine: 2021-01-14..2021-01-15 week publication
            il y a une dizaine de jours            | il y a une dizaine de jours: 2021-01-05 day publication
            une dizaine de jours plus tôt          | une dizaine de jours plus tôt: 2021-01-05 day event
            ces trois derniers jours               | ces trois derniers jours: 2021-01-12..2021-01-15 week publication
            over the past four days                | the past four days: 2021-01-11..2021-01-15 week publication
            overnight Saturday into Sunday         | overnight Saturday into Sunday: 2021-01-09..2021-01-10 day publication
            ce même jour                           | ce même jour: 2021-01-15 day event
            the night before                       | the night before: 2021-01-14 day event
            le week-end dernier                    | le week-end dernier: 2021-01-09..2021-01-10 day publication
            ce week-end                            | ce week-end: 2021-01-09..2021-01-10 day publication
            le mois dernier                        | le mois dernier: 2020-12-01..2020-12-31 month publication
            l'an dernier                           | l'an dernier: 2020-01-01..2020-12-31 year publication
            fin décembre                           | fin décembre: 2020-12-20..2020-12-31 month calendar
            fin janvier                            | fin janvier: 2020-01-20..2020-01-31 month calendar
            à la fin du mois de mars 2019          | à la fin du mois de mars 2019: 2019-03-20..2019-03-31 month calendar
            début janvier                          | début janvier: 2021-01-01..2021-01-10 month calendar
            début 2020                             | début 2020: 2020-01-01..2020-04-30 year calendar
            mi-mars                                | mi-mars: 2020-03-10..2020-03-20 month calendar
            à la mi-mars                           | à la mi-mars: 2020-03-10..2020-03-20 month calendar
            en mai dernier                         | en mai dernier: 2020-05-01..2020-05-31 month calendar
            en janvier                             | en janvier: 2021-01-01..2021-01-15 month calendar
            en janvier dernier                     | en janvier dernier: 2020-01-01..2020-01-31 month calendar
            l'attaque de mars                      | de mars: 2020-03-01..2020-03-31 month calendar
            née en mars 2017 de l'union            | en mars 2017: 2017-03-01..2017-03-31 month calendar
            Mars 2017                              | Mars 2017: 2017-03-01..2017-03-31 month calendar
            en 2019                                | en 2019: 2019-01-01..2019-12-31 year calendar
            en 2021                                | en 2021: 2021-01-01..2021-01-15 year calendar
            l'accord de 2015                       | de 2015: 2015-01-01..2015-12-31 year calendar
            une foule de 2000 personnes            | none
            2019 soldats                           | none
            sept soldats, 12 sept soldats          | none
            le 12 sept. 2020                       | le 12 sept. 2020: 2020-09-12 day calendar
            le Champ de Mars                       | none
            le général Mai                         | none
            depuis lundi                           | depuis lundi: 2021-01-11..2021-01-15 day since
            depuis janvier                         | depuis janvier: 2021-01-01..2021-01-15 month since
            depuis 2012                            | depuis 2012: 2012-01-01..2021-01-15 year since
            depuis le 4 janvier                    | depuis le 4 janvier: 2021-01-04..2021-01-15 day since
            depuis trois jours                     | depuis trois jours: 2021-01-12..2021-01-15 day since
            depuis le début de l'année             | depuis le début de l'année: 2021-01-01..2021-01-15 year since
            depuis Gao                             | none
            en 2015 ; le 3 mars de cette année-là  | en 2015: 2015-01-01..2015-12-31 year calendar; le 3 mars de cette année-là: 2015-03-03 day calendar
            en 2015, tués le 3 mars                | en 2015: 2015-01-01..2015-12-31 year calendar; le 3 mars: 2015-03-03 day calendar
            Le 3 mars 2015, à Gao. Le 5 mai, à Kidal | Le 3 mars 2015: 2015-03-03 day calendar; Le 5 mai: 2015-05-05 day calendar
            Le 3 mars 2015, à Gao. Le 5 janvier, à Kidal | Le 3 mars 2015: 2015-03-03 day calendar; Le 5 janvier: 2021-01-05 day calendar
            en juin de l'année passée              | en juin de l'année passée: 2020-06-01..2020-06-30 month calendar
            in March last year                     | in March last year: 2020-03-01..2020-03-31 month calendar
            coups in 2012 and 2013 and raids last August | in 2012: 2012-01-01..2012-12-31 year calendar; last August: 2020-08-01..2020-08-31 month calendar
            la nuit suivante                       | la nuit suivante: 2021-01-16 day event
            that morning                           | that morning: 2021-01-15 day event
            """)
    void frenchDays(String text, String expected) {
        assertThat(DatesAsText.read(text))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 400, nullValues = "none", textBlock = """
            dans la nuit de samedi à dimanche      | dans la nuit de samedi à dimanche: 2021-01-09..2021-01-10 day publication
            la nuit de jeudi à ce vendredi         | la nuit de jeudi à ce vendredi: 2021-01-14..2021-01-15 day publication
            dans la nuit du 3 au 4 janvier         | dans la nuit du 3 au 4 janvier: 2021-01-03..2021-01-04 day calendar
            dans la nuit du 31 décembre au 1er janvier | dans la nuit du 31 décembre au 1er janvier: 2020-12-31..2021-01-01 day calendar
            dans la nuit du 12 au 13               | dans la nuit du 12 au 13: 2021-01-12..2021-01-13 day calendar
            dans la nuit de mardi à mercredi 13 janvier | dans la nuit de mardi à mercredi 13 janvier: 2021-01-12..2021-01-13 day calendar
            dans la nuit de samedi                 | dans la nuit de samedi: 2021-01-09 day publication
            dans la nuit                           | none
            lundi 4 et mardi 5 janvier             | lundi 4 et mardi 5 janvier: 2021-01-04..2021-01-05 day calendar
            les lundi 4 et mardi 5 janvier         | les lundi 4 et mardi 5 janvier: 2021-01-04..2021-01-05 day calendar
            les 3, 4 et 5 mars                     | les 3, 4 et 5 mars: 2020-03-03..2020-03-05 day calendar
            le 4 et le 9 janvier                   | le 4: 2021-01-04 day calendar; le 9 janvier: 2021-01-09 day calendar
            lundi et mardi                         | lundi et mardi: 2021-01-11..2021-01-12 day publication
            lundi et jeudi                         | lundi: 2021-01-11 day publication; jeudi: 2021-01-14 day publication
            du 27 au 31 mars                       | du 27 au 31 mars: 2020-03-27..2020-03-31 day calendar
            du 27 mars au 2 avril 2019             | du 27 mars au 2 avril 2019: 2019-03-27..2019-04-02 day calendar
            du 28 décembre au 3 janvier 2019       | du 28 décembre au 3 janvier 2019: 2018-12-28..2019-01-03 day calendar
            entre le 27 et le 31 mars              | entre le 27 et le 31 mars: 2020-03-27..2020-03-31 day calendar
            entre le 12 et le 18 janvier           | entre le 12 et le 18 janvier: 2021-01-12..2021-01-15 day calendar
            de lundi à mercredi                    | de lundi à mercredi: 2021-01-11..2021-01-13 day publication
            entre janvier et mars 2017             | entre janvier et mars 2017: 2017-01-01..2017-03-31 month calendar
            de décembre à janvier                  | de décembre à janvier: 2020-12-01..2021-01-15 month calendar
            de 2012 à 2015                         | de 2012 à 2015: 2012-01-01..2015-12-31 year calendar
            entre le 3 janvier et le 10            | entre le 3 janvier et le 10: 2021-01-03..2021-01-10 day calendar
            du 3 janvier au 10                     | du 3 janvier au 10: 2021-01-03..2021-01-10 day calendar
            du lundi 4 au mercredi 6               | du lundi 4 au mercredi 6: 2021-01-04..2021-01-06 day calendar
            dans la nuit du vendredi 8 au samedi 9 janvier | dans la nuit du vendredi 8 au samedi 9 janvier: 2021-01-08..2021-01-09 day calendar
            Sunday 3 to Tuesday 5 January          | Sunday 3 to Tuesday 5 January: 2021-01-03..2021-01-05 day calendar
            between December 25 and January 2      | between December 25 and January 2: 2020-12-25..2021-01-02 day calendar
            le 5 mars à 20 heures                  | le 5 mars: 2020-03-05 day calendar
            de 10 à 15 morts                       | none
            12 et 13 morts                         | none
            20 morts et cinq blessés               | none
            between 27 and 31 March                | between 27 and 31 March: 2020-03-27..2020-03-31 day calendar
            from 27 to 31 March                    | from 27 to 31 March: 2020-03-27..2020-03-31 day calendar
            the night of May 8-9, 2019, gunmen     | the night of May 8-9, 2019: 2019-05-08..2019-05-09 day calendar
            between May 8 and 12, 2019             | between May 8 and 12, 2019: 2019-05-08..2019-05-12 day calendar
            March 27-31                            | March 27-31: 2020-03-27..2020-03-31 day calendar
            27-31 March 2019                       | 27-31 March 2019: 2019-03-27..2019-03-31 day calendar
            on January 4 and 5                     | on January 4: 2021-01-04 day calendar
            overnight from Saturday to Sunday      | overnight from Saturday to Sunday: 2021-01-09..2021-01-10 day publication
            overnight Saturday to Sunday           | overnight Saturday to Sunday: 2021-01-09..2021-01-10 day publication
            overnight into Sunday                  | overnight into Sunday: 2021-01-09..2021-01-10 day publication
            overnight on Saturday                  | overnight on Saturday: 2021-01-09 day publication
            overnight, gunmen                      | overnight: 2021-01-14..2021-01-15 day publication
            on the night of January 3              | on the night of January 3: 2021-01-03 day calendar
            the night between Saturday and Sunday  | the night between Saturday and Sunday: 2021-01-09..2021-01-10 day publication
            """)
    void stretches(String text, String expected) {
        assertThat(DatesAsText.read(text))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-01-16 | ce week-end                            | ce week-end: 2021-01-16 day publication
            2021-01-17 | ce week-end                            | ce week-end: 2021-01-16..2021-01-17 day publication
            2021-01-17 | le week-end dernier                    | le week-end dernier: 2021-01-09..2021-01-10 day publication
            2021-01-18 | le week-end dernier                    | le week-end dernier: 2021-01-16..2021-01-17 day publication
            2021-01-16 | dans la nuit de samedi à dimanche      | dans la nuit de samedi à dimanche: 2021-01-09..2021-01-10 day publication
            2021-01-17 | dans la nuit de samedi à dimanche      | dans la nuit de samedi à dimanche: 2021-01-16..2021-01-17 day publication
            2018-03-05 | vendredi 2 mars                        | vendredi 2 mars: 2018-03-02 day calendar
            2020-03-01 | le 29 février                          | le 29 février: 2020-02-29 day calendar
            2021-01-01 | hier                                   | hier: 2020-12-31 day publication
            2021-01-01 | dans la nuit du 31 décembre au 1er janvier | dans la nuit du 31 décembre au 1er janvier: 2020-12-31..2021-01-01 day calendar
            2020-03-29 | du 27 au 31 mars                       | du 27 au 31 mars: 2020-03-27..2020-03-29 day calendar
            2020-12-20 | fin décembre                           | fin décembre: 2020-12-20 month calendar
            """)
    void onOtherDays(LocalDate published, String text, String expected) {
        assertThat(DatesAsText.read(text, Optional.of(published))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            le 3 mars 2022, 20/03/2020 | le 3 mars 2022: 2022-03-03 day calendar; 20/03/2020: 2020-03-20 day calendar
            en mars 2017, en 2012      | en mars 2017: 2017-03-01..2017-03-31 month calendar; en 2012: 2012-01-01..2012-12-31 year calendar
            du 3 au 5 mars 2022        | du 3 au 5 mars 2022: 2022-03-03..2022-03-05 day calendar
            lundi, hier, la veille     | none
            le 3 mars, en mars, depuis lundi, il y a deux jours, lundi et mardi | none
            """)
    void withoutADayOfPublicationOnlyWholeDatesAreRead(String text, String expected) {
        assertThat(DatesAsText.read(text, Optional.empty()))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }
}
