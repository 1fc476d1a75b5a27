/**
 * Articles and what can be said of their text without knowing the world: spans, language, sentences, tokens, folded
 * names, numbers, dates. Spans always index the raw text. Imports nothing of Harmattan.
 */
package org.harmattan.text;
