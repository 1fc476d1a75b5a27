package org.harmattan.web.ogc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geometries;
import org.harmattan.query.Area;
import org.harmattan.query.PropertyValues;
import org.harmattan.query.Queryable;
import org.harmattan.query.Queryable.Kind;
import org.harmattan.query.Queryables;
import org.harmattan.query.Value;
import org.harmattan.web.PlaceFeature;

/** The places of the gazetteer. */
final class PlaceSource extends ScannedSource {

    private static final Description DESCRIPTION = new Description(
            "places",
            "Places",
            "The places by which articles are located, with the years in which their names or divisions were in force.",
            new Queryables(List.of(
                    Queryable.of("id", Kind.TEXT, "Stable id of the place").withRole("id"),
                    Queryable.of("name", Kind.TEXT, "Usual name"),
                    Queryable.of("kind", Kind.TEXT, "What it is")
                            .withAllowed(Arrays.stream(PlaceKind.values())
                                    .map(PlaceKind::label)
                                    .toList()),
                    Queryable.of("country", Kind.TEXT, "English name of the country"),
                    Queryable.of("admin1", Kind.TEXT, "First-order division"),
                    Queryable.of("admin2", Kind.TEXT, "Second-order division"),
                    Queryable.of("population", Kind.INTEGER, "Inhabitants"),
                    Queryable.of("radius_km", Kind.NUMBER, "Radius of a disk that covers it, in kilometres"),
                    Queryable.of("valid_from", Kind.DAY, "First day of the name")
                            .withRole("primary-interval-start"),
                    Queryable.of("valid_to", Kind.DAY, "Last day of the name").withRole("primary-interval-end"),
                    Queryable.of("geometry", Kind.POINT, "Centre or representative point")
                            .withRole("primary-geometry"))),
            List.of(),
            List.of("name", "kind", "country", "admin1", "population"));

    private final Supplier<Gazetteer> gazetteer;

    PlaceSource(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Extent extent() {
        return new Extent(gazetteer.get().size() == 0 ? Optional.empty() : Optional.of(BBox.WORLD), Optional.empty());
    }

    @Override
    public String state() {
        return gazetteer.get().version();
    }

    @Override
    protected void scan(Optional<Area.Box> box, Consumer<Item> visitor) {
        BBox where = box.filter(edges -> edges.west() <= edges.east())
                .map(edges -> new BBox(edges.west(), edges.south(), edges.east(), edges.north()))
                .orElse(BBox.WORLD);
        gazetteer
                .get()
                .visitWithin(
                        where,
                        place -> visitor.accept(new Item(
                                place.id(), values(place), place.validFrom(), place.validTo(), () -> json(place))));
    }

    @Override
    public Optional<String> find(String id) {
        return gazetteer.get().findById(id).map(PlaceSource::json);
    }

    private static PropertyValues values(Place place) {
        return name -> switch (name) {
            case "id" -> Optional.of(new Value.Text(place.id()));
            case "name" -> Optional.of(new Value.Text(place.name()));
            case "kind" -> Optional.of(new Value.Text(place.kind().label()));
            case "country" -> Optional.of(new Value.Text(PlaceFeature.country(place)));
            case "admin1" -> place.admin1().map(Value.Text::new);
            case "admin2" -> place.admin2().map(Value.Text::new);
            case "population" ->
                place.population().isPresent()
                        ? Optional.of(new Value.Numeral(place.population().getAsLong()))
                        : Optional.empty();
            case "radius_km" -> Optional.of(new Value.Numeral(place.radiusKm()));
            case "valid_from" -> place.validFrom().map(Value.Day::new);
            case "valid_to" -> place.validTo().map(Value.Day::new);
            case "geometry" -> Optional.of(new Value.Shape(Geometries.point(place.point())));
            default -> Optional.empty();
        };
    }

    private static String json(Place place) {
        return PlaceFeature.whole(place).toString();
    }
}
