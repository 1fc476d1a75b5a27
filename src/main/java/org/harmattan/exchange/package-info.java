/**
 * Formats in and out, as streams. Decides nothing about what is written.
 */
package org.harmattan.exchange;
