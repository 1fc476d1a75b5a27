package org.harmattan.exchange.imports;

/** What comes out of a file of data: a record, or something that is wrong. */
public sealed interface ImportReading {

    /**
     * A record.
     *
     * @param record the record
     * @param line line in the file on which it begins
     */
    record Found(ImportedRecord record, long line) implements ImportReading {}

    /** Something is wrong. */
    record Faulty(ImportIssue issue) implements ImportReading {}
}
