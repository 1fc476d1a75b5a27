/**
 * Positions, geodesy, boundaries and footprint shapes; always WGS 84, longitude first. The only room that knows GeoTools.
 * Nothing here knows of texts or incidents.
 */
package org.harmattan.geo;
