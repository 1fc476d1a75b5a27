/**
 * How good an extractor is: reads articles with annotations written by hand, runs the extractor over them, compares,
 * and keeps the scores. Knows no implementation of the extractor and prints nothing.
 */
package org.harmattan.evaluate;
