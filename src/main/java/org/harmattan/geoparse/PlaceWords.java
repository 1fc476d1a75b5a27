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

    /** Words of distances, times of travel and the kilometres of roads. */
    final MeasureWords measures;

    /** Words between names that say how the names hang together. */
    final LinkWords links;

    /** Words by which a name of the gazetteer is that of a person, a people, a government or an organisation. */
    final OtherNameWords others;

    /** Ordinary words that are names too, and no places unless the words around say so. */
    final Set<String> commonWords;

    /** Names of regions that are more often those of a wider land. */
    final Set<String> wideNames;

    /** Adjectives that make a side of a word for near: "the northern outskirts". */
    final Set<String> sides;

    /** Words that make a direction a side: "juste au nord". */
    final Set<String> closeWords;

    /** Words after a name that say what it is: "Kidal region". */
    final Set<String> kindsAfter;

    /** Words for a river that need no name. */
    final PhraseTrie<String> theRiver;

    /** Words in lower case with which names of areas and roads begin: "trois frontières". */
    final Set<String> nameOpeners;

    /** Ordinary words that begin names of regions: "Nord", "Sahel". */
    final Set<String> winds;

    /** Words before a place that somebody comes from or goes to: "arrivés de", "towards". */
    final PhraseTrie<String> passing;

    /** Verbs whose object is a place where no noun follows the name: "stormed". */
    final PhraseTrie<String> placeObjects;

    /** Words that may follow such an object. */
    final Set<String> afterObjects;

    /** Words that nothing but the name of a place follows. */
    final PhraseTrie<String> plainLocatives;

    /** Words for several places of a kind: "villages". */
    final Set<String> pluralKinds;

    /** Words for a place named before: "there", "the town". */
    final PhraseTrie<String> echoes;

    /** Words for a river, as against a bank of anything. */
    final Set<String> streamWords;

    final Set<String> ofWords;

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

    /** Small words between a word for a place or a relation and the place's name. */
    final Set<String> determiners;

    /** Articles that names of areas take and names of towns do not: "dans le Soum". */
    final Set<String> areaArticles;

    /** Words before a region that is named by an ordinary word: "dans le Nord". */
    final Set<String> regionPrepositions;

    /** Words between such a word and the country of which it is only a part: "dans le Nord du Mali". */
    final Set<String> partWords;

    /** Articles, and what joins them to the word before: "des", "of". */
    final Set<String> articles;

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
    /** Countries that have a river of their name, and how the gazetteer calls that. */
    final Map<String, String> riversNamedAsCountries;

    /** Words that may follow such a river's name after "the". */
    final Set<String> afterRivers;

    final PhraseTrie<String> demonyms;
    final PhraseTrie<String> prepositions;

    /** Those of them that say where something is or goes. */
    final PhraseTrie<String> locatives;

    final PhraseTrie<PlaceKind> kinds;
    final PhraseTrie<RelationWord> relations;

    /** Those of them that tell a direction, by degrees clockwise from north. */
    final PhraseTrie<Double> directions;

    /** Words after a name: "the Gao–Ansongo road", "the Mali–Niger border". */
    final PhraseTrie<RelationKind> relationsAfter;

    private PlaceWords(PlaceLexicon lists) {
        measures = new MeasureWords(lists);
        links = new LinkWords(lists);
        others = new OtherNameWords(lists);
        commonWords = lists.words("common_words");
        sides = lists.words("sides");
        closeWords = lists.words("close_words");
        kinds = lists.kinds();
        relations = lists.relations();
        directions = lists.directions();
        relationsAfter = lists.relationsAfter();
        kindsAfter = lists.words("kinds_after");
        theRiver = lists.byKey("the_river");
        nameOpeners = lists.words("name_openers");
        winds = lists.words("winds");
        passing = lists.phrases("passing");
        placeObjects = lists.phrases("place_objects");
        afterObjects = lists.words("after_objects");
        plainLocatives = lists.phrases("plain_locatives");
        echoes = lists.byKey("echoes");
        streamWords = lists.words("stream_words");
        ofWords = lists.words("of_words");
        beingWords = lists.words("being_words");
        structures = lists.words("structures");
        onWaters = lists.phrases("on_waters");
        overWords = lists.words("over_words");
        waterWords = lists.words("water_words");
        placeVerbs = lists.words("place_verbs");
        determiners = lists.words("determiners");
        areaArticles = lists.words("area_articles");
        regionPrepositions = lists.words("region_prepositions");
        partWords = lists.words("part_words");
        articles = lists.words("articles");
        countryParts = lists.parts("country_parts");
        composedDivisions = lists.parts("composed_divisions");
        inCapital = lists.words("in_capital");
        ofCapital = lists.words("of_capital");
        beforeDemonyms = lists.words("before_demonyms");
        capitalWords = lists.words("capital_words");
        capitalPlaces = lists.texts("capital_places");
        pluralKinds = lists.words("plural_kinds");
        nameJoiners = lists.words("name_joiners");
        riverNames = lists.keys("the_river");
        districtsAfter = lists.phrases("districts_after");
        borderAdjectives = lists.byKey("demonyms", "demonym_halves");
        fillers = lists.words("fillers");
        riversNamedAsCountries = lists.texts("rivers_named_as_countries");
        afterRivers = lists.words("after_rivers");
        demonyms = lists.byKey("demonyms");
        wideNames = lists.words("wide_names");
        prepositions = lists.phrases("place_prepositions");
        locatives = lists.phrases("locative_prepositions");
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
