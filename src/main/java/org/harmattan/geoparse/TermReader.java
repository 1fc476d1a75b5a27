package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.NumberReader;
import org.harmattan.text.PhraseTrie;

/** Reads the words before a place name, from right to left. One reader per document; not safe for several threads. */
final class TermReader {

    private static final int FARTHEST = 14;

    private static final int LONGEST_NUMBER = 6;

    private static final PhraseTrie.Match<PlaceKind> NO_KIND = new PhraseTrie.Match<>(0, 0, List.of());

    private final Document document;
    private final PlaceWords words;
    private final Map<Integer, PhraseTrie.Match<RelationWord>> relations = new HashMap<>();
    private final Map<Integer, PhraseTrie.Match<PlaceKind>> kinds = new HashMap<>();
    private final NumberReader numbers;
    private final Waters waters;
    private final RoadMarks roadMarks;
    private final WordsAfter after;
    private final Map<Integer, PhraseTrie.Match<Double>> partsOfHours = new HashMap<>();
    private final Map<Integer, PhraseTrie.Match<String>> asides = new HashMap<>();
    private Optional<PlaceKind> listKind = Optional.empty();
    private int listEnd;
    private Optional<PlaceKind> lastKind = Optional.empty();
    private int lastEnd;

    TermReader(Document document, PlaceWords words) {
        this.document = document;
        this.words = words;
        words.relations.findAll(document.tokens()).stream()
                .filter(match -> !EastOrIs.isVerb(document, match, words))
                .forEach(match -> relations.put(match.endToken(), match));
        words.kinds.findAll(document.tokens()).forEach(match -> kinds.put(match.endToken(), match));
        words.measures
                .partsOfHours
                .findAll(document.tokens())
                .forEach(match -> partsOfHours.put(match.endToken(), match));
        words.measures.asides.findAll(document.tokens()).forEach(match -> asides.put(match.endToken(), match));
        numbers = new NumberReader(document.language());
        waters = new Waters(document, words);
        roadMarks = new RoadMarks(document, words, numbers);
        after = new WordsAfter(document, words, numbers);
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

    /** Words about a measure that end before a token: {@code as the crow flies}. */
    Optional<PhraseTrie.Match<String>> asideBefore(int end) {
        return Optional.ofNullable(asides.get(end));
    }

    /** The kilometre of a road that is told right before a token. */
    Optional<RoadMarks.Mark> roadMarkBefore(int end) {
        return roadMarks.findBefore(end);
    }

    /** The number before a unit of distance or time; empty when the token is none. */
    Optional<NumberPhrase> numberBefore(int unit) {
        String word = document.folded(unit);
        if (!words.measures.distanceUnits.containsKey(word) && !words.measures.travelUnits.containsKey(word)) {
            return Optional.empty();
        }
        for (int start = Math.max(0, unit - LONGEST_NUMBER); start < unit; start++) {
            Optional<NumberPhrase> number = numbers.findAt(document.tokens(), start);
            if (number.isPresent()) {
                int end = number.get().endToken();
                boolean of = end + 1 == unit && words.measures.measureOf.contains(document.folded(end));
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
                .or(() -> pronounced(hit))
                .or(() -> waters.find(hit));
        share(hit, walk, cue);
        int right =
                kind.values().isEmpty() ? way.map(PhraseTrie.Match::endToken).orElse(hit.endToken()) : kind.endToken();
        Optional<PhraseTrie.Match<RelationWord>> wind = walk.relation() instanceof Relation.Offset offset
                        && offset.bearing().isEmpty()
                ? after.findWind(right)
                : Optional.empty();
        Optional<NumberPhrase> measure =
                walk.relation() instanceof Relation.Toward ? after.findMeasure(right) : Optional.empty();
        Optional<PhraseTrie.Match<RelationWord>> side =
                walk.relation() instanceof Relation.Near near && near.side().isEmpty()
                        ? after.findSide(right)
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
        return listed ? listKind.filter(kind -> kind.isDivision() && hit.mayBe(kind)) : Optional.empty();
    }

    /** The kind for which a word before the name may stand: {@code la province de X et celle de Y}. */
    private Optional<PlaceKind> pronounced(NameHit hit) {
        int of = hit.firstToken() - 1;
        boolean stands = of > 0
                && lastEnd > 0
                && document.getSentenceOf(of).hasToken(lastEnd - 1)
                && words.determiners.contains(document.folded(of))
                && words.links.kindPronouns.contains(document.folded(of - 1));
        return stands ? lastKind.filter(hit::mayBe) : Optional.empty();
    }

    private void share(NameHit hit, LeftWalk walk, Optional<PlaceKind> cue) {
        lastKind = cue.or(() -> hit.places().stream()
                .map(Place::kind)
                .findFirst()
                .filter(kind -> hit.places().size() == 1));
        lastEnd = hit.endToken();
        boolean goesOn = walk.isPlural() || walk.cue().isEmpty() && cue.isPresent() && cue.equals(listKind);
        listKind = goesOn ? cue : Optional.empty();
        listEnd = goesOn ? hit.endToken() : 0;
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
