package org.harmattan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.jetty.http.HttpStatus;

/** The members of a JSON object that somebody sent, read with an eye on their types. A problem names the member. */
final class PatchMembers {

    private final JsonNode json;

    /**
     * Takes an object.
     *
     * @throws ProblemException when it is none, or has a member that is not known
     */
    PatchMembers(JsonNode json, List<String> known) {
        if (!json.isObject()) {
            throw new ProblemException(
                    Problem.of(HttpStatus.BAD_REQUEST_400, "Send a JSON object, as {\"status\":\"confirmed\"}."));
        }
        this.json = json;
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw refuse(
                        name, "There is no member \"" + name + "\" here: use " + String.join(", ", known) + ".", known);
            }
        });
    }

    /** Whether the member is there, also as null. */
    boolean has(String name) {
        return json.has(name);
    }

    /** A text; empty for null and where there is none. */
    Optional<String> findText(String name) {
        JsonNode value = json.path(name);
        if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
            throw refuse(name, "\"" + name + "\" is no text.", List.of("a text", "null"));
        }
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    /** One of some words. */
    String text(String name, List<String> allowed) {
        return findText(name)
                .filter(allowed::contains)
                .orElseThrow(() ->
                        refuse(name, "\"" + name + "\" must be one of " + String.join(", ", allowed) + ".", allowed));
    }

    /** A whole number of 0 or more; empty for null and where there is none. */
    Optional<Integer> findCount(String name) {
        JsonNode value = json.path(name);
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            throw refuse(name, "\"" + name + "\" is no number of people.", List.of("0 or more", "null"));
        }
        return Optional.of(value.intValue());
    }

    /** A number; empty for null and where there is none. */
    Optional<Double> findNumber(String name) {
        JsonNode value = json.path(name);
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw refuse(name, "\"" + name + "\" is no number.", List.of("a number", "null"));
        }
        return Optional.of(value.doubleValue());
    }

    boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!json.path(name).isBoolean()) {
            throw refuse(name, "\"" + name + "\" is neither true nor false.", List.of("true", "false"));
        }
        return json.path(name).booleanValue();
    }

    /** A list of texts, at least one. */
    List<String> texts(String name) {
        JsonNode list = json.path(name);
        boolean texts = list.isArray() && !list.isEmpty();
        for (JsonNode item : list) {
            texts &= item.isTextual();
        }
        if (!texts) {
            throw refuse(name, "\"" + name + "\" must be a list of texts.", List.of("a list"));
        }
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    static ProblemException refuse(String name, String detail, List<String> allowed) {
        return new ProblemException(Problem.parameter(name, detail, allowed));
    }
}
