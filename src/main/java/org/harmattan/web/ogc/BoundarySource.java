package org.harmattan.web.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.harmattan.exchange.GeometryJson;
import org.harmattan.gazetteer.Countries;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Geometries;
import org.harmattan.query.Area;
import org.harmattan.query.PropertyValues;
import org.harmattan.query.Queryable;
import org.harmattan.query.Queryable.Kind;
import org.harmattan.query.Queryables;
import org.harmattan.query.Value;

/** The outlines of countries and of their divisions, all levels in one collection. */
final class BoundarySource extends ScannedSource {

    private static final Description DESCRIPTION = new Description(
            "boundaries",
            "Boundaries",
            "Outlines of countries (level 0), their first-order divisions (level 1) and, of some countries, the divisions"
                    + " of those (level 2).",
            new Queryables(List.of(
                    Queryable.of("id", Kind.TEXT, "Id, unique over all levels").withRole("id"),
                    Queryable.of("name", Kind.TEXT, "Name"),
                    Queryable.of("level", Kind.INTEGER, "0 country, 1 first-order division, 2 second-order division"),
                    Queryable.of("country", Kind.TEXT, "English name of the country"),
                    Queryable.of("iso_a2", Kind.TEXT, "ISO 3166-1 code of the country"),
                    Queryable.of("approximate", Kind.FLAG, "Whether a part of the outline only stands in for another"),
                    Queryable.of("geometry", Kind.POLYGON, "The outline").withRole("primary-geometry"))),
            List.of(),
            List.of("name", "level", "country"));

    private final Supplier<Boundaries> boundaries;

    BoundarySource(Supplier<Boundaries> boundaries) {
        this.boundaries = boundaries;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Extent extent() {
        List<Boundary> all = all();
        if (all.isEmpty()) {
            return new Extent(Optional.empty(), Optional.empty());
        }
        BBox box = all.stream()
                .map(outline -> Geometries.bounds(outline.geometry()))
                .reduce((one, other) -> new BBox(
                        Math.min(one.west(), other.west()),
                        Math.min(one.south(), other.south()),
                        Math.max(one.east(), other.east()),
                        Math.max(one.north(), other.north())))
                .orElseThrow();
        return new Extent(Optional.of(box), Optional.empty());
    }

    /** Outlines stay the same while the server runs. */
    @Override
    public String state() {
        return "outlines";
    }

    @Override
    protected void scan(Optional<Area.Box> box, Consumer<Item> visitor) {
        all().forEach(outline -> visitor.accept(
                new Item(id(outline), values(outline), Optional.empty(), Optional.empty(), () -> json(outline))));
    }

    @Override
    public Optional<String> find(String id) {
        return all().stream()
                .filter(outline -> id(outline).equals(id))
                .findFirst()
                .map(BoundarySource::json);
    }

    private List<Boundary> all() {
        Boundaries known = boundaries.get();
        List<Boundary> all = new ArrayList<>(known.listCountries());
        all.addAll(known.listAdmin1());
        known.listCountries().forEach(country -> all.addAll(known.listAdmin2(country.country())));
        return all;
    }

    /** Ids of the levels could meet. */
    private static String id(Boundary outline) {
        return outline.level() + "." + outline.id();
    }

    private static String country(Boundary outline) {
        return Countries.findEnglishName(outline.country()).orElse(outline.country());
    }

    private static PropertyValues values(Boundary outline) {
        return name -> Optional.ofNullable(
                switch (name) {
                    case "id" -> new Value.Text(id(outline));
                    case "name" -> new Value.Text(outline.name());
                    case "level" -> new Value.Numeral(outline.level());
                    case "country" -> new Value.Text(country(outline));
                    case "iso_a2" -> new Value.Text(outline.country());
                    case "approximate" -> new Value.Flag(outline.approximate());
                    case "geometry" -> new Value.Shape(outline.geometry());
                    default -> null;
                });
    }

    private static String json(Boundary outline) {
        return FeatureText.of(
                id(outline),
                json -> {
                    json.writeFieldName("geometry");
                    GeometryJson.write(json, outline.geometry());
                },
                json -> {
                    json.writeStringField("id", id(outline));
                    json.writeStringField("name", outline.name());
                    json.writeNumberField("level", outline.level());
                    json.writeStringField("country", country(outline));
                    json.writeStringField("iso_a2", outline.country());
                    json.writeBooleanField("approximate", outline.approximate());
                });
    }
}
