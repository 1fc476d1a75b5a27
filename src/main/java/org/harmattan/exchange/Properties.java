package org.harmattan.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.harmattan.text.Phrase;

/**
 * A JSON object read with an eye on its types. A missing key is the same as null.
 *
 * @param node the object
 * @param path where it stands, for messages; empty at the top
 */
record Properties(JsonNode node, String path) {

    Properties {
        if (!node.isObject()) {
            throw new IllegalArgumentException((path.isEmpty() ? "the feature" : path) + " is not an object");
        }
    }

    Optional<String> findText(String key) {
        return find(key, JsonNode::isTextual, JsonNode::asText, "a text");
    }

    Optional<Integer> findInteger(String key) {
        return find(key, JsonNode::canConvertToExactIntegral, JsonNode::asInt, "a whole number");
    }

    Optional<LocalDate> findDay(String key) {
        return findText(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(name(key) + " is not a day such as 2021-01-15: " + text, e);
            }
        });
    }

    String text(String key) {
        return findText(key).orElseThrow(() -> missing(key));
    }

    int integer(String key) {
        return findInteger(key).orElseThrow(() -> missing(key));
    }

    Optional<Double> findReal(String key) {
        return find(key, JsonNode::isNumber, JsonNode::asDouble, "a number");
    }

    double real(String key) {
        return findReal(key).orElseThrow(() -> missing(key));
    }

    boolean flag(String key) {
        return find(key, JsonNode::isBoolean, JsonNode::asBoolean, "true or false")
                .orElseThrow(() -> missing(key));
    }

    Optional<Properties> findObject(String key) {
        return find(key, JsonNode::isObject, Function.identity(), "an object")
                .map(object -> new Properties(object, name(key)));
    }

    <T> List<T> list(String key, Function<Properties, T> reader) {
        JsonNode array =
                find(key, JsonNode::isArray, Function.identity(), "a list").orElseThrow(() -> missing(key));
        List<T> list = new ArrayList<>();
        for (JsonNode item : array) {
            list.add(reader.apply(new Properties(item, name(key) + "[" + list.size() + "]")));
        }
        return list;
    }

    /** Empty when there are none. */
    List<String> findTexts(String key) {
        List<String> texts = new ArrayList<>();
        find(key, JsonNode::isArray, Function.identity(), "a list")
                .ifPresent(array -> array.forEach(item -> {
                    if (!item.isTextual()) {
                        throw new IllegalArgumentException(name(key) + " holds what is no text: " + item);
                    }
                    texts.add(item.asText());
                }));
        return texts;
    }

    /** The constant whose label is the text of that key. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        String label = text(key);
        try {
            return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name(key) + " is unknown: " + label, e);
        }
    }

    Phrase phrase(String keyKey, String parametersKey, String textKey) {
        JsonNode parameters = find(parametersKey, JsonNode::isObject, Function.identity(), "an object")
                .orElseThrow(() -> missing(parametersKey));
        Map<String, String> values = new TreeMap<>();
        parameters
                .properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return new Phrase(text(keyKey), values, text(textKey));
    }

    IllegalArgumentException unknown(String key) {
        return new IllegalArgumentException(name(key) + " is unknown: " + text(key));
    }

    private <T> Optional<T> find(String key, Predicate<JsonNode> fits, Function<JsonNode, T> value, String wanted) {
        JsonNode found = node.path(key);
        if (found.isMissingNode() || found.isNull()) {
            return Optional.empty();
        }
        if (!fits.test(found)) {
            throw new IllegalArgumentException(name(key) + " is not " + wanted + ": " + found);
        }
        return Optional.of(value.apply(found));
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException(name(key) + " is missing");
    }

    private String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
