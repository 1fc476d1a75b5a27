package org.harmattan.geoparse;

import java.util.Set;
import org.harmattan.text.PhraseTrie;

/** Words between names that say how the names hang together. Immutable; safe for several threads. */
final class LinkWords {

    /** Words between a name and the area that holds it or the words that place it: "X, situé dans Y". */
    final Set<String> linkers;

    /** Words that join names, and those that may stand beside them between the names of a list. */
    final Set<String> conjunctions;

    final Set<String> listJoiners;

    /** Those that join names and nothing else. */
    final Set<String> plainJoints;

    /** Words between "across the river" and the place over against which something lies. */
    final Set<String> acrossWords;

    /** Words between the two names of a way: "leaving Gao for Ansongo". */
    final PhraseTrie<String> joints;

    /** Words that say what a place is: "X, a garrison town on the border". */
    final Set<String> appositions;

    /** Words before and after an adjective of a country by which it is a side of a border: "côté malien". */
    final Set<String> sidesBefore;

    final Set<String> sidesAfter;

    /** Words before the last name of a list. */
    final Set<String> listEnds;

    /** Words between that and the name. */
    final Set<String> listPrepositions;

    /** Words that stand for the kind told last: "la province de X et celle de Y". */
    final Set<String> kindPronouns;

    LinkWords(PlaceLexicon lists) {
        linkers = lists.words("linkers");
        conjunctions = lists.words("conjunctions");
        listJoiners = lists.words("list_joiners");
        plainJoints = lists.words("plain_joints");
        acrossWords = lists.words("across_words");
        joints = lists.phrases("joints");
        appositions = lists.words("appositions");
        sidesBefore = lists.words("sides_before");
        sidesAfter = lists.words("sides_after");
        listEnds = lists.words("list_ends");
        listPrepositions = lists.words("list_prepositions");
        kindPronouns = lists.words("kind_pronouns");
    }
}
