package org.harmattan.web;

import java.util.List;
import java.util.SortedMap;
import org.harmattan.query.IncidentQuery;

/**
 * The filter of a request.
 *
 * @param query which incidents it wants
 * @param parameters the parameters it was read from, values sorted: equal for requests that want the same
 */
record IncidentFilter(IncidentQuery query, SortedMap<String, List<String>> parameters) {}
