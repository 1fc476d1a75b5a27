package org.harmattan.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Location;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Phrase;

/** Writes the one line by which an incident is listed. */
public final class TitleWriter {

    private TitleWriter() {}

    /** The line of an incident of these. */
    public static Phrase write(SubEventType type, Location location, Actor group, Casualties casualties) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("type", type.label());
        parameters.put("group", group.label());
        location.place().ifPresent(place -> parameters.put("place", place));
        casualties.killed().ifPresent(killed -> parameters.put("killed", number(killed)));
        String key = "incident.title" + (location.place().isPresent() ? ".placed" : "")
                + (casualties.killed().isPresent() ? ".killed" : "");
        String where = location.place().map(place -> ", " + place).orElse("");
        Optional<String> toll = casualties.killed().map(killed -> ": " + number(killed) + " killed");
        return new Phrase(key, parameters, type.label() + where + " (" + group.label() + ")" + toll.orElse(""));
    }

    private static String number(CountRange range) {
        return range.min() == range.max() ? Integer.toString(range.min()) : range.min() + "–" + range.max();
    }
}
