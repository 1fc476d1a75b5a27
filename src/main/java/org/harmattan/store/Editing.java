package org.harmattan.store;

/**
 * Who changes an incident and why.
 *
 * @param by the person's name, or what else tells who it was; not blank
 * @param why the reason; may be empty
 */
public record Editing(String by, String why) {

    /** Refuses nobody. */
    public Editing {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a change needs somebody who makes it");
        }
    }
}
