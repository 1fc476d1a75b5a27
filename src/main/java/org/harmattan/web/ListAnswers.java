package org.harmattan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.incident.Incident;
import org.harmattan.index.IdPage;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Page;
import org.harmattan.web.ViewAnswer.Asked;
import org.harmattan.web.ViewAnswer.Part;

/** The beginnings of the lists under one filter. */
final class ListAnswers {

    private final IncidentStore store;
    private final Asked asked;
    private final Map<Part, IncidentList> described = new EnumMap<>(Part.class);

    ListAnswers(IncidentStore store, Asked asked) {
        this.store = store;
        this.asked = asked;
    }

    /** Those lists as JSON. Their incidents are read together: the store takes as long for a few as for twice as many. */
    Map<Part, byte[]> make(List<Part> lists) throws IOException {
        Map<Part, IdPage> pages = new EnumMap<>(Part.class);
        for (Part list : lists) {
            asked.current()
                    .flatMap(now -> now.findPage(list(list).query(), asked.order(), Optional.empty(), asked.limit()))
                    .ifPresent(page -> pages.put(list, page));
        }
        Map<String, Incident> incidents = read(pages);
        Map<Part, byte[]> made = new EnumMap<>(Part.class);
        for (Part list : lists) {
            Optional<Page> first = Optional.ofNullable(pages.get(list)).map(page -> page(page, incidents));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            list(list).write(out, asked.current(), first, address(list));
            made.put(list, out.toByteArray());
        }
        return made;
    }

    private IncidentList list(Part list) {
        return described.computeIfAbsent(
                list,
                part -> new IncidentList(
                        store,
                        asked.query().withPlaced(part == Part.PLACED),
                        asked.order(),
                        Optional.empty(),
                        asked.limit(),
                        asked.since()));
    }

    private Map<String, Incident> read(Map<Part, IdPage> pages) {
        List<String> ids =
                pages.values().stream().flatMap(page -> page.ids().stream()).toList();
        return store.list(ids).stream().collect(Collectors.toMap(Incident::id, incident -> incident));
    }

    private static Page page(IdPage page, Map<String, Incident> incidents) {
        return new Page(
                page.ids().stream().map(incidents::get).filter(Objects::nonNull).toList(), page.next());
    }

    /** Of the list alone, whose next page goes on from there. */
    private String address(Part list) {
        Stream<String> filters = asked.parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        Stream<String> page = Stream.of(
                "placed=" + (list == Part.PLACED),
                Paging.SORT + "=" + asked.order().label(),
                Paging.LIMIT + "=" + asked.limit());
        return Stream.concat(filters, page).collect(Collectors.joining("&", "/api/incidents?", ""));
    }
}
