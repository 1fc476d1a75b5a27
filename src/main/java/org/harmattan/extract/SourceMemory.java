package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/** Who spoke before, in one document read from its start to its end: what <i>le groupe</i> or <i>le texte</i> stands for. */
final class SourceMemory {

    private static final int ADJECTIVES = 3;

    /** Names among which the one is looked for that <i>le groupe</i> stands for. */
    private static final int MOST_NAMES = 100;

    private final List<Token> tokens;
    private final SpeechWords words;
    private final Quotations quotations;
    private final List<ActorMention> actors;
    private final NounPhrases phrases;
    private final List<Source> named = new ArrayList<>();

    /** How those are called, folded. */
    private final List<String> names = new ArrayList<>();

    private Optional<Source> last = Optional.empty();
    /** The person, group or office named last. */
    private Optional<Source> lastVoice = Optional.empty();
    /** The source named last in a sentence that speaks of a report or a communiqué. */
    private Optional<Source> lastWriter = Optional.empty();

    private int readSentence = -1;
    private boolean speaksOfText;

    SourceMemory(
            Document document,
            SpeechWords words,
            Quotations quotations,
            List<ActorMention> actors,
            NounPhrases phrases) {
        this.tokens = document.tokens();
        this.words = words;
        this.quotations = quotations;
        this.actors = actors;
        this.phrases = phrases;
    }

    void remember(Sentence sentence, Source source) {
        last = Optional.of(source);
        named.add(source);
        names.add(NameFolder.fold(source.by()));
        if (!isVessel(source)) {
            lastVoice = last;
        }
        if (speaksOfText(sentence)) {
            lastWriter = last;
        }
    }

    /** Whether only a text or a number is named: {@code un premier bilan}. */
    private boolean isVessel(Source source) {
        for (int i = Math.max(0, source.firstToken()); i < source.endToken(); i++) {
            if (words.isAt(Words.SOURCE_NOUNS, tokens, i)) {
                return false;
            }
        }
        return source.actor().isEmpty()
                && source.endToken() > 0
                && words.isAt(Words.VESSELS, tokens, source.endToken() - 1);
    }

    /** {@code le ministère} is the ministry of defence named before. */
    Source fuller(Source source) {
        int first = source.firstToken();
        boolean definite = first >= 0
                && (words.isAt(Words.DEFINITE, tokens, first)
                        || words.isAt(Words.DEFINITE, tokens, first - 1)
                                && tokens.get(first).continuesPhrase());
        if (!definite || source.actor().isPresent()) {
            return source;
        }
        String name = NameFolder.fold(source.by());
        for (int i = named.size() - 1; i >= Math.max(0, named.size() - MOST_NAMES); i--) {
            String other = names.get(i);
            if (other.startsWith(name + " ") || other.endsWith(" " + name)) {
                return new Source(
                        first,
                        source.endToken(),
                        named.get(i).by(),
                        named.get(i).actor());
            }
        }
        return source;
    }

    /** The source named last, as one whose name stands at these tokens. */
    Optional<Source> lastAt(int first, int end) {
        return last.map(source -> source.at(first, end));
    }

    /** The source that a phrase beginning with a token takes up again: <i>la même source, le groupe</i>. */
    Optional<Source> anaphora(int from, int limit) {
        if (from >= limit) {
            return Optional.empty();
        }
        int end = words.endOf(Words.ANAPHORA_GROUP, tokens, from);
        if (end > from && end <= limit && !beginsName(from, end)) {
            return lastNamed(from, true).map(source -> source.at(from, end)).or(() -> lastAt(from, end));
        }
        int said = words.endOf(Words.ANAPHORA_SOURCE, tokens, from);
        boolean other = from > 0 && words.isAt(Words.INDEFINITE, tokens, from - 1);
        if (said == from || said > limit || other || hasAuthor(said, limit)) {
            return Optional.empty();
        }
        boolean text = words.isAt(Words.VESSELS, tokens, said - 1) && !words.isAt(Words.POSSESSIVES, tokens, from);
        return (text ? lastWriter : lastVoice).or(() -> last).map(source -> source.at(from, said));
    }

    /** {@code Le Groupe de soutien à l'islam et aux musulmans}: a name may begin like what stands for one. */
    private boolean beginsName(int from, int end) {
        int actor = firstActorFrom(from);
        return actor < actors.size()
                && actors.get(actor).firstToken() < end
                && actors.get(actor).endToken() > end;
    }

    /** The actor named last before a token; with {@code group}, no state's and with a name of its own. */
    Optional<Source> lastNamed(int before, boolean group) {
        Optional<ActorMention> named = Optional.empty();
        int nearest = firstActorFrom(before) - 1;
        for (int i = nearest; i >= Math.max(0, nearest - MOST_NAMES) && named.isEmpty(); i--) {
            named = Optional.of(actors.get(i))
                    .filter(ActorMention::proper)
                    .filter(mention -> !group || isGroup(mention));
        }
        return named.map(actor -> new Source(before, before, actor.text(), Optional.of(actor)));
    }

    /** Whom a voice speaks for: <i>son porte-parole, the group's spokesman</i>. */
    Source withOwner(Source source) {
        if (source.actor().isPresent()) {
            return source;
        }
        for (int i = source.firstToken(); i < source.endToken(); i++) {
            if (words.isAt(Words.MOUTHPIECES, tokens, i)) {
                return ownerAt(source.firstToken(), i, source.endToken())
                        .map(owner -> new Source(
                                source.firstToken(),
                                source.endToken(),
                                source.by() + " (" + owner.by() + ")",
                                owner.actor()))
                        .orElse(source);
            }
        }
        return source;
    }

    /** Whose a person is who is named with a possessive or as somebody of <i>le groupe</i>. */
    private Optional<Source> ownerAt(int first, int head, int end) {
        for (int i = Math.max(0, first - 1); i < end; i++) {
            if (words.isAt(Words.ANAPHORA_GROUP, tokens, i)) {
                return lastNamed(head, true);
            }
        }
        boolean possessive = words.isAt(Words.POSSESSIVES, tokens, first)
                || words.isAt(Words.POSSESSIVES, tokens, first - 1)
                        && tokens.get(first).continuesPhrase();
        return possessive
                ? last.filter(source -> source.actor().isPresent()).or(() -> lastNamed(head, false))
                : Optional.empty();
    }

    private static boolean isGroup(ActorMention mention) {
        return !mention.actor().kind().isOfStates() && mention.text().chars().anyMatch(Character::isUpperCase);
    }

    private int firstActorFrom(int token) {
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a text is named with its author: <i>la note trimestrielle de la division</i>. */
    private boolean hasAuthor(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + ADJECTIVES) && !phrases.isBoundary(i); i++) {
            if (words.isAt(Words.VESSEL_JOINTS, tokens, i)
                    && !words.isAt(Words.TIMES, tokens, words.endOf(Words.VESSEL_JOINTS, tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean speaksOfText(Sentence sentence) {
        if (sentence.index() != readSentence) {
            readSentence = sentence.index();
            speaksOfText = false;
            int end = sentence.endToken();
            int at = words.next(Words.VESSELS, tokens, sentence.firstToken(), end);
            while (at < end && !speaksOfText) {
                speaksOfText = !quotations.isQuoted(at);
                at = words.next(Words.VESSELS, tokens, at + 1, end);
            }
        }
        return speaksOfText;
    }
}
