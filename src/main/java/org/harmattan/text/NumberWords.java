package org.harmattan.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The number words of one language and how they add up: {@code quatre-vingt-dix-sept}, {@code one hundred and three}.
 * Reads as many words as make one number and leaves the rest.
 */
final class NumberWords {

    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;

    /** Larger numbers do not count people in this field; they would overflow. */
    static final long LIMIT = 100_000_000L;

    private static final NumberWords FRENCH = new NumberWords(
            Language.FRENCH,
            units(
                    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
                    "vingt trente quarante cinquante soixante septante huitante nonante",
                    Map.of("une", 1, "vingts", 20, "octante", 80)),
            Map.of("cent", 100, "cents", 100, "mille", THOUSAND, "million", MILLION, "millions", MILLION),
            Set.of("un", "une"));
    private static final NumberWords ENGLISH = new NumberWords(
            Language.ENGLISH,
            units(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                            + " sixteen seventeen eighteen nineteen",
                    "twenty thirty forty fifty sixty seventy eighty ninety",
                    Map.of()),
            Map.of("hundred", 100, "thousand", THOUSAND, "million", MILLION),
            Set.of("a", "an"));

    private static final WordSet ALL = all();

    private final Language language;
    private final Map<String, Integer> units;
    private final Map<String, Integer> scales;
    private final Set<String> articles;

    private NumberWords(
            Language language, Map<String, Integer> units, Map<String, Integer> scales, Set<String> articles) {
        this.language = language;
        this.units = units;
        this.scales = scales;
        this.articles = articles;
    }

    static NumberWords of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    /** Whether a folded word is a number word of either language. */
    static boolean isWord(String word) {
        return ALL.contains(word);
    }

    private static WordSet all() {
        Set<String> words = new HashSet<>();
        for (NumberWords language : List.of(FRENCH, ENGLISH)) {
            words.addAll(language.units.keySet());
            words.addAll(language.scales.keySet());
        }
        return WordSet.copyOf(words);
    }

    /** The folded words with which a number in words can begin. */
    Set<String> openers() {
        Set<String> words = new HashSet<>(articles);
        words.addAll(units.keySet());
        words.addAll(scales.keySet());
        return words;
    }

    /** Whether a word multiplies the number before it. */
    boolean isScale(String word) {
        return scales.containsKey(word);
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** How many thousands or millions a word counts, for digits before it: {@code 2 millions}; 1 for other words. */
    int thousands(String word) {
        int scale = scales.getOrDefault(word, 1);
        return scale >= THOUSAND ? scale : 1;
    }

    /** The number in words that begins with that token; an indefinite article alone is one, and flagged. */
    Optional<NumberPhrase> findAt(List<Token> tokens, int first) {
        String word = folded(tokens, first);
        if (isPartOfIdiom(tokens, first)) {
            return Optional.empty();
        }
        if (!articles.contains(word)) {
            return new Reading(tokens, first).read();
        }
        int smallest = language == Language.FRENCH ? MILLION : 100;
        boolean scaled = scales.getOrDefault(folded(tokens, first + 1), 0) >= smallest
                && tokens.get(first + 1).continuesPhrase();
        if (!scaled) {
            return Optional.of(NumberPhrase.exact(first, first + 1, 1).asArticle());
        }
        return new Reading(tokens, first + 1).countedOnce().read().map(number -> number.from(first));
    }

    /** {@code pour cent} is a share; {@code no one} and {@code one another} are nobody's number. */
    private boolean isPartOfIdiom(List<Token> tokens, int first) {
        String word = folded(tokens, first);
        String before = folded(tokens, first - 1);
        return language == Language.FRENCH
                ? word.equals("cent") && before.equals("pour")
                : word.equals("one")
                        && (before.equals("no") || folded(tokens, first + 1).equals("another"));
    }

    /** One number being read, word by word. */
    private final class Reading {
        private final List<Token> tokens;
        private final int first;
        private int end;
        private long total;
        private int block;
        private boolean blockOpen;
        private int lastScale = Integer.MAX_VALUE;
        private String lastWord = "";

        Reading(List<Token> tokens, int first) {
            this.tokens = tokens;
            this.first = first;
            this.end = first;
        }

        /** Starts as if "one" stood before: the article of {@code a hundred}. */
        Reading countedOnce() {
            block = 1;
            blockOpen = true;
            return this;
        }

        Optional<NumberPhrase> read() {
            int at = first;
            while (at < tokens.size() && (at == first || tokens.get(at).continuesPhrase())) {
                String word = tokens.get(at).folded();
                if (addUnit(word) || addScale(word)) {
                    lastWord = word;
                    end = ++at;
                } else if (at == end
                        && joins(word, folded(tokens, at + 1))
                        && tokens.get(at + 1).continuesPhrase()) {
                    at++;
                } else {
                    break;
                }
            }
            long value = total + block;
            return end == first || value > LIMIT
                    ? Optional.empty()
                    : Optional.of(NumberPhrase.exact(first, end, (int) value));
        }

        private boolean addUnit(String word) {
            Integer unit = units.get(word);
            if (unit == null || !fits(unit)) {
                return false;
            }
            block += isFourTwenties(unit) ? 80 - 4 : unit;
            blockOpen = true;
            return true;
        }

        /** Whether a unit may follow what stands so far: {@code vingt deux} but not {@code deux trois}. */
        private boolean fits(int unit) {
            int open = block % 100;
            if (open == 0) {
                return !blockOpen || block > 0 && unit > 0;
            }
            boolean french = language == Language.FRENCH;
            boolean soixanteDix = french && (open == 60 || open == 80) && unit < 20;
            boolean dixSept = french && (open == 10 || open == 70 || open == 90) && unit >= 7 && unit <= 9;
            boolean twentyTwo = open >= 20 && open % 10 == 0 && unit < 10;
            return unit > 0 && (isFourTwenties(unit) || soixanteDix || dixSept || twentyTwo);
        }

        private boolean isFourTwenties(int unit) {
            return unit == 20 && lastWord.equals("quatre") && block % 100 == 4;
        }

        private boolean addScale(String word) {
            Integer scale = scales.get(word);
            if (scale == null) {
                return false;
            }
            return scale == 100 ? addHundreds() : addThousands(scale);
        }

        private boolean addHundreds() {
            if (block >= 100 || blockOpen && block == 0) {
                return false;
            }
            block = Math.max(1, block) * 100;
            blockOpen = true;
            return true;
        }

        private boolean addThousands(int scale) {
            boolean counted = blockOpen && block > 0;
            boolean alone = !blockOpen && scale == THOUSAND;
            if (scale >= lastScale || !counted && !alone) {
                return false;
            }
            total += (long) Math.max(1, block) * scale;
            block = 0;
            blockOpen = false;
            lastScale = scale;
            return true;
        }

        /** Whether "and" joins what stands so far to the next word: {@code vingt et un}, {@code hundred and three}. */
        private boolean joins(String word, String next) {
            if (end == first || !units.containsKey(next)) {
                return false;
            }
            int open = block % 100;
            if (language == Language.FRENCH) {
                boolean one = next.equals("un") || next.equals("une");
                return word.equals("et") && open >= 20 && open % 10 == 0 && (one || open == 60 && next.equals("onze"));
            }
            boolean hundreds = block >= 100 && open == 0;
            boolean thousands = block == 0 && lastScale != Integer.MAX_VALUE;
            return word.equals("and") && (hundreds || thousands);
        }
    }

    private static String folded(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).folded() : "";
    }

    private static Map<String, Integer> units(String ones, String tens, Map<String, Integer> others) {
        Map<String, Integer> map = new HashMap<>(others);
        int value = 0;
        for (String word : ones.split(" ")) {
            map.put(word, value++);
        }
        value = 20;
        for (String word : tens.split(" ")) {
            map.put(word, value);
            value += 10;
        }
        return Map.copyOf(map);
    }
}
