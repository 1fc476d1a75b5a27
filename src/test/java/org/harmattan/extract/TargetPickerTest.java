package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPickerTest {

    /** Rules alone find civilians, nobody or one side in each. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sunday's attack on the mixed patrol near Ansongo was claimed by ISGS. Five Malian soldiers and two Wagner"
                        + " fighters died in it. | FAMa; Wagner",
                "Des combats ont opposé mardi l'EIGS au JNIM près de Tessit. Trente-cinq combattants sont morts. | JNIM",
                "Jeudi, des dozos ont attaqué le campement d'un groupe de la Katiba Macina à Djenné et tué sept combattants."
                        + " | Katiba Macina"
            })
    void whoeverWasStruckIsNamed(String text, String target) {
        List<Incident> incidents = Extractors.real()
                .extract(Article.of("article", text).withPublished(LocalDate.of(2023, 5, 20)))
                .incidents();

        assertThat(incidents).extracting(Incident::target).containsExactly(Optional.of(target));
    }
}
