package org.harmattan.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /** Sources of which no incident may leave, in lower case; none when everything may. */
    public Set<String> withheldSources() {
        return this == ALL ? Set.of() : WITHHELD;
    }

    List<DataShare> allowed(List<DataShare> shares) {
        return shares.stream().filter(share -> allows(share.source())).toList();
    }

    List<DataShare> withheld(List<DataShare> shares) {
        return shares.stream().filter(share -> !allows(share.source())).toList();
    }
}
