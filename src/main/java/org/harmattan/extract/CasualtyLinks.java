package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.harmattan.extract.CasualtyStatement.Change;
import org.harmattan.extract.VictimPhrase.Form;

/** What befell which phrases of a sentence, as far as it is known. For one thread. */
final class CasualtyLinks {

    /** Larger numbers are no victims of one event. */
    private static final int MOST_PEOPLE = 100_000;

    /**
     * What befell a phrase's people.
     *
     * @param part index of the phrase
     * @param harm what befell them
     * @param change what the number does to those told before
     * @param partial whether it is only a loss that somebody suffered: <i>qui a perdu deux frères</i>
     */
    record Link(int part, Harm harm, Change change, boolean partial) {}

    private final SentenceParts parts;
    private final TreeMap<Integer, List<Link>> links = new TreeMap<>();

    CasualtyLinks(SentenceParts parts) {
        this.parts = parts;
    }

    /** Adds a harm to the phrase at that index, unless it is known. */
    void add(int part, Harm harm, Change change) {
        add(part, harm, change, false);
    }

    /** Adds a harm of people who may be counted elsewhere too. */
    void addPartial(int part, Harm harm) {
        add(part, harm, Change.NONE, true);
    }

    private void add(int part, Harm harm, Change change, boolean partial) {
        VictimPhrase phrase = parts.findPhrase(part).orElseThrow();
        if (phrase.count().max() > MOST_PEOPLE) {
            return;
        }
        List<Link> all = links.computeIfAbsent(part, key -> new ArrayList<>());
        if (harm == Harm.KILLED) {
            // Who was wounded and died is counted among the dead.
            all.removeIf(link -> link.harm() == Harm.WOUNDED && phrase.count().form() != Form.DENIED);
        }
        if (!has(all, harm)) {
            all.add(new Link(part, harm, change, partial));
        }
    }

    /** Whether that harm is known of a phrase before the one at that index. */
    boolean hasBefore(int part, Harm harm) {
        for (List<Link> before : links.headMap(part).values()) {
            if (has(before, harm)) {
                return true;
            }
        }
        return false;
    }

    /** Whether that harm is the one known of the phrase next before the one at that index. */
    boolean isLastBefore(int part, Harm harm) {
        return Optional.ofNullable(links.lowerEntry(part))
                .filter(last -> has(last.getValue(), harm))
                .isPresent();
    }

    private static boolean has(List<Link> known, Harm harm) {
        for (Link link : known) {
            if (link.harm() == harm) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is known of the phrase at that index. */
    boolean has(int part) {
        return links.containsKey(part);
    }

    /**
     * The first harm known of a phrase.
     *
     * @throws java.util.NoSuchElementException when none is known
     */
    Harm harmOf(int part) {
        if (!has(part)) {
            throw new java.util.NoSuchElementException("nothing is known of part " + part);
        }
        return links.get(part).get(0).harm();
    }

    /** The phrases of which something is known. */
    Set<Integer> parts() {
        return links.keySet();
    }

    /** All links, in the order of the text. */
    List<Link> inOrder() {
        return links.values().stream().flatMap(List::stream).toList();
    }
}
