package org.harmattan.geoparse;

import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Qualifier;

/** One walk from a name to the left, over the words that say what it is and how the event relates to it. */
final class LeftWalk {

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
    private final NameHit hit;
    private final int floor;
    private int at;
    private int left;
    private Optional<PlaceKind> cue = Optional.empty();
    private Optional<RelationWord> word = Optional.empty();
    private OptionalDouble side = OptionalDouble.empty();
    private OptionalDouble metres = OptionalDouble.empty();
    private OptionalDouble metresPerHour = OptionalDouble.empty();
    private double slack = SLACK;
    private boolean within;

    /** Whether a word such as "immédiat" stands before the name, which makes a direction a side. */
    private boolean closely;

    private boolean plural;

    /** @param floor index of the first token that may belong to the words */
    LeftWalk(Document document, PlaceWords words, TermReader reader, NameHit hit, int floor) {
        this.document = document;
        this.words = words;
        this.reader = reader;
        this.hit = hit;
        this.floor = floor;
        this.at = hit.firstToken();
        this.left = at;
        hit.echo().ifPresent(this::readEcho);
    }

    /** The words that stand for a place may tell a direction or what one travels on. */
    private void readEcho(String kind) {
        if (kind.equals(Aways.SIDE)) {
            word = reader.relationBefore(hit.endToken())
                    .map(match -> match.values().get(0));
        } else if (kind.equals(Aways.WAY)) {
            metresPerHour = metresPerHour(hit.firstToken());
        }
    }

    void run() {
        boolean moved = true;
        while (moved && at > floor && (stepsOver(at) || skipConversion())) {
            moved = readDistance()
                    || readRoadMark()
                    || readLetters()
                    || readMeans()
                    || readRelation()
                    || readKind()
                    || skip();
        }
    }

    /** Index of the first of the words, or of the name where there are none. */
    int left() {
        return left;
    }

    /** The kind of place that the words announce. */
    Optional<PlaceKind> cue() {
        return cue;
    }

    /** Whether they announce several: {@code les régions de X et de Y}. */
    boolean isPlural() {
        return plural;
    }

    private boolean stepsOver(int token) {
        return !document.tokens().get(token).followsAny(",;:()[]");
    }

    /** {@code 15 kilometres (9 miles) east of}: the same distance in another unit. */
    private boolean skipConversion() {
        if (!document.tokens().get(at).follows(')')) {
            return false;
        }
        Optional<NumberPhrase> again = reader.numberBefore(at - 1)
                .filter(number -> number.firstToken() - 1 > floor
                        && document.tokens().get(number.firstToken()).follows('(')
                        && isDistance(number.firstToken() - 1));
        again.ifPresent(number -> at = number.firstToken());
        return again.isPresent();
    }

    private boolean readRelation() {
        Optional<PhraseTrie.Match<RelationWord>> match =
                reader.relationBefore(at).filter(found -> found.firstToken() >= floor && !isPartOfKind(found));
        if (match.isEmpty()) {
            return false;
        }
        RelationWord found = match.get().values().get(0);
        take(found, match.get());
        if (cue.isEmpty()) {
            cue = reader.kindBefore(match.get().endToken())
                    .map(kind -> kind.values().get(0))
                    .filter(kind -> found.kind() == RelationKind.AREA || kind == PlaceKind.RIVER);
        }
        moveTo(match.get().firstToken());
        return true;
    }

    /** {@code le poste-frontière de}: a kind of place, which is at no border of its own. */
    private boolean isPartOfKind(PhraseTrie.Match<RelationWord> found) {
        return found.values().get(0).kind() == RelationKind.BORDER
                && reader.kindBefore(at)
                        .filter(kind -> kind.firstToken() >= floor && kind.firstToken() < found.firstToken())
                        .isPresent();
    }

    private void take(RelationWord found, PhraseTrie.Match<RelationWord> match) {
        if (isSideOf(found, match)) {
            side = OptionalDouble.of(found.bearing());
        }
        boolean nearby = isNear(found.kind()) && has(RelationKind.DIRECTION);
        if (nearby) {
            side = OptionalDouble.of(word.get().bearing());
        }
        boolean leads = found.kind() == RelationKind.HEADING && has(RelationKind.BORDER);
        boolean stronger = word.isEmpty() || has(RelationKind.AREA) || leads;
        boolean bordering = found.kind() == RelationKind.BORDER
                && (has(RelationKind.DIRECTION) || has(RelationKind.BETWEEN) || hasNear());
        if (stronger || bordering || nearby) {
            word = Optional.of(found);
        }
        if (closely && has(RelationKind.DIRECTION)) {
            makeSide();
        }
    }

    private static boolean isNear(RelationKind kind) {
        return kind == RelationKind.NEAR || kind == RelationKind.EDGE || kind == RelationKind.TOWARD;
    }

    private boolean hasNear() {
        return word.filter(found -> isNear(found.kind())).isPresent();
    }

    /** {@code juste au nord}, {@code au sud immédiat}: no farther than the edge. */
    private void makeSide() {
        side = OptionalDouble.of(word.get().bearing());
        word = Optional.of(new RelationWord(RelationKind.EDGE, 0));
        closely = false;
    }

    /** {@code the northern outskirts of}: the direction stands right before the word for near, and is no noun. */
    private boolean isSideOf(RelationWord found, PhraseTrie.Match<RelationWord> match) {
        return found.kind() == RelationKind.DIRECTION
                && hasNear()
                && match.endToken() == left
                && words.sides.contains(document.folded(match.endToken() - 1));
    }

    private boolean has(RelationKind kind) {
        return word.filter(found -> found.kind() == kind).isPresent();
    }

    private boolean readKind() {
        Optional<PhraseTrie.Match<PlaceKind>> match =
                reader.kindBefore(at).filter(found -> found.firstToken() >= floor);
        if (match.isEmpty()) {
            return false;
        }
        if (cue.isEmpty() && !isAway()) {
            cue = Optional.of(match.get().values().get(0));
            plural = words.pluralKinds.contains(document.folded(at - 1));
        }
        moveTo(match.get().firstToken());
        return true;
    }

    /** {@code le village au nord de X}: what stands before such words is not X. */
    private boolean isAway() {
        return metres.isPresent() || has(RelationKind.DIRECTION) || has(RelationKind.HEADING) || hasNear();
    }

    private boolean readDistance() {
        Optional<PhraseTrie.Match<Double>> part =
                reader.partOfHourBefore(at).filter(match -> match.firstToken() >= floor);
        if (part.isPresent()) {
            if (!isTravelled(part.get().firstToken())) {
                return false;
            }
            metres = measured(part.get().values().get(0) * metresPerHour.orElse(words.metresPerHour));
            slack = TRAVEL_SLACK;
            moveTo(part.get().firstToken());
            return true;
        }
        Optional<NumberPhrase> found = reader.numberBefore(at - 1).filter(number -> number.firstToken() >= floor);
        if (found.isEmpty()) {
            return false;
        }
        NumberPhrase number = found.get();
        if (words.travelUnits.containsKey(document.folded(at - 1)) && !isTravelled(number.firstToken())) {
            return false;
        }
        measure(number, at - 1);
        within |= number.qualifier() == Qualifier.UP_TO
                || words.radiusWords.contains(document.folded(wordBefore(number)));
        moveTo(number.firstToken());
        return true;
    }

    /**
     * {@code à deux heures de Gao}, {@code two hours north of Gao}, but not {@code vers 5 heures à Gao}.
     *
     * @param first index of the first token of the time
     */
    private boolean isTravelled(int first) {
        boolean clock = words.clockWords.contains(document.folded(first))
                || words.clockWords.contains(document.folded(first - 1));
        boolean linked = words.travelLinks.contains(document.folded(at));
        return metresPerHour.isPresent() || isOnWay() || !clock && (linked || has(RelationKind.DIRECTION));
    }

    /** {@code after six hours by road from}, {@code après deux heures de piste}: what one travels on follows the time. */
    private boolean isOnWay() {
        int way = words.travelLinks.contains(document.folded(at)) ? at + 1 : at;
        return way < hit.firstToken() && words.travelWays.contains(document.folded(way));
    }

    private void measure(NumberPhrase number, int unit) {
        Double hours = words.travelUnits.get(document.folded(unit));
        boolean travelled = hours != null;
        double size = travelled
                ? hours * metresPerHour.orElse(words.metresPerHour)
                : words.distanceUnits.get(document.folded(unit));
        double middle = Math.max(1, (number.min() + number.max()) / 2.0);
        boolean range = number.min() < number.max() && number.qualifier() != Qualifier.UP_TO;
        metres = measured((range ? middle : Math.max(1, number.best())) * size);
        slack = travelled ? TRAVEL_SLACK : number.qualifier() == Qualifier.ABOUT ? ROUND_SLACK : SLACK;
        slack = range ? Math.max(slack, (number.max() - middle) / middle) : slack;
    }

    /** {@code au sud-est de Gao, à environ 30 km}: the measure stands after the name. */
    Relation relation(NumberPhrase number, int unit) {
        measure(number, unit);
        return relation();
    }

    /** A slip of the pen, which is nowhere on the map, leaves what it is measured from. */
    private static OptionalDouble measured(double distance) {
        return distance <= FARTHEST_METRES ? OptionalDouble.of(distance) : OptionalDouble.empty();
    }

    /** {@code au PK 25 de}, {@code at kilometre 12 of}. */
    private boolean readRoadMark() {
        Optional<TermReader.RoadMark> mark = reader.roadMarkBefore(at).filter(found -> found.firstToken() >= floor);
        mark.ifPresent(found -> {
            metres = measured(Math.max(1, found.km()) * 1_000.0);
            moveTo(found.firstToken());
        });
        return mark.isPresent();
    }

    /** The word before a number, past "de". */
    private int wordBefore(NumberPhrase number) {
        int before = number.firstToken() - 1;
        return Determiners.contains(document.folded(before)) ? before - 1 : before;
    }

    /** {@code à une heure de moto de}; without a time before it, the same word may be one for a place. */
    private boolean readMeans() {
        OptionalDouble speed = metresPerHour(at - 1);
        int before = Determiners.contains(document.folded(at - 2)) ? at - 3 : at - 2;
        boolean timed = before >= floor
                && (words.travelUnits.containsKey(document.folded(before))
                        || reader.partOfHourBefore(before + 1).isPresent());
        if (speed.isPresent() && timed) {
            metresPerHour = speed;
            moveTo(at - 1);
        }
        return speed.isPresent() && timed;
    }

    private OptionalDouble metresPerHour(int token) {
        Integer speed = words.travelSpeeds.get(document.folded(token));
        return speed == null ? OptionalDouble.empty() : OptionalDouble.of(1_000.0 * speed);
    }

    /** {@code à 6 km NE de}, {@code 8 km to the SW of}. */
    private boolean readLetters() {
        Double bearing =
                words.directionLetters.get(document.tokens().get(at - 1).text());
        int before = at - 2;
        while (before > floor && words.fillers.contains(document.folded(before))) {
            before--;
        }
        if (bearing == null || before < floor || !words.distanceUnits.containsKey(document.folded(before))) {
            return false;
        }
        word = Optional.of(new RelationWord(RelationKind.DIRECTION, bearing));
        moveTo(at - 1);
        return true;
    }

    private boolean skip() {
        String before = document.folded(at - 1);
        if (words.closeWords.contains(before) && (has(RelationKind.DIRECTION) || word.isEmpty())) {
            if (word.isPresent()) {
                makeSide();
                moveTo(at - 1);
            } else {
                closely = true;
                at--;
            }
            return true;
        }
        Optional<PhraseTrie.Match<String>> aside = reader.asideBefore(at).filter(match -> match.firstToken() >= floor);
        if (aside.isPresent()) {
            at = aside.get().firstToken();
            return true;
        }
        if (words.onWords.contains(before) && (word.isEmpty() || has(RelationKind.ROAD))) {
            at--;
            return true;
        }
        if (words.pastWords.contains(before) && isDistance(at - 2)) {
            at--;
            return true;
        }
        if (words.radiusWords.contains(before) && isDistance(at - 2)) {
            within = true;
            at--;
            return true;
        }
        if (!Determiners.contains(before) && !words.fillers.contains(before)) {
            return false;
        }
        if (!Determiners.contains(before) || word.isPresent() || cue.isPresent() || metres.isPresent()) {
            moveTo(at - 1);
        } else {
            at--;
        }
        return true;
    }

    private boolean isDistance(int token) {
        return token >= floor && words.distanceUnits.containsKey(document.folded(token));
    }

    private void moveTo(int token) {
        at = token;
        left = token;
    }

    /** How the event relates to the name. */
    Relation relation() {
        if (metres.isPresent() && !takesDistance()) {
            OptionalDouble bearing =
                    has(RelationKind.DIRECTION) ? OptionalDouble.of(word.get().bearing()) : OptionalDouble.empty();
            Relation.Offset offset = new Relation.Offset(metres.getAsDouble(), bearing, within, slack);
            return has(RelationKind.ROAD) ? new Relation.Road(Optional.of(offset)) : offset;
        }
        return word.or(this::impliedBank).map(this::relation).orElseGet(Relation.At::new);
    }

    /** Whether the distance is one along a border or a river, or that between two places, not from the place. */
    private boolean takesDistance() {
        return has(RelationKind.BORDER)
                || has(RelationKind.UPSTREAM)
                || has(RelationKind.DOWNSTREAM)
                || has(RelationKind.BETWEEN)
                || has(RelationKind.HALFWAY);
    }

    /** {@code sur la rive gauche du fleuve}: the bank is part of the words that imply the river. */
    private Optional<RelationWord> impliedBank() {
        if (!hit.isImplied()) {
            return Optional.empty();
        }
        for (int end = hit.firstToken() + 1; end <= hit.endToken(); end++) {
            Optional<RelationWord> bank = reader.relationBefore(end)
                    .map(match -> match.values().get(0))
                    .filter(found -> found.kind() == RelationKind.LEFT_BANK || found.kind() == RelationKind.RIGHT_BANK);
            if (bank.isPresent()) {
                return bank;
            }
        }
        return Optional.empty();
    }

    private Relation relation(RelationWord found) {
        return switch (found.kind()) {
            case NEAR -> new Relation.Near(side, false, false);
            case EDGE -> new Relation.Near(side, true, false);
            case TOWARD -> new Relation.Near(side, false, true);
            case AREA -> new Relation.Around();
            case BORDER -> new Relation.Border(metres);
            case BETWEEN -> new Relation.Between(false);
            case HALFWAY -> new Relation.Between(true);
            case ROAD -> new Relation.Road();
            case LEAVING -> new Relation.Leaving();
            case HEADING -> new Relation.Heading();
            case DIRECTION -> new Relation.Toward(found.bearing());
            case CENTRE -> new Relation.Centre();
            case UPSTREAM -> new Relation.Stream(false, metres);
            case DOWNSTREAM -> new Relation.Stream(true, metres);
            case LEFT_BANK -> new Relation.Bank(true);
            case RIGHT_BANK -> new Relation.Bank(false);
        };
    }
}
