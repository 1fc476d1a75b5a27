package org.harmattan.exchange;

import java.util.Locale;
import java.util.Optional;

/** The columns a table of incidents comes in, each with the rule by which incidents become rows. */
public enum Profile {
    /** Harmattan's own columns. */
    HARMATTAN(
            "One row per incident: one kind of event, by the same actors, at one place, on one day or one unbroken run of"
                    + " days. A toll told for several incidents together stands on each of them, with shared_toll true:"
                    + " do not add those up."),
    /** The 31 columns of an ACLED export. */
    ACLED("One row per incident. Fatalities are the best number, 0 when none is given. A number told for several"
            + " incidents together stands on the first of their rows, and 0 on the others, so that sums hold. What"
            + " is known to some days up to a week stands on their middle with time_precision 2, to more days or a"
            + " month with 3; incidents dated less closely are left out, as ACLED has no code for them. Places not"
            + " known are empty cells."),
    /** The 49 columns of UCDP's Georeferenced Event Dataset. */
    UCDP("One row per incident, aggregated over its days: date_start to date_end. Incidents that are none of UCDP's"
            + " kinds of violence, as a side is not known or nobody fought, and those without a first day or a country"
            + " are left out. Incidents without deaths are"
            + " included, which UCDP leaves out: keep rows with best above 0 for its definition. A number told"
            + " for several incidents together stands on the first of their rows, and 0 on the others, so that"
            + " sums hold. event_clarity is 2 for such rows and for more than one day. Deaths that no account"
            + " gives to a side are in deaths_unknown.");

    private final String rule;

    Profile(String rule) {
        this.rule = rule;
    }

    /** The word that asks for it, such as {@code acled}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How incidents become rows, in English. */
    public String rule() {
        return rule;
    }

    /** The profile of a word, in any case. */
    public static Optional<Profile> findByLabel(String label) {
        for (Profile profile : values()) {
            if (profile.label().equals(label.toLowerCase(Locale.ROOT))) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }
}
