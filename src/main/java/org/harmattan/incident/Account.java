package org.harmattan.incident;

import java.util.Optional;

/**
 * One source's version of an incident.
 *
 * @param by who says so, in the source's words or by its short label
 * @param stance what it does with what it says
 * @param killed deaths in this version, when it gives a number
 * @param victims the victims in its words
 * @param quote the words it stands in
 */
public record Account(String by, Stance stance, Optional<CountRange> killed, Optional<String> victims, Quote quote) {

    /** Refuses an unnamed source. */
    public Account {
        if (by.isBlank()) {
            throw new IllegalArgumentException("an account needs a source");
        }
    }
}
