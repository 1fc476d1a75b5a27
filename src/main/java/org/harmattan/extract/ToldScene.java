package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.geoparse.Closeness;
import org.harmattan.geoparse.PlaceExpression;

/** Where an event happened, as far as the text told it yet. Not safe for several threads. */
final class ToldScene {

    /** From this fit on one place lies in the other. */
    private static final double INSIDE = 1;

    /** Of a way between two places: those are 0 and near one 1. */
    private static final int LINE = 2;

    private Optional<PlaceExpression> scene = Optional.empty();
    private boolean ofHeading;
    private boolean guessed;

    /** Takes that place where it says more than the one before; {@code heading}: a heading named it. */
    void tell(PlaceExpression found, boolean heading) {
        if (isCloser(found) || ofHeading && !heading && isBetter(found)) {
            scene = Optional.of(found);
            ofHeading = heading;
        }
    }

    /** Takes that place whatever was told before. */
    void set(PlaceExpression found) {
        scene = Optional.of(found);
    }

    /** Takes a place that nothing told of the event names. */
    void guess(PlaceExpression found) {
        set(found);
        guessed = true;
    }

    Optional<PlaceExpression> find() {
        return scene;
    }

    boolean isGuessed() {
        return guessed;
    }

    private boolean isCloser(PlaceExpression other) {
        return scene.isEmpty() || closeness(other) < closeness(scene.get());
    }

    /** A heading names the town that readers know; the text then tells how far from it. */
    private boolean isBetter(PlaceExpression other) {
        boolean wider = closeness(other) > closeness(scene.orElseThrow());
        boolean apart = SceneFit.of(other, scene.get()) < INSIDE;
        return !wider || isRoad(other) || apart && !SceneFit.isArea(other);
    }

    /** {@code l'embuscade de la route de Diapaga} in a heading is one {@code sur la route Kantchari-Diapaga}. */
    private boolean isRoad(PlaceExpression other) {
        return closeness(other) == LINE && closeness(scene.orElseThrow()) > 0 && !SceneFit.isLongLine(other);
    }

    private static int closeness(PlaceExpression place) {
        Closeness closeness = place.located().orElseThrow().closeness();
        return switch (closeness) {
            case PLACE -> 0;
            case NEAR_PLACE -> 1;
            case LINE -> LINE;
            case VAGUE -> 3;
            case ADMIN2 -> 4;
            case ADMIN1 -> 5;
            case COUNTRY -> 6;
        };
    }
}
