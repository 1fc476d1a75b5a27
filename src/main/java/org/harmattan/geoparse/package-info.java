/**
 * From text to places: which words name one, what the words around say of it, which of its namesakes is meant, and
 * the geometry of it all. Knows nothing of incidents.
 */
package org.harmattan.geoparse;
