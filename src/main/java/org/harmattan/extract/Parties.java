package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.incident.Actor;

/**
 * Who takes part in an incident.
 *
 * @param group the one held responsible
 * @param actor1 first party
 * @param actor2 second party
 * @param target the target in short labels
 */
record Parties(Actor group, Optional<Actor> actor1, Optional<Actor> actor2, Optional<String> target) {}
