package org.harmattan.query.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.EventType;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Area;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.cql2.Cql2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {

    private static final QueryVocabulary VOCABULARY = new QueryVocabulary() {
        @Override
        public Set<String> groupWithParts(String label) {
            return label.equals("JNIM") ? Set.of("JNIM", "Katiba Macina") : Set.of(label);
        }

        @Override
        public String country(String name) {
            return name.equals("ML") ? "Mali" : name;
        }
    };

    /** Parameters written as {@code a=1 & b=2}. */
    private static IncidentQuery read(String parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String parameter : parameters.split(" & ")) {
            String[] parts = parameter.split("=", 2);
            given.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
        return new QueryReader(VOCABULARY).read(given);
    }

    @Test
    void nothingGivenIsEverything() {
        assertThat(new QueryReader(VOCABULARY).read(Map.of())).isEqualTo(IncidentQuery.all());
    }

    @Test
    void eachParameterIsRead() {
        IncidentQuery query = read("from=2021-01-01 & to=2021-01-31 & group=JNIM & group=FAMa & event_type=battles"
                + " & sub_event_type=Attack & country=ML & admin1=Mopti & min_killed=3 & min_confidence=.5"
                + " & status=extracted,confirmed & status=rejected & source=ACLED & q=Ménaka & certainty=certain"
                + " & since=2021-02-01 & background=false & contested=true & placed=true & filter=killed_min>3");
        assertThat(query)
                .isEqualTo(IncidentQuery.builder()
                        .days(Optional.of(LocalDate.of(2021, 1, 1)), Optional.of(LocalDate.of(2021, 1, 31)))
                        .groups(Set.of("JNIM", "Katiba Macina", "FAMa"))
                        .eventTypes(Set.of(EventType.BATTLES))
                        .subEventTypes(Set.of(SubEventType.ATTACK))
                        .countries(Set.of("Mali"))
                        .admin1(Set.of("Mopti"))
                        .minKilled(OptionalInt.of(3))
                        .minConfidence(OptionalDouble.of(0.5))
                        .statuses(Set.of(Status.EXTRACTED, Status.CONFIRMED, Status.REJECTED))
                        .sources(Set.of("ACLED"))
                        .text(Optional.of("Ménaka"))
                        .certainty(Certainty.CERTAIN)
                        .since(Optional.of(Instant.parse("2021-02-01T00:00:00Z")))
                        .background(Optional.of(false))
                        .contested(Optional.of(true))
                        .placed(Optional.of(true))
                        .filter(Optional.of(Cql2.readText("killed_min > 3")))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-15,2021-01-15,2021-01-15",
        "2021-01-15T23:30:00-02:00,2021-01-16,2021-01-16",
        "2021-01-01/2021-01-31,2021-01-01,2021-01-31",
        "2021-01-01T10:00:00Z/2021-01-31T10:00:00.5Z,2021-01-01,2021-01-31",
        "../2021-01-31,,2021-01-31",
        "/2021-01-31,,2021-01-31",
        "2021-01-01/..,2021-01-01,",
        "2021-01-01/,2021-01-01,",
        "2021-01-01/P1M,2021-01-01,2021-02-01",
        "P2D/2021-01-03,2021-01-01,2021-01-03",
        "2021-01-01T00:00:00Z/PT36H,2021-01-01,2021-01-02",
    })
    void datetimeIsAnInstantOrAnInterval(String datetime, LocalDate first, LocalDate last) {
        IncidentQuery query = read("datetime=" + datetime);
        assertThat(query.from()).isEqualTo(Optional.ofNullable(first));
        assertThat(query.to()).isEqualTo(Optional.ofNullable(last));
    }

    @Test
    void areasAreReadInEachForm() {
        assertThat(read("bbox=-5,12,0.5,16").area()).contains(new Area.Box(-5, 12, 0.5, 16, false));
        assertThat(read("bbox=-5,12,0,0.5,16,100").area()).contains(new Area.Box(-5, 12, 0.5, 16, false));
        assertThat(read("bbox=170,-10,-170,10").area()).contains(new Area.Box(170, -10, -170, 10, false));
        assertThat(read("within=-3.05,14.27,40").area()).contains(new Area.Circle(new LonLat(-3.05, 14.27), 40_000));
        Area ring = read("polygon=-4 14,-3 14,-3 15").area().orElseThrow();
        assertThat(ring)
                .isEqualTo(read("polygon=-4 14,-3 14,-3 15,-4 14").area().orElseThrow());
        assertThat(ring)
                .isEqualTo(read("polygon=POLYGON((-4 14,-3 14,-3 15,-4 14))")
                        .area()
                        .orElseThrow());
        assertThat(read("route=-4 14, -3 14;12.5").area().orElseThrow())
                .isInstanceOfSatisfying(Area.Route.class, route -> {
                    assertThat(route.metres()).isEqualTo(12_500);
                    assertThat(route.way().getNumPoints()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groups=JNIM | groups | There is no parameter \"groups\" here: use from, to,",
                "from=2021-02-30 | from | YYYY-MM-DD",
                "from= | from | YYYY-MM-DD",
                "from=2021-02-01 & to=2021-01-01 | to | \"to\" is before \"from\"",
                "from=2021-02-01 & datetime=2021-01-01 | datetime | give one or the other",
                "datetime=2021 | datetime | neither a time nor an interval",
                "datetime=2021-01-02/2021-01-01 | datetime | ends before it starts",
                "datetime=../.. | datetime | neither",
                "datetime=2021-01-01/P1X | datetime | neither",
                "datetime=2021-01-01/2021-01-02/2021-01-03 | datetime | neither",
                "group= | group | \"group\" is empty",
                "placed=yes | placed | none of true, false",
                "placed=true & placed=false | placed | more than once",
                "event_type=War | event_type | does not know \"War\"",
                "status=new | status | does not know \"new\"",
                "min_killed=-1 | min_killed | no whole number from 0",
                "min_killed=1.5 | min_killed | no whole number",
                "min_confidence=2 | min_confidence | no number from 0.0 to 1.0",
                "min_confidence=NaN | min_confidence | no number",
                "min_confidence=1d | min_confidence | no number",
                "q= | q | \"q\" is empty",
                "bbox=1,2,3 | bbox | write 4 numbers",
                "bbox=a,b,c,d | bbox | write 4 numbers",
                "bbox=1,20,2,10 | bbox | southern one first",
                "bbox=1,20,200,30 | bbox | between -180 and 180",
                "within=1,2 | within | longitude, latitude and kilometres",
                "within=1,2,0 | within | more than 0",
                "within=1,200,3 | within | is no area",
                "within=1,2,3 & bbox=1,2,3,4 | within | both say where",
                "polygon=1 2,3 4 | polygon | three corners",
                "polygon=1 2,3 4,x | polygon | \"x\" where longitude and latitude",
                "polygon=0 0,2 2,2 0,0 2 | polygon | Self-intersection",
                "polygon=POINT(1 2) | polygon | is no area",
                "route=1 2,3 4 | route | a semicolon and kilometres",
                "route=1 2;5 | route | two positions",
                "certainty=maybe | certainty | none of possible, certain",
                "since=yesterday | since | neither a day nor an instant",
                "filter=killed_min > | filter | At character 13 of the filter",
                "filter=nobody = 1 | filter | There is no property \"nobody\"",
                "filter=true & filter-lang=sql | filter-lang | none of cql2-text, cql2-json",
                "filter=true & filter-crs=EPSG:4326 | filter-crs | none of http://www.opengis.net",
            })
    void whatCannotBeUsedIsRefused(String parameters, String name, String message) {
        assertThatThrownBy(() -> read(parameters))
                .isInstanceOfSatisfying(RefusedParameter.class, e -> {
                    assertThat(e.name()).isEqualTo(name);
                    assertThat(e.allowed()).isNotEmpty();
                })
                .hasMessageContaining(message)
                .hasMessageContaining(name);
    }

    @Test
    void filtersAreReadInEitherLanguage() {
        assertThat(read("filter={\"op\":\">\",\"args\":[{\"property\":\"killed_min\"},3]} & filter-lang=cql2-json"))
                .isEqualTo(read("filter=killed_min>3 & filter-lang=cql2-text"));
    }

    @Test
    void daysAndFlagsAreReadAsGdalWritesThem() {
        assertThat(read("datetime=2021-01-15T/..")).isEqualTo(read("datetime=2021-01-15/.."));
        assertThat(read("datetime=../2021-01-15T")).isEqualTo(read("datetime=../2021-01-15"));
        assertThat(read("contested=1 & placed=0")).isEqualTo(read("contested=true & placed=false"));
    }
}
