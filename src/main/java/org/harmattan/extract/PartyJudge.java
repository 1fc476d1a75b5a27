package org.harmattan.extract;

import java.util.List;

/** Chooses who did what an event tells, and to whom it was done. */
interface PartyJudge {

    /** Of those who may have done it, or nobody, the one for whom most speaks. */
    PartyOption doer(RuledEvent event, List<PartyOption> options);

    /** Of those to whom it may have been done, together, none or one alone, those for whom most speaks. */
    PartyOption target(RuledEvent event, List<PartyOption> options);
}
