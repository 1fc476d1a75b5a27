package org.harmattan.evaluate;

import java.util.Locale;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/** One line about an incident, for the list of worst cases. */
final class Wording {

    private Wording() {}

    static String days(DateRange when) {
        if (when.start().isEmpty()) {
            return "undated";
        }
        String start = when.start().get().toString();
        return when.end().equals(when.start())
                ? start
                : start + ".." + when.end().get();
    }

    static String of(GoldIncident gold) {
        String where = gold.where().map(at -> " " + position(at.point())).orElse("");
        return gold.type().label() + " by " + gold.group() + " at "
                + gold.place().orElse("no place") + where + ", " + days(gold.when())
                + (gold.background() ? ", background" : "") + ": \"" + oneLine(gold.trigger()) + "\"";
    }

    static String of(Incident found) {
        String where = found.location() instanceof Location.Placed placed ? " " + position(placed.point()) : "";
        return found.type().label() + " by " + found.group().label() + " at "
                + found.location().place().orElse("no place") + where + ", " + days(found.when())
                + (found.background() ? ", background" : "")
                + String.format(Locale.ROOT, ", confidence %.2f: \"", found.confidence())
                + oneLine(found.evidence().get(0).quote().text()) + "\"";
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    static String position(LonLat point) {
        return String.format(Locale.ROOT, "(%.2f, %.2f)", point.lat(), point.lon());
    }
}
