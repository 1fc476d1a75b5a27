package org.harmattan.geoparse;

import java.util.Optional;
import java.util.OptionalInt;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.PhraseTrie;

/** One walk from a name to the left, over the words that say what it is and how the event relates to it. */
final class LeftWalk {

    private final Document document;
    private final PlaceWords words;
    private final TermReader reader;
    private final NameHit hit;
    private final int floor;
    private int at;
    private int left;
    private Optional<PlaceKind> cue = Optional.empty();
    private boolean plural;

    /** Index of the first of the words for a town or a division, which a side before them tells of the country. */
    private int announced = -1;

    private final RelationReader relation;
    private final MeasureReader measure;

    /** @param floor index of the first token that may belong to the words */
    LeftWalk(Document document, PlaceWords words, TermReader reader, NameHit hit, int floor) {
        this.document = document;
        this.words = words;
        this.reader = reader;
        this.hit = hit;
        this.floor = floor;
        this.at = hit.firstToken();
        this.left = at;
        this.relation = new RelationReader(document, words);
        this.measure = new MeasureReader(document, words, reader, floor, hit.firstToken());
        hit.echo().ifPresent(this::readEcho);
    }

    /** The words that stand for a place may tell a direction or what one travels on. */
    private void readEcho(String kind) {
        if (kind.equals(Aways.SIDE)) {
            reader.relationBefore(hit.endToken())
                    .map(match -> match.values().get(0))
                    .ifPresent(relation::set);
        } else if (kind.equals(Aways.WAY)) {
            measure.travelOn(hit.firstToken());
        }
    }

    void run() {
        boolean moved = true;
        while (moved && at > floor && (stepsOver(at) || moved(measure.beforeConversion(at)))) {
            moved = takes(measure.readDistance(at, relation.has(RelationKind.DIRECTION)))
                    || takes(measure.readRoadMark(at))
                    || readLetters()
                    || takes(measure.readMeans(at))
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

    private boolean readRelation() {
        Optional<PhraseTrie.Match<RelationWord>> match =
                reader.relationBefore(at).filter(found -> found.firstToken() >= floor && !isPartOfKind(found));
        if (match.isEmpty()) {
            return false;
        }
        RelationWord found = match.get().values().get(0);
        if (isSideOfCountry(match.get())) {
            moveTo(match.get().firstToken());
            return true;
        }
        relation.take(found, match.get(), left);
        if (cue.isEmpty()) {
            cue = reader.kindBefore(match.get().endToken())
                    .map(kind -> kind.values().get(0))
                    .filter(kind -> found.kind() == RelationKind.AREA || kind == PlaceKind.RIVER);
        }
        moveTo(match.get().firstToken());
        return true;
    }

    /** {@code the northern town of Kaya}: it lies in the north, and what is told of it was not north of it. */
    private boolean isSideOfCountry(PhraseTrie.Match<RelationWord> found) {
        return found.values().get(0).kind() == RelationKind.DIRECTION
                && found.endToken() == announced
                && words.sides.contains(document.folded(found.endToken() - 1));
    }

    /** {@code le poste-frontière de}: a kind of place, which is at no border of its own. */
    private boolean isPartOfKind(PhraseTrie.Match<RelationWord> found) {
        return found.values().get(0).kind() == RelationKind.BORDER
                && reader.kindBefore(at)
                        .filter(kind -> kind.firstToken() >= floor && kind.firstToken() < found.firstToken())
                        .isPresent();
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
            boolean placed =
                    cue.filter(kind -> kind.isSettlement() || kind.isDivision()).isPresent();
            announced = placed ? match.get().firstToken() : announced;
        }
        moveTo(match.get().firstToken());
        return true;
    }

    /** {@code le village au nord de X}: what stands before such words is not X. */
    private boolean isAway() {
        return measure.metres().isPresent()
                || relation.has(RelationKind.DIRECTION)
                || relation.has(RelationKind.HEADING)
                || relation.hasNear();
    }

    /** {@code au sud-est de Gao, à environ 30 km}: the measure stands after the name. */
    Relation relation(NumberPhrase number, int unit) {
        measure.take(number, unit);
        return relation();
    }

    /** {@code à 6 km NE de}, {@code 8 km to the SW of}. */
    private boolean readLetters() {
        Double bearing = words.measures.directionLetters.get(
                document.tokens().get(at - 1).text());
        int before = at - 2;
        while (before > floor && words.fillers.contains(document.folded(before))) {
            before--;
        }
        if (bearing == null || before < floor || !words.measures.distanceUnits.containsKey(document.folded(before))) {
            return false;
        }
        relation.set(new RelationWord(RelationKind.DIRECTION, bearing));
        moveTo(at - 1);
        return true;
    }

    private boolean skip() {
        String before = document.folded(at - 1);
        if (words.closeWords.contains(before) && (relation.has(RelationKind.DIRECTION) || relation.isEmpty())) {
            if (relation.isEmpty()) {
                at--;
            } else {
                moveTo(at - 1);
            }
            relation.takeClose();
            return true;
        }
        Optional<PhraseTrie.Match<String>> aside = reader.asideBefore(at).filter(match -> match.firstToken() >= floor);
        if (aside.isPresent()) {
            at = aside.get().firstToken();
            return true;
        }
        if (words.measures.onWords.contains(before) && (relation.isEmpty() || relation.has(RelationKind.ROAD))) {
            at--;
            return true;
        }
        if (words.measures.pastWords.contains(before) && measure.isDistance(at - 2)) {
            at--;
            return true;
        }
        if (words.measures.radiusWords.contains(before) && measure.isDistance(at - 2)) {
            measure.makeFarthest();
            at--;
            return true;
        }
        if (!words.determiners.contains(before) && !words.fillers.contains(before)) {
            return false;
        }
        if (!words.determiners.contains(before)
                || !relation.isEmpty()
                || cue.isPresent()
                || measure.metres().isPresent()) {
            moveTo(at - 1);
        } else {
            at--;
        }
        return true;
    }

    /** Moves on past words of a measure, and takes them for its own. */
    private boolean takes(OptionalInt first) {
        first.ifPresent(this::moveTo);
        return first.isPresent();
    }

    /** Moves on past words that are not its own. */
    private boolean moved(OptionalInt first) {
        first.ifPresent(token -> at = token);
        return first.isPresent();
    }

    private void moveTo(int token) {
        at = token;
        left = token;
    }

    /** How the event relates to the name. */
    Relation relation() {
        return relation.sum(measure, this::impliedBank);
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
}
