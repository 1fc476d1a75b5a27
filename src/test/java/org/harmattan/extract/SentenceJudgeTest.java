package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Trigger.Reference;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.harmattan.text.Document;
import org.harmattan.text.Qualifier;
import org.harmattan.text.Sentence;
import org.junit.jupiter.api.Test;

/** What a model adds to what lexicons find, and what it takes from it. */
class SentenceJudgeTest {

    private static final String TEXT = "Mardi, ils ont vidé les enclos de Mondoro avant l'aube.";

    private static final List<Trigger> NAMED = List.of(new Trigger(
            3, 4, List.of(new EventWord(Optional.of(SubEventType.ATTACK), 9, false, false)), Reference.OPEN, false));

    private static final List<CasualtyStatement> TOLL = List.of(new CasualtyStatement(
            3,
            4,
            Harm.KILLED,
            2,
            2,
            2,
            Qualifier.EXACT,
            "",
            VictimKind.UNKNOWN,
            Optional.empty(),
            false,
            false,
            CasualtyStatement.Change.NONE,
            false));

    @Test
    void whatTheModelAloneTellsHasItsWordsAndItsType() throws Exception {
        List<Trigger> told =
                judge(40, 0.9, 0.5).triggers(words(), List.of(), List.of()).orElseThrow();

        assertThat(told).hasSize(1);
        assertThat(told.get(0).words())
                .extracting(word -> word.type().orElseThrow())
                .containsExactly(SubEventType.LOOTING);
        assertThat(told.get(0).reference()).isEqualTo(Reference.OPEN);
        assertThat(document()
                        .span(told.get(0).firstToken(), told.get(0).endToken())
                        .of(TEXT))
                .isEqualTo("vidé les enclos");
    }

    @Test
    void whatTheModelAloneIsNotSureOfIsNotTold() throws Exception {
        assertThat(judge(1, 0.9, 0.5).triggers(words(), List.of(), List.of())).isEmpty();
        assertThat(judge(40, 0.9, 0.999).triggers(words(), List.of(), List.of()))
                .as("sure that it tells, not of what")
                .isEmpty();
    }

    @Test
    void whatTheLexiconsTellStaysAsItIsUnlessTheModelDoubtsIt() throws Exception {
        assertThat(judge(1, 0.9, 0.5).triggers(words(), NAMED, List.of())).contains(NAMED);
        assertThat(judge(40, 0.9, 0.5).triggers(words(), NAMED, List.of())).contains(NAMED);
        assertThat(judge(-40, 0.9, 0.5).triggers(words(), NAMED, List.of())).isEmpty();
    }

    @Test
    void aTollNeedsNoWordsOfTheModel() throws Exception {
        assertThat(judge(40, 0.9, 0.5).triggers(words(), List.of(), TOLL)).contains(List.of());
        assertThat(judge(-40, 0.9, 0.5).triggers(words(), List.of(), TOLL)).isEmpty();
    }

    /** @param weight how much the words of the text speak for an incident */
    private static SentenceJudge judge(double weight, double sure, double sureOfType) throws IOException {
        String json = ("{\"doubtful\":0.1,\"sure\":%s,\"sure_of_type\":%s,\"constants\":{\"tells\":-1,\"Attack\":0,"
                        + "\"Looting/property destruction\":0},\"weights\":{\"vide .. enclos\":{\"tells\":%s,"
                        + "\"Looting/property destruction\":4}}}")
                .formatted(sure, sureOfType, weight);
        return new SentenceJudge(SentenceModel.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static Document document() {
        return reading().document();
    }

    private static Reading reading() {
        Article article = Article.of("test", TEXT).withPublished(LocalDate.of(2024, 5, 18));
        return ((RuleExtractor) Extractors.real()).read(article);
    }

    private static SentenceWords words() {
        Reading reading = reading();
        Sentence sentence = reading.document().sentences().get(0);
        return SentenceWords.of(reading.document(), new SentenceIndex(reading), sentence, sentence.endToken());
    }
}
