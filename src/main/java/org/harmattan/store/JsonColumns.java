package org.harmattan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.SideToll;
import org.harmattan.text.Phrase;
import org.harmattan.text.Qualifier;

/** Small lists that live in one column, as JSON with the keys of the GeoJSON properties. */
final class JsonColumns {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private record Reason(String key, Map<String, String> params, String text) {}

    private record Toll(String side, String victims, int min, int max, String qualifier) {}

    private JsonColumns() {}

    static String parameters(Phrase phrase) {
        return write(phrase.parameters());
    }

    static Phrase phrase(String key, String parameters, String text) {
        return new Phrase(key, read(parameters, new TypeReference<Map<String, String>>() {}), text);
    }

    static String reasons(List<Phrase> reasons) {
        return write(reasons.stream()
                .map(reason -> new Reason(reason.key(), reason.parameters(), reason.text()))
                .toList());
    }

    static List<Phrase> reasons(String json) {
        return read(json, new TypeReference<List<Reason>>() {}).stream()
                .map(reason -> new Phrase(reason.key(), reason.params(), reason.text()))
                .toList();
    }

    static String tolls(List<SideToll> tolls) {
        return write(tolls.stream()
                .map(toll -> new Toll(
                        toll.side(),
                        toll.victims(),
                        toll.min(),
                        toll.max(),
                        toll.qualifier().label()))
                .toList());
    }

    static List<SideToll> tolls(String json) {
        return read(json, new TypeReference<List<Toll>>() {}).stream()
                .map(toll -> new SideToll(
                        toll.side(),
                        toll.victims(),
                        toll.min(),
                        toll.max(),
                        Qualifier.valueOf(toll.qualifier().toUpperCase(Locale.ROOT))))
                .toList();
    }

    static String confidences(Map<CodedField, Double> confidences) {
        Map<String, Double> byKey = new TreeMap<>();
        confidences.forEach((field, confidence) -> byKey.put(field.key(), confidence));
        return write(byKey);
    }

    /** Fields that only another version knows are left out. */
    static Map<CodedField, Double> confidences(String json) {
        Map<CodedField, Double> confidences = new EnumMap<>(CodedField.class);
        read(json, new TypeReference<Map<String, Double>>() {})
                .forEach((key, confidence) ->
                        CodedField.findByKey(key).ifPresent(field -> confidences.put(field, confidence)));
        return confidences;
    }

    /** A list of plain values, for {@code json_each}. */
    static String list(Iterable<String> values) {
        return write(values);
    }

    /** What {@link #list} wrote. */
    static List<String> texts(String json) {
        return read(json, new TypeReference<List<String>>() {});
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value, e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new StoreException("the store has a list that is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
