/**
 * What a GeoPackage is: its tables, geometry blobs and R-tree. Knows nothing of incidents.
 */
package org.harmattan.gpkg;
