package org.harmattan.web;

import java.util.List;
import java.util.SortedMap;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.parameters.Parameters;

/**
 * The filter of a request.
 *
 * @param query which incidents it wants
 * @param parameters the parameters it was read from, values sorted: equal for requests that want the same
 * @param given all parameters of the request, those among them that are no part of the filter
 */
record IncidentFilter(IncidentQuery query, SortedMap<String, List<String>> parameters, Parameters given) {}
