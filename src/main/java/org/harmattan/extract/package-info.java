/**
 * From an article to its incidents: actors, triggers, roles, dates, casualties, claims and denials. What words mean
 * stands in {@code data/lexicon}, not here.
 */
package org.harmattan.extract;
