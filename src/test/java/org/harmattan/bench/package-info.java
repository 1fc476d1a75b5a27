/**
 * Benchmarks (JMH), run by {@code bin/bench} and never by the tests, which only compile them. What is measured is
 * reached through public types; how fast it ought to be stands in the benchmark's Javadoc.
 */
package org.harmattan.bench;
