package org.harmattan.evaluate;

/**
 * Something the extractor found, and whether a person found the same.
 *
 * @param traits a number for each {@link org.harmattan.extract.Trait}, in their order
 * @param right whether it is right
 */
record Judged(double[] traits, boolean right) {}
