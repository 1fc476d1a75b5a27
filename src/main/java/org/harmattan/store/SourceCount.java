package org.harmattan.store;

import java.util.List;
import java.util.Optional;

/**
 * A source of incidents and how many come from it under certain terms.
 *
 * @param source its name ({@link org.harmattan.incident.Origin#source})
 * @param licence the terms under which they may be passed on; empty for what was read from articles
 * @param mergedSources names of the other sources whose incidents were merged into these
 * @param incidents how many, 1 or more
 */
public record SourceCount(String source, Optional<String> licence, List<String> mergedSources, long incidents) {}
