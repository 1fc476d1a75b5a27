package org.harmattan.text;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that nobody wrote, for the tests of properties; the same ones every time. */
final class RandomTexts {

    private static final String[] FRAGMENTS = {
        "deux",
        "vingt",
        "cent",
        "mille",
        "million",
        "millions",
        "et",
        "un",
        "une",
        "onze",
        "quatre",
        "dizaine",
        "dizaines",
        "de",
        "à",
        "entre",
        "plusieurs",
        "au moins",
        "près d'",
        "demi",
        "douzaine",
        "milliers",
        "33",
        "1 200",
        "999 999 999",
        "2,5",
        "20-30",
        "two",
        "hundred",
        "thousand",
        "and",
        "a",
        "an",
        "dozen",
        "scores",
        "of",
        "half",
        "between",
        "to",
        "up to",
        "or so",
        "lundi",
        "Monday",
        "mars",
        "March",
        "2020",
        "31",
        "30",
        "février",
        "dans la nuit du",
        "au",
        "depuis",
        "since",
        "il y a",
        "jours",
        "days ago",
        "plus tôt",
        "fin",
        "mi",
        "dernier",
        "le",
        "on",
        "overnight",
        "20/03/2020",
        "2020-02-30",
        "1er",
        "th",
        "week-end",
        "la veille",
        "prochain",
        "next",
        "M.",
        "etc.",
        "…",
        "«",
        "»",
        "\n",
        "\r\n",
        "\n\n",
        "-\n",
        "- ",
        ".",
        "!",
        "?",
        ",",
        "(",
        ")",
        "'",
        "’"
    };

    private RandomTexts() {}

    /** Strings of any UTF-16 units, unpaired surrogates included. */
    static Stream<String> unicode(int count) {
        Random random = new Random(20210115);
        return IntStream.range(0, count).mapToObj(i -> unicode(random));
    }

    /** Words of numbers and dates and marks of sentences, in any order. */
    static Stream<String> fragments(int count) {
        Random random = new Random(20210115);
        return IntStream.range(0, count).mapToObj(i -> fragments(random));
    }

    private static String unicode(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        // Most from one alphabet, so that words form.
        int base = random.nextInt(0x3000);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                case 2 -> text.append(" \n.\u00ad\u0301’-".charAt(random.nextInt(7)));
                case 3 -> text.append((char) ('0' + random.nextInt(10)));
                default -> text.append((char) (base + random.nextInt(100)));
            }
        }
        return text.toString();
    }

    private static String fragments(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
            text.append(random.nextInt(8) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
