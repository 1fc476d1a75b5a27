package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.NumberReader;
import org.harmattan.text.PhraseTrie;

/** Reads the words before a place name, from right to left. One reader per document; not safe for several threads. */
final class TermReader {

    private static final Set<String> OF = Set.of("de", "of");

    private static final int FARTHEST = 14;

    /** Words before a measure that follows a name: {@code , à environ}. */
    private static final int MOST_MEASURE_WORDS = 3;

    /** No road is longer. */
    private static final int MOST_MARK_DIGITS = 4;

    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_MARK = 3;

    /** Small words between a name and a direction. */
    private static final int MOST_WIND_WORDS = 4;

    private static final PhraseTrie.Match<PlaceKind> NO_KIND = new PhraseTrie.Match<>(0, 0, List.of());

    private final Document document;
    private final PlaceWords words;
    private final Map<Integer, PhraseTrie.Match<RelationWord>> relations = new HashMap<>();
    private final Map<Integer, PhraseTrie.Match<PlaceKind>> kinds = new HashMap<>();
    private final NumberReader numbers;
    private final Waters waters;
    private final Map<Integer, PhraseTrie.Match<Double>> partsOfHours = new HashMap<>();
    private final Map<Integer, PhraseTrie.Match<String>> asides = new HashMap<>();
    private Optional<PlaceKind> listKind = Optional.empty();
    private int listEnd;

    TermReader(Document document, PlaceWords words) {
        this.document = document;
        this.words = words;
        words.relations.findAll(document.tokens()).stream()
                .filter(match -> !EastOrIs.isVerb(document, match, words))
                .forEach(match -> relations.put(match.endToken(), match));
        words.kinds.findAll(document.tokens()).forEach(match -> kinds.put(match.endToken(), match));
        words.partsOfHours.findAll(document.tokens()).forEach(match -> partsOfHours.put(match.endToken(), match));
        words.asides.findAll(document.tokens()).forEach(match -> asides.put(match.endToken(), match));
        numbers = new NumberReader(document.language());
        waters = new Waters(document, words);
    }

    /** The relation word that ends before a token. */
    Optional<PhraseTrie.Match<RelationWord>> relationBefore(int end) {
        return Optional.ofNullable(relations.get(end));
    }

    /** The word for a kind of place that ends before a token. */
    Optional<PhraseTrie.Match<PlaceKind>> kindBefore(int end) {
        return Optional.ofNullable(kinds.get(end));
    }

    /** The part of an hour that ends before a token: {@code une demi-heure}. */
    Optional<PhraseTrie.Match<Double>> partOfHourBefore(int end) {
        return Optional.ofNullable(partsOfHours.get(end));
    }

    /**
     * The kilometre of a road.
     *
     * @param firstToken index of the first of the words that tell it
     * @param km the number
     */
    record RoadMark(int firstToken, int km) {}

    /** Words about a measure that end before a token: {@code as the crow flies}. */
    Optional<PhraseTrie.Match<String>> asideBefore(int end) {
        return Optional.ofNullable(asides.get(end));
    }

    /** The kilometre of a road that is told right before a token, with the words before the number: {@code PK 25}. */
    Optional<RoadMark> roadMarkBefore(int end) {
        int first = end - 1;
        Optional<RoadMark> glued = gluedMark(first);
        if (glued.isPresent() || first < 1 || !document.tokens().get(first).continuesPhrase()) {
            return glued;
        }
        return numbers.findAt(document.tokens(), first)
                .filter(number -> number.endToken() == end && number.firstToken() == first)
                .flatMap(number -> findMark(first).map(start -> new RoadMark(start, number.best())));
    }

    /** {@code PK25}. */
    private Optional<RoadMark> gluedMark(int token) {
        String number = document.folded(token);
        boolean glued = token > 0
                && document.tokens().get(token).gap().isEmpty()
                && words.gluedRoadMarks.contains(document.folded(token - 1));
        return glued
                        && !number.isEmpty()
                        && number.length() <= MOST_MARK_DIGITS
                        && number.chars().allMatch(Character::isDigit)
                ? Optional.of(new RoadMark(token - 1, Integer.parseInt(number)))
                : Optional.empty();
    }

    private Optional<Integer> findMark(int number) {
        for (int start = Math.max(0, number - LONGEST_MARK); start < number; start++) {
            PhraseTrie.Match<String> mark = words.roadMarks.longestAt(document.tokens(), start);
            if (!mark.values().isEmpty() && mark.endToken() == number) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    /** The number before a unit of distance or time; empty when the token is none. */
    Optional<NumberPhrase> numberBefore(int unit) {
        String word = document.folded(unit);
        if (!words.distanceUnits.containsKey(word) && !words.travelUnits.containsKey(word)) {
            return Optional.empty();
        }
        for (int start = Math.max(0, unit - LONGEST_NUMBER); start < unit; start++) {
            Optional<NumberPhrase> number = numbers.findAt(document.tokens(), start);
            if (number.isPresent()) {
                int end = number.get().endToken();
                boolean of = end + 1 == unit && OF.contains(document.folded(end));
                if (end == unit || of) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }

    /** The words before a hit; {@code floor} is the index of the first token that may belong to them. */
    PlaceTerm read(NameHit hit, int floor) {
        LeftWalk walk = new LeftWalk(document, words, this, hit, Math.max(floor, hit.firstToken() - FARTHEST));
        walk.run();
        PhraseTrie.Match<PlaceKind> kind = kindAfter(hit.endToken());
        Optional<PhraseTrie.Match<RelationKind>> way = relationAfter(hit.endToken());
        Optional<PlaceKind> cue = kind.values().stream()
                .findFirst()
                .or(walk::cue)
                .or(() -> shared(hit))
                .or(() -> waters.find(hit));
        share(hit, walk, cue);
        int right =
                kind.values().isEmpty() ? way.map(PhraseTrie.Match::endToken).orElse(hit.endToken()) : kind.endToken();
        Optional<PhraseTrie.Match<RelationWord>> wind = walk.relation() instanceof Relation.Offset offset
                        && offset.bearing().isEmpty()
                ? windAfter(right)
                : Optional.empty();
        Optional<NumberPhrase> measure =
                walk.relation() instanceof Relation.Toward ? measureAfter(right) : Optional.empty();
        Optional<PhraseTrie.Match<RelationWord>> side =
                walk.relation() instanceof Relation.Near near && near.side().isEmpty()
                        ? sideAfter(right)
                        : Optional.empty();
        Relation relation = wind.<Relation>map(match -> ((Relation.Offset) walk.relation())
                        .toward(match.values().get(0).bearing()))
                .or(() -> side.map(match -> ((Relation.Near) walk.relation())
                        .onSide(match.values().get(0).bearing())))
                .or(() -> measure.map(number -> walk.relation(number, number.endToken())))
                .orElseGet(walk::relation);
        return new PlaceTerm(
                hit,
                walk.left(),
                wind.or(() -> side)
                        .map(PhraseTrie.Match::endToken)
                        .or(() -> measure.map(number -> number.endToken() + 1))
                        .orElse(right),
                cue,
                relation,
                walk.left() == hit.firstToken(),
                way.map(match -> relation(match.values().get(0))));
    }

    /** The kind that a list announced for all its names: {@code les régions de X et de Y}. */
    private Optional<PlaceKind> shared(NameHit hit) {
        boolean listed = listEnd > 0 && Surrounds.joinsList(document, listEnd, hit.firstToken(), words);
        return listKind.filter(kind ->
                listed && hit.places().stream().anyMatch(place -> place.kind() == kind && kind.isDivision()));
    }

    private void share(NameHit hit, LeftWalk walk, Optional<PlaceKind> cue) {
        boolean goesOn = walk.isPlural() || walk.cue().isEmpty() && cue.isPresent() && cue.equals(listKind);
        listKind = goesOn ? cue : Optional.empty();
        listEnd = goesOn ? hit.endToken() : 0;
    }

    /** {@code à 80 km de Gao, plein est}, {@code 15 miles from Gao, to the north-east}. */
    private Optional<PhraseTrie.Match<RelationWord>> windAfter(int end) {
        return directionAfter(end).filter(match -> !isOf(match.endToken()));
    }

    private Optional<PhraseTrie.Match<RelationWord>> directionAfter(int end) {
        int at = afterLeads(end);
        boolean led = at > end && at < document.tokens().size();
        if (!led || !document.tokens().get(end).followsOnly(", ")) {
            return Optional.empty();
        }
        return Optional.of(words.relations.longestAt(document.tokens(), at))
                .filter(found ->
                        !found.values().isEmpty() && found.values().get(0).kind() == RelationKind.DIRECTION);
    }

    /** {@code near Gao, on the east side of the town}, {@code près de Gao, côté est}. */
    private Optional<PhraseTrie.Match<RelationWord>> sideAfter(int end) {
        int at = afterLeads(end);
        return directionAfter(end)
                .filter(match -> words.sidesBefore.contains(document.folded(at - 1)) && isItsSide(match.endToken())
                        || words.sidesAfter.contains(document.folded(match.endToken()))
                                && isItsSide(match.endToken() + 1));
    }

    /** Whether what follows the words for a side is nothing, or the place named before: {@code of the town}. */
    private boolean isItsSide(int token) {
        return !isOf(token)
                || words.echoes.isAt(document.tokens(), token)
                || words.echoes.isAt(document.tokens(), token + 1);
    }

    private boolean isOf(int token) {
        return token < document.tokens().size()
                && document.tokens().get(token).continuesPhrase()
                && Determiners.contains(document.folded(token));
    }

    /** Index after the small words that may stand between a name and a direction. */
    private int afterLeads(int end) {
        int at = end;
        while (at < Math.min(document.tokens().size(), end + MOST_WIND_WORDS)
                && (at == end || document.tokens().get(at).continuesPhrase())
                && words.windLeads.contains(document.folded(at))) {
            at++;
        }
        return at;
    }

    /** {@code au sud-est de Gao, à environ 30 km}, where nothing else is told from where. */
    private Optional<NumberPhrase> measureAfter(int end) {
        for (int at = end; at < Math.min(document.tokens().size(), end + MOST_MEASURE_WORDS); at++) {
            Optional<NumberPhrase> number = numbers.findAt(document.tokens(), at);
            if (number.isPresent()) {
                return number.filter(found -> words.distanceUnits.containsKey(document.folded(found.endToken()))
                        && document.tokens().get(found.endToken()).continuesPhrase()
                        && isClosed(found.endToken() + 1));
            }
            boolean leads = words.measureOpeners.contains(document.folded(at));
            boolean parted = !document.tokens().get(at).followsOnly(", ");
            if (!leads || parted) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase ends before a token, or goes on with what is not measured from. */
    private boolean isClosed(int token) {
        return token >= document.tokens().size()
                || !document.tokens().get(token).continuesPhrase()
                || !Determiners.contains(document.folded(token))
                        && !words.fillers.contains(document.folded(token))
                        && !words.relations.isAt(document.tokens(), token)
                        && words.aways
                                .longestAt(document.tokens(), token)
                                .values()
                                .isEmpty();
    }

    /** {@code Kidal region}, {@code Soum province}, {@code Tangaza local government area}. */
    private PhraseTrie.Match<PlaceKind> kindAfter(int end) {
        boolean goesOn = end < document.tokens().size()
                && document.tokens().get(end).continuesPhrase()
                && (words.kindsAfter.contains(document.folded(end))
                        || words.districtsAfter.isAt(document.tokens(), end));
        return goesOn ? words.kinds.longestAt(document.tokens(), end) : NO_KIND;
    }

    /** {@code the Gao–Ansongo road}, {@code the Mali border}. */
    private Optional<PhraseTrie.Match<RelationKind>> relationAfter(int end) {
        if (end >= document.tokens().size() || !document.tokens().get(end).continuesPhrase()) {
            return Optional.empty();
        }
        return Optional.of(words.relationsAfter.longestAt(document.tokens(), end))
                .filter(match -> !match.values().isEmpty());
    }

    private static Relation relation(RelationKind kind) {
        return switch (kind) {
            case ROAD -> new Relation.Road();
            case AREA -> new Relation.Around();
            default -> new Relation.Border(OptionalDouble.empty());
        };
    }
}
