package org.harmattan.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/** Splits the part of an address after the question mark into parameters, strictly: form encoding, UTF-8. */
final class QueryString {

    private QueryString() {}

    /**
     * All values by name, in the order they came.
     *
     * @throws ProblemException when an escape is broken or the bytes are not UTF-8
     */
    static Map<String, List<String>> parse(Optional<String> query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.orElse("").split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        return parameters;
    }

    private static String decode(String part) {
        ByteBuffer bytes = ByteBuffer.allocate(part.length() * 3);
        for (int i = 0; i < part.length(); ) {
            if (part.charAt(i) == '%') {
                bytes.put(escape(part, i));
                i += 3;
            } else {
                int point = part.codePointAt(i);
                String letter = point == '+' ? " " : Character.toString(point);
                bytes.put(letter.getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    private static byte escape(String part, int at) {
        int high = at + 2 < part.length() ? Character.digit(part.charAt(at + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(part.charAt(at + 2), 16);
        if (low < 0) {
            throw malformed();
        }
        return (byte) (high << 4 | low);
    }

    private static ProblemException malformed() {
        return new ProblemException(Problem.of(
                HttpStatus.BAD_REQUEST_400,
                "The parameters are not encoded as they must be: UTF-8, with % only before two hexadecimal digits."));
    }
}
