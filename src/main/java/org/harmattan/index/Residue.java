package org.harmattan.index;

import java.util.BitSet;
import org.harmattan.query.IncidentQuery;

/**
 * Answers what no column can: texts, footprints, written conditions. Safe for several threads.
 */
@FunctionalInterface
interface Residue {

    /** The rows that a query wants; it has filters of one such kind only. */
    BitSet rows(IncidentQuery query);
}
