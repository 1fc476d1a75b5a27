package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.harmattan.text.Language;
import org.junit.jupiter.api.Test;

/** The annotated articles of this project are whole. */
class GoldFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/gold/incidents");

    @Test
    void thereAreEnoughArticlesInTwoHalves() throws Exception {
        List<GoldSet> parts = new GoldReader(GoldReader.Content.INCIDENTS).readParts(FOLDER);

        List<GoldArticle> all =
                parts.stream().flatMap(part -> part.articles().stream()).toList();
        assertThat(parts).extracting(GoldSet::part).containsExactly("dev", "test");
        assertThat(parts.get(1).articles()).hasSizeGreaterThanOrEqualTo(81);
        assertThat(all).hasSizeGreaterThanOrEqualTo(329);
        assertThat(all)
                .filteredOn(article -> article.language() == Language.FRENCH)
                .hasSizeGreaterThanOrEqualTo(210);
        assertThat(all)
                .filteredOn(article -> article.language() == Language.ENGLISH)
                .hasSizeGreaterThanOrEqualTo(119);
        assertThat(all).filteredOn(article -> article.incidents().isEmpty()).hasSizeGreaterThanOrEqualTo(53);
        assertThat(all).extracting(GoldArticle::id).doesNotHaveDuplicates();
    }

    @Test
    void shortNotesAreThereToLearnFromAndToBeScored() throws Exception {
        GoldReader reader = new GoldReader(GoldReader.Content.INCIDENTS);
        GoldSet notes = reader.findPart(FOLDER, "notes").orElseThrow();
        GoldSet unread = reader.findPart(FOLDER, "notes-test").orElseThrow();

        assertThat(notes.articles()).hasSizeGreaterThanOrEqualTo(320);
        assertThat(notes.isHeldOut()).isFalse();
        assertThat(unread.articles()).hasSizeGreaterThanOrEqualTo(160);
        assertThat(unread.isHeldOut()).isTrue();
        assertThat(unread.articles()).doesNotContainAnyElementsOf(notes.articles());
    }

    @Test
    void theHeldOutHalfIsAnnotatedTwice() throws Exception {
        GoldSet test = new GoldReader(GoldReader.Content.INCIDENTS)
                .findPart(FOLDER, "test")
                .orElseThrow();

        ScoreSheet agreement = IncidentEvaluation.agreement(test, SecondReader.read(test, FOLDER.resolve("second")))
                .sheet(ScoreSheet.ALL);

        assertThat(agreement.get(Measure.NEWS_F1)).isGreaterThan(0.9);
    }
}
