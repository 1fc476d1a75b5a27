package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

class DoerPickerTest {

    /** Of all to which the weights were fitted; of those left out four in five. */
    @Test
    void mostOfThoseHeldResponsibleAre() throws Exception {
        PairModel<PartySign> signs =
                PairModel.read(Extractors.open("lexicon/doers.json"), "doers.json", PartySign.class);
        List<ChoiceFit.Choice> choices = PartySamples.read().stream()
                .map(PartySamples.Sample::doers)
                .filter(choice -> !choice.options().isEmpty())
                .toList();

        long right = choices.stream()
                .filter(choice -> FitParties.isRight(choice, signs))
                .count();
        assertThat(choices).hasSizeGreaterThan(1000);
        assertThat(right).isGreaterThan(choices.size() * 4L / 5);
    }

    @Test
    void whoIsTakenForItIsSaidToBeGuessed() {
        List<Incident> incidents = read(
                "Mali : le JNIM frappe à Boni. Le JNIM a attaqué lundi le camp de Boni, tuant quatre"
                        + " soldats. Mardi, un convoi de ravitaillement est tombé dans une embuscade à Hombori : trois militaires tués.");

        assertThat(incidents).extracting(incident -> incident.group().label()).containsExactly("JNIM", "JNIM");
        assertThat(support(incidents.get(1), EvidenceCoder.GUESSED_GROUP)).isPresent();
        assertThat(support(incidents.get(1), "group")).isEmpty();
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
