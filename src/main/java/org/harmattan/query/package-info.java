/**
 * Which incidents are wanted: the query, and the filter in it with its properties and logic. Knows not how incidents are
 * stored. {@code cql2} spells filters.
 */
package org.harmattan.query;
