/**
 * Filters as CQL2 text and CQL2 JSON (OGC 21-065r2), both ways.
 */
package org.harmattan.query.cql2;
