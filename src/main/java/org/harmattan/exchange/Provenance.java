package org.harmattan.exchange;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * Where a file of incidents comes from, so that it can be made again and its sources be named.
 *
 * @param filter the filter it was made under: parameter names and their values; empty when nothing was filtered
 * @param created when it was made
 * @param generator the program and its version
 */
public record Provenance(SortedMap<String, List<String>> filter, Instant created, String generator) {}
