package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Puts other places, weekdays, numbers and actors into the sentences of {@code frames.tsv}: the incident must follow. */
class SwappedFramesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2022, 5, 19);

    private static final List<String> PLACES =
            List.of("Dinangourou", "Banibangou", "Tongomayel", "Ber", "Markoye", "Djibo", "Inatès", "Ogossagou");

    /** A word of the sentence and what must come of it. */
    private record Word<T>(String text, T meaning) {}

    private static final Map<String, List<String>> DAYS = Map.of(
            "fr", List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
            "en", List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));

    private static final Map<String, List<Word<Integer>>> NUMBERS = Map.of(
            "fr",
            List.of(
                    new Word<>("trois", 3),
                    new Word<>("12", 12),
                    new Word<>("dix-sept", 17),
                    new Word<>("une vingtaine de", 20),
                    new Word<>("au moins 53", 53),
                    new Word<>("soixante et onze", 71),
                    new Word<>("près de 160", 160)),
            "en",
            List.of(
                    new Word<>("three", 3),
                    new Word<>("12", 12),
                    new Word<>("seventeen", 17),
                    new Word<>("about 20", 20),
                    new Word<>("at least 53", 53),
                    new Word<>("seventy-one", 71),
                    new Word<>("nearly 160", 160)));

    private static final Map<String, List<Word<String>>> ACTORS = Map.of(
            "fr",
            List.of(
                    new Word<>("du JNIM", "JNIM"),
                    new Word<>("de l'État islamique au Grand Sahara", "ISGS"),
                    new Word<>("de la Katiba Macina", "Katiba Macina"),
                    new Word<>("de Boko Haram", "Boko Haram"),
                    new Word<>("d'Ansarul Islam", "Ansarul Islam")),
            "en",
            List.of(
                    new Word<>("JNIM", "JNIM"),
                    new Word<>("ISGS", "ISGS"),
                    new Word<>("Katiba Macina", "Katiba Macina"),
                    new Word<>("Boko Haram", "Boko Haram"),
                    new Word<>("Ansarul Islam", "Ansarul Islam")));

    /** One way to fill a frame: the index of its place, day, number and actor. */
    private record Choice(int place, int day, int number, int actor) {}

    @TestFactory
    Stream<DynamicTest> theIncidentFollowsItsWords() throws IOException {
        return frames().stream().flatMap(frame -> {
            String[] parts = frame.split("\t");
            return choices(parts[0]).map(choice -> test(parts[0], parts[1], choice));
        });
    }

    /** One word changed at a time. */
    private static Stream<Choice> choices(String language) {
        return Stream.of(
                        IntStream.range(0, PLACES.size()).mapToObj(place -> new Choice(place, 0, 0, 0)),
                        IntStream.range(1, DayOfWeek.values().length).mapToObj(day -> new Choice(0, day, 0, 0)),
                        IntStream.range(1, NUMBERS.get(language).size())
                                .mapToObj(number -> new Choice(0, 0, number, 0)),
                        IntStream.range(1, ACTORS.get(language).size()).mapToObj(actor -> new Choice(0, 0, 0, actor)))
                .flatMap(same -> same);
    }

    private static DynamicTest test(String language, String frame, Choice choice) {
        Word<Integer> number = NUMBERS.get(language).get(choice.number());
        Word<String> actor = ACTORS.get(language).get(choice.actor());
        String text = frame.replace("{place}", PLACES.get(choice.place()))
                .replace("{day}", DAYS.get(language).get(choice.day()))
                .replace("{number}", number.text())
                .replace("{actor}", actor.text());
        LocalDate day = PUBLISHED.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(choice.day() + 1)));
        return DynamicTest.dynamicTest(
                text,
                () -> assertThat(read(text)).singleElement().satisfies(incident -> {
                    assertThat(incident.location().place()).contains(PLACES.get(choice.place()));
                    assertThat(incident.when().start()).contains(day);
                    assertThat(incident.when().end()).contains(day);
                    assertThat(incident.casualties().killed())
                            .map(CountRange::best)
                            .contains(number.meaning());
                    assertThat(incident.group().label()).isEqualTo(actor.meaning());
                }));
    }

    private static List<Incident> read(String text) {
        return Extractors.real()
                .extract(Article.of("frame", text).withPublished(PUBLISHED))
                .incidents();
    }

    private static List<String> frames() throws IOException {
        List<String> frames = new ArrayList<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SwappedFramesTest.class.getResourceAsStream("/extract/frames.tsv")),
                StandardCharsets.UTF_8))) {
            file.lines().filter(line -> !line.startsWith("#")).forEach(frames::add);
        }
        return frames;
    }
}
