package org.harmattan.geoparse;

import java.util.Map;
import java.util.Set;
import org.harmattan.text.PhraseTrie;

/** Words of distances, times of travel and the kilometres of roads. Immutable; safe for several threads. */
final class MeasureWords {

    final Map<String, Integer> distanceUnits;

    final double metresPerHour;

    /** Kilometres an hour, by what one travels on: "une heure de moto". */
    final Map<String, Integer> travelSpeeds;

    /** Units of time, in hours. */
    final Map<String, Double> travelUnits;

    /** Those of them that are no time of travel without a word for what one travels on. */
    final Set<String> travelDays;

    /** Parts of an hour: "une demi-heure". */
    final PhraseTrie<Double> partsOfHours;

    /** What one travels on, after a time: "à deux heures de route". */
    final Set<String> travelWays;

    /** Words between such a time and what it is measured from: "two hours from". */
    final Set<String> travelLinks;

    /** Words before a time of the day. */
    final Set<String> clockWords;

    /** Words before a distance that is only the largest. */
    final Set<String> radiusWords;

    /** Words between a distance and what it is measured from: "3 km after". */
    final Set<String> pastWords;

    /** Words between a measure and a road: "12 km on the Gao–Ansongo road". */
    final Set<String> onWords;

    /** Words that count the kilometres of a road, before the number: "PK 25". */
    final PhraseTrie<String> roadMarks;

    final Set<String> gluedRoadMarks;

    /** Words about a measure, between it and what it is taken from: "as the crow flies". */
    final PhraseTrie<String> asides;

    /** Words before such a time. */
    final Set<String> measureOpeners;

    /** Words between a number and its unit: "une trentaine de kilomètres". */
    final Set<String> measureOf;

    /** Words between a name and the direction that a distance from it takes: "à 80 km de Gao, plein est". */
    final Set<String> windLeads;

    /** Letters that stand for a direction after a distance, in degrees clockwise from north: "6 km NE". */
    final Map<String, Double> directionLetters;

    /** Words after a measure that is taken from the place named last: "three kilometres away". */
    final PhraseTrie<String> aways;

    MeasureWords(PlaceLexicon lists) {
        distanceUnits = lists.units("distance_units");
        metresPerHour = lists.root().required("travel_hours_km").asDouble() * 1_000;
        travelSpeeds = lists.units("travel_speeds");
        travelUnits = lists.numbers("travel_units");
        travelDays = lists.words("travel_days");
        partsOfHours = lists.partsOfHours();
        travelWays = lists.words("travel_ways");
        travelLinks = lists.words("travel_links");
        clockWords = lists.words("clock_words");
        radiusWords = lists.words("radius_words");
        pastWords = lists.words("past_words");
        onWords = lists.words("on_words");
        roadMarks = lists.phrases("road_marks");
        gluedRoadMarks = lists.words("glued_road_marks");
        asides = lists.phrases("asides");
        measureOpeners = lists.words("measure_openers");
        measureOf = lists.words("measure_of");
        windLeads = lists.words("wind_leads");
        directionLetters = lists.numbers("direction_letters");
        aways = lists.phrases("aways");
    }
}
