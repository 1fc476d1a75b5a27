/**
 * The steps from one schema of the store to the next, beside the SQL scripts of the same folder in the resources. A step
 * that was released is never changed.
 */
package org.harmattan.store.migration;
