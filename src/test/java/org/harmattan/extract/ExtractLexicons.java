package org.harmattan.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.text.Article;
import org.harmattan.text.Document;
import org.harmattan.text.Language;

/** The lexicons of actors as the tests use them. */
final class ExtractLexicons {

    static final ActorLexicon ACTORS = read("actors.json", ActorLexicon::read);
    static final ActorWords ACTOR_WORDS = read("actor-words.json", ActorWords::read);
    static final SpeechWords SPEECH_WORDS = read("speech.json", SpeechWords::read);
    static final ActorFinder FINDER = new ActorFinder(ACTORS, ACTOR_WORDS);

    private ExtractLexicons() {}

    /** Reads one lexicon. */
    interface Reader<T> {
        T read(InputStream json) throws IOException;
    }

    static <T> T read(String file, Reader<T> reader) {
        try (InputStream json = ExtractLexicons.class.getResourceAsStream("/harmattan/data/lexicon/" + file)) {
            return reader.read(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Document document(String text) {
        return Document.of(Article.of("test", text));
    }

    static Document document(Language language, String text) {
        return Document.of(new Article(
                "test",
                Optional.empty(),
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text));
    }

    static List<String> list(String words) {
        return Stream.of(words.split("[ ,]+")).filter(word -> !word.isEmpty()).toList();
    }
}
