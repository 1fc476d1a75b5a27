package org.harmattan.extract;

import java.util.List;
import java.util.Optional;

/**
 * Some of those nominated, all taken together for the doers or the targets of an event.
 *
 * @param chosen who is taken
 * @param together what speaks for taking so many and these, whoever they are, for each {@link PartySign} in their order;
 *     none where just one can be taken
 */
record PartyOption(List<PartyNominee> chosen, Optional<boolean[]> together) {

    PartyOption {
        chosen = List.copyOf(chosen);
    }
}
