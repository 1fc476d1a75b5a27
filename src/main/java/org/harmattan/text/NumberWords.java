package org.harmattan.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The number words of one language and how they add up. */
final class NumberWords {

    /** Larger numbers do not count people in this field; they would overflow. */
    private static final long LIMIT = 100_000_000L;

    private static final Map<String, Integer> FRENCH_UNITS = units(
            "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
            "vingt trente quarante cinquante soixante");
    private static final Map<String, Integer> ENGLISH_UNITS = units(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen",
            "twenty thirty forty fifty sixty seventy eighty ninety");
    private static final Map<String, Integer> FRENCH_SCALES =
            Map.of("cent", 100, "cents", 100, "mille", 1_000, "million", 1_000_000, "millions", 1_000_000);
    private static final Map<String, Integer> ENGLISH_SCALES =
            Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000);
    private static final Map<String, Integer> FRENCH_GROUPS = Map.ofEntries(
            Map.entry("dizaine", 10),
            Map.entry("douzaine", 12),
            Map.entry("quinzaine", 15),
            Map.entry("vingtaine", 20),
            Map.entry("trentaine", 30),
            Map.entry("quarantaine", 40),
            Map.entry("cinquantaine", 50),
            Map.entry("soixantaine", 60),
            Map.entry("centaine", 100),
            Map.entry("millier", 1_000));
    private static final Map<String, Integer> ENGLISH_GROUPS =
            Map.of("dozen", 12, "score", 20, "hundred", 100, "thousand", 1_000);

    private static final NumberWords FRENCH = new NumberWords(
            FRENCH_UNITS,
            FRENCH_SCALES,
            FRENCH_GROUPS,
            "et",
            Set.of("un", "une"),
            Set.of("plusieurs", "des", "quelques"),
            "demi",
            Set.of("entre", "de"),
            Set.of("a", "ou"),
            "et");
    private static final NumberWords ENGLISH = new NumberWords(
            ENGLISH_UNITS,
            ENGLISH_SCALES,
            ENGLISH_GROUPS,
            "and",
            Set.of("a", "an"),
            Set.of("several", "many", "some"),
            "half",
            Set.of("between", "from"),
            Set.of("to", "or"),
            "and");

    private final Map<String, Integer> units;
    private final Map<String, Integer> scales;
    private final Map<String, Integer> groups;
    private final String and;
    private final Set<String> articles;
    private final Set<String> severals;
    private final String half;
    private final Set<String> rangeOpeners;
    private final Set<String> rangeJoints;
    private final String openedJoint;

    private NumberWords(
            Map<String, Integer> units,
            Map<String, Integer> scales,
            Map<String, Integer> groups,
            String and,
            Set<String> articles,
            Set<String> severals,
            String half,
            Set<String> rangeOpeners,
            Set<String> rangeJoints,
            String openedJoint) {
        this.units = units;
        this.scales = scales;
        this.groups = groups;
        this.and = and;
        this.articles = articles;
        this.severals = severals;
        this.half = half;
        this.rangeOpeners = rangeOpeners;
        this.rangeJoints = rangeJoints;
        this.openedJoint = openedJoint;
    }

    static NumberWords of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    boolean opensRange(String word) {
        return rangeOpeners.contains(word);
    }

    boolean joinsRange(String word, boolean opened) {
        return rangeJoints.contains(word) || opened && openedJoint.equals(word);
    }

    /** The number that begins with that token, without hedges and ranges. */
    Optional<NumberPhrase> findAt(List<Token> tokens, int first) {
        if (first >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(first);
        if (token.isNumber()) {
            return findDigits(tokens, first);
        }
        Optional<NumberPhrase> group = findGroup(tokens, first);
        if (group.isPresent()) {
            return group;
        }
        if (articles.contains(token.folded())) {
            return findAfterArticle(tokens, first);
        }
        return findWords(tokens, first);
    }

    private Optional<NumberPhrase> findAfterArticle(List<Token> tokens, int first) {
        Optional<NumberPhrase> scaled =
                scales.containsKey(folded(tokens, first + 1)) ? findWords(tokens, first + 1) : Optional.empty();
        if (scaled.isPresent()) {
            NumberPhrase number = scaled.get();
            return Optional.of(exact(first, number.endToken(), number.best(), false));
        }
        return Optional.of(exact(first, first + 1, 1, true));
    }

    private Optional<NumberPhrase> findDigits(List<Token> tokens, int first) {
        Token token = tokens.get(first);
        boolean gluedBefore = first > 0 && token.gap().isEmpty();
        boolean gluedAfter =
                first + 1 < tokens.size() && tokens.get(first + 1).gap().isEmpty();
        String digits = token.text().replaceAll("[^0-9]", "");
        if (gluedBefore || gluedAfter || digits.isEmpty() || digits.length() > 9) {
            return Optional.empty();
        }
        long value = Long.parseLong(digits);
        int end = first + 1;
        Integer scale = end < tokens.size() ? scales.get(folded(tokens, end)) : null;
        if (scale != null && tokens.get(end).continuesPhrase()) {
            value *= scale;
            end++;
        }
        return value > LIMIT ? Optional.empty() : Optional.of(exact(first, end, (int) value, false));
    }

    private Optional<NumberPhrase> findWords(List<Token> tokens, int first) {
        long total = 0;
        long current = 0;
        int end = first;
        for (int i = first; i < tokens.size() && (i == first || tokens.get(i).continuesPhrase()); i++) {
            String word = tokens.get(i).folded();
            Integer unit = units.get(singular(word));
            Integer scale = scales.get(word);
            if (unit != null && fits(current, unit, end > first)) {
                current = current == 4 && unit == 20 ? 80 : current + unit;
            } else if (scale != null) {
                current = Math.max(1, current) * scale;
                if (scale >= 1_000) {
                    total += current;
                    current = 0;
                }
            } else if (end > first && word.equals(and) && units.containsKey(folded(tokens, i + 1)) && joins(current)) {
                continue;
            } else {
                break;
            }
            if (total + current > LIMIT) {
                return Optional.empty();
            }
            end = i + 1;
        }
        return end == first ? Optional.empty() : Optional.of(exact(first, end, (int) (total + current), false));
    }

    private boolean joins(long current) {
        boolean tens = current % 100 >= 20 && current % 10 == 0;
        return tens || "and".equals(and) && current >= 100 && current % 100 == 0;
    }

    /** Whether a unit may follow what stands so far: {@code vingt deux} but not {@code deux trois}. */
    private static boolean fits(long current, int unit, boolean started) {
        if (!started) {
            return true;
        }
        long open = current % 100;
        boolean quatreVingt = current == 4 && unit == 20;
        boolean soixanteDix = (open == 60 || open == 80) && unit < 20;
        boolean dixSept = open % 20 == 10 && open >= 10 && unit >= 7 && unit <= 9;
        return current == 0
                || open == 0
                || quatreVingt
                || soixanteDix
                || dixSept
                || open >= 20 && open % 10 == 0 && unit < 10;
    }

    private Optional<NumberPhrase> findGroup(List<Token> tokens, int first) {
        int at = first;
        boolean article = articles.contains(folded(tokens, at));
        boolean several = severals.contains(folded(tokens, at));
        boolean halved =
                folded(tokens, at).equals(half) || folded(tokens, at + 1).equals(half);
        int times = article || several ? 1 : units.getOrDefault(folded(tokens, at), 0);
        if (article || several || times > 0) {
            at++;
        }
        if (halved) {
            at += folded(tokens, at).equals(half) ? 1 : 0;
            at += articles.contains(folded(tokens, at)) ? 1 : 0;
        }
        String word = folded(tokens, at);
        boolean plural = word.endsWith("s") && groups.containsKey(singular(word));
        Integer size = groups.get(singular(word));
        if (size == null || at > first && !tokens.get(at).continuesPhrase()) {
            return Optional.empty();
        }
        if (halved) {
            return Optional.of(about(first, at + 1, size / 2, size / 2, size / 2));
        }
        if (plural && times <= 1 || several) {
            return Optional.of(about(first, at + 1, 2 * size, 2 * size, 10 * size - 1));
        }
        boolean counted = article || times > 0;
        boolean scaleWord = scales.containsKey(word);
        return counted && !scaleWord
                ? Optional.of(about(
                        first, at + 1, Math.max(1, times) * size, Math.max(1, times) * size, Math.max(1, times) * size))
                : Optional.empty();
    }

    private static NumberPhrase exact(int first, int end, int value, boolean article) {
        return new NumberPhrase(first, end, value, value, value, Qualifier.EXACT, article);
    }

    private static NumberPhrase about(int first, int end, int min, int best, int max) {
        return new NumberPhrase(first, end, min, best, max, Qualifier.ABOUT, false);
    }

    private static String folded(List<Token> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).folded() : "";
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.equals("trois") && !word.equals("six")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static Map<String, Integer> units(String ones, String tens) {
        Map<String, Integer> map = new HashMap<>();
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
