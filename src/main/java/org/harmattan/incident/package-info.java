/**
 * The domain: an incident, its accounts and its evidence, as immutable records. Knows no format, store or page.
 */
package org.harmattan.incident;
