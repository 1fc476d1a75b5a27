/**
 * Benchmarks (JMH), run by {@code bin/bench} and never by the tests, which only compile them. What is measured is
 * reached through public types; how fast it ought to be stands in the benchmark's Javadoc.
 *
 * <p>Each says how large its heap is, and has all of it touched before the start. Machines that get their memory only
 * when they ask for it, as small virtual ones do, else measure how fast pages are handed out: the same code took then
 * two to ten times as long. The collector is the one that {@code bin/harmattan} asks for, so that what it does is done by
 * one core, too.
 */
package org.harmattan.bench;
