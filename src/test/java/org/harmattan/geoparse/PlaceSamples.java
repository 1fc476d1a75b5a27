package org.harmattan.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Article;
import org.harmattan.text.Document;
import org.harmattan.text.Span;

/**
 * Names of annotated texts with what spoke for the place that was chosen, and whether it was right. What the gazetteer does
 * not know is rare in texts written beside it, and is what scores must tell best: so the texts are read again with parts of
 * the gazetteer hidden, and what is then taken for a hidden village is wrong.
 */
final class PlaceSamples {

    /** A name; {@code weight} is 1 where nothing was hidden. */
    record Sample(double[] features, boolean right, double weight) {}

    private static final Path TEXTS = Path.of("src/test/resources/gold/places/dev");

    /** How often a village of the news is in no gazetteer: 12 of 305 names of the texts when they were annotated. */
    private static final double MISSING = 0.04;

    /** Each hides one of so many parts of the villages. */
    private static final int PARTS = 5;

    private static final double SAME_METRES = 5_000;

    /** Added to a recorded score for each record before it, so that the record is found again by the score. */
    private static final double STEP = 1e-6;

    /** Shares of certainty from which other names may lean on a place, as odds: see {@link Ranking}. */
    private static final double SURE_ODDS = Math.log(0.6 / 0.4);

    private final List<double[]> records = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private final Set<String> hidden;
    private final Geoparser geoparser;

    private PlaceSamples(Gazetteer gazetteer, Set<String> hidden) throws IOException {
        this.hidden = hidden;
        geoparser = new Geoparser(
                gazetteer,
                Extractors.boundaries(),
                Extractors.courses(),
                PlaceWords.read(Extractors.open("lexicon/places.json")),
                this::record);
    }

    private double record(double[] features) {
        boolean sure = features[PlaceScores.Feature.ODDS.ordinal()] >= SURE_ODDS;
        records.add(features);
        return (sure ? 0.6 : 0.5) + (records.size() - 1) * STEP;
    }

    private double[] features(double score) {
        return records.get((int) Math.round((score - (score >= 0.6 ? 0.6 : 0.5)) / STEP));
    }

    /** All samples of the texts that whoever writes rules may read. */
    static List<Sample> read() throws IOException {
        Gazetteer whole = Extractors.gazetteer();
        List<Sample> all = new ArrayList<>(readWith(whole, Set.of()));
        for (int part = 0; part < PARTS; part++) {
            Set<String> hidden = new HashSet<>();
            List<Place> rest = new ArrayList<>();
            for (Place place : whole.listAll()) {
                boolean small = place.kind() == PlaceKind.VILLAGE || place.kind() == PlaceKind.TOWN;
                if (small && Math.floorMod(place.id().hashCode(), PARTS) == part) {
                    hidden.add(place.id());
                } else {
                    rest.add(place);
                }
            }
            all.addAll(readWith(new Gazetteer(rest), hidden));
        }
        return all;
    }

    private static List<Sample> readWith(Gazetteer gazetteer, Set<String> hidden) throws IOException {
        PlaceSamples reader = new PlaceSamples(gazetteer, hidden);
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                reader.readText(file);
            }
        }
        return reader.samples;
    }

    private void readText(Path file) throws IOException {
        records.clear();
        JsonNode gold = new ObjectMapper().readTree(Files.readString(file));
        String text = Files.readString(Path.of(file.toString().replace(".json", ".txt")));
        Geoparse found = geoparser.parse(
                Document.of(Article.of("gold", text)),
                List.of(),
                Optional.of(LocalDate.parse(gold.path("published").asText())));
        for (PlaceMention mention : found.mentions()) {
            mention.resolution()
                    .chosen()
                    .ifPresent(chosen -> find(gold, mention.span()).ifPresent(annotated -> add(annotated, chosen)));
        }
    }

    private static Optional<JsonNode> find(JsonNode gold, Span span) {
        for (JsonNode mention : gold.path("mentions")) {
            if (mention.path("start").asInt() < span.end()
                    && mention.path("end").asInt() > span.start()) {
                return Optional.of(mention.path("place"));
            }
        }
        return Optional.empty();
    }

    private void add(JsonNode annotated, Candidate chosen) {
        boolean right = isRight(annotated, chosen.place());
        if (hidden.isEmpty()) {
            samples.add(new Sample(features(chosen.score()), right, 1));
        } else if (hidden.contains(annotated.path("id").asText()) && !right) {
            samples.add(new Sample(features(chosen.score()), false, MISSING));
        }
    }

    private static boolean isRight(JsonNode annotated, Place chosen) {
        if (!annotated.isObject()) {
            return false;
        }
        if (annotated.path("id").asText().equals(chosen.id())) {
            return true;
        }
        if (!annotated.path("lon").isNumber()) {
            return annotated.path("country").asText().equals(chosen.country());
        }
        LonLat point = new LonLat(
                annotated.path("lon").asDouble(), annotated.path("lat").asDouble());
        double tolerance = Math.max(SAME_METRES, annotated.path("tolerance_km").asDouble() * 1_000);
        return Geodesy.distance(point, chosen.point()) <= tolerance;
    }
}
