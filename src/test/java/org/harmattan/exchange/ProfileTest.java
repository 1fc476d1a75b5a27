package org.harmattan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.harmattan.incident.Actor;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.SideToll;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Qualifier;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Actor ARMY = new Actor(Optional.of("fama"), "FAMa", "Military Forces of Mali (2021-)");
    private static final Actor JNIM =
            new Actor(Optional.of("jnim"), "JNIM", "JNIM: Group for Support of Islam and Muslims");
    private static final Actor VILLAGERS = new Actor(Optional.of("civilians"), "Civilians", "Civilians (Mali)");

    /** Codes of the three actors above. */
    private static final ActorCodes ACTORS = new ActorCodes() {
        @Override
        public Optional<Integer> findInter(Actor actor, Optional<String> country) {
            return Optional.ofNullable(
                    Map.of("FAMa", 1, "JNIM", 2, "Civilians", 7).get(actor.label()));
        }

        @Override
        public Optional<String> findState(Actor actor) {
            return actor.label().equals("FAMa") ? Optional.of("ML") : Optional.empty();
        }
    };

    @Test
    void acledsColumnsAreThoseOfItsExports() throws IOException {
        assertThat(csv(Profile.ACLED, List.of()))
                .isEqualTo(
                        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
                                + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
                                + "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
                                + "notes,fatalities,tags,timestamp\r\n");
    }

    @Test
    void ucdpsColumnsAreThoseOfItsDataset() throws IOException {
        assertThat(csv(Profile.UCDP, List.of()))
                .isEqualTo("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
                        + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
                        + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
                        + "source_date,source_headline,source_original,where_prec,where_coordinates,where_description,"
                        + "adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
                        + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
                        + "deaths_unknown,best,high,low,gwnoa,gwnob\r\n");
    }

    @Test
    void acledCodesWhoWhatAndWhere() throws IOException {
        Incident raid = clash("raid").actor1(JNIM).actor2(VILLAGERS).build();
        assertThat(rows(Profile.ACLED, raid).get(0))
                .containsEntry("event_id_cnty", "raid")
                .containsEntry("event_date", "2019-06-10")
                .containsEntry("time_precision", "1")
                .containsEntry("disorder_type", "Political violence")
                .containsEntry("event_type", "Battles")
                .containsEntry("inter1", "2")
                .containsEntry("inter2", "7")
                .containsEntry("interaction", "27")
                .containsEntry("civilian_targeting", "Civilian targeting")
                .containsEntry("iso", "466")
                .containsEntry("region", "Western Africa")
                .containsEntry("latitude", "14.2731")
                .containsEntry("geo_precision", "1")
                .containsEntry("source", "L'Écho du Séno")
                .containsEntry("fatalities", "5")
                .containsEntry("timestamp", "1767323045");
    }

    /** One event, of which ACLED would say how closely it is dated. */
    @Test
    void aRunOfDaysIsOneRow() throws IOException {
        LocalDate first = LocalDate.of(2019, 6, 28);
        Incident siege = clash("siege")
                .when(DateRange.between(first, first.plusDays(6), DatePrecision.DAY))
                .build();
        assertThat(rows(Profile.ACLED, siege))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("event_date", "2019-07-01")
                        .containsEntry("time_precision", "2")
                        .containsEntry("fatalities", "5"));
        Incident longer = clash("longer")
                .when(DateRange.between(first, first.plusDays(20), DatePrecision.DAY))
                .build();
        assertThat(rows(Profile.ACLED, longer))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("time_precision", "3"));
        assertThat(rows(Profile.UCDP, siege))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("date_start", "2019-06-28")
                        .containsEntry("date_end", "2019-07-04")
                        .containsEntry("date_prec", "3")
                        .containsEntry("event_clarity", "2")
                        .containsEntry("best", "5"));
    }

    @Test
    void whatAProfileCannotTellIsLeftOutAndCounted() throws IOException {
        Incident undated = IncidentFixtures.unplaced();
        Incident protest = IncidentFixtures.incident("p", SubEventType.PEACEFUL_PROTEST, JNIM)
                .when(DateRange.day(LocalDate.of(2019, 6, 10)))
                .location(IncidentFixtures.placed().location())
                .build();
        for (Profile profile : List.of(Profile.ACLED, Profile.UCDP)) {
            Incident left = profile == Profile.ACLED ? undated : protest;
            assertThat(rows(profile, left)).isEmpty();
            Export export = new Export(
                    Format.CSV, OutputOptions.plain().withProfile(profile).withActors(ACTORS), Sharing.ALL);
            assertThat(export.count(visitor -> visitor.visit(left))).isEqualTo(new Export.Tally(0, 1));
            assertThat(export.write(new ByteArrayOutputStream(), visitor -> visitor.visit(left)))
                    .isEqualTo(new Export.Tally(0, 1));
        }
    }

    @Test
    void whatHasNoAreaIsInNoFileOfAreasAndCounted() throws IOException {
        for (Format format : Format.listDownloads()) {
            Export areas = Export.of(
                    format,
                    OutputOptions.plain().withLayer(Layer.FOOTPRINTS),
                    Sharing.ALL,
                    new TreeMap<>(),
                    Instant.EPOCH,
                    "test",
                    List.of());
            assertThat(areas.write(new ByteArrayOutputStream(), visitor -> {
                        for (Incident incident : IncidentFixtures.all()) {
                            visitor.visit(incident);
                        }
                    }))
                    .as(format.label())
                    .isEqualTo(new Export.Tally(2, 2));
        }
    }

    @Test
    void aSharedTollCountsOnce() throws IOException {
        List<Incident> villages = List.of(
                clash("one").sharedToll().build(),
                clash("two").sharedToll().build(),
                clash("alone").build());
        assertThat(Exported.rows(csv(Profile.ACLED, villages)))
                .extracting(row -> row.get("fatalities"))
                .containsExactly("5", "0", "5");
        assertThat(Exported.rows(csv(Profile.UCDP, villages)))
                .extracting(row -> row.get("best") + row.get("high") + row.get("deaths_unknown"))
                .containsExactly("575", "000", "575");
    }

    @Test
    void vagueDatesStandInTheMiddleOrNowhere() throws IOException {
        LocalDate first = LocalDate.of(2019, 6, 3);
        Incident week = clash("w")
                .when(DateRange.between(first, first.plusDays(6), DatePrecision.WEEK))
                .build();
        Incident year = clash("y")
                .when(DateRange.between(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), DatePrecision.YEAR))
                .build();
        assertThat(rows(Profile.ACLED, week).get(0))
                .containsEntry("event_date", "2019-06-06")
                .containsEntry("time_precision", "2");
        assertThat(rows(Profile.ACLED, year)).isEmpty();
        assertThat(rows(Profile.UCDP, year).get(0)).containsEntry("date_prec", "5");
    }

    @Test
    void ucdpPutsTheGovernmentFirstAndTellsTheSidesDeadApart() throws IOException {
        Incident clash = IncidentFixtures.incident("c", SubEventType.ARMED_CLASH, JNIM)
                .when(DateRange.day(LocalDate.of(2022, 1, 1)))
                .actor1(JNIM)
                .actor2(ARMY)
                .killed(
                        new CountRange(9, 10, 12),
                        new SideToll("FAMa", "soldats", 3, 3, Qualifier.EXACT),
                        new SideToll("JNIM", "assaillants", 4, 6, Qualifier.ABOUT),
                        new SideToll("Civilians", "civils", 2, 2, Qualifier.EXACT))
                .location(IncidentFixtures.placed().location())
                .build();
        assertThat(rows(Profile.UCDP, clash).get(0))
                .containsEntry("type_of_violence", "1")
                .containsEntry("side_a", "Government of Mali")
                .containsEntry("side_b", "JNIM")
                .containsEntry("dyad_name", "Government of Mali - JNIM")
                .containsEntry("gwnoa", "432")
                .containsEntry("gwnob", "")
                .containsEntry("country_id", "432")
                .containsEntry("deaths_a", "3")
                .containsEntry("deaths_b", "4")
                .containsEntry("deaths_civilians", "2")
                .containsEntry("deaths_unknown", "1")
                .containsEntry("low", "9")
                .containsEntry("high", "12")
                .containsEntry("priogrid_gid", "150114");
    }

    @Test
    void hxlTagsStandUnderTheHeader() throws IOException {
        OutputOptions options = OutputOptions.plain().withHxl(true);
        List<List<String>> records =
                Exported.records(Exported.text(Format.CSV, options, List.of(IncidentFixtures.placed())));
        assertThat(records.get(1))
                .hasSameSizeAs(records.get(0))
                .allMatch(tag -> tag.matches("#[a-z]+[0-9]?(\\+[a-z0-9]+)*"))
                .contains(("#event+code,#date+start,#date+end,#event+type,#event+type+sub,#group+name+first,"
                                + "#group+name+second,#country+code,#adm1+name,#loc+name,#geo+lat,#geo+lon,"
                                + "#geo+precision,#affected+killed,#affected+injured,#description,#meta+source")
                        .split(","));
        assertThat(records.get(1).get(records.get(0).indexOf("killed_best"))).isEqualTo("#affected+killed");
        assertThat(records).hasSize(3);
    }

    @Test
    void everyRowSaysHowItWasExported() throws IOException {
        OutputOptions options = OutputOptions.plain().withProvenance(Exported.provenance());
        assertThat(Exported.rows(Exported.text(Format.CSV, options, IncidentFixtures.all())))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry(
                                "exported",
                                "Harmattan 1.2.3, 2026-01-02T03:04:05Z, filter: from=2019-01-01 group=JNIM"));
    }

    private static org.harmattan.incident.IncidentBuilder clash(String id) {
        return IncidentFixtures.incident(id, SubEventType.ARMED_CLASH, JNIM)
                .when(DateRange.day(LocalDate.of(2019, 6, 10)))
                .actor1(JNIM)
                .actor2(ARMY)
                .killed(new CountRange(4, 5, 7))
                .location(IncidentFixtures.placed().location());
    }

    private static List<Map<String, String>> rows(Profile profile, Incident incident) throws IOException {
        return Exported.rows(csv(profile, List.of(incident)));
    }

    private static String csv(Profile profile, List<Incident> incidents) throws IOException {
        OutputOptions options =
                OutputOptions.plain().withProfile(profile).withActors(ACTORS).withProvenance(Exported.provenance());
        return Exported.text(Format.CSV, options, incidents);
    }
}
