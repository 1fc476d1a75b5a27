package org.harmattan.ingest;

/** Is told how reading goes on, from the thread that reads. */
public interface IngestListener {

    /** Something was wrong; reading goes on. */
    void issue(IngestIssue issue);

    /** One more article was read; {@code articles} counts them all. */
    void progress(long articles);
}
