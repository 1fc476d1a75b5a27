package org.harmattan.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that is wrong with the input, said once and in one line.
 *
 * @param kind what is wrong
 * @param severity whether the article was lost
 * @param file the file as the caller named it
 * @param line line in that file, 1 or more, where the fault has one
 * @param message what is wrong and what to do about it, without the file's name
 */
public record IngestIssue(Kind kind, Severity severity, Path file, Optional<Long> line, String message) {

    /** All that can be wrong. */
    public enum Kind {
        MISSING_FILE,
        NOT_A_FILE,
        UNREADABLE_FILE,
        UNKNOWN_FORMAT,
        EMPTY_FILE,
        FILE_TOO_LARGE,
        BINARY_DATA,
        NOT_UTF8,
        BROKEN_JSON,
        BAD_ID,
        DUPLICATE_ID,
        BAD_PUBLISHED,
        BAD_URL,
        UNKNOWN_LANGUAGE,
        UNKNOWN_MEMBER,
        BAD_INCIDENT,
        /** It is kept already, as published on another day. */
        KNOWN_WITH_ANOTHER_DAY,
        /** A new reading left alone what a person had made of the one before. */
        KEPT_AS_EDITED,
        CHANGED_MEANWHILE,
        /** Its encoding was mistaken before it came here. */
        MISREAD_LETTERS,
        /** It is in neither French nor English. */
        OTHER_LANGUAGE,
        /** Its head tells another day than the one it was published on. */
        DAYS_DIFFER,
        /** It seems to hold more articles than the one that it is read as. */
        SEVERAL_ARTICLES,
        NO_TEXT,
        ARTICLE_TOO_LARGE,
        /** Not the input's fault but the program's. */
        EXTRACTION_FAILED
    }

    /** What became of the article. */
    public enum Severity {
        /** It was read all the same. */
        WARNING,
        /** It was left out. */
        ERROR
    }

    static IngestIssue error(Kind kind, Path file, String message) {
        return new IngestIssue(kind, Severity.ERROR, file, Optional.empty(), message);
    }

    static IngestIssue error(Kind kind, Path file, long line, String message) {
        return new IngestIssue(kind, Severity.ERROR, file, Optional.of(line), message);
    }

    /** One line for people: {@code FILE:LINE: message}, control characters replaced. */
    public String describe() {
        String place = line.map(number -> file + ":" + number).orElse(file.toString());
        String text = place + ": " + message;
        return text.codePoints()
                .map(point -> Character.isISOControl(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
