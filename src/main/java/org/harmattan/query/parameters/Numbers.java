package org.harmattan.query.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in parameters: digits with a point, perhaps an exponent; nothing else that Java would read. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private Numbers() {}

    static Optional<Double> find(String text) {
        return Optional.of(text.strip())
                .filter(word -> NUMBER.matcher(word).matches())
                .map(Double::valueOf)
                .filter(Double::isFinite);
    }

    /** Numbers with a separator between; empty when one of them is none. */
    static Optional<List<Double>> findList(String text, String separator) {
        List<Double> numbers = new ArrayList<>();
        for (String word : text.strip().split(separator, -1)) {
            Optional<Double> number = find(word);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return Optional.of(numbers);
    }
}
