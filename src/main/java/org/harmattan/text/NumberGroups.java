package org.harmattan.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers named by the group: {@code une trentaine}, {@code plusieurs dizaines}, {@code two dozen}, {@code scores}. */
final class NumberGroups {

    private static final NumberGroups FRENCH = new NumberGroups(
            Map.ofEntries(
                    Map.entry("huitaine", 8),
                    Map.entry("dizaine", 10),
                    Map.entry("douzaine", 12),
                    Map.entry("quinzaine", 15),
                    Map.entry("vingtaine", 20),
                    Map.entry("trentaine", 30),
                    Map.entry("quarantaine", 40),
                    Map.entry("cinquantaine", 50),
                    Map.entry("soixantaine", 60),
                    Map.entry("centaine", 100),
                    Map.entry("millier", 1_000)),
            Map.of(),
            // A fortnight and a quarantine are no number of people.
            Set.of("huitaine", "quinzaine", "quarantaine", "millier"),
            new Words(
                    "demi", "de", Set.of("plusieurs", "des", "quelques"), Set.of("bonne", "petite", "grosse", "bon")));
    private static final NumberGroups ENGLISH = new NumberGroups(
            Map.of("dozen", 12, "score", 20, "hundred", 100, "thousand", 1_000),
            Map.of("tens", 10),
            Set.of("score", "hundred", "thousand"),
            new Words("half", "of", Set.of("several", "many", "few"), Set.of("good")));

    /**
     * The small words that go with groups.
     *
     * @param half makes half a group
     * @param of joins a group to thousands: {@code dizaines de milliers}
     * @param severals make several groups
     * @param adjectives may stand between article and group
     */
    private record Words(String half, String of, Set<String> severals, Set<String> adjectives) {}

    private final Map<String, Integer> singulars;
    private final Map<String, Integer> plurals;
    private final Set<String> onlyCounted;
    private final Words words;

    private NumberGroups(
            Map<String, Integer> singulars, Map<String, Integer> onlyPlurals, Set<String> onlyCounted, Words words) {
        this.singulars = singulars;
        this.plurals = new HashMap<>(onlyPlurals);
        singulars.forEach((word, size) -> plurals.put(word + "s", size));
        this.onlyCounted = onlyCounted;
        this.words = words;
    }

    static NumberGroups of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    /** The folded words, other than numbers, with which a number of groups can begin. */
    Set<String> openers() {
        Set<String> openers = new HashSet<>(words.severals);
        openers.add(words.half);
        openers.addAll(plurals.keySet());
        openers.addAll(singulars.keySet());
        return openers;
    }

    /** The number of groups that begins with that token. */
    Optional<NumberPhrase> findAt(List<Token> tokens, int first, NumberWords numbers) {
        Reading reading = new Reading(tokens, first, numbers);
        if (reading.isGroup()) {
            return reading.find(Count.NONE);
        }
        if (numbers.isArticle(reading.word())) {
            reading.next();
            if (reading.word().equals("few")) {
                reading.next();
                return reading.find(Count.SEVERAL);
            }
            reading.skip(words.adjectives);
            return reading.findHalf().or(() -> reading.find(Count.of(1)));
        }
        if (words.severals.contains(reading.word())) {
            reading.next();
            return reading.find(Count.SEVERAL);
        }
        return reading.findHalf().or(() -> reading.findCounted());
    }

    /** How many groups: a number, an unknown number, or no word about it. */
    private record Count(int times, boolean several) {
        static final Count NONE = new Count(0, false);
        static final Count SEVERAL = new Count(0, true);

        static Count of(int times) {
            return new Count(times, false);
        }
    }

    /** One phrase being read from left to right. */
    private final class Reading {
        private final List<Token> tokens;
        private final int first;
        private final NumberWords numbers;
        private int at;

        Reading(List<Token> tokens, int first, NumberWords numbers) {
            this.tokens = tokens;
            this.first = first;
            this.numbers = numbers;
            this.at = first;
        }

        String word() {
            boolean inPhrase =
                    at < tokens.size() && (at == first || tokens.get(at).continuesPhrase());
            return inPhrase ? tokens.get(at).folded() : "";
        }

        boolean isGroup() {
            return plurals.containsKey(word()) || singulars.containsKey(word());
        }

        void next() {
            at++;
        }

        void skip(Set<String> skipped) {
            at += skipped.contains(word()) ? 1 : 0;
        }

        /** {@code demi-douzaine}, {@code half a dozen}, {@code half dozen}. */
        Optional<NumberPhrase> findHalf() {
            if (!word().equals(words.half)) {
                return Optional.empty();
            }
            next();
            at += numbers.isArticle(word()) ? 1 : 0;
            Integer size = singulars.get(word());
            return size == null ? Optional.empty() : Optional.of(NumberPhrase.about(first, at + 1, size / 2));
        }

        /** {@code deux dizaines}, {@code 3 dozen}. */
        Optional<NumberPhrase> findCounted() {
            Optional<NumberPhrase> count = NumberDigits.findAt(tokens, first, numbers)
                    .or(() -> numbers.findAt(tokens, first))
                    .filter(number -> number.best() > 0 && !number.isRange());
            if (count.isEmpty()) {
                return Optional.empty();
            }
            at = count.get().endToken();
            return find(Count.of(count.get().best()));
        }

        Optional<NumberPhrase> find(Count count) {
            String word = word();
            boolean plural = plurals.containsKey(word);
            Integer size = plural ? plurals.get(word) : singulars.get(word);
            boolean uncounted = count.equals(Count.NONE) && !plural && onlyCounted.contains(word);
            if (size == null || uncounted || numbers.isScale(word) && !plural && !count.several()) {
                return Optional.empty();
            }
            at++;
            int times = multiplier();
            boolean vague = count.several() || plural && count.equals(Count.NONE);
            long low = (vague ? lowest(size) : (long) Math.max(1, count.times()) * size) * times;
            long high = vague ? (long) (size < 100 ? 99 : 10 * size - 1) * times : low;
            return high > NumberWords.LIMIT
                    ? Optional.empty()
                    : Optional.of(NumberPhrase.between(first, at, (int) low, (int) high));
        }

        /** Two groups; dozens and <i>dizaines</i> mean the same, twenty and more. */
        private static long lowest(int size) {
            return size < 20 ? 20 : 2L * size;
        }

        /** Reads "of thousands" where it follows. */
        private int multiplier() {
            if (!word().equals(words.of)) {
                return 1;
            }
            at++;
            int times = plurals.getOrDefault(word(), 1);
            boolean thousands = times >= 1_000;
            at += thousands ? 1 : -1;
            return thousands ? times : 1;
        }
    }
}
