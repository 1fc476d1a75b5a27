package org.harmattan.geoparse;

import java.util.Optional;
import org.harmattan.text.Document;
import org.harmattan.text.NumberReader;
import org.harmattan.text.PhraseTrie;

/** Reads the kilometres by which roads are told: <i>PK 25</i>, <i>at km 12</i>. One per document. */
final class RoadMarks {

    /** No road is longer. */
    private static final int MOST_DIGITS = 4;

    private static final int LONGEST = 3;

    private final Document document;
    private final PlaceWords words;
    private final NumberReader numbers;

    RoadMarks(Document document, PlaceWords words, NumberReader numbers) {
        this.document = document;
        this.words = words;
        this.numbers = numbers;
    }

    /**
     * The kilometre of a road.
     *
     * @param firstToken index of the first of the words that tell it
     * @param km the number
     */
    record Mark(int firstToken, int km) {}

    /** The one that is told right before a token, with the words before the number. */
    Optional<Mark> findBefore(int end) {
        int first = end - 1;
        Optional<Mark> glued = findGlued(first);
        if (glued.isPresent() || first < 1 || !document.tokens().get(first).continuesPhrase()) {
            return glued;
        }
        return numbers.findAt(document.tokens(), first)
                .filter(number -> number.endToken() == end && number.firstToken() == first)
                .flatMap(number -> findWords(first).map(start -> new Mark(start, number.best())));
    }

    /** {@code PK25}. */
    private Optional<Mark> findGlued(int token) {
        String number = document.folded(token);
        boolean glued = token > 0
                && document.tokens().get(token).gap().isEmpty()
                && words.measures.gluedRoadMarks.contains(document.folded(token - 1));
        return glued
                        && !number.isEmpty()
                        && number.length() <= MOST_DIGITS
                        && number.chars().allMatch(Character::isDigit)
                ? Optional.of(new Mark(token - 1, Integer.parseInt(number)))
                : Optional.empty();
    }

    private Optional<Integer> findWords(int number) {
        for (int start = Math.max(0, number - LONGEST); start < number; start++) {
            PhraseTrie.Match<String> mark = words.measures.roadMarks.longestAt(document.tokens(), start);
            if (!mark.values().isEmpty() && mark.endToken() == number) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }
}
