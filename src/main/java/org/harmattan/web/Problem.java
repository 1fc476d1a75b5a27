package org.harmattan.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Why a request was not answered, as {@code application/problem+json} (RFC 9457).
 *
 * @param status HTTP status, 400 to 599
 * @param detail what is wrong with this request and what to do
 * @param parameter the query parameter that is wrong
 * @param allowed what is allowed instead
 * @param errorId the id under which the failure was written down
 * @param current revision that an incident has now, where the request named another
 */
public record Problem(
        int status,
        String detail,
        Optional<String> parameter,
        Optional<List<String>> allowed,
        Optional<String> errorId,
        Optional<Integer> current) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A problem that no parameter is to blame for. */
    public static Problem of(int status, String detail) {
        return new Problem(status, detail, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nothing is at that address. */
    public static Problem notFound(String detail) {
        return of(HttpStatus.NOT_FOUND_404, detail);
    }

    static Problem parameter(String name, String detail, List<String> allowed) {
        return new Problem(
                HttpStatus.BAD_REQUEST_400,
                detail,
                Optional.of(name),
                Optional.of(allowed),
                Optional.empty(),
                Optional.empty());
    }

    /** Somebody else changed the incident first. */
    static Problem conflict(String detail, int current) {
        return new Problem(
                HttpStatus.PRECONDITION_FAILED_412,
                detail,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(current));
    }

    static Problem unforeseen(String errorId) {
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR_500,
                "The server failed. Its log has more under this error id.",
                Optional.empty(),
                Optional.empty(),
                Optional.of(errorId),
                Optional.empty());
    }

    /** This as JSON in UTF-8. */
    byte[] json() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("type", "about:blank");
        json.put("title", HttpStatus.getMessage(status));
        json.put("status", status);
        json.put("detail", detail);
        parameter.ifPresent(name -> json.put("parameter", name));
        allowed.ifPresent(values -> values.forEach(json.putArray("allowed")::add));
        current.ifPresent(revision -> json.put("current", revision));
        errorId.ifPresent(id -> json.put("error_id", id));
        try {
            return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings can always be written", e);
        }
    }
}
