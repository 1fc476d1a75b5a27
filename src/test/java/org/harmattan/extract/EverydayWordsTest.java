package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.incident.Incident;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like those of an event and tell of none, and the same words where they do. */
class EverydayWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les pluies qui se sont abattues sur Gao dans la nuit de lundi à mardi ont fait douze morts.",
                "At least 20 people died when a dam burst and floods swept through Maiduguri on Tuesday.",
                "A bus overturned near Ségou on Tuesday, killing eleven people.",
                "Fuel tanker explosion kills 48 people in Minna on Tuesday.",
                "Les autorités ont ouvert lundi à Dori un nouveau camp de déplacés. Le ministre a remis les clés au maire.",
                "Benin will buy drones to guard Kandi, where militants have stepped up attacks, a minister said on Tuesday.",
                "Thousands of fans poured into the streets of Bamako on Saturday after Mali beat South Africa.",
                "An American missionary kidnapped in Niger has been freed and arrived home on Tuesday, his family said."
            })
    void floodsCampsAndFeastsAreNoIncidents(String text) {
        assertThat(read(LocalDate.of(2024, 5, 16), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le maire de Djibo n'a pas été enlevé lundi.",
                "Le convoi n'a pas été attaqué lundi près de Gao.",
                "Le JNIM n'a pas pris le contrôle de Léré lundi.",
                "Des hommes armés n'ont pas attaqué le village de Solhan samedi.",
                "The vote passed off peacefully in Gao on Sunday.",
                "La Tabaski s'est déroulée sans incident mercredi à Niamey."
            })
    void whatIsDeniedOrWasNoneIsNoIncident(String text) {
        assertThat(read(LocalDate.of(2024, 2, 22), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A camp for displaced people was set on fire by gunmen near Djibo on Monday.",
                "Several camps for refugees were attacked on Monday in Diffa.",
                "Lundi à Barsalogho, des hommes armés ont pris d'assaut le camp de réfugiés et ont ouvert le feu.",
                "On Monday, opposition supporters took to the streets of Niamey.",
                "Lundi à Niamey, les supporters de l'opposition sont descendus dans la rue.",
            })
    void whatOnlyLooksHarmlessIsTold(String text) {
        assertThat(read(LocalDate.of(2025, 3, 5), text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A new camp for displaced people was set up on Monday in Djibo.",
                "Un camp pour les déplacés a été ouvert lundi à Djibo.",
                "Lundi à Niamey, des supporters de l'équipe nationale sont descendus dans la rue.",
                "Football supporters poured into the streets of Niamey on Monday.",
            })
    void campsThatOpenAndFansWhoRejoiceAreNoEvents(String text) {
        assertThat(read(LocalDate.of(2025, 3, 5), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lundi, les enseignants de Dori avaient repris le travail.",
                "Lundi, le convoi avait repris la route de Djibo.",
                "Gold miners set off for the mine of Inata on Monday.",
                "A supply convoy rolled into Djibo on Monday.",
                "A truck rolled into a ravine near Dori on Monday.",
                "Customs officers seized drugs in Gao on Monday.",
                "Doctors were taking medicines to Djibo on Monday.",
                "Residents fought a battle for water in Zinder on Monday.",
                "Hunters fought a fire near Kaya on Monday.",
                "Bodies were taken from the village of Solhan on Monday.",
                "The wounded were taken from their homes in Djibo on Monday.",
                "Three children were carried away by floods in Niamey on Monday.",
                "Quatre personnes sont mortes lundi à Maiduguri dans la rupture du barrage.",
                "Deux cars se sont percutés lundi près de Dori, tuant six voyageurs.",
                "L'effondrement d'une digue a tué trois pêcheurs lundi à Mopti.",
            })
    void everydayWordsAreNoEvents(String text) {
        assertThat(read(LocalDate.of(2025, 3, 5), text)).isEmpty();
    }

    @Test
    void theSameWordsWithOthersAreEvents() {
        assertThat(List.of(
                        "Lundi, les soldats ont repris la ville de Djibo.",
                        "A villager set off a buried mine near Djibo on Monday.",
                        "Rebels rolled into Kidal on Monday.",
                        "Bandits seized motorcycles near Dori on Monday.",
                        "Soldiers fought a gun battle near Ménaka on Monday.",
                        "Girls were taken from a school in Zinder on Monday.",
                        "Troops re-entered Kidal on Monday."))
                .flatExtracting(text -> read(LocalDate.of(2025, 3, 5), text))
                .extracting(Incident::type)
                .containsExactly(
                        SubEventType.GOVERNMENT_REGAINS_TERRITORY,
                        SubEventType.REMOTE_EXPLOSIVE,
                        SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY,
                        SubEventType.LOOTING,
                        SubEventType.ARMED_CLASH,
                        SubEventType.ABDUCTION,
                        SubEventType.GOVERNMENT_REGAINS_TERRITORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schoolchildren were led into the bush near Kaya on Monday by men on motorbikes, on the road to the gold mine.",
                "Two jets dropped their loads on hideouts near Kaya on Monday, east of a gold mine.",
            })
    void aHarmlessPhraseHidesOnlyWhatStandsBesideIt(String text) {
        assertThat(read(LocalDate.of(2025, 3, 5), text)).hasSize(1);
    }

    @Test
    void aRumourThatRunsDoesNotUndoWhatIsTold() {
        LocalDate published = LocalDate.of(2025, 3, 5);
        assertThat(read(
                        published,
                        "La rumeur enflait depuis l'aube : des hommes armés ont tué quatre éleveurs lundi à Djibo."))
                .hasSize(1);
        assertThat(read(published, "Le maire dément la rumeur d'une attaque lundi à Djibo."))
                .isEmpty();
    }

    @Test
    void phrasesOfSeveralWordsAreFound() {
        assertThat(List.of(
                        "Lundi près de Dori, des hommes armés ont emmené trois enseignants.",
                        "Soldiers walked into an ambush near Ménaka on Monday.",
                        "Lundi à Gao, un orpailleur a été retrouvé mort, ligoté, au bord de la route.",
                        "Un suspect a été placé en détention lundi à Mopti."))
                .flatExtracting(text -> read(LocalDate.of(2025, 3, 5), text))
                .extracting(Incident::type)
                .containsExactly(
                        SubEventType.ABDUCTION, SubEventType.ARMED_CLASH, SubEventType.ATTACK, SubEventType.ARRESTS);
        assertThat(read(
                        LocalDate.of(2025, 3, 5),
                        "Lundi à Gao, une manifestation culturelle a réuni les jeunes de la ville."))
                .isEmpty();
        assertThat(read(LocalDate.of(2025, 3, 5), "The protest march in Niamey was cancelled on Monday."))
                .isEmpty();
    }

    private static List<Incident> read(LocalDate published, String text) {
        return Extractors.real()
                .extract(Article.of("article", text).withPublished(published))
                .incidents();
    }
}
