package org.harmattan.gazetteer;

import java.util.Optional;
import org.harmattan.text.NameKey;

/** Places by the key of a name. Safe for several threads. */
interface NameLookup {

    /** The places with that key. */
    Optional<NamedPlaces> find(NameKey key);

    /** Whether a name may begin with this key and go on; a quick look that errs towards yes. */
    boolean mayContinue(NameKey key);

    /** Whether a longer name begins with this key; a closer look, which errs towards yes less often. */
    boolean continues(NameKey key);

    /** The same as {@link #find(NameKey)}, with a string. */
    default Optional<NamedPlaces> find(String key) {
        NameKey letters = new NameKey();
        letters.appendLastWord(key);
        return find(letters);
    }
}
