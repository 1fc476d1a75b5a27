package org.harmattan.store;

import java.time.Instant;
import java.util.Optional;
import org.harmattan.incident.Incident;

/**
 * An incident and where it stands in its history.
 *
 * @param incident as it is now
 * @param revision number of its revision, from 1
 * @param changed when it came to be so
 * @param mergedInto id of the incident that took it in, when it is merged
 */
public record Revised(Incident incident, int revision, Instant changed, Optional<String> mergedInto) {}
