/**
 * The open standards: OGC API – Features, Parts 1 (17-069r4) and 3 (19-079r2), over incidents and everything around them.
 * The server registers it like any other of its routes and lends it its answers and problems.
 */
package org.harmattan.web.ogc;
