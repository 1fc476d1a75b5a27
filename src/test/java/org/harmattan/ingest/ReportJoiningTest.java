package org.harmattan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractors;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Report;
import org.harmattan.incident.Status;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.Editing;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.Revision;
import org.harmattan.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same event in several articles, read by the real extractor. */
class ReportJoiningTest {

    private static final String FIRST =
            "Lundi 6 mai 2024, des hommes armés ont attaqué le village de Boni, dans le centre du"
                    + " Mali. Douze civils ont été tués, selon un élu local.";
    private static final String SECOND =
            "At least 13 civilians were killed on Monday, 6 May 2024 when gunmen attacked the"
                    + " village of Boni in central Mali, residents said.";
    private static final String OTHER_DAY =
            "Vendredi 10 mai 2024, des hommes armés ont attaqué le village de Boni, dans le centre du Mali. Quatre civils"
                    + " ont été tués.";
    private static final String OTHER_TOLL =
            "Le 6 mai 2024, des hommes armés ont attaqué le village de Boni, dans le centre"
                    + " du Mali. 150 civils ont été tués, selon des habitants.";

    @TempDir
    Path folder;

    private GeoPackageStore store;
    private ArticleIntake intake;

    @BeforeEach
    void open() {
        store = GeoPackageStore.open(folder.resolve("incidents.gpkg"));
        intake = new ArticleIntake(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void twoArticlesAboutOneAttackAreOneIncidentWithTwoReports() {
        keep("one", FIRST);
        keep("two", SECOND);
        List<Incident> shown = shown();
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).reports()).extracting(Report::article).containsExactly("one", "two");
        assertThat(shown.get(0).casualties().killed().orElseThrow().min()).isEqualTo(12);
        assertThat(shown.get(0).casualties().killed().orElseThrow().max()).isEqualTo(13);
        assertThat(shown.get(0).evidence())
                .anyMatch(piece -> piece.quote().article().equals("two"));
        Revision last = store.listRevisions(shown.get(0).id()).get(1);
        assertThat(last.what()).isEqualTo(Revision.Kind.MERGED);
        assertThat(last.by()).isEqualTo("Harmattan");
        assertThat(last.why()).contains("Boni", "same day");
    }

    @Test
    void anArticleIsKeptAndJoinedInOneTransaction() {
        keep("one", FIRST);
        long revision = store.revision();
        ArticleIntake.Outcome outcome = keep("two", SECOND);
        assertThat(store.revision()).isEqualTo(revision + 1);
        assertThat(outcome).isEqualTo(new ArticleIntake.Outcome.Added(List.of(shown().get(0))));
    }

    @Test
    void whoIngestsTwiceChangesNothing() {
        keep("one", FIRST);
        keep("two", SECOND);
        long revision = store.revision();
        assertThat(keep("two", SECOND)).isInstanceOf(ArticleIntake.Outcome.Known.class);
        assertThat(keep("again", FIRST)).isInstanceOf(ArticleIntake.Outcome.Known.class);
        assertThat(store.revision()).isEqualTo(revision);
    }

    @Test
    void aJoiningCanBeUndone() {
        keep("one", FIRST);
        keep("two", SECOND);
        String id = shown().get(0).id();
        store.restore(id, 2, 1, new Editing("Awa", "not the same"));
        assertThat(shown()).hasSize(2);
        assertThat(shown())
                .allSatisfy(incident -> assertThat(incident.reports()).hasSize(1));
    }

    @Test
    void anotherDayOrAContradictingTollStaysApart() {
        keep("one", FIRST);
        keep("two", OTHER_DAY);
        keep("three", OTHER_TOLL);
        assertThat(shown()).hasSize(3);
    }

    @Test
    void contradictionsAreStillShownToAPerson() {
        keep("one", FIRST);
        keep("three", OTHER_TOLL);
        List<SimilarIncidents.Similar> similar = new SimilarIncidents(store).find(shown().get(0), 10);
        assertThat(similar).singleElement().satisfies(found -> {
            assertThat(found.likeness().conflicts())
                    .extracting(phrase -> phrase.key())
                    .containsExactly("differ.toll");
        });
    }

    @Test
    void whatWasRejectedIsLeftAlone() {
        keep("one", FIRST);
        String id = shown().get(0).id();
        Incident rejected =
                new IncidentChange(shown().get(0)).status(Status.REJECTED).result();
        store.edit(id, 1, rejected, new Editing("Awa", "a rumour"));
        keep("two", SECOND);
        assertThat(shown())
                .singleElement()
                .satisfies(incident -> assertThat(incident.article()).isEqualTo("two"));
    }

    private ArticleIntake.Outcome keep(String id, String text) {
        Article article = new Article(
                id,
                Optional.of(LocalDate.of(2024, 5, 12)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Journal"),
                Optional.empty(),
                text);
        Extraction extraction = Extractors.real().extract(article);
        assertThat(extraction.incidents()).as(text).hasSize(1);
        return intake.keep(extraction);
    }

    private List<Incident> shown() {
        List<Incident> shown = new ArrayList<>();
        store.find(IncidentQuery.all(), shown::add);
        return shown;
    }
}
