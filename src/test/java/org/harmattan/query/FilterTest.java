package org.harmattan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.query.cql2.Cql2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What filters mean. */
class FilterTest {

    /** Wanted by a filter, by the last digit of the incident's id. */
    private static String wanted(String filter) {
        Filter typed = IncidentQueryables.ALL.typed(Cql2.readText(filter));
        StringBuilder wanted = new StringBuilder();
        for (Incident incident : IncidentFixtures.all()) {
            if (typed.matches(incident)) {
                wanted.append(incident.id().charAt(incident.id().length() - 1));
            }
        }
        return wanted.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"group\" = 'JNIM' | 3",
                "\"group\" = 'jnim' | ``",
                "CASEI(\"group\") = CASEI('jnim') | 3",
                "place = 'Sobane Da' | 12",
                "place LIKE 'Sob%' | 12",
                "place LIKE 'sob%' | ``",
                "CASEI(place) LIKE casei('SOB_NE%') | 12",
                "NOT place LIKE 'X%' | 12",
                "place NOT LIKE 'X%' OR place IS NULL | 1234",
                "killed_min > 34 | 124",
                "killed_min > 34 AND killed_max < 100 | 12",
                "killed_max = 3.5e1 | 1",
                "killed_min BETWEEN 36 AND 160 | 4",
                "killed_min NOT BETWEEN 36 AND 160 | 12",
                "killed_min IN (35, 2) | 12",
                "killed_min NOT IN (35, 2) | 4",
                "killed_min IS NULL | 3",
                "NOT (killed_min > 0) | ``",
                "NOT (killed_min > 0) OR background = false | 123",
                "background = TRUE | 4",
                "contested <> false | 2",
                "wounded_min < wounded_max | 2",
                "date_end = DATE('2019-06-10') | 1",
                "date_end = '2019-06-10' | 1",
                "date_end = TIMESTAMP('2019-06-10T12:00:00Z') | 1",
                "date_start IS NULL | 3",
                "confidence >= 0.75 AND confidence < 0.8 | 1234",
                "true | 1234",
                "false | ``",
                "geometry IS NULL | 34",
                "S_INTERSECTS(geometry, POINT(-3.0512 14.2731)) | 12",
                "S_INTERSECTS(geometry, BBOX(-4,14,-3.1,15)) | ``",
                "S_INTERSECTS(footprint, BBOX(-4,14,-3.1,15)) | 12",
                "S_WITHIN(footprint, BBOX(-4,14,-3.1,15)) | ``",
                "S_WITHIN(footprint, POLYGON((-4 14,-3 14,-3 15,-4 15,-4 14))) | 12",
                "S_INTERSECTS(geometry, BBOX(170,14,-3,15)) | 12",
                "S_INTERSECTS(geometry, BBOX(170,14,-4,15)) | ``",
                "S_DISJOINT(geometry, MULTIPOINT((0 0),(1 1))) | 12",
                "NOT S_DISJOINT(geometry, POINT(0 0)) OR geometry IS NULL | 34",
                "S_CONTAINS(footprint, geometry) | 12",
                "T_INTERSECTS(date_end, INTERVAL('2019-06-01','2019-06-30')) | 123",
                "T_INTERSECTS(INTERVAL(date_start,date_end), DATE('2019-06-05')) | 23",
                "T_INTERSECTS(INTERVAL(date_start,date_end), TIMESTAMP('2019-06-09T23:59:59Z')) | 23",
                "T_DURING(INTERVAL(date_start,date_end), INTERVAL('2019-06-02','2019-06-10')) | 2",
                "T_AFTER(INTERVAL(date_start,date_end), DATE('2019-06-09')) | 1",
                "T_BEFORE(INTERVAL(date_start,date_end), DATE('2019-06-10')) | 24",
                "T_DISJOINT(INTERVAL(date_start,date_end), INTERVAL('..','2019-06-02')) | 12",
                "T_EQUALS(INTERVAL(date_start,date_end), INTERVAL('2019-06-10','2019-06-10')) | 1",
                "T_EQUALS(date_end, INTERVAL('2019-06-10','2019-06-10')) | 1",
                "T_STARTS(INTERVAL(date_start,date_end), INTERVAL('2019-03-01','2019-12-31')) | 4",
                "T_STARTEDBY(INTERVAL(date_start,date_end), INTERVAL('2019-03-01','2019-03-02')) | 4",
                "T_FINISHES(INTERVAL(date_start,date_end), INTERVAL('2019-01-01','2019-06-10')) | 1",
                "T_FINISHEDBY(INTERVAL(date_start,date_end), INTERVAL('2019-06-12','2019-06-12')) | 3",
                "T_MEETS(INTERVAL(date_start,date_end), INTERVAL('2019-06-09','2019-07-01')) | 2",
                "T_METBY(INTERVAL(date_start,date_end), INTERVAL('2019-06-01','2019-06-03')) | 2",
                "T_OVERLAPS(INTERVAL(date_start,date_end), INTERVAL('2019-03-10','2019-04-10')) | 4",
                "T_OVERLAPPEDBY(INTERVAL(date_start,date_end), INTERVAL('2019-02-10','2019-03-10')) | 4",
                "T_CONTAINS(INTERVAL(date_start,date_end), INTERVAL('2019-03-10','2019-03-11')) | 34",
            })
    void wantsWhatItSays(String filter, String expected) {
        assertThat(wanted(filter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Menaka,Ménaka,ACCENTS",
        "debarquer,débárquér,ACCENTS",
        "Kogoni,Ɗogoni,NEITHER",
        "Dogo,Ɗogo,ACCENTS",
        "STRASSE,Straße,CASE",
        "ΟΔΟΣ,οδος,CASE",
        "MÉNAKA,ménaka,CASE",
        "Menaka,menaka,CASE"
    })
    void foldedTextsAreTheSame(String one, String other, String folding) {
        for (Folding each : Folding.values()) {
            assertThat(each.apply(one).equals(each.apply(other)))
                    .as(each.name())
                    .isEqualTo(each.name().equals(folding));
            assertThat(each.apply(each.apply(other))).isEqualTo(each.apply(other));
        }
    }

    @Test
    void logicHasThreeValues() {
        Truth[] all = Truth.values();
        for (Truth one : all) {
            assertThat(one.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
            assertThat(one.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
            assertThat(one.and(Truth.TRUE)).isEqualTo(one);
            assertThat(one.or(Truth.FALSE)).isEqualTo(one);
        }
        assertThat(Truth.UNKNOWN.and(Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.UNKNOWN.or(Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "%,true",
                "_,false",
                "Ta_a%,true",
                "T%a%t,true",
                "T%z%,false",
                "Tabankort,true",
                "tabankort,false",
                "%%%%%%%%%%%%%%%%%%%%%%%%%%%%%x,false",
                "T\\%,false"
            })
    void patternsMatchWholeTexts(String pattern, boolean expected) {
        assertThat(LikePattern.parse(pattern).matches("Tabankort")).isEqualTo(expected);
    }

    @Test
    void aWildcardIsOneLetterWhateverItsSize() {
        assertThat(LikePattern.parse("a_c").matches("a😢c")).isTrue();
        assertThat(LikePattern.parse("100\\%").matches("100%")).isTrue();
        assertThat(LikePattern.parse("100\\%").matches("1000")).isFalse();
        assertThat(LikePattern.parse("a\\\\b").matches("a\\b")).isTrue();
        assertThat(LikePattern.parse("a*[?]%_").toGlob()).isEqualTo("a[*][[][?]]*?");
    }

    @Test
    void textsCompareByCodePoint() {
        PropertyValues feature = name -> Optional.ofNullable(
                Map.<String, Value>of("a", new Value.Text("\uFF5E")).get(name));
        assertThat(Cql2.readText("a < '\uD83D\uDE22'").matches(feature)).isTrue();
        assertThat(Cql2.readText("a > 'é'").matches(feature)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kiled = 1 | There is no property \"kiled\" to filter by.",
                "kiled IS NULL | There is no property \"kiled\"",
                "killed_min = 'many' | \"killed_min\" is to be compared with a whole number.",
                "'x' < confidence | \"confidence\" is to be compared with a number.",
                "place = 3 | \"place\" is to be compared with a text",
                "background = 1 | true or false",
                "date_end > 3 | a day, such as DATE",
                "date_end > 'spring' | 'spring' is no day",
                "killed_min IN (1, true) | a whole number",
                "killed_min BETWEEN DATE('2021-01-01') AND 3 | a whole number",
                "killed_min LIKE '3%' | LIKE takes a text on its left",
                "CASEI(killed_min) = 'x' | CASEI and ACCENTI take a text",
                "geometry = 'x' | S_INTERSECTS",
                "S_INTERSECTS(place, POINT(1 1)) | S_INTERSECTS takes geometries, not \"place\".",
                "T_AFTER(place, DATE('2021-01-01')) | T_AFTER takes days, instants",
                "T_DURING(date_end, INTERVAL('2021-01-01','..')) | T_DURING compares intervals",
                "T_AFTER(date_end, INTERVAL('2021-02-01','2021-01-01')) | ends before it starts",
                "INTERVAL(date_start,date_end) = 3 | only stand in a temporal function",
            })
    void whatDoesNotFitIsRefused(String filter, String message) {
        assertThatThrownBy(() -> wanted(filter))
                .isInstanceOf(FilterException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiled = 1", "S_WITHIN(kiled, POINT(1 1))"})
    void anUnknownPropertyIsToldWhatThereIs(String filter) {
        assertThatThrownBy(() -> wanted(filter))
                .isInstanceOfSatisfying(
                        FilterException.class, e -> assertThat(e.allowed()).contains("killed_min", "geometry"));
    }

    @Test
    void everyQueryableOfIncidentsHasAValue() {
        IncidentProperties placed = new IncidentProperties(IncidentFixtures.contested());
        assertThat(IncidentQueryables.ALL.names().stream()
                        .filter(name -> placed.find(name).isEmpty()))
                .containsExactlyInAnyOrder("actor2", "target", "admin2", "source_id", "licence");
    }
}
