package org.harmattan.incident;

import java.util.Optional;

/** Where an incident came from. */
public sealed interface Origin {

    /** Name of the source: {@link FromArticle#SOURCE}, or that of the data set it was imported from. */
    String source();

    /** Read out of an article by Harmattan. */
    record FromArticle() implements Origin {

        /** The source that Harmattan names for what it reads itself. */
        public static final String SOURCE = "Harmattan";

        @Override
        public String source() {
            return SOURCE;
        }
    }

    /**
     * Taken over from somebody else's data.
     *
     * @param source name of the data set, such as {@code ACLED}, {@code UCDP} or a file's own name
     * @param sourceId the incident's id there; with {@code source}, it tells it from every other
     * @param licence under which terms it may be passed on
     * @param notes what the source tells of it in words
     */
    record Imported(String source, String sourceId, String licence, Optional<String> notes) implements Origin {

        /** Refuses what could not be told from Harmattan's own, or from others of its source. */
        public Imported {
            if (source.isBlank() || source.equals(FromArticle.SOURCE)) {
                throw new IllegalArgumentException("no source of imported incidents: \"" + source + "\"");
            }
            if (sourceId.isBlank()) {
                throw new IllegalArgumentException("an imported incident needs the id it has in " + source);
            }
        }
    }
}
