package org.harmattan.ingest;

/**
 * Which ids came before, by a hash of 64 bits: of a million ids, two are taken for the same about once in thirty million
 * runs. Sixteen bytes an id.
 */
final class SeenIds {

    private static final int FIRST_SIZE = 1 << 12;

    private long[] hashes = new long[FIRST_SIZE];
    private int count;

    /** False when the id came before. */
    boolean add(String id) {
        if (count * 2 >= hashes.length) {
            grow();
        }
        return insert(hash(id));
    }

    private boolean insert(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return false;
            }
            at = at + 1 & mask;
        }
        hashes[at] = hash;
        count++;
        return true;
    }

    private void grow() {
        long[] old = hashes;
        hashes = new long[old.length * 2];
        count = 0;
        for (long hash : old) {
            if (hash != 0) {
                insert(hash);
            }
        }
    }

    /** FNV-1a over the UTF-16 units, with the finisher of SplitMix64; never 0, which stands for nothing. */
    private static long hash(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
