package org.harmattan.geoparse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.PhraseTrie;

/**
 * The words by which texts speak of places, read from {@code data/lexicon/places.json}: what makes a name a place, which
 * kind of place, and where something lies relative to it. Immutable; safe for several threads.
 */
public final class PlaceWords {

    final Set<String> commonWords;
    final Set<String> personTitles;
    final Set<String> firstNames;
    final Set<String> surnames;
    final Set<String> organisationWords;
    final Set<String> organisationEndings;
    final Set<String> capitals;
    final Map<String, Integer> distanceUnits;
    final double metresPerHour;

    /** Kilometres an hour, by what one travels on: "une heure de moto". */
    final Map<String, Integer> travelSpeeds;

    /** Adjectives that make a side of a word for near: "the northern outskirts". */
    final Set<String> sides;

    /** Words before and after an adjective of a country by which it is a side of a border: "côté malien". */
    final Set<String> sidesBefore;

    final Set<String> sidesAfter;

    /** Words that say what a place is: "X, a garrison town on the border". */
    final Set<String> appositions;

    /** Words between a name and the area that holds it or the words that place it: "X, situé dans Y". */
    final Set<String> linkers;

    /** Words that join names, and those that may stand beside them between the names of a list. */
    final Set<String> conjunctions;

    final Set<String> listJoiners;

    /** Those that join names and nothing else. */
    final Set<String> plainJoints;

    /** Words between "across the river" and the place over against which something lies. */
    final Set<String> acrossWords;

    /** Words that make a direction a side: "juste au nord". */
    final Set<String> closeWords;

    /** Words after a name that say what it is: "Kidal region". */
    final Set<String> kindsAfter;

    /** Words between the two names of a way: "leaving Gao for Ansongo". */
    final PhraseTrie<String> joints;

    /** Words for a river that need no name. */
    final PhraseTrie<String> theRiver;

    /** Words in lower case with which names of areas and roads begin: "trois frontières". */
    final Set<String> nameOpeners;

    /** Ordinary words that begin names of regions: "Nord", "Sahel". */
    final Set<String> winds;

    /** Words between a distance and what it is measured from: "3 km after". */
    final Set<String> pastWords;

    /** Words that count the kilometres of a road, before the number: "PK 25". */
    final PhraseTrie<String> roadMarks;

    final Set<String> gluedRoadMarks;

    /** Words between a measure and a road: "12 km on the Gao–Ansongo road". */
    final Set<String> onWords;

    /** Words about a measure, between it and what it is taken from: "as the crow flies". */
    final PhraseTrie<String> asides;

    /** Words before a distance that is only the largest. */
    final Set<String> radiusWords;

    /** Words before the name of a person or a place: "a man called". */
    final Set<String> calledWords;

    /** Words after which a person's or government's name is a place after all. */
    final Set<String> beforePlaces;

    /** Words before a place that somebody comes from or goes to: "arrivés de", "towards". */
    final PhraseTrie<String> passing;

    /** Words before a government that one deals with: "the accord with Washington". */
    final Set<String> withWords;

    /** Words that may follow "in" and are no unknown places. */
    final Set<String> noPlaces;

    /** Words that nothing but the name of a place follows. */
    final PhraseTrie<String> plainLocatives;

    /** Words for several places of a kind: "villages". */
    final Set<String> pluralKinds;

    /** Words before the last name of a list. */
    final Set<String> listEnds;

    /** Words between that and the name. */
    final Set<String> listPrepositions;

    /** Words for a place named before: "there", "the town". */
    final PhraseTrie<String> echoes;

    /** Names that have a place in them and are none: "Lake Chad Basin Commission". */
    final PhraseTrie<String> otherNames;

    /** Words for organisations that stand somewhere: "hôpital". */
    final Set<String> facilityWords;

    final Set<String> streetWords;

    /** Words for a river, as against a bank of anything. */
    final Set<String> streamWords;

    /** Words in capitals with which names of organisations begin that go on with "of": "Chamber of Commerce of". */
    final Set<String> bodyWords;

    /** Words that join what such a body is of to its name, and those that may stand beside them. */
    final Set<String> bodyLinks;

    final Set<String> bodyJoiners;

    final Set<String> ofWords;

    /** Words before one who does something: "suspended by". */
    final Set<String> agentWords;

    /** Words after a measure that is taken from the place named last: "three kilometres away". */
    final PhraseTrie<String> aways;

    /** What one travels on, after a time: "à deux heures de route". */
    final Set<String> travelWays;

    /** Words between such a time and what it is measured from: "two hours from". */
    final Set<String> travelLinks;

    /** Words before a time of the day. */
    final Set<String> clockWords;

    /** Verbs that are written like directions: "est". */
    final Set<String> beingWords;

    /** Words for what is built at a place and called by its name: "the Gaya bridge". */
    final Set<String> structures;

    /** Words before the name of a river, past its article: "noyé dans la Comoé". */
    final PhraseTrie<String> onWaters;

    /** The same that are so only after one of the water words: "sur la Comoé". */
    final Set<String> overWords;

    /** What is built over rivers or goes on them. */
    final Set<String> waterWords;

    /** Verbs before the name of a place that may be a person's: "raided Babangida". */
    final Set<String> placeVerbs;

    /** Articles, and what joins them to the word before: "des", "of". */
    final Set<String> articles;

    /** Peoples that bear the name of a place. */
    final Set<String> peoples;

    /** Words for persons or for what is done with them, past which such a name is the people's: "l'amenokal des Ifoghas". */
    final Set<String> peopleWords;

    /** Words after such a name by which it is the place: "the Ifoghas mountains". */
    final Set<String> peopleLands;

    /** Words before such a time. */
    final Set<String> measureOpeners;

    /** Words between a name and the direction that a distance from it takes: "à 80 km de Gao, plein est". */
    final Set<String> windLeads;

    /** Letters that stand for a direction after a distance, in degrees clockwise from north: "6 km NE". */
    final Map<String, Double> directionLetters;

    /** What the press calls the parts of a country: names of divisions by ISO code and wind, or "centre". */
    final Map<String, Map<String, List<String>>> countryParts;

    /** Divisions that make up a later one: names of divisions by ISO code and name of the later one. */
    final Map<String, Map<String, List<String>>> composedDivisions;

    /** Ids of the capitals, by country. */
    final Map<String, String> capitalPlaces;

    final Set<String> inCapital;
    final Set<String> ofCapital;

    /** Words before and after a people's name by which it is that people's capital: "the Malian capital". */
    final Set<String> beforeDemonyms;

    final Set<String> capitalWords;

    /** Words that may join the parts of an unknown name. */
    final Set<String> nameJoiners;

    /** Names of rivers for {@link #theRiver}. */
    final Set<String> riverNames;

    /** Words of several parts after a name that say that it is a district. */
    final PhraseTrie<String> districtsAfter;

    /** Adjectives of countries beside "border", and their first halves: "nigéro-malienne". */
    final PhraseTrie<String> borderAdjectives;

    final Set<String> fillers;
    /** Units of time, in hours. */
    final Map<String, Double> travelUnits;

    /** Countries that have a river of their name, and how the gazetteer calls that. */
    final Map<String, String> riversNamedAsCountries;

    /** Words that may follow such a river's name after "the". */
    final Set<String> afterRivers;

    final PhraseTrie<String> demonyms;
    final PhraseTrie<String> prepositions;

    /** Those of them that say where something is or goes. */
    final PhraseTrie<String> locatives;

    final PhraseTrie<String> governmentVerbs;

    /** Parts of an hour: "une demi-heure". */
    final PhraseTrie<Double> partsOfHours;

    final PhraseTrie<PlaceKind> kinds;
    final PhraseTrie<RelationWord> relations;

    /** Words after a name: "the Gao–Ansongo road", "the Mali–Niger border". */
    final PhraseTrie<RelationKind> relationsAfter;

    private PlaceWords(PlaceLexicon lists) {
        commonWords = lists.words("common_words");
        personTitles = lists.words("person_titles");
        firstNames = lists.words("first_names");
        surnames = lists.words("surnames");
        organisationWords = lists.words("organisation_words");
        organisationEndings = lists.words("organisation_endings");
        capitals = lists.words("capitals");
        distanceUnits = lists.units("distance_units");
        metresPerHour = lists.root().required("travel_hours_km").asDouble() * 1_000;
        travelSpeeds = lists.units("travel_speeds");
        sides = lists.words("sides");
        sidesBefore = lists.words("sides_before");
        sidesAfter = lists.words("sides_after");
        appositions = lists.words("appositions");
        linkers = lists.words("linkers");
        conjunctions = lists.words("conjunctions");
        listJoiners = lists.words("list_joiners");
        plainJoints = lists.words("plain_joints");
        acrossWords = lists.words("across_words");
        closeWords = lists.words("close_words");
        kinds = lists.kinds();
        relations = lists.relations();
        relationsAfter = lists.relationsAfter();
        kindsAfter = lists.words("kinds_after");
        joints = lists.phrases("joints");
        theRiver = lists.byKey("the_river");
        nameOpeners = lists.words("name_openers");
        winds = lists.words("winds");
        radiusWords = lists.words("radius_words");
        roadMarks = lists.phrases("road_marks");
        gluedRoadMarks = lists.words("glued_road_marks");
        pastWords = lists.words("past_words");
        onWords = lists.words("on_words");
        asides = lists.phrases("asides");
        calledWords = lists.words("called_words");
        beforePlaces = lists.words("before_places");
        passing = lists.phrases("passing");
        withWords = lists.words("with_words");
        noPlaces = lists.words("no_places");
        plainLocatives = lists.phrases("plain_locatives");
        listPrepositions = lists.words("list_prepositions");
        echoes = lists.byKey("echoes");
        otherNames = lists.phrases("other_names");
        facilityWords = lists.words("facility_words");
        streetWords = lists.words("street_words");
        streamWords = lists.words("stream_words");
        bodyWords = lists.words("body_words");
        bodyLinks = lists.words("body_links");
        bodyJoiners = lists.words("body_joiners");
        ofWords = lists.words("of_words");
        agentWords = lists.words("agent_words");
        aways = lists.phrases("aways");
        travelWays = lists.words("travel_ways");
        travelLinks = lists.words("travel_links");
        clockWords = lists.words("clock_words");
        beingWords = lists.words("being_words");
        structures = lists.words("structures");
        onWaters = lists.phrases("on_waters");
        overWords = lists.words("over_words");
        waterWords = lists.words("water_words");
        placeVerbs = lists.words("place_verbs");
        articles = lists.words("articles");
        peoples = lists.words("peoples");
        peopleWords = lists.words("people_words");
        peopleLands = lists.words("people_lands");
        measureOpeners = lists.words("measure_openers");
        windLeads = lists.words("wind_leads");
        directionLetters = lists.numbers("direction_letters");
        countryParts = lists.parts("country_parts");
        composedDivisions = lists.parts("composed_divisions");
        inCapital = lists.words("in_capital");
        ofCapital = lists.words("of_capital");
        beforeDemonyms = lists.words("before_demonyms");
        capitalWords = lists.words("capital_words");
        capitalPlaces = lists.texts("capital_places");
        pluralKinds = lists.words("plural_kinds");
        listEnds = lists.words("list_ends");
        nameJoiners = lists.words("name_joiners");
        riverNames = lists.keys("the_river");
        districtsAfter = lists.phrases("districts_after");
        borderAdjectives = lists.byKey("demonyms", "demonym_halves");
        fillers = lists.words("fillers");
        travelUnits = lists.numbers("travel_units");
        partsOfHours = lists.partsOfHours();
        riversNamedAsCountries = lists.texts("rivers_named_as_countries");
        afterRivers = lists.words("after_rivers");
        demonyms = lists.byKey("demonyms");
        prepositions = lists.phrases("place_prepositions");
        locatives = lists.phrases("locative_prepositions");
        governmentVerbs = lists.phrases("government_verbs");
    }

    /**
     * Reads the lexicon.
     *
     * @throws IOException when the file is no JSON or lacks a list; the message names it
     */
    public static PlaceWords read(InputStream json) throws IOException {
        try {
            return new PlaceWords(new PlaceLexicon(new ObjectMapper().readTree(json)));
        } catch (IllegalArgumentException broken) {
            throw new IOException("data/lexicon/places.json: " + broken.getMessage(), broken);
        }
    }
}
