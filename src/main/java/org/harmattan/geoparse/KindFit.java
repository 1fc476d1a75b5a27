package org.harmattan.geoparse;

import org.harmattan.gazetteer.PlaceKind;

/** How well a place fits the kind that the words before its name announce. */
final class KindFit {

    static final double FITS = 0.9;
    private static final double CLOSE = 0.45;
    private static final double MISFIT = -0.4;

    private KindFit() {}

    static double score(PlaceKind announced, PlaceKind kind) {
        if (announced == kind) {
            return FITS;
        }
        return close(announced, kind) ? CLOSE : MISFIT;
    }

    private static boolean close(PlaceKind announced, PlaceKind kind) {
        return switch (announced) {
            case TOWN -> kind == PlaceKind.CITY || kind == PlaceKind.VILLAGE;
            case VILLAGE -> kind == PlaceKind.TOWN || kind == PlaceKind.COMMUNE || kind == PlaceKind.CITY;
            case COMMUNE -> kind.isSettlement() || kind == PlaceKind.DEPARTMENT;
            case CAMP ->
                kind == PlaceKind.BASE || kind == PlaceKind.POST || kind == PlaceKind.AIRPORT || kind.isSettlement();
            case MINE -> kind.isSettlement();
            case REGION -> kind == PlaceKind.ZONE || kind == PlaceKind.PROVINCE || kind == PlaceKind.CERCLE;
            case ZONE -> kind.isArea() || kind.isSettlement();
            case CERCLE, PROVINCE, DEPARTMENT ->
                kind == PlaceKind.CERCLE || kind == PlaceKind.PROVINCE || kind == PlaceKind.DEPARTMENT;
            case FOREST, PARK -> kind == PlaceKind.FOREST || kind == PlaceKind.PARK || kind == PlaceKind.ZONE;
            default -> false;
        };
    }
}
