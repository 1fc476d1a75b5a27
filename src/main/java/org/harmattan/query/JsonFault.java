package org.harmattan.query;

import com.fasterxml.jackson.core.JsonProcessingException;

/** What is wrong with a text that is no JSON. */
public final class JsonFault {

    private JsonFault() {}

    /** Jackson's own words, without where in its source something started, which it adds to some of them. */
    public static String describe(JsonProcessingException e) {
        return e.getOriginalMessage().replaceFirst("(?s)\\s*\\(start marker at.*$", "");
    }
}
