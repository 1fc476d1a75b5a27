package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.harmattan.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom sentences apart from the deed hold responsible, and for which of several deeds. */
class WhoDidItTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "JNIM, Unidentified|Des hommes armés ont tué cinq éleveurs samedi à Djibo. Dimanche, un minibus a sauté"
                        + " sur une mine près de Dori : trois morts. Selon le préfet, l'attaque de Djibo porte la marque du JNIM.",
                "JNIM, Unidentified|Trois gendarmes ont été tués samedi à Nara. Dimanche, un car a sauté sur une mine près"
                        + " de Boni. De ces deux faits, le JNIM n'a revendiqué que le premier.",
                "Unidentified|Trois cultivateurs ont été tués samedi à Nampala par des hommes enturbannés. Les tueurs les"
                        + " accusaient de ravitailler les dozos.",
                "Unidentified|Un car a été soufflé samedi par un engin explosif près de Diapaga, tuant huit passagers."
                        + " Le JNIM, lui, récuse toute responsabilité.",
                "JNIM|Le JNIM a publié une vidéo. Six soldats ont été tués samedi à Sokolo. Le groupe a revendiqué"
                        + " cette attaque mardi.",
                "Bandits|Gunmen killed 17 people in Kuta, in Niger state, on Friday. Soldiers have been sent after the"
                        + " bandits, a spokesman said.",
                "Bandits|Gunmen killed 17 people in Kuta, in Niger state, on Friday. Some of the dead were members of a"
                        + " local vigilante group. Soldiers have been sent after the bandits, a spokesman said.",
                "Fulani militia|Des hommes armés identifiés comme peuls ont attaqué samedi le village de Soye : trois"
                        + " cultivateurs ont été tués.",
                "Fulani militia|Armed individuals presented as Peuls opened fire on Monday on the market gardeners of"
                        + " Madougou, killing four.",
                "Unidentified, Bandits|Des terroristes ont tué deux soldats vendredi à Abala. Samedi, des bandits ont"
                        + " enlevé un commerçant à Tahoua.",
                "Boko Haram|Nigerian soldiers repelled an assault by Boko Haram fighters on a base at Damasak on Wednesday."
                        + " Four soldiers died.",
                "Dan Na Ambassagou|Les chasseurs dozos de Dan Nan Ambassagou ont signé lundi un accord avec les éleveurs"
                        + " de Ouenkoro.",
                "Katiba Macina|Onze personnes ont été tuées dimanche à Bankass, a dit un élu. Selon lui, ce sont des"
                        + " hommes de la Katiba Macina qui sont venus à moto.",
                "ISGS|Mardi, des hommes à moto ont tué neuf personnes à Dori. Personne n'a revendiqué cette attaque. Une"
                        + " source sécuritaire désigne les combattants de l'État islamique dans le Grand Sahara.",
                "Unidentified|Gunmen attacked the village of Sabon Birni on Sunday and killed three residents. One of the"
                        + " attackers was shot dead by vigilantes.",
                "Unidentified|Onze personnes ont été tuées lundi à Dori par des hommes armés. Deux des assaillants ont été"
                        + " abattus par des volontaires.",
                "JNIM, JNIM|Mardi, une position de l'armée à Karimama a essuyé des tirs : deux militaires ont été tués. Mercredi, trois"
                        + " pisteurs ont été abattus près de Kérémou. « Ces deux actes portent la même signature », a déclaré le"
                        + " ministre, désignant le JNIM.",
                "Benin army|The army of Benin announced on Monday that a new forward base had been opened on Sunday at"
                        + " Karimama."
            })
    void aBlameFindsItsDeed(String groups, String text) {
        assertThat(
                        Extractors.real()
                                .extract(Article.of("who", text).withPublished(LocalDate.of(2023, 5, 17)))
                                .incidents()
                                .stream()
                                .map(incident -> incident.group().label()))
                .containsExactly(groups.split(", "));
    }
}
