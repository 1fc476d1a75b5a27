package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.harmattan.text.Article;
import org.harmattan.text.Document;
import org.harmattan.text.Language;
import org.harmattan.text.Qualifier;
import org.harmattan.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences and their numbers of victims stand in {@code extract/casualties.txt}. */
class CasualtyReaderTest {

    private static final CasualtyReader READER = new CasualtyReader(words());

    /** A sentence and what is expected of it, one statement a line. */
    private record Case(Language language, String sentence, List<String> statements) {}

    @TestFactory
    Stream<DynamicTest> sentences() throws IOException {
        return cases().stream()
                .map(test -> DynamicTest.dynamicTest(
                        test.sentence(),
                        () -> assertThat(read(test.language(), test.sentence())).isEqualTo(test.statements())));
    }

    @Test
    void namesTheActorWhoseVictimsTheyAre() {
        Document document = document(Language.FRENCH, "Deux FAMa et douze combattants du JNIM ont été tués.");
        List<ActorMention> actors = List.of(
                mention(document, 1, 2, actor("fama", ActorKind.STATE_FORCES)),
                mention(document, 6, 7, actor("jnim", ActorKind.REBEL)));
        List<CasualtyStatement> statements = READER.read(document, actors);
        assertThat(statements)
                .extracting(
                        CasualtyStatement::best,
                        CasualtyStatement::kind,
                        statement -> statement.actor().map(ActorMention::text))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, VictimKind.STATE_FORCES, Optional.of("FAMa")),
                        org.assertj.core.groups.Tuple.tuple(12, VictimKind.ARMED_GROUP, Optional.of("JNIM")));
    }

    @Test
    void takesTimeInProportionToTheLength() {
        String list = "12 soldats, dont 3 officiers, et ".repeat(20_000);
        String sentence = "Selon une source, 12 soldats ont été tués et trois autres blessés. ".repeat(5_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            READER.read(document(Language.FRENCH, list), List.of());
            READER.read(document(Language.FRENCH, sentence), List.of());
        });
    }

    @Test
    void readsAnyText() throws IOException {
        Random random = new Random(7);
        List<String> bits = new ArrayList<>(List.of(
                "«", "»", "\ud83d", "\n\n", "0", "999999999", "tués", "killed", "dont", "de", "à", "%", ":", "(", "-"));
        cases().forEach(test -> bits.addAll(List.of(test.sentence().split(" "))));
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(bits.get(random.nextInt(bits.size()))).append(random.nextInt(9) == 0 ? "" : " ");
            }
            Language language = random.nextBoolean() ? Language.FRENCH : Language.ENGLISH;
            Document document = document(language, text.toString());
            for (CasualtyStatement statement : READER.read(document, List.of())) {
                assertThat(statement.min()).isBetween(0, statement.max());
                assertThat(statement.best()).isBetween(statement.min(), statement.max());
                assertThat(statement.endToken()).isGreaterThan(statement.firstToken());
                assertThat(statement.victims()).isNotEmpty().hasSizeLessThanOrEqualTo(60);
            }
        }
    }

    private static List<String> read(Language language, String sentence) {
        return READER.read(document(language, sentence), List.of()).stream()
                .map(CasualtyReaderTest::render)
                .toList();
    }

    private static String render(CasualtyStatement statement) {
        StringBuilder line = new StringBuilder();
        line.append(statement.best()).append(' ').append(statement.harm().name().toLowerCase(Locale.ROOT));
        if (statement.min() != statement.max()) {
            line.append(' ').append(statement.min()).append("..").append(statement.max());
        }
        if (statement.qualifier() != Qualifier.EXACT) {
            line.append(' ').append(statement.qualifier().label());
        }
        if (statement.kind() != VictimKind.UNKNOWN) {
            line.append(' ').append(statement.kind().name().toLowerCase(Locale.ROOT));
        }
        line.append(statement.total() ? " total" : "");
        line.append(statement.subset() ? " subset" : "");
        line.append(statement.later() ? " later" : "");
        return line.append(": ").append(statement.victims()).toString();
    }

    private static Document document(Language language, String text) {
        return Document.of(new Article(
                "test",
                Optional.of(LocalDate.of(2022, 3, 3)),
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text));
    }

    private static ActorMention mention(Document document, int first, int end, LexiconActor actor) {
        Span span = document.span(first, end);
        return new ActorMention(first, end, span, span.of(document.text()), actor, false, true);
    }

    private static LexiconActor actor(String id, ActorKind kind) {
        return new LexiconActor(
                id,
                id,
                id,
                kind,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static CasualtyWords words() {
        try (InputStream json = open("/harmattan/data/lexicon/casualties.json")) {
            return CasualtyWords.read(json);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream file = open("/extract/casualties.txt")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("fr ") || line.startsWith("en ")) {
                    Language language =
                            Language.findByCode(line.substring(0, 2)).orElseThrow();
                    cases.add(new Case(language, line.substring(3), new ArrayList<>()));
                } else if (line.startsWith("  ")) {
                    cases.get(cases.size() - 1).statements().add(line.strip());
                }
            }
        }
        return cases;
    }

    private static InputStream open(String resource) {
        return CasualtyReaderTest.class.getResourceAsStream(resource);
    }
}
