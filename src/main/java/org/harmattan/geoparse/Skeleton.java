package org.harmattan.geoparse;

import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceName;
import org.harmattan.text.NameFolder;

/**
 * The consonants of a name, which stay when its vowels are heard and written otherwise: Arbinda and Aribinda, Solhan and
 * Solna.
 */
final class Skeleton {

    private static final String SILENT = "aeiouywh";
    private static final int SHORTEST = 3;

    private Skeleton() {}

    /** Whether the name differs from one of the place's names in vowels and silent letters only. */
    static boolean isShared(String name, Place place) {
        String bones = of(name);
        return bones.length() >= SHORTEST
                && (bones.equals(of(place.name()))
                        || place.alternateNames().stream()
                                .map(PlaceName::text)
                                .map(Skeleton::of)
                                .anyMatch(bones::equals));
    }

    private static String of(String name) {
        String key = NameFolder.key(name);
        StringBuilder bones = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            boolean doubled = bones.length() > 0 && bones.charAt(bones.length() - 1) == letter;
            if (SILENT.indexOf(letter) < 0 && !doubled) {
                bones.append(letter);
            }
        }
        return bones.toString();
    }
}
