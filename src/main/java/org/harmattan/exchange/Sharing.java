package org.harmattan.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.harmattan.incident.Origin;

/** Which data may leave the house. */
public enum Sharing {
    /** Only what may be passed on: not ACLED's data, whose terms of use forbid it. */
    PUBLIC,
    /** Everything, for one's own use. */
    ALL;

    private static final Set<String> WITHHELD = Set.of("acled");

    /** Whether incidents of that source may be in a file. */
    public boolean allows(String source) {
        return this == ALL || !WITHHELD.contains(source.toLowerCase(Locale.ROOT));
    }

    /** Whether an incident of that origin may be in a file. What was merged with others' data tells what they tell. */
    public boolean allows(Origin origin) {
        return origin.sources().allMatch(this::allows);
    }

    /** Whether a file of all that the share counts may be made. */
    public boolean allows(DataShare share) {
        return allows(share.source()) && share.mergedSources().stream().allMatch(this::allows);
    }

    /** Sources of which no incident may leave, in lower case; none when everything may. */
    public Set<String> withheldSources() {
        return this == ALL ? Set.of() : WITHHELD;
    }

    List<DataShare> allowed(List<DataShare> shares) {
        return shares.stream().filter(this::allows).toList();
    }

    List<DataShare> withheld(List<DataShare> shares) {
        return shares.stream().filter(share -> !allows(share)).toList();
    }
}
