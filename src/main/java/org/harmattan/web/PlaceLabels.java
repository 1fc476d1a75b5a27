package org.harmattan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.BBox;
import org.harmattan.index.View;

/** The names of settlements that a map shows: the more important ones from afar, one in each part of the picture. */
final class PlaceLabels {

    private static final int MOST = 300;

    /** From this zoom on a view is small enough to look through imported places too, which are millions. */
    private static final int IMPORTED_FROM = 9;

    private static final double TILE_PIXELS = 256;
    private static final double LABEL_PIXELS = 70;

    private static final Comparator<Place> ORDER =
            Comparator.comparingDouble(PlaceLabels::importance).reversed().thenComparing(Place::id);

    private PlaceLabels() {}

    /** The labels of a view, the most important first. */
    static List<Place> list(Gazetteer gazetteer, View view) {
        Map<Long, Place> best = new HashMap<>();
        double least = leastImportance(view.zoom());
        visit(gazetteer, view, place -> {
            boolean shown = place.kind().isSettlement()
                    && importance(place) >= least
                    && view.contains(place.point().lon(), place.point().lat());
            if (shown) {
                best.merge(cell(place, view.zoom()), place, PlaceLabels::moreImportant);
            }
        });
        List<Place> labels = new ArrayList<>(best.values());
        labels.sort(ORDER);
        return labels.size() <= MOST ? labels : labels.subList(0, MOST);
    }

    /** Roughly the inhabitants; where nobody counted them, what is usual for a place of its kind. */
    static double importance(Place place) {
        double usual = switch (place.kind()) {
            case COUNTRY -> 10_000_000;
            case REGION -> 1_000_000;
            case CERCLE, PROVINCE, DEPARTMENT -> 200_000;
            case CITY -> 100_000;
            case TOWN, COMMUNE -> 15_000;
            case VILLAGE -> 800;
            default -> 400;
        };
        return place.population().orElse(0) > 0 ? place.population().getAsLong() : usual;
    }

    private static Place moreImportant(Place one, Place other) {
        return ORDER.compare(one, other) <= 0 ? one : other;
    }

    /** From far away only cities; each step of the zoom lets in places a third as large. */
    private static double leastImportance(int zoom) {
        return zoom >= 10 ? 0 : 300_000 / Math.pow(3, Math.max(0, zoom - 4));
    }

    private static void visit(Gazetteer gazetteer, View view, Consumer<Place> visitor) {
        if (view.zoom() >= IMPORTED_FROM && view.west() <= view.east()) {
            gazetteer.visitWithin(new BBox(view.west(), view.south(), view.east(), view.north()), visitor);
        } else {
            gazetteer.listAll().forEach(visitor);
        }
    }

    /** Degrees will do for telling labels apart that would lie over each other. */
    private static long cell(Place place, int zoom) {
        double degrees = 360 * LABEL_PIXELS / (TILE_PIXELS * Math.pow(2, zoom));
        long column = (long) Math.floor((place.point().lon() + 180) / degrees);
        long line = (long) Math.floor((place.point().lat() + 90) / (degrees / 3));
        return line << 32 | column;
    }
}
