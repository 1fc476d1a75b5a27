package org.harmattan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.exchange.Exported;
import org.harmattan.exchange.Format;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.exchange.OutputOptions;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.exchange.imports.ImportKind;
import org.harmattan.exchange.imports.ImportOptions;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Status;
import org.harmattan.store.Editing;
import org.harmattan.store.SaveOutcome;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

/** What Harmattan exports, it takes back. */
class OwnFilesTest extends ImportFixture {

    @Test
    void geoJsonComesBackWhole() throws IOException {
        for (Format format : List.of(Format.GEOJSON, Format.GEOJSONL, Format.GEOJSONSEQ)) {
            ImportReport report = run(ImportKind.GEOJSON, format, IncidentFixtures.all());
            assertThat(report.added() + report.unchanged()).isEqualTo(4);
            for (Incident incident : IncidentFixtures.all()) {
                Incident back = store.findById(incident.id()).orElseThrow();
                assertThat(IncidentJson.toString(back)).isEqualTo(IncidentJson.toString(incident));
                assertThat(back.fieldConfidence()).isEqualTo(incident.fieldConfidence());
            }
        }
        assertThat(store.findById("article-1-3").orElseThrow().group().id()).isPresent();
    }

    @Test
    void itsOwnFileChangesNothingInTheStoreItCameFrom() throws IOException {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        for (ImportKind kind : List.of(ImportKind.GEOJSON, ImportKind.CSV)) {
            ImportReport report =
                    run(kind, kind == ImportKind.CSV ? Format.CSV : Format.GEOJSON, IncidentFixtures.all());
            assertThat(report.unchanged()).isEqualTo(4);
        }
        assertThat(store.findById("article-1-1")).contains(IncidentFixtures.placed());
    }

    @Test
    void aRowThatSaysOtherwiseThanWhatWasReadHereIsSaidAndCounted() throws IOException {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        String csv = Exported.text(Format.CSV, OutputOptions.plain(), IncidentFixtures.all());
        Path file = Files.writeString(folder.resolve("own.csv"), csv.replace("2019-06-10", "2019-06-11"));
        ImportReport report = run(ImportKind.CSV, file);
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.findIssues(Kind.READ_HERE)
                        .orElseThrow()
                        .first()
                        .get(0)
                        .message())
                .contains("article-1-1");
        assertThat(store.findById("article-1-1")).contains(IncidentFixtures.placed());
    }

    @Test
    void theArticleMayComeLater() throws IOException {
        run(ImportKind.GEOJSON, Format.GEOJSON, IncidentFixtures.all());
        assertThat(store.save(IncidentFixtures.article(), IncidentFixtures.all()))
                .isEqualTo(SaveOutcome.ADDED);
        assertThat(store.listByArticle("article-1")).hasSize(4);
    }

    @Test
    void whatAPersonChangedHereStaysAndWhoConfirmedIsSaid() throws IOException {
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        Incident here = IncidentFixtures.placed();
        store.edit(
                here.id(), 1, new IncidentChange(here).status(Status.REJECTED).result(), new Editing("Awa", "no"));
        Incident confirmed = new IncidentChange(here).status(Status.CONFIRMED).result();
        ImportReport report = run(ImportKind.GEOJSON, Format.GEOJSON, List.of(confirmed));
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.findIssues(Kind.REVIEWED_ELSEWHERE)).isPresent();
        assertThat(store.findById(here.id()).orElseThrow().status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void wordsThatAreNotThoseOfTheArticleHereAreRefused() throws IOException {
        store.save(
                new Article(
                        "article-1",
                        IncidentFixtures.article().published(),
                        IncidentFixtures.article().language(),
                        IncidentFixtures.article().title(),
                        IncidentFixtures.article().publisher(),
                        IncidentFixtures.article().url(),
                        "Another text altogether."),
                List.of());
        ImportReport report = run(ImportKind.GEOJSON, Format.GEOJSON, IncidentFixtures.all());
        assertThat(report.added()).isZero();
        assertThat(report.findIssues(Kind.NOT_STORED).orElseThrow().count()).isEqualTo(4);
    }

    @Test
    void aTableKeepsWhatItsColumnsHold() throws IOException {
        ImportReport report = run(ImportKind.CSV, Format.CSV, IncidentFixtures.all());
        assertThat(report.added()).isEqualTo(4);
        for (Incident incident : IncidentFixtures.all()) {
            Incident back = store.findById(incident.id()).orElseThrow();
            assertThat(back.confidence()).isEqualTo(incident.confidence());
            assertThat(back.status()).isEqualTo(incident.status());
            assertThat(back.background()).isEqualTo(incident.background());
            assertThat(back.contested()).isEqualTo(incident.contested());
            assertThat(back.when()).isEqualTo(incident.when());
            assertThat(back.casualties().killed())
                    .isEqualTo(incident.casualties().killed());
            assertThat(back.casualties().sharedToll())
                    .isEqualTo(incident.casualties().sharedToll());
            assertThat(back.article()).isEqualTo("article-1");
            assertThat(back.origin().source()).isEqualTo("Harmattan table");
        }
        assertThat(run(ImportKind.CSV, Format.CSV, IncidentFixtures.all()).unchanged())
                .isEqualTo(4);
    }

    @Test
    void aFeatureThatAnotherProgramFlattenedIsReadLikeATable() throws IOException {
        String json = Exported.text(Format.GEOJSON, OutputOptions.plain(), List.of(IncidentFixtures.placed()))
                .replaceFirst("\"accounts\" ?: ?\\[[^]]*]", "\"accounts\":\"[ ]\"");
        Path file = Files.writeString(folder.resolve("flat.geojson"), json);
        ImportReport report = run(ImportKind.GEOJSON, file);
        assertThat(report.findIssues(Kind.NOT_WHOLE)).isPresent();
        Incident back = store.findById("article-1-1").orElseThrow();
        assertThat(back.confidence()).isEqualTo(IncidentFixtures.placed().confidence());
        assertThat(back.origin()).isInstanceOf(Origin.Imported.class);
    }

    private ImportReport run(ImportKind kind, Format format, List<Incident> incidents) throws IOException {
        Path file = folder.resolve("own." + format.extension());
        return run(kind, Files.write(file, Exported.bytes(format, OutputOptions.plain(), incidents)));
    }

    private ImportReport run(ImportKind kind, Path file) {
        return run(ImportOptions.of(kind), file);
    }
}
