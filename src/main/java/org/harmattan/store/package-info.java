/**
 * Where incidents are kept: one contract, and its home in a GeoPackage file.
 */
package org.harmattan.store;
