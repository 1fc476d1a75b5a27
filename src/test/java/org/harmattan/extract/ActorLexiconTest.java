package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActorLexiconTest {

    private static final ActorLexicon LEXICON = ExtractLexicons.ACTORS;

    @Test
    void knowsTheActorsOfTheRegion() {
        assertThat(LEXICON.listActors()).hasSizeGreaterThan(80);
        assertThat(List.of("FAMa", "FDS Burkina", "FDS Niger", "JNIM", "ISGS", "Barkhane", "MINUSMA", "VDP", "Wagner"))
                .allSatisfy(label -> assertThat(LEXICON.findByLabel(label)).isPresent());
        assertThat(LEXICON.findById("nobody")).isEmpty();
    }

    @Test
    void hasActorsForThoseNobodyNames() {
        assertThat(LEXICON.getUnidentified().label()).isEqualTo("Unidentified");
        assertThat(LEXICON.getCivilians().kind()).isEqualTo(ActorKind.CIVILIANS);
    }

    @Test
    void knowsParts() {
        LexiconActor jnim = LEXICON.getById("jnim");
        assertThat(LEXICON.listChildren(jnim)).extracting(LexiconActor::label).contains("Katiba Macina", "Ansar Dine");
        assertThat(LEXICON.isPartOf(LEXICON.getById("katiba-macina"), jnim)).isTrue();
        assertThat(LEXICON.isPartOf(jnim, LEXICON.getById("katiba-macina"))).isFalse();
    }

    @Test
    void tellsWhatAcledCallsAnActorOnADay() {
        LexiconActor army = LEXICON.getById("fama");
        assertThat(army.asActor(Optional.of(LocalDate.of(2016, 5, 1))).name())
                .isEqualTo("Military Forces of Mali (2013-2020)");
        assertThat(army.asActor(Optional.of(LocalDate.of(2024, 5, 1))).name())
                .isEqualTo("Military Forces of Mali (2021-)");
    }

    @TestFactory
    Stream<DynamicTest> findsEachActorInTheSentenceThatOnlyItExplains() throws IOException {
        return StreamSupport.stream(file().spliterator(), false).map(node -> {
            LexiconActor actor = LEXICON.getById(node.get("id").asText());
            String example = node.get("example").asText();
            return DynamicTest.dynamicTest(
                    actor.id(),
                    () -> assertThat(ExtractLexicons.FINDER.find(
                                    ExtractLexicons.document(example), countries(actor), Optional.of(dayOf(actor))))
                            .as(example)
                            .extracting(mention -> mention.actor().id())
                            .contains(actor.id()));
        });
    }

    @Test
    void saysWhichActorIsBroken() {
        String one =
                "{\"id\":\"x\",\"label\":\"X\",\"name\":{\"en\":\"X\"},\"kind\":\"rebel\",\"aliases\":[],\"parent\":\"y\"}";
        assertThatThrownBy(() -> read("[" + one + "]"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("actors.json")
                .hasMessageContaining("\"x\"")
                .hasMessageContaining("\"y\"");
        assertThatThrownBy(() -> read("[" + one.replace("rebel", "wizard") + "]"))
                .hasMessageContaining("wizard");
    }

    private static ActorLexicon read(String json) throws IOException {
        return ActorLexicon.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> countries(LexiconActor actor) {
        return actor.country().filter(actor.countries()::contains).map(List::of).orElse(actor.countries());
    }

    private static LocalDate dayOf(LexiconActor actor) {
        LocalDate usual = LocalDate.of(2019, 6, 1);
        LocalDate notBefore = actor.from().filter(usual::isBefore).orElse(usual);
        return actor.to().filter(notBefore::isAfter).orElse(notBefore);
    }

    private static JsonNode file() throws IOException {
        try (InputStream json = ActorLexiconTest.class.getResourceAsStream("/harmattan/data/lexicon/actors.json")) {
            return new ObjectMapper().readTree(json);
        }
    }
}
