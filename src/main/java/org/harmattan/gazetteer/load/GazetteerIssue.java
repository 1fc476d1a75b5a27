package org.harmattan.gazetteer.load;

/**
 * Something wrong in a gazetteer file. The line it names was left out, everything else was read.
 *
 * @param file name of the file
 * @param line number of the line, from 1
 * @param kind what is wrong
 * @param message what was found and what is wanted
 */
public record GazetteerIssue(String file, int line, Kind kind, String message) {

    /** All that can be wrong with a line. */
    public enum Kind {
        /** The first line does not name the columns; nothing of the file was read. */
        HEADER,
        /** Too few or too many columns. */
        COLUMNS,
        /** A column that must be filled is empty. */
        MISSING_VALUE,
        /** The kind of place is none of the known words. */
        PLACE_KIND,
        /** Latitude or longitude is no number or out of range. */
        COORDINATE,
        /** Radius or population is no number or not positive. */
        NUMBER,
        /** The country is no ISO 3166-1 alpha-2 code. */
        COUNTRY,
        /** A further name lacks its language or its text. */
        NAME,
        /** A date is neither a year nor an ISO date, or the period ends before it begins. */
        DATE,
        /** The line has bytes that are not UTF-8. */
        ENCODING,
        /** An earlier line has the same id. */
        DUPLICATE_ID,
        /** A further name is for a city that the list of cities does not have. */
        UNKNOWN_CITY
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
