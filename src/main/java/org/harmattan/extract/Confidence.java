package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Location;
import org.harmattan.text.DatePrecision;

/**
 * Estimates how likely an analyst would sign an incident as it stands: a logistic function of what the text tells of it.
 */
final class Confidence {

    private Confidence() {}

    static double estimate(
            EventDraft draft,
            Location location,
            DateRange when,
            TypeDecider.Decision decision,
            Optional<ActorMention> perpetrator,
            List<Version> versions) {
        double place = draft.scene()
                .flatMap(PlaceExpression::located)
                .map(Located::score)
                .orElse(0.0);
        // Weights set by hand, the constant so that the mean fits the share of right incidents in the development half.
        double logit = -2.3;
        logit += location instanceof Location.Placed ? 1.0 * place : -0.6;
        logit += LocationCoder.isClose(location) ? 0.4 : 0;
        logit += when.precision() == DatePrecision.DAY ? 0.6 : 0;
        logit += decision.trigger().filter(trigger -> !trigger.isGeneric()).isPresent() ? 0.3 : -0.3;
        logit += perpetrator
                        .filter(actor -> actor.proper() && !actor.suspected())
                        .isPresent()
                ? 0.2
                : 0;
        logit += versions.stream().anyMatch(version -> !version.statements().isEmpty()) ? 0.4 : 0;
        logit += draft.frames().size() > 1 ? 0.2 : 0;
        logit -= draft.isBackground() ? 0.5 : 0;
        return Math.round(1_000 / (1 + Math.exp(-logit))) / 1_000.0;
    }
}
