package org.harmattan.index;

import java.util.BitSet;
import java.util.List;
import org.harmattan.query.Area;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.SearchWord;

/**
 * Answers what no column can: texts, footprints, written conditions. Safe for several threads.
 */
interface Residue {

    /** Finds nothing. */
    Residue NONE = new Residue() {
        @Override
        public BitSet rows(List<SearchWord> words) {
            return new BitSet();
        }

        @Override
        public BitSet rows(IncidentQuery query) {
            return new BitSet();
        }

        @Override
        public BitSet rows(Area area, Certainty certainty) {
            return new BitSet();
        }
    };

    /** The rows that have all these words, one or more, as {@link org.harmattan.query.SearchText} tells; not to be changed. */
    BitSet rows(List<SearchWord> words);

    /** The rows that a query for written conditions wants; not to be changed. */
    BitSet rows(IncidentQuery query);

    /** The rows that lie in an area; not to be changed. */
    BitSet rows(Area area, Certainty certainty);
}
