package org.harmattan.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import org.harmattan.exchange.Sharing;

/**
 * How the server is set up.
 *
 * @param host name or address of the interface to listen on, such as {@code 127.0.0.1}
 * @param port TCP port; 0 takes a free one
 * @param version version of the program, as answers name it
 * @param readOnly whether everything that would change the store is refused
 * @param names names, besides addresses and {@code localhost}, by which browsers may call this server
 * @param tiles the map under the incidents, when there is one
 * @param sharing what downloads may hold, and what others than the person at this computer may see
 */
public record WebSettings(
        String host,
        int port,
        String version,
        boolean readOnly,
        Set<String> names,
        Optional<Tiles> tiles,
        Sharing sharing) {

    /** Copies the names. */
    public WebSettings {
        names = Set.copyOf(names);
    }

    /** Writable, called by its address, without a map from elsewhere. */
    public static WebSettings of(String host, int port, String version) {
        return new WebSettings(host, port, version, false, Set.of(), Optional.empty(), Sharing.PUBLIC);
    }

    /**
     * Whether others than the person at this computer can be meant to see what the server shows: it listens beyond this
     * computer, or goes by a name of its own, as behind a proxy.
     */
    public boolean isForOthers() {
        try {
            return !names.isEmpty() || !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }

    /** The same, but refusing every write. */
    public WebSettings asReadOnly() {
        return new WebSettings(host, port, version, true, names, tiles, sharing);
    }

    /** The same, going by these names too. */
    public WebSettings withNames(Set<String> others) {
        return new WebSettings(host, port, version, readOnly, others, tiles, sharing);
    }

    /** The same, sharing other data. */
    public WebSettings withSharing(Sharing other) {
        return new WebSettings(host, port, version, readOnly, names, tiles, other);
    }
}
