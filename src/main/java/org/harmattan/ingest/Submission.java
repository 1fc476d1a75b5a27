package org.harmattan.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.text.Article;
import org.harmattan.text.Phrase;

/**
 * An article that somebody hands in, outside any file.
 *
 * @param article the article; its id is made of its content when it came without one, so that the same text gets the same
 * @param reviewed the incidents as a person left them, as GeoJSON features; empty when those extracted are to be kept
 * @param remarks what was left out of what was handed in
 */
public record Submission(Article article, Optional<JsonNode> reviewed, List<Remark> remarks) {

    /**
     * Something in what was handed in that could not be used.
     *
     * @param kind what is wrong
     * @param phrase what was left out, and why
     */
    public record Remark(IngestIssue.Kind kind, Phrase phrase) {

        /** A remark with the key, the parameters and the English words of its phrase. */
        static Remark of(IngestIssue.Kind kind, String key, Map<String, String> parameters, String text) {
            return new Remark(kind, new Phrase(key, parameters, text));
        }

        /** What was left out, and why, in English. */
        public String message() {
            return phrase.text();
        }
    }

    /** Copies the remarks. */
    public Submission {
        remarks = List.copyOf(remarks);
    }
}
