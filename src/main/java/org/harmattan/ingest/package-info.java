/**
 * Files and articles in, incidents stored, a report of what happened out.
 */
package org.harmattan.ingest;
