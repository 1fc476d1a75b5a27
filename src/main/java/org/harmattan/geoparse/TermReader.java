package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geoparse.PlaceWords.RelationKind;
import org.harmattan.geoparse.PlaceWords.RelationWord;
import org.harmattan.text.Document;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.NumberReader;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Qualifier;

/** Reads the words before a place name, from right to left. One reader per document; not safe for several threads. */
final class TermReader {

    private static final Set<String> OF = Set.of("de", "of");

    private static final int FARTHEST = 14;
    private static final PhraseTrie.Match<PlaceKind> NO_KIND = new PhraseTrie.Match<>(0, 0, List.of());

    private final Document document;
    private final PlaceWords words;
    private final Map<Integer, PhraseTrie.Match<RelationWord>> relations = new HashMap<>();
    private final Map<Integer, PhraseTrie.Match<PlaceKind>> kinds = new HashMap<>();
    private final Map<Integer, NumberPhrase> numbers = new HashMap<>();

    TermReader(Document document, PlaceWords words) {
        this.document = document;
        this.words = words;
        words.relations.findAll(document.tokens()).forEach(match -> relations.put(match.endToken(), match));
        words.kinds.findAll(document.tokens()).forEach(match -> kinds.put(match.endToken(), match));
        readDistances(new NumberReader(document.language()));
    }

    private void readDistances(NumberReader reader) {
        for (int i = 0; i < document.tokens().size(); i++) {
            String word = document.folded(i);
            if (words.distanceUnits.containsKey(word) || words.travelUnits.contains(word)) {
                findNumberBefore(reader, i);
            }
        }
    }

    private void findNumberBefore(NumberReader reader, int unit) {
        for (int start = Math.max(0, unit - 6); start < unit; start++) {
            Optional<NumberPhrase> number = reader.findAt(document.tokens(), start);
            if (number.isPresent()) {
                int end = number.get().endToken();
                boolean of = end + 1 == unit && OF.contains(document.folded(end));
                if (end == unit || of) {
                    numbers.put(unit, number.get());
                    return;
                }
            }
        }
    }

    /** The words before a hit; {@code floor} is the index of the first token that may belong to them. */
    PlaceTerm read(NameHit hit, int floor) {
        Walk walk = new Walk(hit.firstToken(), Math.max(floor, hit.firstToken() - FARTHEST));
        walk.run();
        PhraseTrie.Match<PlaceKind> kind = kindAfter(hit.endToken());
        Optional<PlaceKind> cue = walk.cue.or(() -> kind.values().stream().findFirst());
        return new PlaceTerm(
                hit,
                walk.left,
                kind.values().isEmpty() ? hit.endToken() : kind.endToken(),
                cue,
                walk.relation(),
                walk.left == hit.firstToken(),
                relationAfter(hit.endToken()));
    }

    /** {@code Kidal region}, {@code Soum province}. */
    private PhraseTrie.Match<PlaceKind> kindAfter(int end) {
        boolean goesOn = end < document.tokens().size()
                && document.tokens().get(end).continuesPhrase()
                && words.kindsAfter.contains(document.folded(end));
        return goesOn ? words.kinds.longestAt(document.tokens(), end) : NO_KIND;
    }

    /** {@code the Gao–Ansongo road}, {@code the Mali border}. */
    private Optional<Relation> relationAfter(int end) {
        if (end >= document.tokens().size() || !document.tokens().get(end).continuesPhrase()) {
            return Optional.empty();
        }
        return words.relationsAfter.longestAt(document.tokens(), end).values().stream()
                .findFirst()
                .map(kind -> switch (kind) {
                    case ROAD -> new Relation.Road();
                    case AREA -> new Relation.Around();
                    default -> new Relation.Border(OptionalDouble.empty());
                });
    }

    /** One walk to the left. */
    private final class Walk {
        private final int floor;
        private int at;
        private int left;
        private Optional<PlaceKind> cue = Optional.empty();
        private Optional<RelationWord> word = Optional.empty();
        private OptionalDouble metres = OptionalDouble.empty();
        private boolean within;

        Walk(int first, int floor) {
            this.floor = floor;
            this.at = first;
            this.left = first;
        }

        void run() {
            boolean moved = true;
            while (moved && at > floor && stepsOver(at)) {
                moved = readDistance() || readRelation() || readKind() || skip();
            }
        }

        private boolean stepsOver(int token) {
            return document.tokens().get(token).gap().chars().noneMatch(mark -> ",;:()[]".indexOf(mark) >= 0);
        }

        private boolean readRelation() {
            PhraseTrie.Match<RelationWord> match = relations.get(at);
            if (match == null || match.firstToken() < floor) {
                return false;
            }
            RelationWord found = match.values().get(0);
            boolean stronger = word.isEmpty() || word.get().kind() == RelationKind.AREA;
            boolean bordering = found.kind() == RelationKind.BORDER
                    && word.isPresent()
                    && (word.get().kind() == RelationKind.DIRECTION
                            || word.get().kind() == RelationKind.BETWEEN);
            boolean nearby = found.kind() == RelationKind.NEAR
                    && word.isPresent()
                    && word.get().kind() == RelationKind.DIRECTION;
            if (stronger || bordering || nearby) {
                word = Optional.of(found);
            }
            if (found.kind() == RelationKind.AREA && cue.isEmpty()) {
                kindAt(match).ifPresent(kind -> cue = Optional.of(kind));
            }
            moveTo(match.firstToken());
            return true;
        }

        private Optional<PlaceKind> kindAt(PhraseTrie.Match<RelationWord> match) {
            PhraseTrie.Match<PlaceKind> kind = kinds.get(match.endToken());
            return kind == null ? Optional.empty() : Optional.of(kind.values().get(0));
        }

        private boolean readKind() {
            PhraseTrie.Match<PlaceKind> match = kinds.get(at);
            if (match == null || match.firstToken() < floor) {
                return false;
            }
            if (cue.isEmpty()) {
                cue = Optional.of(match.values().get(0));
            }
            moveTo(match.firstToken());
            return true;
        }

        private boolean readDistance() {
            NumberPhrase number = numbers.get(at - 1);
            if (number == null || number.firstToken() < floor) {
                return false;
            }
            String unit = document.folded(at - 1);
            double size = words.travelUnits.contains(unit) ? words.metresPerHour : words.distanceUnits.get(unit);
            metres = OptionalDouble.of(Math.max(1, number.best()) * size);
            within = number.qualifier() == Qualifier.UP_TO
                    || words.radiusWords.contains(document.folded(wordBefore(number)));
            moveTo(number.firstToken());
            return true;
        }

        /** The word before a number, past "de". */
        private int wordBefore(NumberPhrase number) {
            int before = number.firstToken() - 1;
            return Determiners.contains(document.folded(before)) ? before - 1 : before;
        }

        private boolean skip() {
            String before = document.folded(at - 1);
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

        private void moveTo(int token) {
            at = token;
            left = token;
        }

        private Relation relation() {
            boolean border =
                    word.filter(found -> found.kind() == RelationKind.BORDER).isPresent();
            if (metres.isPresent() && !border) {
                OptionalDouble bearing = word.filter(found -> found.kind() == RelationKind.DIRECTION)
                                .isPresent()
                        ? OptionalDouble.of(word.get().bearing())
                        : OptionalDouble.empty();
                return new Relation.Offset(metres.getAsDouble(), bearing, within);
            }
            if (word.isEmpty()) {
                return new Relation.At();
            }
            return switch (word.get().kind()) {
                case NEAR -> new Relation.Near();
                case AREA -> new Relation.Around();
                case BORDER -> new Relation.Border(metres);
                case BETWEEN -> new Relation.Between(false);
                case HALFWAY -> new Relation.Between(true);
                case ROAD -> new Relation.Road();
                case LEAVING -> new Relation.Leaving();
                case HEADING -> new Relation.Heading();
                case DIRECTION -> new Relation.Toward(word.get().bearing());
                case CENTRE -> new Relation.Centre();
            };
        }
    }
}
