package org.harmattan.geoparse;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.harmattan.text.Document;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Qualifier;

/**
 * The measure that the words before one name tell: a distance, the kilometre of a road, a time of travel. Its methods look at
 * the words that end before a token and give the index of the first of them. One per name; not safe for several threads.
 */
final class MeasureReader {

    /** No place of news is told by a distance as long as this. */
    private static final double FARTHEST_METRES = 3_000_000;

    /** How far a measured distance may be off: "40 km from" is 30 to 50. */
    private static final double SLACK = 0.25;

    /** A round one: "une quinzaine de kilomètres". */
    private static final double ROUND_SLACK = 0.35;

    /** One told in hours: roads differ. */
    private static final double TRAVEL_SLACK = 0.6;

    private final Document document;
    private final PlaceWords words;
    private final TermReader reader;
    private final int floor;
    private final int name;
    private OptionalDouble metres = OptionalDouble.empty();
    private OptionalDouble metresPerHour = OptionalDouble.empty();
    private double slack = SLACK;
    private boolean within;

    /**
     * @param floor index of the first token that may belong to the words
     * @param name index of the first token of the name
     */
    MeasureReader(Document document, PlaceWords words, TermReader reader, int floor, int name) {
        this.document = document;
        this.words = words;
        this.reader = reader;
        this.floor = floor;
        this.name = name;
    }

    /** The distance in metres, as far as it was read. */
    OptionalDouble metres() {
        return metres;
    }

    /** The distance that was read, in that direction. */
    Relation.Offset offset(OptionalDouble bearing) {
        return new Relation.Offset(metres.orElseThrow(), bearing, within, slack);
    }

    /** Takes the distance for the largest that is meant. */
    void makeFarthest() {
        within = true;
    }

    /** Takes a word for what one travels on. */
    void travelOn(int token) {
        metresPerHour = metresPerHour(token);
    }

    boolean isDistance(int token) {
        return token >= floor && words.measures.distanceUnits.containsKey(document.folded(token));
    }

    /** {@code 15 kilometres (9 miles) east of}: before the same distance in another unit. */
    OptionalInt beforeConversion(int at) {
        if (!document.tokens().get(at).follows(')')) {
            return OptionalInt.empty();
        }
        return first(reader.numberBefore(at - 1)
                .filter(number -> number.firstToken() - 1 > floor
                        && document.tokens().get(number.firstToken()).follows('(')
                        && isDistance(number.firstToken() - 1))
                .map(NumberPhrase::firstToken));
    }

    /** @param directed whether a direction follows, which makes a time one of travel */
    OptionalInt readDistance(int at, boolean directed) {
        Optional<PhraseTrie.Match<Double>> part =
                reader.partOfHourBefore(at).filter(match -> match.firstToken() >= floor);
        if (part.isPresent()) {
            return first(part.filter(match -> isTravelled(at, match.firstToken(), directed))
                    .map(this::take));
        }
        return first(reader.numberBefore(at - 1)
                .filter(number -> number.firstToken() >= floor)
                .filter(number -> !words.measures.travelUnits.containsKey(document.folded(at - 1))
                        || isTravelled(at, number.firstToken(), directed))
                .map(number -> {
                    take(number, at - 1);
                    int before = wordBefore(number);
                    boolean radius = words.measures.radiusWords.contains(document.folded(before));
                    within |= number.qualifier() == Qualifier.UP_TO || radius;
                    return radius && before >= floor ? before : number.firstToken();
                }));
    }

    private int take(PhraseTrie.Match<Double> partOfHour) {
        metres = measured(partOfHour.values().get(0) * metresPerHour.orElse(words.measures.metresPerHour));
        slack = TRAVEL_SLACK;
        return partOfHour.firstToken();
    }

    /** Takes a number and its unit for the measure. */
    void take(NumberPhrase number, int unit) {
        Double hours = words.measures.travelUnits.get(document.folded(unit));
        boolean travelled = hours != null;
        double size = travelled
                ? hours * metresPerHour.orElse(words.measures.metresPerHour)
                : words.measures.distanceUnits.get(document.folded(unit));
        double middle = Math.max(1, (number.min() + number.max()) / 2.0);
        boolean range = number.min() < number.max() && number.qualifier() != Qualifier.UP_TO;
        metres = measured((range ? middle : Math.max(1, number.best())) * size);
        slack = travelled ? TRAVEL_SLACK : number.qualifier() == Qualifier.ABOUT ? ROUND_SLACK : SLACK;
        slack = range ? Math.max(slack, (number.max() - middle) / middle) : slack;
    }

    /**
     * {@code à deux heures de Gao}, {@code two hours north of Gao}, but not {@code vers 5 heures à Gao}.
     *
     * @param first index of the first token of the time
     */
    private boolean isTravelled(int at, int first, boolean directed) {
        boolean clock = words.measures.clockWords.contains(document.folded(first))
                || words.measures.clockWords.contains(document.folded(first - 1));
        boolean linked = words.measures.travelLinks.contains(document.folded(at));
        // "Deux jours de combats" pass, where "deux heures de" a town are a way.
        boolean days = words.measures.travelDays.contains(document.folded(at - 1));
        return metresPerHour.isPresent() || isOnWay(at) || !clock && !days && (linked || directed);
    }

    /** {@code after six hours by road from}, {@code après deux heures de piste}: what one travels on follows the time. */
    private boolean isOnWay(int at) {
        int way = words.measures.travelLinks.contains(document.folded(at)) ? at + 1 : at;
        return way < name && words.measures.travelWays.contains(document.folded(way));
    }

    /** A slip of the pen, which is nowhere on the map, leaves what it is measured from. */
    private static OptionalDouble measured(double distance) {
        return distance <= FARTHEST_METRES ? OptionalDouble.of(distance) : OptionalDouble.empty();
    }

    /** {@code au PK 25 de}, {@code at kilometre 12 of}. */
    OptionalInt readRoadMark(int at) {
        return first(reader.roadMarkBefore(at)
                .filter(found -> found.firstToken() >= floor)
                .map(found -> {
                    metres = measured(Math.max(1, found.km()) * 1_000.0);
                    return found.firstToken();
                }));
    }

    /** The word before a number, past "de". */
    private int wordBefore(NumberPhrase number) {
        int before = number.firstToken() - 1;
        return words.determiners.contains(document.folded(before)) ? before - 1 : before;
    }

    /** {@code à une heure de moto de}, {@code two days by camel from}; without a time before it, the same word may be one for a place. */
    OptionalInt readMeans(int at) {
        OptionalDouble speed = metresPerHour(at - 1);
        String link = document.folded(at - 2);
        boolean linked = words.determiners.contains(link) || words.measures.travelLinks.contains(link);
        int before = linked ? at - 3 : at - 2;
        boolean timed = before >= floor
                && (words.measures.travelUnits.containsKey(document.folded(before))
                        || reader.partOfHourBefore(before + 1).isPresent());
        if (speed.isEmpty() || !timed) {
            return OptionalInt.empty();
        }
        metresPerHour = speed;
        return OptionalInt.of(at - 1);
    }

    private OptionalDouble metresPerHour(int token) {
        Integer speed = words.measures.travelSpeeds.get(document.folded(token));
        return speed == null ? OptionalDouble.empty() : OptionalDouble.of(1_000.0 * speed);
    }

    private static OptionalInt first(Optional<Integer> token) {
        return token.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
