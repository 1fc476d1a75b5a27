package org.harmattan.geoparse;

import java.util.Locale;

/** What a mentioned place is to the article. */
public enum MentionRole {
    /** An incident happened there. */
    INCIDENT,
    /** It helps to understand where or what, no incident happened there. */
    CONTEXT,
    /** The words look like a place and are none here: a person, a group, a capital standing for its government. */
    REJECTED;

    /** The word used in results, such as {@code context}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
