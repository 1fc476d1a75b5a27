package org.harmattan.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.harmattan.text.Language;

/** News as it comes out of bad scans, bad copies and bad programs: articles of the development half and made-up ones. */
final class MutatedTexts {

    private static final Path ARTICLES = Path.of("src/test/resources/gold/incidents/dev");
    private static final int MADE_UP = 40;

    /** Single characters that are put in: controls, unpaired surrogates, marks, quotes, digits of other scripts. */
    private static final String ODD =
            "\0\b\u001b\u007f\u0085\u00ad\u0300\u200b\u200f\u2028\ufeff\uffff\ud83d\ude00\"«»“”‘’'-–—.,;:!?()[]…½٣०Ⅳ%€\t\r\n";

    private final List<String> texts = new ArrayList<>();

    MutatedTexts() {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (Language language : Language.values()) {
            MadeUpArticles articles = new MadeUpArticles(language, 11);
            for (int i = 0; i < MADE_UP; i++) {
                texts.add(articles.next(1_500).text());
            }
        }
    }

    /** A mutated text, the same for the same seed. */
    String text(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            mutate(text, random);
        }
        return text.toString();
    }

    private void mutate(StringBuilder text, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> letters(text, random);
            case 1 -> odd(text, random, random.nextInt(1, 40));
            case 2 -> shuffle(text, random, "(?<=[.!?]) ");
            case 3 -> shuffle(text, random, " ");
            case 4 -> quotes(text, random);
            case 5 -> longWord(text, random);
            case 6 -> cut(text, random);
            default -> splice(text, random);
        }
    }

    /** Letters dropped, doubled, swapped, their case changed. */
    private static void letters(StringBuilder text, Random random) {
        for (int i = text.length() / random.nextInt(5, 60); i > 0 && text.length() > 2; i--) {
            int at = random.nextInt(text.length() - 1);
            char unit = text.charAt(at);
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, unit);
                case 2 -> {
                    text.setCharAt(at, text.charAt(at + 1));
                    text.setCharAt(at + 1, unit);
                }
                default ->
                    text.setCharAt(
                            at,
                            Character.isUpperCase(unit) ? Character.toLowerCase(unit) : Character.toUpperCase(unit));
            }
        }
    }

    private static void odd(StringBuilder text, Random random, int many) {
        for (int i = 0; i < many; i++) {
            char unit = ODD.charAt(random.nextInt(ODD.length()));
            text.insert(random.nextInt(text.length() + 1), unit);
        }
    }

    private static void shuffle(StringBuilder text, Random random, String separator) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.toString().split(separator)));
        Collections.shuffle(parts, random);
        text.setLength(0);
        text.append(String.join(" ", parts));
    }

    /** Quotes and brackets that open and never close. */
    private static void quotes(StringBuilder text, Random random) {
        String marks = "«»\"“”([";
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            text.insert(random.nextInt(text.length() + 1), marks.charAt(random.nextInt(marks.length())));
        }
    }

    private static void longWord(StringBuilder text, Random random) {
        String unit = List.of("a", "É", "9", "'", "-a", "1 ", "Gao", "\ud83d", "trente-")
                .get(random.nextInt(9));
        text.insert(random.nextInt(text.length() + 1), unit.repeat(random.nextInt(50, 3_000)));
    }

    private static void cut(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        text.delete(from, Math.min(text.length(), from + random.nextInt(1, 400)));
    }

    /** Goes on in the middle of another article. */
    private void splice(StringBuilder text, Random random) {
        String other = texts.get(random.nextInt(texts.size()));
        text.setLength(random.nextInt(text.length() + 1));
        text.append(other.substring(random.nextInt(other.length())));
    }
}
