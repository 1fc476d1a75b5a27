package org.harmattan.web.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harmattan.exchange.FootprintJson;
import org.harmattan.exchange.IncidentJson;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.query.Area;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.IncidentQueryables;
import org.harmattan.query.Queryable;
import org.harmattan.query.Queryables;
import org.harmattan.query.Renaming;
import org.harmattan.query.SpatialRelation;
import org.harmattan.query.Value;
import org.harmattan.query.parameters.AreaReader;
import org.harmattan.query.parameters.FilterReader;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.query.parameters.QueryReader;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Page;
import org.harmattan.store.PageKey;
import org.harmattan.store.SortOrder;
import org.harmattan.web.CertaintyCounts;
import org.harmattan.web.Paging;
import org.harmattan.web.StoreState;

/**
 * Incidents as features: by their points, or by the areas in which they may lie. Both take every parameter by which the
 * map filters. As the standard wants it, {@code bbox} tests the geometry that the features have, and lets those without
 * one through; with {@code certainty}, it tests where the incident possibly or certainly lies.
 */
final class IncidentSource implements ItemSource {

    private static final Queryables FOOTPRINT_QUERYABLES = new Queryables(IncidentQueryables.ALL.list().stream()
            .filter(property -> !property.kind().isGeometry())
            .toList());
    private static final Renaming TO_FOOTPRINT = new Renaming("geometry", "footprint");

    private final IncidentStore store;
    private final StoreState state;
    private final boolean footprints;
    private final Description description;
    private final AtomicReference<Optional<KnownExtent>> extent = new AtomicReference<>(Optional.empty());

    private record KnownExtent(String state, Extent extent) {}

    private IncidentSource(IncidentStore store, StoreState state, boolean footprints, Description description) {
        this.store = store;
        this.state = state;
        this.footprints = footprints;
        this.description = description;
    }

    static IncidentSource points(IncidentStore store, StoreState state) {
        return new IncidentSource(
                store,
                state,
                false,
                new Description(
                        "incidents",
                        "Incidents",
                        "What happened, where, when, to whom and according to whom, each as the point that fits best."
                                + " Incidents that nothing places have no geometry. The rejected and the merged are"
                                + " left out unless \"status\" asks for them.",
                        IncidentQueryables.ALL,
                        parameters(),
                        List.of("title", "date_start", "date_end", "place", "country", "killed_best", "group")));
    }

    static IncidentSource footprints(IncidentStore store, StoreState state) {
        return new IncidentSource(
                store,
                state,
                true,
                new Description(
                        "footprints",
                        "Footprints",
                        "The areas in which the incidents may lie. Incidents that nothing places are left out.",
                        footprintQueryables(),
                        parameters(),
                        List.of("title", "group", "geo_precision", "uncertainty_m")));
    }

    private static List<String> parameters() {
        return Stream.concat(QueryReader.NAMES.stream(), Stream.of(Paging.SORT)).toList();
    }

    private static Queryables footprintQueryables() {
        List<Queryable> list = new ArrayList<>(FOOTPRINT_QUERYABLES.list());
        list.add(Queryable.of("geometry", Queryable.Kind.POLYGON, "Area in which it may lie")
                .withRole("primary-geometry"));
        return new Queryables(list);
    }

    @Override
    public Description description() {
        return description;
    }

    /** Counted once for each state of the store, as it takes a look at every incident. */
    @Override
    public Extent extent() {
        String now = state.now();
        return extent.updateAndGet(last -> last.filter(known -> known.state().equals(now))
                        .or(() -> Optional.of(new KnownExtent(now, newExtent()))))
                .orElseThrow()
                .extent();
    }

    private Extent newExtent() {
        IncidentQuery all = IncidentQuery.all();
        return footprints
                ? new Extent(store.findFootprintBounds(all), store.findDays(all.withPlaced(true)))
                : new Extent(store.findBounds(all), store.findDays(all));
    }

    @Override
    public String state() {
        return state.now();
    }

    @Override
    public Items items(Request request) {
        IncidentQuery query = query(request);
        SortOrder order = Paging.order(request.given());
        Page page = store.page(query, order, Paging.after(request.given(), order), request.limit());
        Function<Incident, String> writer = this::json;
        CertaintyCounts counts = counts(request, query);
        return new Items(
                () -> page.incidents().stream().map(writer).iterator(),
                counts.matched(),
                counts.further(),
                page.next().map(PageKey::text));
    }

    /** A box tests points, but what is certain and what is possible lies in the areas around them. */
    private CertaintyCounts counts(Request request, IncidentQuery query) {
        Optional<Area> box = AreaReader.box(request.given(), true).map(Area.class::cast);
        if (box.isEmpty() || query.area().isPresent()) {
            return CertaintyCounts.of(store::count, query);
        }
        CertaintyCounts areas = CertaintyCounts.of(store::count, query(request, box));
        return new CertaintyCounts(store.count(query), areas.certain(), areas.possible());
    }

    @Override
    public Optional<String> find(String id) {
        return store.findById(id)
                .filter(incident -> !footprints || incident.location() instanceof Location.Placed)
                .map(this::json);
    }

    private String json(Incident incident) {
        return footprints ? FootprintJson.toString(incident) : IncidentJson.toString(incident);
    }

    private IncidentQuery query(Request request) {
        Optional<Area.Box> box = AreaReader.box(request.given(), true);
        boolean byPoint = !footprints && box.isPresent() && !request.given().has("certainty");
        IncidentQuery query = query(request, byPoint ? Optional.empty() : box.map(Area.class::cast));
        if (!byPoint) {
            return query;
        }
        Filter point = pointIn(box.get());
        Filter all = query.filter()
                .<Filter>map(filter -> new Filter.And(List.of(filter, point)))
                .orElse(point);
        return query.toBuilder().filter(Optional.of(all)).build();
    }

    /** The query by areas; {@code box} stands for the parameter of that name, if that is given. */
    private IncidentQuery query(Request request, Optional<Area> box) {
        Parameters given = request.given();
        List<Filter> conditions =
                new ArrayList<>(QueryableParameters.conditions(given, description.queryables(), QueryReader.NAMES));
        FilterReader.filter(given, description.queryables()).ifPresent(conditions::add);
        Optional<Filter> all = QueryableParameters.all(conditions);
        IncidentQuery query = request.reader().read(given, footprints ? all.map(TO_FOOTPRINT::apply) : all);
        IncidentQuery placed = footprints ? query.withPlaced(true) : query;
        return given.has("bbox") ? placed.withArea(footprints ? query.area() : box) : placed;
    }

    private static Filter pointIn(Area.Box box) {
        Expression point = new Expression.Property("geometry");
        Value edges = new Value.Box(box.west(), box.south(), box.east(), box.north());
        return new Filter.Or(
                List.of(new Filter.IsNull(point), new Filter.Spatial(SpatialRelation.INTERSECTS, point, edges)));
    }
}
