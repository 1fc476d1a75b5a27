package org.harmattan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.ingest.IngestIssue.Kind;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.GeoPackageStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestorTest {

    /** Finds the fixtures' incidents in their article and none in any other. */
    private static final Extractor EXTRACTOR = article -> new Extraction(
            article,
            article.id().equals(IncidentFixtures.article().id()) ? IncidentFixtures.all() : List.of(),
            List.of());

    @TempDir
    Path folder;

    private final List<IngestIssue> issues = new ArrayList<>();

    @Test
    void theSecondTimeAddsNothingAndATakenIdIsSaid() throws IOException {
        Path one = Files.writeString(
                folder.resolve("article-1.txt"), IncidentFixtures.article().text());
        Path two = Files.writeString(folder.resolve("b.txt"), "Rien");
        Path bad = Files.writeString(folder.resolve("c.txt"), "");
        try (GeoPackageStore store = GeoPackageStore.open(folder.resolve("data/store.gpkg"))) {
            Ingestor ingestor = new Ingestor(EXTRACTOR, store);
            assertThat(ingestor.ingest(List.of(one, bad, two), listener())).isEqualTo(new IngestReport(2, 0, 4, 1));
            assertThat(ingestor.ingest(List.of(one, two), listener())).isEqualTo(new IngestReport(0, 2, 0, 0));
            Files.writeString(two, "Autre chose");
            assertThat(ingestor.ingest(List.of(two), listener())).isEqualTo(new IngestReport(0, 0, 0, 1));
            assertThat(issues).extracting(IngestIssue::kind).containsExactly(Kind.EMPTY_FILE, Kind.DUPLICATE_ID);
            assertThat(store.count(IncidentQuery.all())).isEqualTo(4);
            assertThat(store.countArticles()).isEqualTo(2);
        }
    }

    private IngestListener listener() {
        return new IngestListener() {
            @Override
            public void issue(IngestIssue issue) {
                issues.add(issue);
            }

            @Override
            public void progress(long articles) {}
        };
    }
}
