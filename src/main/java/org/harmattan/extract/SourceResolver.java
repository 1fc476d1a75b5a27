package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/**
 * Finds the source that words of saying name, in one document read from its start to its end: pronouns and
 * <i>le communiqué</i> stand for the source named last.
 */
final class SourceResolver {

    private static final int REACH_OF_AGENT = 7;

    /** Tokens before a verb among which its subject is looked for. */
    private static final int LONGEST_BEFORE = 80;

    private final List<Token> tokens;
    private final SpeechWords words;
    private final SourcePhrases sources;
    private final SourceMemory memory;
    private final SourceSubjects subjects;

    SourceResolver(
            Document document,
            SpeechWords words,
            Quotations quotations,
            List<ActorMention> actors,
            SourcePhrases sources) {
        this.tokens = document.tokens();
        this.words = words;
        this.sources = sources;
        this.memory = new SourceMemory(document, words, quotations, actors, sources.phrases());
        this.subjects = new SourceSubjects(document, words, quotations, sources, memory);
    }

    /**
     * The source of a cue.
     *
     * @param sentence the sentence of the cue
     * @param cue the words of saying
     * @param from the index after the words of saying before it in the sentence
     * @param before the source of those, when there are any
     */
    Optional<Source> resolve(Sentence sentence, SpeechCue cue, int from, Optional<Source> before) {
        int start = Math.max(from, cue.firstToken() - LONGEST_BEFORE);
        Optional<Source> found = switch (cue.form()) {
            case PREPOSITION -> named(cue.endToken(), sentence.endToken());
            case PASSIVE -> agent(sentence, cue);
            case COORDINATED -> before.map(source -> source.at(cue.firstToken(), cue.firstToken()));
            case VERB -> subjects.find(sentence, cue, start, before);
        };
        found = found.map(memory::withOwner).map(memory::fuller);
        found.ifPresent(source -> memory.remember(sentence, source));
        return found;
    }

    private Optional<Source> named(int from, int limit) {
        if (from >= limit) {
            return Optional.empty();
        }
        int pronoun =
                Math.max(words.endOf(Words.PRONOUNS, tokens, from), words.endOf(Words.RELATIVE_OBJECTS, tokens, from));
        if (pronoun > from) {
            return memory.lastAt(from, pronoun);
        }
        return memory.anaphora(from, limit).or(() -> sources.after(from, limit, true));
    }

    private Optional<Source> agent(Sentence sentence, SpeechCue cue) {
        int to = Math.min(sentence.endToken(), cue.endToken() + REACH_OF_AGENT);
        for (int i = cue.endToken(); i < to; i++) {
            if (words.isAt(Words.AGENT, tokens, i)) {
                int from = i + 1;
                Optional<Source> source = memory.anaphora(from, sentence.endToken())
                        .or(() -> sources.after(from, sentence.endToken(), false));
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }
}
