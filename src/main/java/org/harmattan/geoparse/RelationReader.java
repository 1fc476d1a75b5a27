package org.harmattan.geoparse;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/** Sums up the words of relation before one name, read from right to left. One per name; not safe for several threads. */
final class RelationReader {

    private final Document document;
    private final PlaceWords words;
    private Optional<RelationWord> word = Optional.empty();
    private OptionalDouble side = OptionalDouble.empty();

    /** Whether a word such as "immédiat" stands before the name, which makes a direction a side. */
    private boolean closely;

    RelationReader(Document document, PlaceWords words) {
        this.document = document;
        this.words = words;
    }

    boolean isEmpty() {
        return word.isEmpty();
    }

    boolean has(RelationKind kind) {
        return word.filter(found -> found.kind() == kind).isPresent();
    }

    boolean hasNear() {
        return word.filter(found -> isNear(found.kind())).isPresent();
    }

    /** Puts a word in place of what was read. */
    void set(RelationWord found) {
        word = Optional.of(found);
    }

    /**
     * Adds the next word on the left.
     *
     * @param match where it stands
     * @param left index of the first of the words read before it
     */
    void take(RelationWord found, PhraseTrie.Match<RelationWord> match, int left) {
        if (isSideOf(found, match, left)) {
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

    /** Adds a word such as "immédiat": no farther than the edge. */
    void takeClose() {
        if (word.isPresent()) {
            makeSide();
        } else {
            closely = true;
        }
    }

    /** {@code juste au nord}, {@code au sud immédiat}: no farther than the edge. */
    private void makeSide() {
        side = OptionalDouble.of(word.get().bearing());
        word = Optional.of(new RelationWord(RelationKind.EDGE, 0));
        closely = false;
    }

    private static boolean isNear(RelationKind kind) {
        return kind == RelationKind.NEAR || kind == RelationKind.EDGE || kind == RelationKind.TOWARD;
    }

    /** {@code the northern outskirts of}: the direction stands right before the word for near, and is no noun. */
    private boolean isSideOf(RelationWord found, PhraseTrie.Match<RelationWord> match, int left) {
        return found.kind() == RelationKind.DIRECTION
                && hasNear()
                && match.endToken() == left
                && words.sides.contains(document.folded(match.endToken() - 1));
    }

    /**
     * What the words say together with a measure.
     *
     * @param implied the word that counts where none was read
     */
    Relation sum(MeasureReader measure, Supplier<Optional<RelationWord>> implied) {
        if (measure.metres().isPresent()
                && word.filter(RelationWord::takesDistance).isEmpty()) {
            OptionalDouble bearing =
                    has(RelationKind.DIRECTION) ? OptionalDouble.of(word.get().bearing()) : OptionalDouble.empty();
            Relation.Offset offset = measure.offset(bearing);
            return has(RelationKind.ROAD) ? new Relation.Road(Optional.of(offset)) : offset;
        }
        return word.or(implied)
                .map(found -> found.relation(side, measure.metres()))
                .orElseGet(Relation.At::new);
    }
}
