package org.harmattan.exchange;

import java.util.Optional;

/**
 * How incidents are to be written.
 *
 * @param layer points or areas
 * @param profile the columns of a table of incidents; only CSV knows others than Harmattan's
 * @param hxl whether a CSV has a row of HXL tags under its header
 * @param provenance where the data come from, for a file that is to be kept
 * @param actors what is known of actors, for the profiles
 */
public record OutputOptions(
        Layer layer, Profile profile, boolean hxl, Optional<Provenance> provenance, ActorCodes actors) {

    /** Incidents in Harmattan's columns, without provenance. */
    public static OutputOptions plain() {
        return new OutputOptions(Layer.INCIDENTS, Profile.HARMATTAN, false, Optional.empty(), ActorCodes.none());
    }

    /** The same for another layer. */
    public OutputOptions withLayer(Layer other) {
        return new OutputOptions(other, profile, hxl, provenance, actors);
    }

    /** The same for another profile. */
    public OutputOptions withProfile(Profile other) {
        return new OutputOptions(layer, other, hxl, provenance, actors);
    }

    /** The same with or without HXL tags. */
    public OutputOptions withHxl(boolean wanted) {
        return new OutputOptions(layer, profile, wanted, provenance, actors);
    }

    /** The same with provenance. */
    public OutputOptions withProvenance(Provenance of) {
        return new OutputOptions(layer, profile, hxl, Optional.of(of), actors);
    }

    /** The same with knowledge of actors. */
    public OutputOptions withActors(ActorCodes codes) {
        return new OutputOptions(layer, profile, hxl, provenance, codes);
    }
}
