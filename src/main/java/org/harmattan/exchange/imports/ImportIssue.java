package org.harmattan.exchange.imports;

import java.util.Optional;

/**
 * Something that is wrong with imported data, said in one line.
 *
 * @param kind what is wrong
 * @param severity whether the row was lost
 * @param file the file as the caller named it, with the entry's name after an exclamation mark inside an archive
 * @param place where the row stands in that file
 * @param column the column or property, where the fault has one
 * @param message what is wrong and what to do about it
 */
public record ImportIssue(
        Kind kind, Severity severity, String file, Optional<RowPlace> place, Optional<String> column, String message) {

    /** All that can be wrong. */
    public enum Kind {
        MISSING_FILE,
        NOT_A_FILE,
        UNREADABLE_FILE,
        BROKEN_ARCHIVE,
        EMPTY_FILE,
        /** The header has not the columns of the kind of file that was named. */
        UNKNOWN_LAYOUT,
        /** Some bytes are not of the encoding of the rest. */
        MIXED_ENCODING,
        BROKEN_CSV,
        BROKEN_JSON,
        WRONG_NUMBER_OF_CELLS,
        MISSING_VALUE,
        BAD_DATE,
        BAD_NUMBER,
        BAD_COORDINATES,
        BAD_GEOMETRY,
        UNKNOWN_CODE,
        /** A place is named without coordinates, and the gazetteer does not know which is meant. */
        UNKNOWN_PLACE,
        FUTURE_DATE,
        /** A feature of Harmattan's own that is not whole any more. */
        NOT_WHOLE,
        /** Somebody who made the file has reviewed the incident, nobody here. */
        REVIEWED_ELSEWHERE,
        /** The same id came before in this run. */
        DUPLICATE_ID,
        /** The incident was read from its article here, and a table says something else of it. */
        READ_HERE,
        /** A person edited the incident here since it was imported. */
        EDITED_HERE,
        /** The store would not take it. */
        NOT_STORED
    }

    /** What became of the row. */
    public enum Severity {
        /** It was taken all the same. */
        WARNING,
        /** It was left out. */
        ERROR
    }

    /** A whole file that could not be read, or not to its end. */
    static ImportIssue ofFile(Kind kind, String file, String message) {
        return new ImportIssue(kind, Severity.ERROR, file, Optional.empty(), Optional.empty(), message);
    }

    /** Line in the file, 1 or more, where the row begins. */
    public Optional<Long> line() {
        return place.map(RowPlace::line);
    }

    /** One line for people: {@code FILE:LINE: feature: column: message}, control characters replaced. */
    public String describe() {
        String where = line().map(number -> file + ":" + number).orElse(file);
        String feature = place.map(RowPlace::featureName)
                .filter(name -> !name.isEmpty())
                .map(name -> ": " + name)
                .orElse("");
        String text = where + feature + ": " + column.map(name -> name + ": ").orElse("") + message;
        return text.codePoints()
                .map(point -> Character.isISOControl(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
