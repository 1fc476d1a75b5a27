package org.harmattan.extract;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.harmattan.incident.Account;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Stance;
import org.harmattan.text.Article;

/**
 * An incident among those of its article.
 *
 * @param order how many come before it
 * @param of how many there are
 */
record SeenIncident(Article article, Incident incident, int order, int of) {

    boolean placed(Predicate<Location.Placed> holds) {
        return incident.location() instanceof Location.Placed at && holds.test(at);
    }

    double measure(ToDoubleFunction<Location.Placed> measure) {
        return incident.location() instanceof Location.Placed at ? measure.applyAsDouble(at) : 0;
    }

    long supports(String field) {
        return incident.evidence().stream()
                .filter(piece -> piece.supports().equals(field))
                .count();
    }

    boolean stance(Stance stance) {
        return incident.accounts().stream().map(Account::stance).anyMatch(stance::equals);
    }

    /** Where in the text it is first told, 0 to 1. */
    double position() {
        int start = incident.evidence().get(0).quote().span().start();
        return (double) start / Math.max(1, article.text().length());
    }
}
