package org.harmattan.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of an incident as one JSON text, by table; geometries in Base64. */
final class StateJson {

    /** A footprint may be larger than Jackson's usual limit for one text. */
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    private record State(
            @JsonProperty("incident") Map<String, Object> incident,
            @JsonProperty("footprint") Map<String, Object> footprint,
            @JsonProperty("parts") Map<String, List<Map<String, Object>>> parts) {}

    private StateJson() {}

    static String write(IncidentRows rows) {
        Map<String, List<Map<String, Object>>> parts = new java.util.TreeMap<>();
        rows.parts()
                .forEach((table, list) ->
                        parts.put(table, list.stream().map(Row::values).toList()));
        try {
            return MAPPER.writeValueAsString(new State(
                    rows.incident().values(), rows.footprint().map(Row::values).orElse(null), parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of texts, numbers and bytes are JSON", e);
        }
    }

    static IncidentAssembly read(String json) {
        try {
            State state = MAPPER.readValue(json, State.class);
            return new IncidentAssembly(
                    Row.of(state.incident()),
                    Optional.ofNullable(state.footprint()).map(Row::of),
                    table -> state.parts().getOrDefault(table, List.of()).stream()
                            .map(Row::of)
                            .toList());
        } catch (JsonProcessingException e) {
            throw new StoreException("the store has a revision that is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
