package org.harmattan.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Article;
import org.harmattan.text.Language;

/**
 * News that nobody printed, as much as wanted, the same for the same seed: a heading, a dateline, and paragraphs of
 * sentences out of {@code made-up/}, a third of them about events, with names of the gazetteer. Some places are in the
 * news far more often than others. For measuring speed and for tests of properties, not of what is found.
 */
public final class MadeUpArticles {

    private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 1);
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private static final Map<Language, Map<String, List<String>>> WORDS = Map.of(
            Language.FRENCH,
            Map.of(
                    "day", List.of("lundi", "mardi soir", "dans la nuit de mercredi à jeudi", "le 28 mai", "vendredi"),
                    "wind", List.of("au nord", "au sud", "à l'est", "au nord-ouest"),
                    "group", List.of("du JNIM", "de l'État islamique", "de Boko Haram", "de la katiba Macina"),
                    "source", List.of("une source sécuritaire", "un élu local", "le gouverneur", "la gendarmerie"),
                    "region", List.of("Gao", "Mopti", "Tillabéri", "Sikasso", "Diffa", "Tahoua")),
            Language.ENGLISH,
            Map.of(
                    "day",
                            List.of(
                                    "on Monday",
                                    "on Tuesday night",
                                    "overnight on Wednesday",
                                    "on May 28",
                                    "last Friday"),
                    "wind", List.of("north", "south", "east", "north-west"),
                    "group", List.of("JNIM", "Islamic State", "Boko Haram", "Ansarul Islam"),
                    "source", List.of("a security source", "a local official", "the governor", "the police"),
                    "region", List.of("Gao", "Mopti", "Tillaberi", "Sikasso", "Diffa", "Tahoua")));

    private final Language language;
    private final Random random;
    private final List<String> places;
    private final Map<String, List<String>> sentences = new HashMap<>();
    private int written;

    /** Articles in one language. */
    public MadeUpArticles(Language language, long seed) {
        this.language = language;
        random = new Random(seed);
        places = Extractors.gazetteer().listAll().stream()
                .filter(place -> place.isCurated() && place.kind().isSettlement())
                .map(Place::name)
                .toList();
        read("/made-up/sentences-" + (language == Language.FRENCH ? "fr" : "en") + ".txt");
    }

    private void read(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(MadeUpArticles.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(": ", 2);
                sentences.computeIfAbsent(parts[0], kind -> new ArrayList<>()).add(parts[1]);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The next article, of about so many characters. */
    public Article next(int characters) {
        StringBuilder text = new StringBuilder();
        String place = place();
        text.append(place).append(language == Language.FRENCH ? " : nouvelle attaque\n\n" : ": another attack\n\n");
        text.append(place).append(" - ").append(sentence("lead", place));
        while (text.length() < characters) {
            text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
            text.append(sentence(random.nextInt(3) == 0 ? "event" : "other", random.nextInt(3) == 0 ? place() : place));
        }
        return Article.of("made-up-" + written++, text.toString()).withPublished(PUBLISHED);
    }

    private String sentence(String kind, String place) {
        String sentence = SLOT.matcher(pick(sentences.get(kind)))
                .replaceAll(slot -> Matcher.quoteReplacement(fill(slot.group(1), place)));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String fill(String slot, String place) {
        return switch (slot) {
            case "place" -> place;
            case "place2" -> place();
            case "n", "m" -> Integer.toString(random.nextInt(2, 60));
            case "km" -> Integer.toString(random.nextInt(1, 16) * 5);
            default -> pick(WORDS.get(language).get(slot));
        };
    }

    private String place() {
        double share = random.nextDouble();
        return places.get((int) (share * share * share * places.size()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
