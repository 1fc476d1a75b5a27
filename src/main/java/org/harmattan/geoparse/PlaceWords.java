package org.harmattan.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.WordSet;

/**
 * The words by which texts speak of places, read from {@code data/lexicon/places.json}: what makes a name a place, which
 * kind of place, and where something lies relative to it. Immutable; safe for several threads.
 */
public final class PlaceWords {

    /** What a relation word says; {@code bearing} counts for directions only, in degrees clockwise from north. */
    record RelationWord(RelationKind kind, double bearing) {}

    /** The ways a text relates something to a place. */
    enum RelationKind {
        NEAR,
        EDGE,
        TOWARD,
        AREA,
        BORDER,
        BETWEEN,
        HALFWAY,
        ROAD,
        LEAVING,
        HEADING,
        CENTRE,
        UPSTREAM,
        DOWNSTREAM,
        LEFT_BANK,
        RIGHT_BANK,
        DIRECTION
    }

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

    /** Words that make a direction a side: "juste au nord". */
    final Set<String> closeWords;

    final PhraseTrie<PlaceKind> kinds;
    final PhraseTrie<RelationWord> relations;

    /** Words after a name: "the Gao–Ansongo road", "the Mali–Niger border". */
    final PhraseTrie<RelationKind> relationsAfter;

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

    /** Words before one who does something: "suspended by". */
    final Set<String> agentWords;

    /** Words after a measure that is taken from the place named last: "three kilometres away". */
    final PhraseTrie<String> aways;

    /** What one travels on, after a time: "à deux heures de route". */
    final Set<String> travelWays;

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

    /** Parts of an hour: "une demi-heure". */
    final PhraseTrie<Double> partsOfHours;

    /** Countries that have a river of their name, and how the gazetteer calls that. */
    final Map<String, String> riversNamedAsCountries;

    /** Words that may follow such a river's name after "the". */
    final Set<String> afterRivers;

    final PhraseTrie<String> demonyms;
    final PhraseTrie<String> prepositions;

    /** Those of them that say where something is or goes. */
    final PhraseTrie<String> locatives;

    final PhraseTrie<String> governmentVerbs;

    private PlaceWords(JsonNode root) {
        commonWords = words(root, "common_words");
        personTitles = words(root, "person_titles");
        firstNames = words(root, "first_names");
        surnames = words(root, "surnames");
        organisationWords = words(root, "organisation_words");
        organisationEndings = words(root, "organisation_endings");
        capitals = words(root, "capitals");
        distanceUnits = units(root.required("distance_units"));
        metresPerHour = root.required("travel_hours_km").asDouble() * 1_000;
        travelSpeeds = units(root.required("travel_speeds"));
        sides = words(root, "sides");
        sidesBefore = words(root, "sides_before");
        sidesAfter = words(root, "sides_after");
        appositions = words(root, "appositions");
        closeWords = words(root, "close_words");
        kinds = kinds(root.required("kinds"));
        relations = relations(root);
        relationsAfter = relationsAfter(root.required("after"));
        kindsAfter = words(root, "kinds_after");
        joints = trie(root.required("joints"));
        theRiver = byKey(root.required("the_river"));
        nameOpeners = words(root, "name_openers");
        winds = words(root, "winds");
        radiusWords = words(root, "radius_words");
        roadMarks = trie(root.required("road_marks"));
        gluedRoadMarks = words(root, "glued_road_marks");
        onWords = words(root, "on_words");
        asides = trie(root.required("asides"));
        calledWords = words(root, "called_words");
        beforePlaces = words(root, "before_places");
        withWords = words(root, "with_words");
        noPlaces = words(root, "no_places");
        plainLocatives = trie(root.required("plain_locatives"));
        listPrepositions = words(root, "list_prepositions");
        echoes = byKey(root.required("echoes"));
        otherNames = trie(root.required("other_names"));
        facilityWords = words(root, "facility_words");
        streetWords = words(root, "street_words");
        streamWords = words(root, "stream_words");
        bodyWords = words(root, "body_words");
        agentWords = words(root, "agent_words");
        aways = trie(root.required("aways"));
        travelWays = words(root, "travel_ways");
        measureOpeners = words(root, "measure_openers");
        windLeads = words(root, "wind_leads");
        directionLetters = numbers(root.required("direction_letters"));
        countryParts = parts(root.required("country_parts"));
        composedDivisions = parts(root.required("composed_divisions"));
        inCapital = words(root, "in_capital");
        ofCapital = words(root, "of_capital");
        capitalPlaces = texts(root.required("capital_places"));
        pluralKinds = words(root, "plural_kinds");
        listEnds = words(root, "list_ends");
        nameJoiners = words(root, "name_joiners");
        riverNames = names(root.required("the_river"));
        districtsAfter = trie(root.required("districts_after"));
        borderAdjectives = byKey(root.required("demonyms"), root.required("demonym_halves"));
        fillers = words(root, "fillers");
        travelUnits = numbers(root.required("travel_units"));
        partsOfHours = partsOfHours(root.required("parts_of_hours"));
        riversNamedAsCountries = texts(root.required("rivers_named_as_countries"));
        afterRivers = words(root, "after_rivers");
        demonyms = byKey(root.required("demonyms"));
        prepositions = trie(root.required("place_prepositions"));
        locatives = trie(root.required("locative_prepositions"));
        governmentVerbs = trie(root.required("government_verbs"));
    }

    /**
     * Reads the lexicon.
     *
     * @throws IOException when the file is no JSON or lacks a list; the message names it
     */
    public static PlaceWords read(InputStream json) throws IOException {
        try {
            return new PlaceWords(new ObjectMapper().readTree(json));
        } catch (IllegalArgumentException broken) {
            throw new IOException("data/lexicon/places.json: " + broken.getMessage(), broken);
        }
    }

    private static Set<String> words(JsonNode root, String name) {
        Set<String> words = new HashSet<>();
        root.required(name).forEach(word -> words.add(NameFolder.fold(word.asText())));
        return WordSet.copyOf(words);
    }

    private static Map<String, Integer> units(JsonNode node) {
        Map<String, Integer> units = new HashMap<>();
        node.properties()
                .forEach(unit -> units.put(unit.getKey(), unit.getValue().asInt()));
        return Map.copyOf(units);
    }

    private static Map<String, Double> numbers(JsonNode node) {
        Map<String, Double> numbers = new HashMap<>();
        node.properties()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asDouble()));
        return Map.copyOf(numbers);
    }

    private static PhraseTrie<Double> partsOfHours(JsonNode node) {
        PhraseTrie.Builder<Double> trie = new PhraseTrie.Builder<>();
        node.properties()
                .forEach(part -> trie.add(part.getKey(), part.getValue().asDouble()));
        return trie.build();
    }

    private static PhraseTrie<PlaceKind> kinds(JsonNode node) {
        PhraseTrie.Builder<PlaceKind> trie = new PhraseTrie.Builder<>();
        node.properties().forEach(entry -> {
            PlaceKind kind = PlaceKind.findByLabel(entry.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("\"kinds\" knows no kind " + entry.getKey()));
            entry.getValue().forEach(phrase -> trie.add(phrase.asText(), kind));
        });
        return trie.build();
    }

    private static PhraseTrie<RelationWord> relations(JsonNode root) {
        PhraseTrie.Builder<RelationWord> trie = new PhraseTrie.Builder<>();
        for (RelationKind kind : RelationKind.values()) {
            if (kind == RelationKind.DIRECTION) {
                continue;
            }
            root.required(kind.name().toLowerCase(Locale.ROOT))
                    .forEach(phrase -> trie.add(phrase.asText(), new RelationWord(kind, 0)));
        }
        root.required("directions")
                .properties()
                .forEach(entry -> entry.getValue()
                        .forEach(phrase -> trie.add(
                                phrase.asText(),
                                new RelationWord(RelationKind.DIRECTION, Double.parseDouble(entry.getKey())))));
        return trie.build();
    }

    private static PhraseTrie<RelationKind> relationsAfter(JsonNode node) {
        PhraseTrie.Builder<RelationKind> trie = new PhraseTrie.Builder<>();
        node.properties()
                .forEach(entry -> entry.getValue()
                        .forEach(phrase -> trie.add(
                                phrase.asText(),
                                RelationKind.valueOf(entry.getKey().toUpperCase(Locale.ROOT)))));
        return trie.build();
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new HashMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return Map.copyOf(texts);
    }

    private static Map<String, Map<String, List<String>>> parts(JsonNode node) {
        Map<String, Map<String, List<String>>> countries = new HashMap<>();
        node.properties().forEach(country -> {
            Map<String, List<String>> parts = new HashMap<>();
            country.getValue().properties().forEach(part -> {
                List<String> divisions = new ArrayList<>();
                part.getValue().forEach(division -> divisions.add(division.asText()));
                parts.put(part.getKey(), List.copyOf(divisions));
            });
            countries.put(country.getKey(), Map.copyOf(parts));
        });
        return Map.copyOf(countries);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return Set.copyOf(names);
    }

    private static PhraseTrie<String> byKey(JsonNode... nodes) {
        PhraseTrie.Builder<String> trie = new PhraseTrie.Builder<>();
        for (JsonNode node : nodes) {
            node.properties()
                    .forEach(entry -> entry.getValue().forEach(word -> trie.add(word.asText(), entry.getKey())));
        }
        return trie.build();
    }

    private static PhraseTrie<String> trie(JsonNode list) {
        PhraseTrie.Builder<String> trie = new PhraseTrie.Builder<>();
        List<String> phrases = new ArrayList<>();
        list.forEach(phrase -> phrases.add(phrase.asText()));
        phrases.forEach(phrase -> trie.add(phrase, phrase));
        return trie.build();
    }
}
