package org.harmattan.ingest;

/**
 * What became of files that were to be kept.
 *
 * @param added articles that are new in the store
 * @param known articles that were there already
 * @param incidents incidents of the new articles
 * @param errors files, lines and articles that were left out
 */
public record IngestReport(long added, long known, long incidents, long errors) {}
