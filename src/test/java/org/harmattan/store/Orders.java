package org.harmattan.store;

import java.time.LocalDate;
import java.util.Comparator;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.text.NameFolder;

/** What the orders of lists mean, said a second time. */
final class Orders {

    private Orders() {}

    static Comparator<Incident> of(SortOrder order) {
        Comparator<Incident> first = switch (order) {
            case DATE_DESC ->
                Comparator.comparing((Incident incident) -> day(incident, LocalDate.MIN))
                        .reversed();
            case DATE -> Comparator.comparing(incident -> day(incident, LocalDate.MAX));
            case KILLED_DESC -> Comparator.comparing(Orders::killed).reversed();
            case CONFIDENCE_DESC -> Comparator.comparing(Incident::confidence).reversed();
            case ADDED_DESC -> (one, other) -> 0;
            case TITLE ->
                Comparator.comparing(
                        incident -> NameFolder.fold(incident.title().text()));
        };
        return first.thenComparing(Incident::id);
    }

    private static LocalDate day(Incident incident, LocalDate unknown) {
        return incident.when().end().orElse(unknown);
    }

    private static int killed(Incident incident) {
        return incident.casualties().killed().map(CountRange::max).orElse(-1);
    }
}
