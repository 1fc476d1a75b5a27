package org.harmattan.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.harmattan.store.PackedFootprint;

/**
 * The footprints that are kept at hand, each drawing once: many incidents lie in the same town. Takes no more than there is
 * room for; a hundred thousand disks of their own would take 170 MB, as many in ten thousand towns a tenth of that. Only added
 * to, by one thread at a time: room is never given back, so the former footprint of an incident that is edited stays until the
 * index is built anew, within the same bound.
 */
final class FootprintPool {

    /** Of what the process may take. */
    private static final int SHARE = 16;

    /** What a footprint takes beside its bytes: itself, its array, its entry here. */
    private static final int OVERHEAD = 100;

    private final Map<PackedFootprint, PackedFootprint> kept = new HashMap<>();
    private long room;

    /** With room for so many bytes. */
    FootprintPool(long room) {
        this.room = room;
    }

    /** With room for a share of what the process may take. */
    static FootprintPool usual() {
        return new FootprintPool(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** The one that is kept for all that are drawn alike; empty when there is no room for it. */
    Optional<PackedFootprint> add(PackedFootprint footprint) {
        PackedFootprint known = kept.get(footprint);
        if (known != null) {
            return Optional.of(known);
        }
        int bytes = footprint.bytes() + OVERHEAD;
        if (bytes > room) {
            return Optional.empty();
        }
        room -= bytes;
        kept.put(footprint, footprint);
        return Optional.of(footprint);
    }
}
