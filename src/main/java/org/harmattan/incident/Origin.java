package org.harmattan.incident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an incident came from. */
public sealed interface Origin {

    /** Name of the source: {@link FromArticle#SOURCE}, or that of the data set it was imported from. */
    String source();

    /**
     * Names of the other sources whose incidents were merged into it, each once. Terms of theirs hold for it too, as it may
     * tell what they tell.
     */
    List<String> mergedSources();

    /** All that have part in it, its own source first. */
    default Stream<String> sources() {
        return Stream.concat(Stream.of(source()), mergedSources().stream());
    }

    /** The same, after incidents of those origins were merged into it. */
    default Origin with(List<Origin> others) {
        List<String> merged = Stream.concat(
                        mergedSources().stream(), others.stream().flatMap(Origin::sources))
                .filter(name -> !name.equals(source()))
                .distinct()
                .toList();
        return this instanceof Imported own
                ? new Imported(own.source(), own.sourceId(), own.licence(), own.notes(), merged)
                : new FromArticle(merged);
    }

    /**
     * Read out of an article by Harmattan.
     *
     * @param mergedSources see {@link Origin#mergedSources}
     */
    record FromArticle(List<String> mergedSources) implements Origin {

        /** The source that Harmattan names for what it reads itself. */
        public static final String SOURCE = "Harmattan";

        /** Copies the list. */
        public FromArticle {
            mergedSources = List.copyOf(mergedSources);
        }

        /** Nothing of other sources is in it. */
        public FromArticle() {
            this(List.of());
        }

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
     * @param mergedSources see {@link Origin#mergedSources}
     */
    record Imported(String source, String sourceId, String licence, Optional<String> notes, List<String> mergedSources)
            implements Origin {

        /** Refuses what could not be told from Harmattan's own, or from others of its source. */
        public Imported {
            if (source.isBlank() || source.equals(FromArticle.SOURCE)) {
                throw new IllegalArgumentException("no source of imported incidents: \"" + source + "\"");
            }
            if (sourceId.isBlank()) {
                throw new IllegalArgumentException("an imported incident needs the id it has in " + source);
            }
            mergedSources = List.copyOf(mergedSources);
        }

        /** Nothing of other sources is in it. */
        public Imported(String source, String sourceId, String licence, Optional<String> notes) {
            this(source, sourceId, licence, notes, List.of());
        }
    }
}
