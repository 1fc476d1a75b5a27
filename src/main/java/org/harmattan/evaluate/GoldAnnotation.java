package org.harmattan.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.geo.LonLat;
import org.harmattan.geoparse.MentionRole;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Stance;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Language;

/** Reads one annotation. What it checks is what the scores rely on. */
final class GoldAnnotation {

    private final GoldFields fields;
    private final String text;

    GoldAnnotation(GoldFields fields, String text) {
        this.fields = fields;
        this.text = text;
    }

    /**
     * The article and its annotation.
     *
     * @param id name of the files, without extension
     * @param content whether incidents must be annotated; places must be in any case
     */
    GoldArticle read(String id, GoldReader.Content content) throws GoldException {
        if (!fields.text("id").equals(id)) {
            throw fields.fault("id", "expected '" + id + "', as the file is called");
        }
        Language language = Language.findByCode(fields.text("language"))
                .orElseThrow(() -> fields.fault("language", "expected fr or en"));
        Article article = new Article(
                id,
                fields.findDay("published"),
                Optional.of(language),
                fields.has("title") ? fields.findText("title") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
        boolean incidents = content == GoldReader.Content.INCIDENTS;
        if (!incidents && fields.has("mentions")) {
            GoldSpans spans = new GoldSpans(fields, text);
            return new GoldArticle(article, language, List.of(), List.of(), spans.mentions(), spans.expressions());
        }
        return new GoldArticle(article, language, incidents ? incidents() : List.of(), places(), List.of(), List.of());
    }

    private List<GoldIncident> incidents() throws GoldException {
        List<GoldIncident> incidents = new ArrayList<>();
        for (GoldFields item : fields.list("incidents")) {
            incidents.add(incident(item));
        }
        return incidents;
    }

    private GoldIncident incident(GoldFields item) throws GoldException {
        SubEventType type = SubEventType.findByLabel(item.text("sub_event_type"))
                .orElseThrow(() -> item.fault("sub_event_type", "is none of ACLED's"));
        if (!item.text("event_type").equals(type.eventType().label())) {
            throw item.fault(
                    "event_type", "expected " + type.eventType().label() + ", to which " + type.label() + " belongs");
        }
        return new GoldIncident(
                type,
                inText(item, "trigger"),
                when(item),
                item.text("group"),
                labels(item.findText("target").orElse("")),
                item.findText("place"),
                where(item),
                range(item, "killed_min", "killed_best", "killed_max"),
                range(item, "wounded_min", "wounded_min", "wounded_max"),
                item.flag("contested"),
                item.flag("background"),
                item.flag("shared_toll"),
                stances(item));
    }

    /** The labels of a list such as {@code FAMa; Wagner}. */
    static Set<String> labels(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toSet());
    }

    private static DateRange when(GoldFields item) throws GoldException {
        Optional<LocalDate> start = item.findDay("date_start");
        Optional<LocalDate> end = item.findDay("date_end");
        String label = item.text("date_precision");
        DatePrecision precision = Arrays.stream(DatePrecision.values())
                .filter(value -> value.label().equals(label))
                .findFirst()
                .orElseThrow(() -> item.fault("date_precision", "expected day, week, month, year or unknown"));
        try {
            return new DateRange(start, end, precision);
        } catch (IllegalArgumentException e) {
            throw item.fault("date_end", e.getMessage());
        }
    }

    private static Optional<GoldPoint> where(GoldFields item) throws GoldException {
        Optional<LonLat> point = point(item);
        if (point.isEmpty()) {
            return Optional.empty();
        }
        double tolerance = item.findNumber("tolerance_km")
                .filter(km -> km > 0)
                .orElseThrow(() -> item.fault("tolerance_km", "expected kilometres, more than 0"));
        return Optional.of(new GoldPoint(point.get(), tolerance));
    }

    private static Optional<LonLat> point(GoldFields item) throws GoldException {
        Optional<Double> lat = item.findNumber("lat");
        Optional<Double> lon = item.findNumber("lon");
        if (lat.isEmpty() && lon.isEmpty()) {
            return Optional.empty();
        }
        if (lat.isEmpty() || lon.isEmpty()) {
            throw item.fault("lat", "expected lat and lon, or null for both");
        }
        try {
            return Optional.of(new LonLat(lon.get(), lat.get()));
        } catch (IllegalArgumentException e) {
            throw item.fault("lat", e.getMessage());
        }
    }

    private static Optional<CountRange> range(GoldFields item, String min, String best, String max)
            throws GoldException {
        Optional<Integer> low = item.findCount(min);
        Optional<Integer> high = item.findCount(max);
        Optional<Integer> middle = item.findCount(best);
        if (low.isEmpty() && high.isEmpty() && middle.isEmpty()) {
            return Optional.empty();
        }
        if (low.isEmpty() || high.isEmpty() || middle.isEmpty()) {
            throw item.fault(min, "expected numbers for " + min + ", " + best + " and " + max + ", or null for all");
        }
        try {
            return Optional.of(new CountRange(low.get(), middle.get(), high.get()));
        } catch (IllegalArgumentException e) {
            throw item.fault(min, e.getMessage());
        }
    }

    private static Optional<Set<Stance>> stances(GoldFields item) throws GoldException {
        Optional<List<GoldFields>> accounts = item.findList("accounts");
        return accounts.isEmpty() ? Optional.empty() : Optional.of(stances(accounts.get()));
    }

    private static Set<Stance> stances(List<GoldFields> accounts) throws GoldException {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        for (GoldFields account : accounts) {
            String label = account.text("stance");
            stances.add(Arrays.stream(Stance.values())
                    .filter(stance -> stance.label().equals(label))
                    .findFirst()
                    .orElseThrow(
                            () -> account.fault("stance", "expected claims, reports, alleges, denies or confirms")));
        }
        return stances;
    }

    private List<GoldPlace> places() throws GoldException {
        List<GoldPlace> places = new ArrayList<>();
        for (GoldFields item : fields.list("places")) {
            String label = item.text("role");
            MentionRole role = Arrays.stream(MentionRole.values())
                    .filter(value -> value.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> item.fault("role", "expected incident, context or rejected"));
            places.add(new GoldPlace(inText(item, "text"), point(item), role));
        }
        return places;
    }

    private String inText(GoldFields item, String key) throws GoldException {
        String words = item.text(key);
        if (!text.contains(words)) {
            throw item.fault(key, "the article does not say '" + words + "'");
        }
        return words;
    }
}
