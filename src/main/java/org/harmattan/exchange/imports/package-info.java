/**
 * Other people's data as streams of records: files, encodings, tables and features in, {@link
 * org.harmattan.exchange.imports.ImportedRecord}s and issues out. Knows neither the store nor who an actor is.
 */
package org.harmattan.exchange.imports;
