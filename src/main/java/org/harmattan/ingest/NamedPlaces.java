package org.harmattan.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.harmattan.exchange.imports.ImportedRecord;
import org.harmattan.gazetteer.Countries;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.RoughDisk;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Location;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.NameFolder;
import org.harmattan.text.Phrase;

/** Places of rows that name one and give no coordinates. Loads the gazetteer at the first such row. */
final class NamedPlaces {

    private static final double METRES = 1_000;

    private final Supplier<Gazetteer> gazetteer;

    NamedPlaces(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a row names a place and does not say where it is. */
    static boolean isNameOnly(ImportedRecord.Where where) {
        return where.point().isEmpty()
                && where.place().isPresent()
                && where.wherePrecision() != WherePrecision.COUNTRY
                && where.wherePrecision() != WherePrecision.INTERNATIONAL;
    }

    /** The place of that name; empty when there is none, or when several could be meant. */
    Optional<Location.Placed> find(ImportedRecord.Where where, Phrase reason) {
        Optional<String> code = where.country().flatMap(Countries::findCode);
        List<Place> named = gazetteer.get().findByName(where.place().orElseThrow()).stream()
                .filter(place ->
                        code.map(place.country()::equals).orElse(where.country().isEmpty()))
                .filter(place ->
                        where.admin1().isEmpty() || isIn(place, where.admin1().get()))
                .toList();
        return only(named, place -> true)
                .or(() -> only(named, place -> place.kind().isSettlement()))
                .or(() -> only(named, place -> place.kind().isSettlement() && place.isCurated()))
                .map(place -> placed(place, reason));
    }

    private static boolean isIn(Place place, String admin1) {
        return place.admin1()
                .filter(name -> NameFolder.fold(name).equals(NameFolder.fold(admin1)))
                .isPresent();
    }

    private static Optional<Place> only(List<Place> places, Predicate<Place> test) {
        List<Place> fitting = places.stream().filter(test).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Location.Placed placed(Place place, Phrase reason) {
        boolean settlement = place.kind().isSettlement();
        double metres = place.radiusKm() * METRES;
        return new Location.Placed(
                place.point(),
                RoughDisk.around(place.point(), metres),
                Optional.of(place.id()),
                Optional.of(place.name()),
                Countries.findEnglishName(place.country()),
                place.admin1(),
                place.admin2(),
                settlement ? GeoPrecision.EXACT : GeoPrecision.REGION,
                settlement ? WherePrecision.EXACT : WherePrecision.LINEAR_OR_VAGUE,
                metres,
                List.of(),
                List.of(reason));
    }
}
