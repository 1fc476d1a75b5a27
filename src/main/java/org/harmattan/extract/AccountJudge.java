package org.harmattan.extract;

import java.util.List;

/** Tells which accounts of an event's dead are of the whole event. */
@FunctionalInterface
interface AccountJudge {

    /** Those of the accounts that are; at least one, unless there is none. */
    List<TollAccount> whole(List<TollAccount> accounts, String reporter, boolean twoSided);
}
