package org.harmattan.exchange.imports;

import org.harmattan.incident.Incident;

/** What comes out of a file of data: a record, a whole incident, or something that is wrong. */
public sealed interface ImportReading {

    /**
     * A record.
     *
     * @param record the record
     * @param place where it stands in the file
     */
    record Found(ImportedRecord record, RowPlace place) implements ImportReading {}

    /**
     * A whole incident of Harmattan's own, with all that a file holds of it.
     *
     * @param incident the incident; what its file does not hold is filled in
     * @param place where it stands in the file
     */
    record Whole(Incident incident, RowPlace place) implements ImportReading {}

    /** Something is wrong. */
    record Faulty(ImportIssue issue) implements ImportReading {}
}
