package org.harmattan.exchange.imports;

import java.util.List;
import java.util.function.Consumer;

/** Turns rows of one kind of file into records. Safe for one thread. */
interface RecordReader {

    /**
     * What keeps these columns from being of this kind of file, and what to do; empty text when nothing does. To be asked
     * once, before the first row.
     */
    String refuse(List<String> columns);

    /**
     * The record of a row.
     *
     * @param warnings takes what is odd without costing the row
     * @throws RowFault when the row cannot be used
     */
    ImportedRecord read(RawRow row, Consumer<RowFault> warnings) throws RowFault;
}
