package org.harmattan.evaluate;

/**
 * Something the extractor found or weighed, and whether a person sees it the same way.
 *
 * @param traits a number for each trait, in the order of what is weighed
 * @param right whether it is right
 */
public record Judged(double[] traits, boolean right) {}
