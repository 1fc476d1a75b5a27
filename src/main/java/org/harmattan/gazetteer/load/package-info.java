/**
 * Readers of the gazetteer's files.
 */
package org.harmattan.gazetteer.load;
