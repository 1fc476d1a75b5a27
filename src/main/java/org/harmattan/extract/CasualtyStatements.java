package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.harmattan.extract.CasualtyLinks.Link;
import org.harmattan.extract.VictimPhrase.Form;
import org.harmattan.extract.VictimPhrase.Head;
import org.harmattan.text.Language;

/** Makes statements of what one sentence says befell people. */
final class CasualtyStatements {

    /** Endings of what is no adjective, or one that only says what was done. */
    private static final Pattern ADVERB_OR_VERB = Pattern.compile("(ment|ées?|és?|ent)$");

    private static final int MOST_CHARACTERS = 60;

    /** Wounded this close after the dead are of the same kind. */
    private static final int SAME_BREATH = 8;

    private final CasualtyText text;
    private final VictimSides sides;
    private final SentenceParts parts;

    CasualtyStatements(CasualtyText text, VictimSides sides, SentenceParts parts) {
        this.text = text;
        this.sides = sides;
        this.parts = parts;
    }

    List<CasualtyStatement> of(List<Link> links) {
        List<CasualtyStatement> statements = new ArrayList<>();
        for (Link link : links) {
            VictimPhrase phrase = parts.findPhrase(link.part()).orElseThrow();
            if (phrase.isCounted()) {
                Optional<CasualtyStatement> last =
                        statements.isEmpty() ? Optional.empty() : Optional.of(statements.get(statements.size() - 1));
                statements.add(statement(phrase, link, last.filter(before -> sharesKind(phrase, link, before))));
            }
        }
        return statements;
    }

    /** A number without noun, or of others, counts the same kind of people as the number before it. */
    private boolean sharesKind(VictimPhrase phrase, Link link, CasualtyStatement before) {
        boolean open = phrase.isBare() || phrase.others() || text.has(text.words().partPronouns, phrase.nounToken());
        boolean sameBreath = phrase.head() == Head.HARM
                && before.harm() != link.harm()
                && phrase.count().form() == Form.NUMBER
                && phrase.firstToken() - before.endToken() <= SAME_BREATH;
        return phrase.kind() == VictimKind.UNKNOWN && (open || sameBreath);
    }

    private CasualtyStatement statement(VictimPhrase phrase, Link link, Optional<CasualtyStatement> before) {
        VictimSides.Side side = sides.find(phrase, parts.sentence());
        VictimKind kind = side.isKnown()
                ? side.kind()
                : before.map(CasualtyStatement::kind).orElseGet(() -> kindOfWhole(link));
        boolean inherits = !side.isKnown();
        return new CasualtyStatement(
                phrase.firstToken(),
                Math.max(end(phrase), phrase.firstToken() + 1),
                link.harm(),
                phrase.count().min(),
                phrase.count().best(),
                phrase.count().max(),
                phrase.count().qualifier(),
                victims(phrase, before),
                kind,
                side.actor().or(() -> inherits ? before.flatMap(CasualtyStatement::actor) : Optional.empty()),
                parts.isPart(link.part()),
                false,
                link.change(),
                link.partial() || isMention(phrase));
    }

    /** One person told by name or pronoun may be one of those counted elsewhere. */
    private static boolean isMention(VictimPhrase phrase) {
        return phrase.count().form() == Form.NAMED || phrase.count().form() == Form.PRONOUN;
    }

    /** {@code 50 soldiers, four of whom}: the kind of those named before. */
    private VictimKind kindOfWhole(Link link) {
        VictimPhrase phrase = parts.findPhrase(link.part()).orElseThrow();
        boolean some = text.has(text.words().partPronouns, phrase.nounToken());
        Optional<VictimPhrase> whole = some ? parts.findPhrase(link.part() - 1) : Optional.empty();
        return whole.or(() -> raised(link, phrase)).map(VictimPhrase::kind).orElse(VictimKind.UNKNOWN);
    }

    /** {@code ont élevé à 23 les militaires morts}: the people that a bare number replaced counts. */
    private Optional<VictimPhrase> raised(Link link, VictimPhrase phrase) {
        return parts.findPhrase(link.part() + 1)
                .filter(next -> link.change() == CasualtyStatement.Change.REPLACES
                        && phrase.isBare()
                        && next.count().form() == Form.UNCOUNTED
                        && next.firstToken() - phrase.endToken() <= 2);
    }

    private static int end(VictimPhrase phrase) {
        return Math.max(phrase.endToken(), phrase.nounToken());
    }

    private String victims(VictimPhrase phrase, Optional<CasualtyStatement> before) {
        boolean bare = phrase.isBare() || phrase.endToken() <= phrase.nounToken();
        if (bare && before.isPresent()) {
            return before.get().victims();
        }
        boolean unnamed = phrase.endToken() <= phrase.nounToken();
        int first = unnamed || phrase.count().form() == Form.DENIED ? phrase.firstToken() : phrase.nounToken();
        int end = Math.max(end(phrase), first + 1);
        while (first < end - 1 && (text.isPreposition(first) || text.isDeterminer(first))) {
            first++;
        }
        int last = bare ? end : endOfAdjectives(end);
        String words = text.document().span(first, last).of(text.document().text());
        return words.length() <= MOST_CHARACTERS
                ? words
                : words.substring(0, MOST_CHARACTERS).strip();
    }

    /** French adjectives follow their noun: {@code civils peuls}. */
    private int endOfAdjectives(int noun) {
        int end = noun;
        boolean french = text.document().language() == Language.FRENCH;
        while (french && end < noun + 2 && text.continues(end, parts.sentence().endToken()) && isAdjective(end)) {
            end++;
        }
        return end;
    }

    private boolean isAdjective(int token) {
        String word = text.token(token).text();
        return word.length() > 3
                && text.token(token).gap().isBlank()
                && !ADVERB_OR_VERB.matcher(word).find()
                && !text.isStop(token)
                && !text.isDeterminer(token)
                && !text.has(text.words().predicates, token);
    }
}
