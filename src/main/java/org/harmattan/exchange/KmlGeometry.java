package org.harmattan.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Writes geometries as KML, longitude first. */
final class KmlGeometry {

    private final XMLStreamWriter xml;

    KmlGeometry(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void point(LonLat point) throws XMLStreamException {
        xml.writeStartElement("Point");
        coordinates(point.lon() + "," + point.lat());
        xml.writeEndElement();
    }

    void area(Geometry footprint) throws XMLStreamException {
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(footprint)) {
            polygons.add((Polygon) polygon);
        }
        if (polygons.size() == 1) {
            polygon(polygons.get(0));
            return;
        }
        xml.writeStartElement("MultiGeometry");
        for (Polygon polygon : polygons) {
            polygon(polygon);
        }
        xml.writeEndElement();
    }

    private void polygon(Polygon polygon) throws XMLStreamException {
        xml.writeStartElement("Polygon");
        ring("outerBoundaryIs", polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring("innerBoundaryIs", polygon.getInteriorRingN(i));
        }
        xml.writeEndElement();
    }

    private void ring(String name, LinearRing ring) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeStartElement("LinearRing");
        StringBuilder corners = new StringBuilder();
        for (Coordinate corner : ring.getCoordinates()) {
            corners.append(corners.isEmpty() ? "" : " ")
                    .append(Rounding.fiveDecimals(corner.x))
                    .append(',')
                    .append(Rounding.fiveDecimals(corner.y));
        }
        coordinates(corners.toString());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void coordinates(String text) throws XMLStreamException {
        xml.writeStartElement("coordinates");
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
