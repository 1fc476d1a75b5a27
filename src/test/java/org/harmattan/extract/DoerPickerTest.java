package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.DoerSamples.Sample;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

class DoerPickerTest {

    /** Of all of {@code dev}, to which it was fitted; of those left out three in five. */
    @Test
    void mostOfThoseHeldResponsibleAre() throws Exception {
        PairModel<DoerSign> signs = PairModel.read(Extractors.open("lexicon/doers.json"), "doers.json", DoerSign.class);
        List<Sample> picked = DoerSamples.read().stream()
                .filter(sample -> FitDoers.find(sample, signs).isPresent())
                .toList();

        long right = picked.stream()
                .filter(sample ->
                        FitDoers.find(sample, signs).filter(sample::isRight).isPresent())
                .count();
        assertThat(picked).hasSizeGreaterThan(20);
        assertThat(right).isGreaterThan(picked.size() / 2L);
    }

    @Test
    void whoIsTakenForItIsSaidToBeGuessed() {
        List<Incident> incidents = read(
                "Mali: soldiers accused at Dioura. On Tuesday, soldiers of the Malian army and foreigners arrived in"
                        + " helicopters at the market of Dioura. Twelve men whose hands had been tied were executed behind"
                        + " the cattle pen.");

        assertThat(incidents).hasSize(1);
        assertThat(incidents.get(0).group().label()).isEqualTo("FAMa");
        assertThat(support(incidents.get(0), EvidenceCoder.GUESSED_GROUP)).isPresent();
        assertThat(support(incidents.get(0), "group")).isEmpty();
    }

    @Test
    void aForceThatWasStruckDidNotDoIt() {
        List<Incident> incidents = read("Mali : la MINUSMA attaquée à Aguelhok. Mardi, une patrouille de la MINUSMA est"
                + " tombée dans une embuscade à Aguelhok. Deux Casques bleus sont morts, selon la MINUSMA.");

        assertThat(incidents).extracting(incident -> incident.group().label()).containsExactly("Unidentified");
    }

    private static Optional<String> support(Incident incident, String field) {
        return incident.evidence().stream()
                .filter(piece -> piece.supports().equals(field))
                .map(piece -> piece.quote().text())
                .findFirst();
    }

    private static List<Incident> read(String text) {
        return Extractors.real()
                .extract(Article.of("article", text).withPublished(LocalDate.of(2021, 5, 20)))
                .incidents();
    }
}
