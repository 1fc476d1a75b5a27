package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;

/** Short articles, each of which needed a rule. */
class ArticlesTest {

    @Test
    void anArmyThatCountsItsDeadWasAttackedThoughItClaimsItsEnemys() {
        List<Incident> incidents = read(
                LocalDate.of(2023, 3, 12),
                "Au moins douze soldats nigériens ont été tués samedi après-midi dans une embuscade tendue par des hommes"
                        + " armés à une vingtaine de kilomètres au nord de Banibangou, dans la région de Tillabéri, a annoncé"
                        + " dimanche le ministère de la Défense. Le communiqué fait état d'une trentaine de terroristes"
                        + " neutralisés.");
        assertThat(incidents).singleElement().satisfies(ambush -> {
            assertThat(ambush.type()).isEqualTo(SubEventType.ARMED_CLASH);
            assertThat(ambush.group().label()).isEqualTo("Unidentified");
            assertThat(ambush.target()).contains("FDS Niger");
            assertThat(ambush.when().start()).contains(LocalDate.of(2023, 3, 11));
            assertThat(ambush.casualties().killed()).map(CountRange::best).contains(42);
        });
    }

    @Test
    void villagersKilledInOnePlaceAndFightersInAnotherAreTwoIncidents() {
        List<Incident> incidents = read(
                LocalDate.of(2022, 4, 4),
                "Gunmen on motorbikes killed at least 15 villagers in an overnight raid on Sunday on the village of"
                        + " Tongomayel in Burkina Faso's Soum province, local officials said on Monday. The army said it had"
                        + " killed 20 terrorists in a pursuit on Monday morning near Pobé-Mengao. No group has claimed"
                        + " responsibility for the raid.");
        assertThat(incidents)
                .extracting(
                        Incident::type,
                        incident -> incident.location().place().orElse("none"),
                        incident -> incident.group().label())
                .containsExactly(
                        tuple(SubEventType.ATTACK, "Tongomayel", "Unidentified"),
                        tuple(SubEventType.ARMED_CLASH, "Pobé-Mengao", "FDS Burkina"));
    }

    @Test
    void theDateLineOfAnArticleIsNoDateOfItsEvents() {
        List<Incident> incidents = read(
                LocalDate.of(2021, 1, 16),
                "BAMAKO, 15 janv. (Agence) – Une explosion a tué trois civils à Boni, au Mali, selon un élu.");
        assertThat(incidents)
                .singleElement()
                .satisfies(explosion -> assertThat(explosion.when().start()).isEmpty());
    }

    private static List<Incident> read(LocalDate published, String text) {
        return Extractors.real()
                .extract(Article.of("article", text).withPublished(published))
                .incidents();
    }
}
