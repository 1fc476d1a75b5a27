package org.harmattan.incident;

/**
 * The words that support one field of an incident.
 *
 * @param quote the words
 * @param supports name of the property they support, such as {@code place} or {@code killed_min}
 */
public record Evidence(Quote quote, String supports) {}
