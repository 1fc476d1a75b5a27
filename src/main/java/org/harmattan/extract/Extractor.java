package org.harmattan.extract;

import org.harmattan.text.Article;

/** Reads incidents out of an article. Implementations are deterministic, offline and safe for several threads. */
public interface Extractor {

    /**
     * Everything found in the article; no incidents where it reports none. Any text is accepted.
     *
     * @param article the article; its day of publication is taken from its text when it is not given
     */
    Extraction extract(Article article);
}
