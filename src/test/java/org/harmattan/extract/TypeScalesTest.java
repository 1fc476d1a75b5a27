package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
import org.junit.jupiter.api.Test;

class TypeScalesTest {

    private static final String CATTLE = "Des hommes armés ont attaqué lundi les enclos de Mondoro.";

    @Test
    void takesAnotherTypeForWhichTheWordsSpeakMuchMore() throws Exception {
        assertThat(findHeavier(30, SubEventType.ARRESTS)).contains(SubEventType.LOOTING);
    }

    @Test
    void leavesTheTypeOfTheRulesWhereTheWordsSpeakLittle() throws Exception {
        assertThat(findHeavier(3, SubEventType.ARRESTS)).isEmpty();
    }

    @Test
    void leavesAWeaponThatIsNamed() throws Exception {
        assertThat(findHeavier(30, SubEventType.SUICIDE_BOMB)).isEmpty();
    }

    @Test
    void leavesATypeThatTheModelDoesNotKnow() throws Exception {
        assertThat(findHeavier(30, SubEventType.SEXUAL_VIOLENCE)).isEmpty();
    }

    /** @param weight of a word of the text for looting */
    private static Optional<SubEventType> findHeavier(int weight, SubEventType ruled) throws Exception {
        Article article = new Article(
                "scales",
                Optional.of(LocalDate.of(2024, 5, 18)),
                Optional.of(Language.FRENCH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CATTLE);
        RuleExtractor extractor = (RuleExtractor) Extractors.real();
        Reading reading = extractor.read(article);
        EventDraft draft = extractor
                .assemble(article, document -> comparison -> -1, document -> nominee -> 0)
                .get(0);
        return new TypeScales(model(weight))
                .findHeavier(reading.document(), new SentenceIndex(reading), draft, ruled)
                .map(TypeScales.Heavier::type);
    }

    private static SentenceModel model(int weight) throws IOException {
        String json =
                "{\"constants\":{\"Arrests\":0,\"Suicide bomb\":0,\"Looting/property destruction\":0},\"weights\":"
                        + "{\"enclos\":{\"Looting/property destruction\":" + weight + "}}}";
        return SentenceModel.readTypes(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
