package org.harmattan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of headlines and single sentences, which hold names of the other one. */
class LanguageDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen killed four people in Fada N'Gourma on Monday.",
                "Three soldiers died near Ménaka.",
                "The mayor of Pô was abducted at dawn.",
                "An IED hit a convoy of the Forces de défense et de sécurité near Djibo.",
                "Côte d'Ivoire: two gendarmes killed in Kafolo.",
                "Suspected jihadists attacked Boulikessi, the army said.",
                "Le Monde reported the attack on Tessit.",
                "Protesters burned tyres in Ouagadougou.",
                "Burkina Faso army kills 40 militants in Boucle du Mouhoun.",
                "Mali: Attack on Diafarabé leaves ten dead",
                "Five villagers were shot dead in Sévaré. No group has claimed it.",
                "Troops freed hostages near Téra, Niger.",
                "JNIM claimed an ambush at Douentza.",
                "The Jama'at Nusrat al-Islam wal-Muslimin entered La Dangalia.",
                "Clashes between herders and farmers left nine dead in Logone et Chari.",
                "Drone strike hits wedding near Konokassi",
                "A bus was burned on the road between Bla and San.",
                "Residents fled Barsalogho after threats.",
                "Two teachers kidnapped in Gnagna",
                "The Cercle de Ténenkou is under blockade.",
                "Men on motorcycles raided Kodyel and stole cattle.",
                "A mine exploded under a MINUSMA vehicle north of Kidal.",
                "Police fired tear gas at a march in N'Djamena.",
                "The Comité de libération des Azawad says it lost six fighters.",
                "Boni was attacked again.",
                "Government forces regained Farabougou.",
                "Bandits looted a market in Banibangou; nobody was hurt.",
                "He was released in Niamey on Friday.",
                "Seven Volontaires pour la défense de la patrie were killed near Bourzanga, the governor said.",
                "An attack in the Région du Sahel killed a chief."
            })
    void english(String text) {
        assertThat(LanguageDetector.detect(Tokenizer.tokenize(text))).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des hommes armés ont tué quatre personnes à Fada N'Gourma lundi.",
                "Trois soldats sont morts près de Ménaka.",
                "Le maire de Pô a été enlevé à l'aube.",
                "Un engin explosif a touché un convoi à Djibo.",
                "Human Rights Watch accuse l'armée malienne.",
                "Des djihadistes ont attaqué Boulikessi.",
                "The New Humanitarian cite deux témoins.",
                "Des manifestants ont brûlé des pneus à Ouagadougou.",
                "Burkina : 40 assaillants neutralisés dans la Boucle du Mouhoun",
                "Mali : dix morts à Diafarabé",
                "Cinq villageois abattus à Sévaré. Aucune revendication.",
                "Niger : des otages libérés près de Téra",
                "Le JNIM revendique une embuscade à Douentza.",
                "Selon Armed Conflict Location and Event Data, huit civils ont péri.",
                "Affrontements entre éleveurs et agriculteurs : neuf morts dans le Logone.",
                "Frappe de drone sur un mariage à Konokassi",
                "Un car a été incendié sur la route de San.",
                "Les habitants ont fui Barsalogho après des menaces.",
                "Deux enseignants enlevés dans la Gnagna",
                "Le cercle de Ténenkou est sous blocus.",
                "Des individus à moto ont emporté du bétail à Kodyel.",
                "Une mine a explosé au passage d'un véhicule de la MINUSMA.",
                "La police a dispersé une marche à N'Djamena.",
                "The Sentry dénonce les abus de Wagner au Mali.",
                "Boni a encore été attaquée.",
                "L'armée reprend Farabougou.",
                "Un marché pillé à Banibangou, pas de victime.",
                "Il a été relâché à Niamey vendredi.",
                "Un employé de Save the Children a été enlevé à Dori.",
                "Bilan : 4 morts, 6 blessés."
            })
    void french(String text) {
        assertThat(LanguageDetector.detect(Tokenizer.tokenize(text))).isEqualTo(Language.FRENCH);
    }
}
