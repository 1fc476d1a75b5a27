/**
 * The incidents of a store as columns in memory, which answer filters, facets, histograms and clusters in
 * milliseconds. What a column cannot answer (texts, footprints, written conditions) is asked of the store. Holds nothing
 * that the store does not.
 */
package org.harmattan.index;
