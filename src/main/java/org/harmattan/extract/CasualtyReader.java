package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.harmattan.extract.CasualtyLinker.Link;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.text.Document;
import org.harmattan.text.Language;
import org.harmattan.text.Sentence;

/**
 * Finds every number of victims in a text, in French and English. A number counts when its noun says what befell people
 * ({@code 12 morts}) or when a verb or noun of harm takes it ({@code ont tué 12 soldats}, {@code la mort de 12 civils});
 * what words do so stands in {@code data/lexicon/casualties.json}. Sentences are read one by one. Safe for several
 * threads; linear in the length of the text.
 */
final class CasualtyReader {

    /** Endings of what is no adjective, or one that only says what was done. */
    private static final Pattern ADVERB_OR_VERB = Pattern.compile("(ment|ées?|és?|ent)$");

    private static final int MOST_CHARACTERS = 60;

    private final CasualtyWords words;

    CasualtyReader(CasualtyWords words) {
        this.words = words;
    }

    /**
     * The numbers of victims, in the order of the text.
     *
     * @param document the text
     * @param actors the actors it names, to tell whose victims are
     */
    List<CasualtyStatement> read(Document document, List<ActorMention> actors) {
        CasualtyText text = new CasualtyText(document, words, actors);
        VictimSides sides = new VictimSides(text);
        List<CasualtyStatement> statements = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            statements.addAll(read(text, sides, sentence));
        }
        return List.copyOf(statements);
    }

    private static List<CasualtyStatement> read(CasualtyText text, VictimSides sides, Sentence sentence) {
        SentenceParts parts = SentenceParts.read(text, sentence);
        List<CasualtyStatement> statements = new ArrayList<>();
        for (Link link : new CasualtyLinker(text, parts).link()) {
            VictimPhrase phrase = parts.findPhrase(link.part()).orElseThrow();
            if (phrase.isCounted()) {
                Optional<CasualtyStatement> before = inherited(phrase, statements);
                statements.add(statement(text, sides, sentence, phrase, link, parts.isPart(link.part()), before));
            }
        }
        return new CasualtyTotals(text).mark(statements);
    }

    /** A number without noun, or of others, counts the same kind of people as the number before it. */
    private static Optional<CasualtyStatement> inherited(VictimPhrase phrase, List<CasualtyStatement> statements) {
        boolean open = phrase.kind() == VictimKind.UNKNOWN && (phrase.isBare() || phrase.others());
        return open && !statements.isEmpty() ? Optional.of(statements.get(statements.size() - 1)) : Optional.empty();
    }

    private static CasualtyStatement statement(
            CasualtyText text,
            VictimSides sides,
            Sentence sentence,
            VictimPhrase phrase,
            Link link,
            boolean subset,
            Optional<CasualtyStatement> before) {
        VictimSides.Side side = sides.find(phrase, sentence);
        VictimKind kind = side.kind() == VictimKind.UNKNOWN
                ? before.map(CasualtyStatement::kind).orElse(VictimKind.UNKNOWN)
                : side.kind();
        int end = Math.max(phrase.endToken(), phrase.nounToken());
        return new CasualtyStatement(
                phrase.firstToken(),
                Math.max(end, phrase.firstToken() + 1),
                link.harm(),
                phrase.count().min(),
                phrase.count().best(),
                phrase.count().max(),
                phrase.count().qualifier(),
                victims(text, phrase, sentence, before),
                kind,
                side.actor().or(() -> before.flatMap(CasualtyStatement::actor)),
                subset,
                false,
                link.later());
    }

    private static String victims(
            CasualtyText text, VictimPhrase phrase, Sentence sentence, Optional<CasualtyStatement> before) {
        boolean bare = phrase.isBare() || phrase.endToken() <= phrase.nounToken();
        if (bare && before.isPresent()) {
            return before.get().victims();
        }
        int first = bare || phrase.count().form() == Form.DENIED ? phrase.firstToken() : phrase.nounToken();
        int end = Math.max(Math.max(phrase.endToken(), phrase.nounToken()), first + 1);
        while (first < end - 1 && (text.isPreposition(first) || text.isDeterminer(first))) {
            first++;
        }
        // The adjectives after the noun: "civils peuls", "soldats maliens".
        boolean french = text.document().language() == Language.FRENCH;
        for (int more = 0; more < 2 && !bare && french && text.continues(end, sentence.endToken()); more++) {
            boolean adjective = text.token(end).gap().isBlank()
                    && !ADVERB_OR_VERB.matcher(text.token(end).text()).find()
                    && !text.isStop(end)
                    && !text.has(text.words().predicates, end)
                    && !text.isDeterminer(end);
            end += adjective && text.folded(end).length() > 3 ? 1 : 0;
        }
        String words = text.document().span(first, end).of(text.document().text());
        return words.length() <= MOST_CHARACTERS
                ? words
                : words.substring(0, MOST_CHARACTERS).strip();
    }
}
