package org.harmattan.web.ogc;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.harmattan.query.Area;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.PropertyValues;
import org.harmattan.query.SpatialRelation;
import org.harmattan.query.Value;
import org.harmattan.query.parameters.AreaReader;
import org.harmattan.query.parameters.FilterReader;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.query.parameters.TimeReader;
import org.harmattan.web.Paging;

/** Features that are gone through one by one for every request, and listed in the order of their ids. */
abstract class ScannedSource implements ItemSource {

    private static final List<String> NO_PARAMETERS_OF_QUERYABLES = List.of();

    /**
     * A feature on its way past.
     *
     * @param id its id, unique
     * @param values its properties, {@code geometry} among them when it has one
     * @param first first day of its time; empty: none, or open
     * @param last last day
     * @param json its GeoJSON, made only when it is wanted
     */
    record Item(
            String id,
            PropertyValues values,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Supplier<String> json) {}

    /**
     * Shows all features that may lie in the box, in any order.
     *
     * @param box where; empty: anywhere
     */
    protected abstract void scan(Optional<Area.Box> box, Consumer<Item> visitor);

    @Override
    public Items items(Request request) {
        Parameters given = request.given();
        Optional<Area.Box> box = AreaReader.box(given, true);
        TimeReader.Days days = TimeReader.days(given);
        Optional<Filter> filter = filter(given, box);
        Optional<String> after = given.findText(Paging.AFTER).map(ScannedSource::id);
        // The greatest id on top, to be dropped for a smaller one: no more is held than is shown.
        PriorityQueue<Item> page =
                new PriorityQueue<>(Comparator.comparing(Item::id).reversed());
        long[] matched = {0};
        scan(box, item -> {
            if (touches(item, days)
                    && filter.map(wanted -> wanted.matches(item.values())).orElse(true)) {
                matched[0]++;
                if (after.map(id -> item.id().compareTo(id) > 0).orElse(true)) {
                    page.add(item);
                    if (page.size() > request.limit() + 1) {
                        page.poll();
                    }
                }
            }
        });
        boolean more = page.size() > request.limit();
        List<Item> shown = page.stream()
                .sorted(Comparator.comparing(Item::id))
                .limit(request.limit())
                .toList();
        return new Items(
                () -> shown.stream().map(item -> item.json().get()).iterator(),
                matched[0],
                Map.of(),
                more ? Optional.of(token(shown.get(shown.size() - 1).id())) : Optional.empty());
    }

    private Optional<Filter> filter(Parameters given, Optional<Area.Box> box) {
        List<Filter> conditions = new ArrayList<>(
                QueryableParameters.conditions(given, description().queryables(), NO_PARAMETERS_OF_QUERYABLES));
        FilterReader.filter(given, description().queryables()).ifPresent(conditions::add);
        box.ifPresent(area -> {
            Expression geometry = new Expression.Property("geometry");
            Value edges = new Value.Box(area.west(), area.south(), area.east(), area.north());
            conditions.add(new Filter.Or(List.of(
                    new Filter.IsNull(geometry), new Filter.Spatial(SpatialRelation.INTERSECTS, geometry, edges))));
        });
        return QueryableParameters.all(conditions);
    }

    private static boolean touches(Item item, TimeReader.Days days) {
        return (days.first().isEmpty()
                        || item.last().isEmpty()
                        || !item.last().get().isBefore(days.first().get()))
                && (days.last().isEmpty()
                        || item.first().isEmpty()
                        || !item.first().get().isAfter(days.last().get()));
    }

    private static String token(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String id(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Paging.refusedAfter();
        }
    }
}
