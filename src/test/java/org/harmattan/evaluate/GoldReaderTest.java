package org.harmattan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Stance;
import org.harmattan.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {

    private final GoldReader reader = new GoldReader(GoldReader.Content.INCIDENTS);

    @TempDir
    private Path folder;

    @Test
    void readsArticlesAndWhatAPersonReadInThem() throws Exception {
        GoldArticle article = GoldFixtures.set(folder).articles().get(0);

        assertThat(article.article().text()).isEqualTo(GoldFixtures.ATTACK);
        assertThat(article.article().published()).contains(LocalDate.of(2022, 3, 4));
        assertThat(article.article().title()).isEmpty();
        assertThat(article.article().language()).contains(Language.FRENCH);
        assertThat(article.incidents().get(0).killed()).contains(CountRange.exactly(3));
        assertThat(article.incidents().get(0).wounded()).isEmpty();
        assertThat(article.incidents().get(0).stances()).contains(Set.of(Stance.REPORTS));
        assertThat(article.incidents().get(1).target()).isEqualTo(Set.of("FAMa", "MINUSMA"));
        assertThat(article.places()).extracting(GoldPlace::text).containsExactly("Boni", "Kidal", "Paris");
    }

    @Test
    void accountsThatNobodyAnnotatedAreNotScored() throws Exception {
        Path annotation = GoldFixtures.in(folder).resolve("a.json");
        String json = Files.readString(annotation);
        Files.writeString(annotation, json.replaceAll("\"accounts\": \\[.*?\\]", "\"accounts\": null"));

        GoldSet gold = reader.readParts(folder).get(0);

        assertThat(gold.articles().get(0).incidents())
                .extracting(GoldIncident::stances)
                .containsOnly(Optional.empty());
        ScoreSheet agreement = IncidentEvaluation.agreement(gold, SecondReader.read(gold, folder))
                .sheet("all");
        assertThat(agreement.get(Measure.MATCHED)).isEqualTo(2);
        assertThat(agreement.find(Measure.STANCES)).isEmpty();
    }

    @Test
    void readsTheHalvesOfAFolderApart() throws Exception {
        GoldFixtures.in(folder.resolve("dev"));
        GoldFixtures.in(folder.resolve("test"));

        List<GoldSet> parts = reader.readParts(folder);

        assertThat(parts).extracting(GoldSet::part).containsExactly("dev", "test");
        assertThat(parts).extracting(GoldSet::isHeldOut).containsExactly(false, true);
        assertThat(parts.get(0).digest()).isEqualTo(parts.get(1).digest());
    }

    @Test
    void anotherTextHasAnotherDigest() throws Exception {
        String before = GoldFixtures.set(folder).digest();
        Files.writeString(folder.resolve("b.txt"), GoldFixtures.HARVEST + " ");

        assertThat(reader.readParts(folder).get(0).digest()).isNotEqualTo(before);
    }

    @Test
    void tellsEveryFaultWithFileAndField() throws Exception {
        GoldFixtures.in(folder);
        edit("a.json", "\"2022-03-03\", \"date_end\"", "\"3 March\", \"date_end\"");
        edit("b.json", "\"Ségou\"", "\"Bamako\"");

        assertThatThrownBy(() -> reader.readParts(folder))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("a.json: incidents[0]: date_start: expected a day such as 2022-03-31")
                .hasMessageContaining("b.json: places[0]: text: the article does not say 'Bamako'");
    }

    @Test
    void refusesAnEventTypeThatDoesNotFit() throws Exception {
        GoldFixtures.in(folder);
        edit("a.json", "\"Violence against civilians\"", "\"Battles\"");

        assertThatThrownBy(() -> reader.readParts(folder))
                .hasMessageContaining("incidents[0]: event_type: expected Violence against civilians");
    }

    @Test
    void refusesHalfAPair() throws Exception {
        GoldFixtures.in(folder);
        Files.delete(folder.resolve("b.txt"));

        assertThatThrownBy(() -> reader.readParts(folder)).hasMessageContaining("b.txt is missing");
    }

    @Test
    void refusesAnEmptyFolderAndNone() {
        assertThatThrownBy(() -> reader.readParts(folder)).hasMessageContaining("has no articles");
        assertThatThrownBy(() -> reader.readParts(folder.resolve("x"))).hasMessageContaining("is no folder");
    }

    @Test
    void placesAloneNeedNoIncidents() throws Exception {
        GoldFixtures.in(folder);
        edit("b.json", "\"incidents\": [],", "");

        assertThatThrownBy(() -> reader.readParts(folder)).hasMessageContaining("b.json: incidents: is missing");
        assertThat(new GoldReader(GoldReader.Content.PLACES)
                        .readParts(folder)
                        .get(0)
                        .articles())
                .hasSize(2);
    }

    private void edit(String file, String old, String replacement) throws IOException {
        String content = Files.readString(folder.resolve(file));
        assertThat(content).contains(old);
        Files.writeString(folder.resolve(file), content.replace(old, replacement));
    }
}
