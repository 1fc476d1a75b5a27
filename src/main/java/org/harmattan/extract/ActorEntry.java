package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One actor as the lexicon's file has it.
 *
 * @param actor who it is
 * @param aliases what it is called
 */
record ActorEntry(LexiconActor actor, List<NamedAlias> aliases) {

    /** Texts are cut between letters and digits ({@code G5} is two words), so names must be too. */
    private static final Pattern DIGITS_APART = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    /** An alias with its phrase, in the syntax of {@link org.harmattan.text.PhraseTrie}. */
    record NamedAlias(String text, ActorAlias alias) {}

    /**
     * Reads one element of the file.
     *
     * @throws IllegalArgumentException naming the actor and what is wrong with it
     */
    static ActorEntry of(JsonNode node) {
        String id = node.path("id").asText("");
        try {
            LexiconActor actor = actor(node);
            List<NamedAlias> aliases = new ArrayList<>();
            node.required("aliases").forEach(alias -> aliases.add(alias(alias, actor)));
            return new ActorEntry(actor, List.copyOf(aliases));
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw new IllegalArgumentException("actor \"" + id + "\": " + broken.getMessage(), broken);
        }
    }

    private static LexiconActor actor(JsonNode node) {
        String kind = node.required("kind").asText();
        return new LexiconActor(
                node.required("id").asText(),
                node.required("label").asText(),
                node.required("name").required("en").asText(),
                ActorKind.findByLabel(kind).orElseThrow(() -> new IllegalArgumentException("unknown kind " + kind)),
                text(node, "country"),
                texts(node.path("countries")),
                text(node, "parent"),
                text(node, "from").map(ActorEntry::firstDay),
                text(node, "to").map(ActorEntry::lastDay),
                acledNames(node.path("acled")));
    }

    private static NamedAlias alias(JsonNode node, LexiconActor actor) {
        String words = node.required("text").asText();
        ActorAlias.Kind kind = text(node, "kind")
                .map(label -> ActorAlias.Kind.valueOf(label.toUpperCase(Locale.ROOT)))
                .orElse(ActorAlias.Kind.NAME);
        ActorAlias alias = new ActorAlias(
                actor,
                kind,
                text(node, "from").map(ActorEntry::firstDay),
                text(node, "to").map(ActorEntry::lastDay),
                spelling(words, kind, node.path("upper").asBoolean()));
        return new NamedAlias(DIGITS_APART.matcher(words).replaceAll(" "), alias);
    }

    /** Lone capitalised words are names that are common nouns too (<i>Sabre, Wagner</i>), or people. */
    private static ActorAlias.Spelling spelling(String words, ActorAlias.Kind kind, boolean upper) {
        if (upper) {
            return ActorAlias.Spelling.UPPER;
        }
        boolean lone = words.strip().matches("[^\\s'’-]+") && kind != ActorAlias.Kind.AMBIGUOUS;
        boolean capital = Arrays.stream(words.strip().split("\\|"))
                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
        return kind == ActorAlias.Kind.LEADER || lone && capital
                ? ActorAlias.Spelling.CAPITALISED
                : ActorAlias.Spelling.ANY;
    }

    private static List<LexiconActor.DatedName> acledNames(JsonNode list) {
        List<LexiconActor.DatedName> names = new ArrayList<>();
        list.forEach(node -> names.add(new LexiconActor.DatedName(
                node.required("name").asText(),
                text(node, "from").map(ActorEntry::firstDay),
                text(node, "to").map(ActorEntry::lastDay))));
        return names;
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key))
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The first day of a year, a month or a day, in ISO 8601. */
    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
