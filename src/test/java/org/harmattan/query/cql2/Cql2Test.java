package org.harmattan.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.FilterException;
import org.harmattan.query.Folding;
import org.harmattan.query.IncidentQueryables;
import org.harmattan.query.RandomFilters;
import org.harmattan.query.TemporalRelation;
import org.harmattan.query.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Cql2Test {

    @Test
    void randomFiltersAreReadAsTheyAreWritten() {
        RandomFilters filters = new RandomFilters(1);
        for (int i = 0; i < 2_000; i++) {
            Filter filter = filters.next();
            assertThat(Cql2.readText(Cql2.toText(filter)))
                    .as(Cql2.toText(filter))
                    .isEqualTo(filter);
            assertThat(Cql2.readJson(Cql2.toJson(filter)))
                    .as(Cql2.toJson(filter))
                    .isEqualTo(filter);
            assertThat(IncidentQueryables.ALL.typed(filter)).isEqualTo(filter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "city='Toronto' | {'op':'=','args':[{'property':'city'},'Toronto']}",
                "a >= -1.5e2 | {'op':'>=','args':[{'property':'a'},-150]}",
                "vehicle_height<>.5 | {'op':'<>','args':[{'property':'vehicle_height'},0.5]}",
                "ro:x.y = TRUE | {'op':'=','args':[{'property':'ro:x.y'},true]}",
                "true | true",
                "name LIKE 'Smith%' | {'op':'like','args':[{'property':'name'},'Smith%']}",
                "depth BETWEEN 100.0 and 150.0 | {'op':'between','args':[{'property':'depth'},100,150]}",
                "category NOT IN (1,2) | {'op':'not','args':[{'op':'in','args':[{'property':'category'},[1,2]]}]}",
                "geometry is not null | {'op':'not','args':[{'op':'isNull','args':[{'property':'geometry'}]}]}",
                "geometry IS NULL | {'op':'isNull','args':{'property':'geometry'}}",
                "updated >= date('1970-01-01') | {'op':'>=','args':[{'property':'updated'},{'date':'1970-01-01'}]}",
                "t<TIMESTAMP('1969-07-20T20:17:40Z') |"
                        + " {'op':'<','args':[{'property':'t'},{'timestamp':'1969-07-20T20:17:40Z'}]}",
                "CASEI(road) IN (casei('Οδος'),CASEI('Straße')) |"
                        + " {'op':'in','args':[{'op':'casei','args':[{'property':'road'}]},"
                        + "[{'op':'casei','args':['Οδος']},{'op':'casei','args':['Straße']}]]}",
                "ACCENTI(etat) = ACCENTI('débárquér') |"
                        + " {'op':'=','args':[{'accenti':{'property':'etat'}},{'accenti':'débárquér'}]}",
                "S_INTERSECTS(geometry,POINT(36.319836 32.288087)) | {'op':'s_intersects','args':[{'property':'geometry'},"
                        + "{'type':'Point','coordinates':[36.319836,32.288087]}]}",
                "s_within(geometry,BBOX(160.6,-55.95,-170,-25.89)) |"
                        + " {'op':'s_within','args':[{'property':'geometry'},{'bbox':[160.6,-55.95,-170,-25.89]}]}",
                "S_DISJOINT(g, BBOX(1,2,0,3,4,9)) | {'op':'s_disjoint','args':[{'property':'g'},{'bbox':[1,2,0,3,4,9]}]}",
                "S_TOUCHES(g, MULTIPOINT Z ((1 2 3),(4 5 6))) | {'op':'s_touches','args':[{'property':'g'},"
                        + "{'type':'MultiPoint','coordinates':[[1,2,3],[4,5,6]]}]}",
                "S_CROSSES(g,LINESTRING(0 0,1 1)) | {'op':'s_crosses','args':[{'property':'g'},"
                        + "{'type':'LineString','coordinates':[[0,0],[1,1]]}]}",
                "S_CONTAINS(GEOMETRYCOLLECTION(POINT(1 1),LINESTRING(0 0,1 1)),g) | {'op':'s_contains','args':["
                        + "{'type':'GeometryCollection','geometries':[{'type':'Point','coordinates':[1,1]},"
                        + "{'type':'LineString','coordinates':[[0,0],[1,1]]}]},{'property':'g'}]}",
                "T_INTERSECTS(event, INTERVAL('1969-07-16T05:32:00Z', '..')) |"
                        + " {'op':'t_intersects','args':[{'property':'event'},{'interval':['1969-07-16T05:32:00Z','..']}]}",
                "t_finishedby(INTERVAL(a,b), INTERVAL('2021-01-01','2021-12-31')) | {'op':'t_finishedBy','args':["
                        + "{'interval':[{'property':'a'},{'property':'b'}]},{'interval':['2021-01-01','2021-12-31']}]}",
                "NOT a=1 AND b=2 OR c=3 | {'op':'or','args':[{'op':'and','args':[{'op':'not','args':["
                        + "{'op':'=','args':[{'property':'a'},1]}]},{'op':'=','args':[{'property':'b'},2]}]},"
                        + "{'op':'=','args':[{'property':'c'},3]}]}",
                "1 < a | {'op':'<','args':[1,{'property':'a'}]}",
                "\"date\" = date('2022-04-16') | {'op':'=','args':[{'property':'date'},{'date':'2022-04-16'}]}",
            })
    void theTwoSpellingsSayTheSame(String text, String json) {
        assertThat(Cql2.readText(text)).isEqualTo(Cql2.readJson(json.replace('\'', '"')));
    }

    @Test
    void operatorsBindAsInSql() {
        Filter a = new Filter.Comparison(Filter.Operator.EQUAL, new Expression.Property("a"), new Value.Numeral(1));
        assertThat(Cql2.readText("a=1 OR a=1 AND NOT a=1"))
                .isEqualTo(new Filter.Or(List.of(a, new Filter.And(List.of(a, new Filter.Not(a))))));
        assertThat(Cql2.readText("(a=1 OR a=1) AND (NOT (a=1))"))
                .isEqualTo(new Filter.And(List.of(new Filter.Or(List.of(a, a)), new Filter.Not(a))));
        assertThat(Cql2.readText("NOT NOT a=1")).isEqualTo(new Filter.Not(new Filter.Not(a)));
        assertThat(Cql2.readText("a BETWEEN 1 AND 2 AND a=1"))
                .isEqualTo(new Filter.And(List.of(
                        new Filter.Between(new Expression.Property("a"), new Value.Numeral(1), new Value.Numeral(2)),
                        a)));
    }

    @Test
    void quotationMarksAreDoubledOrEscaped() {
        Filter filter = new Filter.Comparison(
                Filter.Operator.EQUAL, new Expression.Property("l'a \"b\""), new Value.Text("Via dell'Avvento"));
        assertThat(Cql2.readText("\"l'a \"\"b\"\"\" = 'Via dell''Avvento'")).isEqualTo(filter);
        assertThat(Cql2.readText("\"l'a \\\"b\\\"\" = 'Via dell\\'Avvento'")).isEqualTo(filter);
        assertThat(Cql2.readText(Cql2.toText(filter))).isEqualTo(filter);
    }

    @Test
    void foldsMayStandInEachOther() {
        assertThat(Cql2.readText("CASEI(ACCENTI(place)) LIKE CASEI(ACCENTI('Mén%'))"))
                .isEqualTo(new Filter.Like(
                        new Expression.Folded(
                                Folding.CASE, new Expression.Folded(Folding.ACCENTS, new Expression.Property("place"))),
                        new Expression.Folded(
                                Folding.CASE, new Expression.Folded(Folding.ACCENTS, new Value.Text("Mén%")))));
    }

    @Test
    void daysOfIntervalsAreDays() {
        assertThat(Cql2.readText("T_AFTER(x, INTERVAL(DATE('2021-01-01'),'2021-12-31'))"))
                .isEqualTo(new Filter.Temporal(
                        TemporalRelation.AFTER,
                        new Expression.Property("x"),
                        new Expression.Interval(
                                new Value.Day(LocalDate.of(2021, 1, 1)), new Value.Day(LocalDate.of(2021, 12, 31)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | At character 1 of the filter: expected a property or a value instead of the end.",
                "a = | At character 4 of the filter: expected a property or a value instead of the end.",
                "a == 1 | At character 4 of the filter: expected a property or a value instead of \"=\".",
                "a LIKE b | expected a pattern",
                "a 1 | expected one of =, <>",
                "a + 1 = 2 | At character 3 of the filter: arithmetic is not supported",
                "(a = 1 | expected \")\" instead of the end",
                "a = 1) | expected AND, OR or the end",
                "a = 'x | At character 5 of the filter: the text is not ended",
                "a IN () | At character 7",
                "a IS 1 | expected NULL",
                "a NOT = 1 | expected LIKE, BETWEEN or IN",
                "a = DATE('2021-02-30') | \"2021-02-30\" is no day",
                "a = TIMESTAMP('2021-02-03') | is no instant",
                "upper(a) = 'x' | there is no function upper",
                "S_INTERSECTS(g, 'x') | expected a geometry",
                "S_INTERSECTS(g, POLYGON((0 0,1 1,0 1 | the geometry is not ended",
                "S_INTERSECTS(g, POLYGON((0 0,1 1,0 1,2 2))) | well-known text",
                "S_INTERSECTS(g, POLYGON((0 0,2 2,2 0,0 2,0 0))) | Self-intersection at 1.0 1.0",
                "S_INTERSECTS(g, POINT(14 190)) | longitude comes first",
                "S_INTERSECTS(g, BBOX(1,2,3)) | a box has 4 numbers",
                "S_INTERSECTS(g, BBOX(1,20,3,10)) | latitudes",
                "T_AFTER(d, INTERVAL('x','..')) | \"x\" is no instant",
                "a = # | \"#\" has no meaning here",
                "a = 1e999 | too large",
                "AND | expected a property or a value",
            })
    void whatIsWrongIsSaidWithItsPosition(String text, String message) {
        assertThatThrownBy(() -> Cql2.readText(text))
                .isInstanceOf(FilterException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'op':'=' | The filter is no JSON",
                "`` | A filter in CQL2 JSON is",
                "3 | A filter in CQL2 JSON is",
                "{'op':'like','args':[1]} | \"like\" needs 2 in \"args\", not 1.",
                "{'op':'and','args':[true]} | two or more",
                "{'op':'+','args':[1,2]} | There is no operation \"+\"",
                "{'op':'=','args':[{'x':1},2]} | Expected a property or a value",
                "{'op':'in','args':[{'property':'a'},[]]} | one or more values",
                "{'op':'s_within','args':[{'property':'a'},{'type':'Point'}]} | a position is",
                "{'op':'s_within','args':[{'property':'a'},{'type':'Ball'}]} | no type of geometry",
                "{'op':'t_after','args':[{'property':'a'},'2021-01-01']} | Expected {\"date\"",
                "true true | The filter is no JSON",
            })
    void whatIsWrongInJsonIsSaid(String json, String message) {
        assertThatThrownBy(() -> Cql2.readJson(json.replace('\'', '"')))
                .isInstanceOf(FilterException.class)
                .hasMessageContaining(message);
    }

    @Test
    void brokenJsonIsSaidInWordsThatHelp() {
        assertThatThrownBy(() -> Cql2.readJson("{\"op\":\"=\",\"args\":[{\"property\":\"a\"}"))
                .isInstanceOf(FilterException.class)
                .hasMessageMatching("The filter is no JSON: [^\\[]* at character \\d+\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "NOT ", "CASEI("})
    void nestingHasABound(String opening) {
        assertThatThrownBy(() -> Cql2.readText(opening.repeat(10_000)))
                .isInstanceOf(FilterException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void sizeHasABound() {
        assertThatThrownBy(() -> Cql2.readText("a=1 OR ".repeat(6_000) + "a=1"))
                .isInstanceOf(FilterException.class)
                .hasMessageContaining("parts");
        assertThatThrownBy(() -> Cql2.readText(" ".repeat(100_001))).hasMessageContaining("100000");
        String deep = "{\"op\":\"not\",\"args\":[".repeat(60) + "true" + "]}".repeat(60);
        assertThatThrownBy(() -> Cql2.readJson(deep))
                .isInstanceOf(FilterException.class)
                .hasMessageContaining("nest");
        assertThatThrownBy(() -> Cql2.readJson("[".repeat(50_000))).isInstanceOf(FilterException.class);
    }
}
