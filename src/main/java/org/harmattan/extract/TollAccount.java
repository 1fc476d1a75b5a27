package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.extract.TollReader.Toll;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Stance;

/**
 * What one source's numbers of an event amount to, together with what it leaves to others.
 *
 * @param version what the source says
 * @param toll its own toll
 * @param range the toll with what it leaves to others
 * @param other the account that counts those of the other side, where it was added
 */
record TollAccount(Version version, Toll toll, CountRange range, Optional<Version> other) {

    boolean isClaim() {
        return version.stance() == Stance.CLAIMS;
    }

    /** Whether a party speaks for itself alone; what it leaves to the article may be told as a fact. */
    boolean isOnlyClaimed() {
        return isClaim() && other.isEmpty();
    }

    boolean isRevised() {
        return version.isRevised() || other.filter(Version::isRevised).isPresent();
    }

    boolean isSuperseded() {
        return version.isSuperseded()
                && other.filter(rest -> !rest.isSuperseded()).isEmpty();
    }

    boolean hasFighters() {
        return toll.byKind().containsKey(VictimKind.ARMED_GROUP);
    }

    /** Whether it only counts fighters, or only others. */
    boolean isOneSided() {
        boolean counts = range.max() > 0 && !toll.partial();
        boolean others = toll.byKind().keySet().stream().anyMatch(kind -> kind != VictimKind.ARMED_GROUP);
        return counts && hasFighters() != others;
    }

    boolean isRebelClaim() {
        return isClaim()
                && version.actor()
                        .filter(actor -> !actor.actor().kind().isOfStates())
                        .isPresent();
    }
}
