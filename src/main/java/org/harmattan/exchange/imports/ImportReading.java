package org.harmattan.exchange.imports;

/** What comes out of a file of data: a record, or something that is wrong. */
public sealed interface ImportReading {

    /**
     * A record.
     *
     * @param record the record
     * @param place where it stands in the file
     */
    record Found(ImportedRecord record, RowPlace place) implements ImportReading {}

    /** Something is wrong. */
    record Faulty(ImportIssue issue) implements ImportReading {}
}
