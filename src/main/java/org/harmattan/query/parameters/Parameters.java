package org.harmattan.query.parameters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Parameters by name, each with one or more values in the order given. Reads them by kind; refuses what does not fit. */
public final class Parameters {

    private final Map<String, List<String>> given;

    /**
     * Takes parameters of which all are known.
     *
     * @throws RefusedParameter when one is not
     */
    public Parameters(Map<String, List<String>> given, Collection<String> known) {
        this.given = Map.copyOf(given);
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw new RefusedParameter(
                        name,
                        "There is no parameter \"" + name + "\" here"
                                + (known.isEmpty() ? "." : ": use " + String.join(", ", known) + "."),
                        List.copyOf(known));
            }
        }
    }

    /** Whether the parameter is given. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** All values of a parameter that may be repeated; none may be blank. */
    public List<String> list(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.stream().anyMatch(String::isBlank)) {
            throw new RefusedParameter(name, "\"" + name + "\" is empty.", List.of("one or more values"));
        }
        return values;
    }

    /** The value of a parameter that may be given once. */
    public Optional<String> find(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new RefusedParameter(name, "\"" + name + "\" is given more than once.", List.of("one value"));
        }
        return values.stream().findFirst();
    }

    /** A value that must not be blank. */
    public Optional<String> findText(String name) {
        Optional<String> value = find(name);
        if (value.filter(String::isBlank).isPresent()) {
            throw new RefusedParameter(name, "\"" + name + "\" is empty.", List.of("a text"));
        }
        return value;
    }

    /** True or false; 1 and 0 too, since GDAL knows flags as numbers. */
    public Optional<Boolean> findFlag(String name) {
        Optional<String> value = find(name);
        List<String> words = List.of("true", "false");
        return value.map(text -> flag(text)
                .orElseThrow(() -> new RefusedParameter(name, "\"" + name + "\" is none of true, false.", words)));
    }

    /** What a text says of a flag; empty when it is neither true nor false. */
    public static Optional<Boolean> flag(String value) {
        return switch (value) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** One of some words, by the letter. */
    public Optional<String> findChoice(String name, List<String> words) {
        return find(name).map(value -> {
            if (!words.contains(value)) {
                throw new RefusedParameter(
                        name, "\"" + name + "\" is none of " + String.join(", ", words) + ".", words);
            }
            return value;
        });
    }

    /** A whole number from {@code least} to {@code most}. */
    public OptionalInt findInteger(String name, int least, int most) {
        Optional<String> value = find(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Refused like a number that is out of range.
        }
        throw new RefusedParameter(
                name,
                "\"" + name + "\" is no whole number from " + least + " to " + most + ".",
                List.of(least + " to " + most));
    }

    /** A number from {@code least} to {@code most}. */
    public OptionalDouble findNumber(String name, double least, double most) {
        Optional<String> value = find(name);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<Double> number = Numbers.find(value.get()).filter(found -> found >= least && found <= most);
        return OptionalDouble.of(number.orElseThrow(() -> new RefusedParameter(
                name,
                "\"" + name + "\" is no number from " + least + " to " + most + ".",
                List.of(least + " to " + most))));
    }

    /** Values that each stand for something; those that do not are refused with the list of those that do. */
    <T> List<T> listChoices(String name, Function<String, Optional<T>> finder, List<String> words) {
        return list(name).stream()
                .map(value -> finder.apply(value)
                        .orElseThrow(() ->
                                new RefusedParameter(name, "\"" + name + "\" does not know \"" + value + "\".", words)))
                .toList();
    }

    /** All of them, values sorted, each once: equal for requests that want the same. */
    public SortedMap<String, List<String>> sorted() {
        SortedMap<String, List<String>> sorted = new TreeMap<>();
        given.forEach((name, values) ->
                sorted.put(name, values.stream().distinct().sorted().toList()));
        return sorted;
    }
}
