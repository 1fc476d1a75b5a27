package org.harmattan.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of one JSON object of an annotation; every fault names the field. */
final class GoldFields {

    private final String path;
    private final JsonNode object;

    private GoldFields(String path, JsonNode object) {
        this.path = path;
        this.object = object;
    }

    /**
     * The fields of {@code node}.
     *
     * @param path where it stands, for messages
     */
    static GoldFields of(String path, JsonNode node) throws GoldException {
        if (!node.isObject()) {
            throw new GoldException(path + ": expected a JSON object");
        }
        return new GoldFields(path, node);
    }

    boolean has(String key) {
        return object.has(key);
    }

    String text(String key) throws GoldException {
        return findText(key).orElseThrow(() -> fault(key, "expected a text"));
    }

    /** Null and blank are no text. */
    Optional<String> findText(String key) throws GoldException {
        JsonNode value = value(key);
        if (value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw fault(key, "expected a text or null");
        }
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }

    Optional<Integer> findCount(String key) throws GoldException {
        JsonNode value = value(key);
        if (value.isNull()) {
            return Optional.empty();
        }
        if (!value.isInt() || value.intValue() < 0) {
            throw fault(key, "expected a whole number, 0 or more, or null");
        }
        return Optional.of(value.intValue());
    }

    Optional<Double> findNumber(String key) throws GoldException {
        JsonNode value = value(key);
        if (value.isNull()) {
            return Optional.empty();
        }
        if (!value.isNumber()) {
            throw fault(key, "expected a number or null");
        }
        return Optional.of(value.doubleValue());
    }

    boolean flag(String key) throws GoldException {
        JsonNode value = value(key);
        if (!value.isBoolean()) {
            throw fault(key, "expected true or false");
        }
        return value.booleanValue();
    }

    Optional<LocalDate> findDay(String key) throws GoldException {
        Optional<String> text = findText(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw fault(key, "expected a day such as 2022-03-31, not '" + text.orElse("") + "'");
        }
    }

    List<GoldFields> list(String key) throws GoldException {
        JsonNode value = value(key);
        if (!value.isArray()) {
            throw fault(key, "expected a list");
        }
        List<GoldFields> items = new ArrayList<>();
        for (JsonNode item : value) {
            items.add(of(path + ": " + key + "[" + items.size() + "]", item));
        }
        return items;
    }

    /** The list of that key; empty when it is null. */
    Optional<List<GoldFields>> findList(String key) throws GoldException {
        return value(key).isNull() ? Optional.empty() : Optional.of(list(key));
    }

    GoldFields object(String key) throws GoldException {
        return of(path + ": " + key, value(key));
    }

    /** Several lists of numbers. */
    List<List<Double>> listOfNumbers(String key) throws GoldException {
        JsonNode value = value(key);
        if (!value.isArray()) {
            throw fault(key, "expected a list");
        }
        List<List<Double>> lists = new ArrayList<>();
        for (JsonNode item : value) {
            lists.add(numbers(key, item));
        }
        return lists;
    }

    private List<Double> numbers(String key, JsonNode list) throws GoldException {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode item : list) {
            if (!item.isNumber()) {
                throw fault(key, "expected numbers only");
            }
            numbers.add(item.doubleValue());
        }
        return numbers;
    }

    /** The object of that key; empty when it is null. */
    Optional<GoldFields> findObject(String key) throws GoldException {
        JsonNode value = value(key);
        return value.isNull() ? Optional.empty() : Optional.of(of(path + ": " + key, value));
    }

    GoldException fault(String key, String problem) {
        return new GoldException(path + ": " + key + ": " + problem);
    }

    private JsonNode value(String key) throws GoldException {
        JsonNode value = object.get(key);
        if (value == null) {
            throw fault(key, "is missing");
        }
        return value;
    }
}
