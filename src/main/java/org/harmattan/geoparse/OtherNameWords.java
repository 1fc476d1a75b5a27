package org.harmattan.geoparse;

import java.util.Set;
import org.harmattan.text.PhraseTrie;

/** Words by which a name of the gazetteer is that of a person, a people, a government or an organisation. Immutable; safe for several threads. */
final class OtherNameWords {

    final Set<String> personTitles;

    final Set<String> firstNames;

    final Set<String> surnames;

    final Set<String> organisationWords;

    final Set<String> organisationEndings;

    final Set<String> capitals;

    /** Words before the name of a person or a place: "a man called". */
    final Set<String> calledWords;

    /** Words after which a person's or government's name is a place after all. */
    final Set<String> beforePlaces;

    /** Words before a government that one deals with: "the accord with Washington". */
    final Set<String> withWords;

    /** Words before one who does something: "suspended by". */
    final Set<String> agentWords;

    /** Words that may follow "in" and are no unknown places. */
    final Set<String> noPlaces;

    /** Names that have a place in them and are none: "Lake Chad Basin Commission". */
    final PhraseTrie<String> otherNames;

    /** Words for organisations that stand somewhere: "hôpital". */
    final Set<String> facilityWords;

    /** Bodies that have a house of their own in the town whose name they bear. */
    final Set<String> housedBodies;

    /** Words before such a body that tell of its house: "devant l'Université de Zinder", "an attack on the Bank of Mopti". */
    final Set<String> houseOpeners;

    final Set<String> streetWords;

    /** Words in capitals with which names of organisations begin that go on with "of": "Chamber of Commerce of". */
    final Set<String> bodyWords;

    /** Words that join what such a body is of to its name, and those that may stand beside them. */
    final Set<String> bodyLinks;

    final Set<String> bodyJoiners;

    /** Peoples that bear the name of a place. */
    final Set<String> peoples;

    /** Words for persons or for what is done with them, past which such a name is the people's: "l'amenokal des Ifoghas". */
    final Set<String> peopleWords;

    /** Words after such a name by which it is the place: "the Ifoghas mountains". */
    final Set<String> peopleLands;

    final PhraseTrie<String> governmentVerbs;

    OtherNameWords(PlaceLexicon lists) {
        personTitles = lists.words("person_titles");
        firstNames = lists.words("first_names");
        surnames = lists.words("surnames");
        organisationWords = lists.words("organisation_words");
        organisationEndings = lists.words("organisation_endings");
        capitals = lists.words("capitals");
        calledWords = lists.words("called_words");
        beforePlaces = lists.words("before_places");
        withWords = lists.words("with_words");
        agentWords = lists.words("agent_words");
        noPlaces = lists.words("no_places");
        otherNames = lists.phrases("other_names");
        facilityWords = lists.words("facility_words");
        housedBodies = lists.words("housed_bodies");
        houseOpeners = lists.words("house_openers");
        streetWords = lists.words("street_words");
        bodyWords = lists.words("body_words");
        bodyLinks = lists.words("body_links");
        bodyJoiners = lists.words("body_joiners");
        peoples = lists.words("peoples");
        peopleWords = lists.words("people_words");
        peopleLands = lists.words("people_lands");
        governmentVerbs = lists.phrases("government_verbs");
    }
}
