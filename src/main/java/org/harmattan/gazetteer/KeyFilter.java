package org.harmattan.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.harmattan.text.NameKey;

/**
 * Says at once of most keys that no place has them: a Bloom filter with one hash, and another over the first letters.
 * About four bytes a key. Safe for several threads once filled.
 */
final class KeyFilter {

    /** Names are told apart by this many first letters before they are looked up. */
    private static final int START = 4;

    private static final int START_BITS = 1 << 16;
    private static final int BITS_PER_KEY = 32;
    private static final int MOST_BITS = 1 << 30;

    private final long[] keys;
    private final long[] starts;
    private int longest;

    private KeyFilter(long[] keys, long[] starts, int longest) {
        this.keys = keys;
        this.starts = starts;
        this.longest = longest;
    }

    /** A filter with room for so many keys. */
    static KeyFilter ofSize(long count) {
        long bits = Long.highestOneBit(Math.max(64, Math.min(count * BITS_PER_KEY, MOST_BITS)));
        return new KeyFilter(new long[(int) (bits >>> 6)], new long[START_BITS >>> 6], 0);
    }

    /** Adds a key as {@link org.harmattan.text.NameFolder#key} gives it. */
    void add(String key) {
        set(keys, key.hashCode());
        longest = Math.max(longest, key.length());
        if (key.length() >= START) {
            set(starts, key.substring(0, START).hashCode());
        }
    }

    /** Whether the key may be one of those added; wrongly yes for a few in a hundred. */
    boolean mayContain(NameKey key) {
        return mayContain(key, key.hash());
    }

    /** The same for a caller that knows the key's hash. */
    boolean mayContain(NameKey key, int hash) {
        return key.length() <= longest && isSet(keys, hash);
    }

    /** Whether one of those added may begin with this key and go on. */
    boolean mayContinue(NameKey key) {
        // One letter more than is looked at: the last one may still become another.
        return key.length() <= longest && (key.length() <= START || isSet(starts, key.hash(START)));
    }

    private static void set(long[] bits, int hash) {
        int bit = bit(bits, hash);
        bits[bit >>> 6] |= 1L << bit;
    }

    private static boolean isSet(long[] bits, int hash) {
        int bit = bit(bits, hash);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    /** Fibonacci hashing: the hash of a string leaves its upper bits alike for alike names. */
    private static int bit(long[] bits, int hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 34) & bits.length * 64 - 1;
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(longest);
        to.writeInt(keys.length);
        writeAll(keys, to);
        writeAll(starts, to);
    }

    private static void writeAll(long[] bits, DataOutputStream to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(bits.length * Long.BYTES);
        bytes.asLongBuffer().put(bits);
        to.write(bytes.array());
    }

    static KeyFilter read(DataInputStream from) throws IOException {
        int longest = from.readInt();
        return new KeyFilter(readAll(from, from.readInt()), readAll(from, START_BITS >>> 6), longest);
    }

    private static long[] readAll(DataInputStream from, int count) throws IOException {
        if (count <= 0 || count > MOST_BITS >>> 6 || Integer.bitCount(count) != 1) {
            throw new IOException("the filter of names is broken");
        }
        long[] bits = new long[count];
        ByteBuffer.wrap(from.readNBytes(count * Long.BYTES)).asLongBuffer().get(bits);
        return bits;
    }
}
