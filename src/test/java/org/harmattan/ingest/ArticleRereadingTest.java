package org.harmattan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.extract.Extractor;
import org.harmattan.extract.Extractors;
import org.harmattan.geo.Boundaries;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Status;
import org.harmattan.ingest.ArticleRereading.Outcome;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.store.Editing;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.Rereading;
import org.harmattan.store.Revised;
import org.harmattan.store.Revision;
import org.harmattan.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are kept already, read anew with another day of publication by the real extractor. */
class ArticleRereadingTest {

    private static final LocalDate WRONG = LocalDate.of(2021, 1, 15);
    private static final LocalDate RIGHT = LocalDate.of(2022, 3, 4);
    private static final Editing EDITING = new Editing("Awa", "the clipping says so");
    private static final String TEXT =
            "Mardi dernier, des hommes armés ont attaqué le village de Boni, dans le centre du Mali."
                    + " Douze civils ont été tués, selon un élu local.\n\n"
                    + "Jeudi, deux soldats ont été tués par une mine près de Gossi, a annoncé l'armée.";

    private static final Extractor EXTRACTOR = Extractors.real();

    @TempDir
    Path folder;

    private GeoPackageStore store;

    @BeforeEach
    void open() {
        store = GeoPackageStore.open(folder.resolve("data/incidents.gpkg"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Incident> keep() {
        new ArticleIntake(store).keep(EXTRACTOR.extract(Article.of("boni", TEXT).withPublished(WRONG)));
        List<Incident> kept = store.listByArticle("boni");
        assertThat(kept).hasSize(2);
        return kept;
    }

    private Outcome.Done reread(LocalDate day) {
        Article kept = store.findArticle("boni").orElseThrow();
        return (Outcome.Done) new ArticleRereading(EXTRACTOR, store).read(kept, Optional.of(day), EDITING);
    }

    private Incident at(String place) {
        return store.listByArticle("boni").stream()
                .filter(incident -> incident.location().place().orElse("").contains(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void daysAreCountedFromTheOtherDayAndTheHistoryShowsIt() {
        keep();
        Incident before = at("Boni");
        assertThat(before.when().start()).contains(LocalDate.of(2021, 1, 12));
        Outcome.Done done = reread(RIGHT);
        assertThat(done.changed()).hasSize(2);
        assertThat(done.added()).isEmpty();
        assertThat(done.gone()).isEmpty();
        Incident after = at("Boni");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.when().start()).contains(LocalDate.of(2022, 3, 1));
        assertThat(after.reports().get(0).published()).contains(RIGHT);
        assertThat(store.findArticle("boni").orElseThrow().published()).contains(RIGHT);
        List<Revision> history = store.listRevisions(after.id());
        assertThat(history).extracting(Revision::what).containsOnly(Revision.Kind.EXTRACTED);
        assertThat(history.get(1).by()).isEqualTo("Awa");
        assertThat(history.get(0).state()).isEqualTo(before);
        assertThat(reread(RIGHT).same()).isEqualTo(2);
        assertThat(reread(WRONG).changed()).hasSize(2);
        assertThat(at("Boni")).isEqualTo(before);
    }

    @Test
    void whatAPersonChangedStaysAsItIs() {
        keep();
        Incident boni = at("Boni");
        store.edit(
                boni.id(),
                1,
                new IncidentChange(boni)
                        .when(boni.when())
                        .status(Status.CONFIRMED)
                        .result(),
                EDITING);
        Outcome.Done done = reread(RIGHT);
        assertThat(done.left()).containsExactly(boni.id());
        assertThat(done.changed()).hasSize(1);
        assertThat(done.added()).isEmpty();
        Revised now = store.findRevised(boni.id()).orElseThrow();
        assertThat(now.revision()).isEqualTo(2);
        assertThat(now.incident().when()).isEqualTo(boni.when());
    }

    @Test
    void whatAPersonCorrectedOrLeftOutBeforeItWasKeptStaysSo() throws Exception {
        var extraction = EXTRACTOR.extract(Article.of("boni", TEXT).withPublished(WRONG));
        Incident boni = extraction.incidents().stream()
                .filter(incident -> incident.location().place().orElse("").contains("Boni"))
                .findFirst()
                .orElseThrow();
        Incident corrected = new IncidentChange(boni)
                .casualties(new org.harmattan.incident.Casualties(
                        Optional.of(new CountRange(13, 13, 13)), Optional.empty(), List.of(), false))
                .result();
        new ArticleIntake(store)
                .keepReviewed(
                        extraction,
                        JsonMapper.builder().build().readTree("[" + IncidentJson.toString(corrected) + "]"),
                        new PlacedByHand(() -> new Boundaries(List.of(), List.of())));
        Outcome.Done done = reread(RIGHT);
        assertThat(done.left()).containsExactly(boni.id());
        assertThat(done.out()).isEqualTo(1);
        assertThat(store.listByArticle("boni")).hasSize(1);
        assertThat(at("Boni").casualties().killed()).contains(new CountRange(13, 13, 13));
    }

    @Test
    void ofTwoReadingsAtOnceTheSecondIsRefused() {
        keep();
        Article kept = store.findArticle("boni").orElseThrow();
        LocalDate other = LocalDate.of(2023, 5, 5);
        Extractor overtaken = article -> {
            if (article.published().equals(Optional.of(other))
                    && store.findArticle("boni").orElseThrow().published().equals(Optional.of(WRONG))) {
                reread(RIGHT);
            }
            return EXTRACTOR.extract(article);
        };
        Outcome second = new ArticleRereading(overtaken, store).read(kept, Optional.of(other), EDITING);
        assertThat(second).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) second).why()).contains("boni");
        assertThat(store.findArticle("boni").orElseThrow().published()).contains(RIGHT);
        assertThat(at("Boni").when().start()).contains(LocalDate.of(2022, 3, 1));
    }

    @Test
    void whatSomebodyAddsOrChangesWhileItIsReadRefusesTheReading() {
        Article kept = Article.of("boni", TEXT).withPublished(WRONG);
        List<Revised> known = keep().stream()
                .map(incident -> store.findRevised(incident.id()).orElseThrow())
                .toList();
        assertThat(rewrite(kept, known.subList(0, 1)).orElseThrow()).contains("other incidents");
        assertThat(rewrite(kept, known)).isEmpty();
        Incident boni = at("Boni");
        store.edit(
                boni.id(), 1, new IncidentChange(boni).status(Status.CONFIRMED).result(), EDITING);
        assertThat(rewrite(kept, known).orElseThrow()).contains(boni.id());
    }

    private Optional<String> rewrite(Article kept, List<Revised> known) {
        return store.reread(new Rereading(kept, kept, known, List.of(), List.of(), List.of(), EDITING));
    }

    @Test
    void whatIsNoLongerFoundIsRejectedAndComesBack() {
        keep();
        Extractor blind = article -> {
            var all = EXTRACTOR.extract(article);
            return article.published().equals(Optional.of(RIGHT))
                    ? new org.harmattan.extract.Extraction(
                            article, all.incidents().subList(0, 1), List.of())
                    : all;
        };
        Article kept = store.findArticle("boni").orElseThrow();
        Outcome.Done gone = (Outcome.Done) new ArticleRereading(blind, store).read(kept, Optional.of(RIGHT), EDITING);
        assertThat(gone.gone()).hasSize(1);
        String id = gone.gone().get(0);
        assertThat(store.findById(id).orElseThrow().status()).isEqualTo(Status.REJECTED);
        Outcome.Done back = reread(WRONG);
        assertThat(back.changed()).contains(id);
        assertThat(back.added()).isEmpty();
        assertThat(store.findById(id).orElseThrow().status()).isEqualTo(Status.EXTRACTED);
    }

    @Test
    void filesAreReadAnewOnDemandAndOtherwiseAreSaidToDiffer() throws IOException {
        Path file = Files.writeString(folder.resolve("boni.txt"), TEXT);
        Ingestor ingestor = new Ingestor(EXTRACTOR, store);
        List<IngestIssue> issues = new ArrayList<>();
        IngestListener listener = new IngestListener() {
            @Override
            public void issue(IngestIssue issue) {
                issues.add(issue);
            }

            @Override
            public void progress(long articles) {}
        };
        ingestor.ingest(List.of(file), Optional.of(WRONG), listener);
        assertThat(issues).isEmpty();
        IngestReport known = ingestor.ingest(List.of(file), Optional.of(RIGHT), listener);
        assertThat(known.known()).isEqualTo(1);
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.KNOWN_WITH_ANOTHER_DAY);
            assertThat(issue.message()).contains("2021-01-15", "2022-03-04", "--reread");
        });
        IngestReport again = ingestor.ingest(List.of(file), Optional.of(RIGHT), true, listener);
        assertThat(again.reread()).isEqualTo(new IngestReport.Reread(1, 2, 0, 0, 0));
        assertThat(at("Boni").when().start()).contains(LocalDate.of(2022, 3, 1));
    }
}
