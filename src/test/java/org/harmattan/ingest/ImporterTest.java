package org.harmattan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmattan.exchange.imports.FieldMapping;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.exchange.imports.ImportKind;
import org.harmattan.exchange.imports.ImportOptions;
import org.harmattan.extract.Extractors;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Status;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.Editing;
import org.junit.jupiter.api.Test;

class ImporterTest extends ImportFixture {

    private static final ImportOptions ACLED = ImportOptions.of(ImportKind.ACLED);
    private static final int ROWS = 60;

    @Test
    void rowsBecomeIncidentsWithGroupsAndFootprints() throws IOException {
        ImportReport report = run(AcledFile.rows(ROWS));
        assertThat(report.added()).isEqualTo(ROWS);
        assertThat(report.rejected()).isZero();
        Incident first = store.findById("ACLED:SYN0").orElseThrow();
        assertThat(first.status()).isEqualTo(Status.IMPORTED);
        assertThat(first.origin()).isInstanceOfSatisfying(Origin.Imported.class, from -> {
            assertThat(from.source()).isEqualTo("ACLED");
            assertThat(from.sourceId()).isEqualTo("SYN0");
            assertThat(from.notes()).contains("Note, 0");
        });
        store.<RuntimeException>find(IncidentQuery.all(), incident -> {
            assertThat(incident.group().label()).isIn("JNIM", "ISGS", "Katiba Macina", "Armed Group 7");
            assertThat(incident.actor2().orElseThrow().label()).isEqualTo("Civilians");
            Location.Placed at = (Location.Placed) incident.location();
            assertThat(at.footprint().getArea()).isPositive();
            assertThat(at.admin1()).contains("Mopti");
            assertThat(at.uncertaintyMetres()).isGreaterThanOrEqualTo(5_000);
        });
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        run(AcledFile.rows(ROWS));
        long revision = store.revision();
        ImportReport again = run(AcledFile.rows(ROWS));
        assertThat(again.unchanged()).isEqualTo(ROWS);
        assertThat(again.added() + again.updated()).isZero();
        assertThat(store.revision()).isEqualTo(revision);
        assertThat(store.count(IncidentQuery.all())).isEqualTo(ROWS);
    }

    @Test
    void aLaterExportUpdatesButLeavesWhatAPersonEdited() throws IOException {
        run(AcledFile.rows(ROWS));
        Incident edited = store.findById("ACLED:SYN1").orElseThrow();
        store.edit(
                edited.id(),
                1,
                new IncidentChange(edited).status(Status.CONFIRMED).result(),
                new Editing("Awa", "checked"));
        List<String> later = new ArrayList<>(AcledFile.rows(ROWS + 1));
        later.replaceAll(row -> row.replaceFirst(",(\\d+),,1$", ",99,,1"));
        ImportReport report = run(later);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.updated()).isEqualTo(ROWS - 1);
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.findIssues(Kind.EDITED_HERE)
                        .orElseThrow()
                        .first()
                        .get(0)
                        .message())
                .contains("SYN1");
        assertThat(killed("ACLED:SYN0")).contains(CountRange.exactly(99));
        assertThat(killed("ACLED:SYN1")).isEqualTo(edited.casualties().killed());
    }

    @Test
    void aPlaceNamedWithoutCoordinatesIsLookedUpOrKeptInTheNotes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("places.csv"),
                "Type;Jour;Lieu;Pays\nAttack;2022-07-01;Agadez;Niger\nAttack;2022-07-02;Zzyzx;\n"
                        + "Attack;2199-01-01;Agadez;Niger\n");
        ImportOptions options = new ImportOptions(
                ImportKind.CSV,
                FieldMapping.none().with("sub_event_type=Type,date=Jour,place=Lieu,country=Pays"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ImportReport report = run(options, file);
        assertThat(report.added()).isEqualTo(3);
        assertThat(report.findIssues(Kind.UNKNOWN_PLACE).orElseThrow().count()).isEqualTo(1);
        assertThat(report.findIssues(Kind.FUTURE_DATE).orElseThrow().count()).isEqualTo(1);
        store.<RuntimeException>find(IncidentQuery.all(), incident -> {
            if (incident.location() instanceof Location.Placed at) {
                assertThat(at.place()).contains("Agadez");
                assertThat(incident.gazetteerVersion())
                        .isEqualTo(Extractors.gazetteer().version());
                assertThat(at.point().lon()).isBetween(7.5, 8.5);
            } else {
                assertThat(((Origin.Imported) incident.origin()).notes()).contains("Zzyzx.");
                assertThat(incident.gazetteerVersion()).isEqualTo("imported");
            }
        });
    }

    @Test
    void anInterruptedImportGoesOnWhereItStopped() throws IOException {
        Path file = AcledFile.write(folder.resolve("acled.csv"), AcledFile.rows(ROWS));
        Listener stopping = new Listener(25);
        ImportReport first = run(ACLED, stopping, file);
        assertThat(first.added()).isEqualTo(25);
        store.close();
        open();
        Listener going = new Listener(Long.MAX_VALUE);
        ImportReport rest = run(ACLED, going, file);
        assertThat(rest.skipped()).isEqualTo(25);
        assertThat(rest.added()).isEqualTo(ROWS - 25);
        assertThat(going.skipped).isEqualTo(26);
        ImportReport again = run(ACLED, file);
        assertThat(again.skipped()).isZero();
        assertThat(again.unchanged()).isEqualTo(ROWS);
    }

    @Test
    void featuresOnOneLineGoOnWhereTheyStoppedToo() throws IOException {
        String features = IntStream.range(0, ROWS)
                .mapToObj(
                        i -> "{\"type\":\"Feature\",\"id\":" + i + ",\"geometry\":{\"type\":\"Point\",\"coordinates\":"
                                + "[-3.05,14.27]},\"properties\":{\"day\":\"2020-10-31\",\"kind\":\"Attack\"}}")
                .collect(Collectors.joining(","));
        Path file = Files.writeString(
                folder.resolve("one-line.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
        ImportOptions options = new ImportOptions(
                ImportKind.GEOJSON,
                FieldMapping.none().with("id=@id,date=day,sub_event_type=kind"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        run(options, new Listener(25), file);
        ImportReport rest = run(options, file);
        assertThat(rest.skipped()).isEqualTo(25);
        assertThat(store.count(IncidentQuery.all())).isEqualTo(ROWS);
    }

    @Test
    void rejectedRowsAreCountedByKindWithTheirLines() throws IOException {
        List<String> rows = new ArrayList<>(AcledFile.rows(ROWS));
        IntStream.of(3, 9).forEach(i -> rows.set(i, rows.get(i).replaceFirst("20\\d\\d-\\d\\d", "someday")));
        rows.set(20, "only,three,cells");
        rows.add(rows.get(0));
        ImportReport report = run(rows);
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.rows()).isEqualTo(ROWS + 1);
        assertThat(report.findIssues(Kind.BAD_DATE).orElseThrow().first())
                .extracting(issue -> issue.line().orElseThrow())
                .containsExactly(5L, 11L);
        assertThat(report.findIssues(Kind.WRONG_NUMBER_OF_CELLS).orElseThrow().count())
                .isEqualTo(1);
        assertThat(report.findIssues(Kind.DUPLICATE_ID).orElseThrow().count()).isEqualTo(1);
        assertThat(store.count(IncidentQuery.all())).isEqualTo(ROWS - 3);
    }

    @Test
    void filesThatAreNoneAreIssues() {
        ImportReport report = run(ACLED, folder.resolve("gone.csv"), folder);
        assertThat(report.issues()).containsOnlyKeys(Kind.MISSING_FILE, Kind.NOT_A_FILE);
        assertThat(report.rejected()).isEqualTo(2);
    }

    private Optional<CountRange> killed(String id) {
        return store.findById(id).orElseThrow().casualties().killed();
    }

    private ImportReport run(List<String> rows) throws IOException {
        Path file = AcledFile.write(folder.resolve("acled.csv"), rows);
        return run(ACLED, file);
    }
}
