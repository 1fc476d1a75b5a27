package org.harmattan.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DateReader;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;
import org.harmattan.text.Sentence;

/**
 * Finds every number of victims in a text, in French and English. A number counts when its noun says what befell people
 * ({@code 12 morts}) or when a verb or noun of harm takes it ({@code ont tué 12 soldats}, {@code la mort de 12 civils});
 * what words do so stands in {@code data/lexicon/casualties.json}. Sentences are read one by one. Safe for several
 * threads; linear in the length of the text.
 */
final class CasualtyReader {

    private final CasualtyWords words;
    private final PronounVictims pronouns;

    CasualtyReader(CasualtyWords words) {
        this.words = words;
        pronouns = new PronounVictims(words.oneKilled, words.notKilled, words.outlived);
    }

    /**
     * The numbers of victims, in the order of the text.
     *
     * @param document the text
     * @param actors the actors it names, to tell whose victims are
     */
    List<CasualtyStatement> read(Document document, List<ActorMention> actors) {
        // Any day will do to tell dates from counts.
        Optional<LocalDate> day = Optional.of(document.article().published().orElse(LocalDate.of(2020, 1, 1)));
        return read(document, actors, new DateReader(day).findAll(document.tokens()));
    }

    /**
     * The numbers of victims, in the order of the text.
     *
     * @param document the text
     * @param actors the actors it names, to tell whose victims are
     * @param dates its dates, which are no counts
     */
    List<CasualtyStatement> read(Document document, List<ActorMention> actors, List<DatePhrase> dates) {
        CasualtyText text = new CasualtyText(document, words, actors, dates);
        VictimSides sides = new VictimSides(text);
        JoinedVictims joined = new JoinedVictims(text);
        CasualtyTotals totals = new CasualtyTotals(text);
        List<CasualtyStatement> all = new ArrayList<>();
        boolean deaths = false;
        for (Sentence sentence : document.sentences()) {
            Patience.check();
            if (!deaths && !text.openers().mayTellOfHarm(sentence)) {
                pronouns.find(document, sentence, List.of()).ifPresent(all::add);
                continue;
            }
            SentenceParts parts = SentenceParts.read(text, sentence);
            List<CasualtyLinks.Link> links = new CasualtyLinker(text, parts, deaths).link();
            List<CasualtyStatement> statements =
                    joined.join(totals.mark(new CasualtyStatements(text, sides, parts).of(links)));
            deaths = statements.stream().anyMatch(statement -> statement.harm() == Harm.KILLED);
            all.addAll(statements);
            pronouns.find(document, sentence, statements).ifPresent(all::add);
        }
        return List.copyOf(totals.markAttackers(all));
    }
}
