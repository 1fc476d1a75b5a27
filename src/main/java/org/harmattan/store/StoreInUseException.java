package org.harmattan.store;

import java.nio.file.Path;
import java.util.Optional;

/** Another Harmattan has the store open. */
public final class StoreInUseException extends StoreException {

    private final transient Optional<String> address;

    StoreInUseException(Path file, Optional<String> process, Optional<String> address) {
        super(file + " is in use by another Harmattan"
                + process.map(id -> " (process " + id + ")").orElse("")
                + address.map(at -> " at " + at).orElse("") + "; stop it or choose another data folder");
        this.address = address;
    }

    /** Where the other one listens, when it told. */
    public Optional<String> address() {
        return address;
    }
}
