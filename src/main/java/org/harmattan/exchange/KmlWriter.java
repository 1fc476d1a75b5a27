package org.harmattan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/**
 * KML 2.2 (OGC 07-147r2): a Document whose description says where it comes from, and a Placemark per incident with its
 * days, its columns as typed data and its point or area. An incident without a place is a Placemark without a geometry.
 */
public final class KmlWriter implements IncidentWriter {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final String SCHEMA = "columns";

    private final Layer layer;
    private final List<Column<Incident>> columns;
    private final Writer text;
    private final XMLStreamWriter xml;
    private final KmlGeometry geometries;

    /** Starts the document. */
    public KmlWriter(OutputStream out, OutputOptions options) throws IOException {
        layer = options.layer();
        columns = layer == Layer.FOOTPRINTS ? IncidentColumns.footprints() : IncidentColumns.incidents();
        text = Json.writer(out);
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            geometries = new KmlGeometry(xml);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("Document");
            element("name", layer.label());
            if (options.provenance().isPresent()) {
                element("description", options.provenance().get().describe());
            }
            schema();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    @Override
    public void write(Incident incident) throws IOException {
        Optional<Location.Placed> placed = IncidentColumns.placed(incident);
        if (layer == Layer.FOOTPRINTS && placed.isEmpty()) {
            return;
        }
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement("Placemark");
            element("name", incident.title().text());
            Optional<String> sentence = IncidentColumns.sentence(incident);
            if (sentence.isPresent()) {
                element("description", sentence.get());
            }
            days(incident);
            data(incident);
            if (placed.isPresent()) {
                if (layer == Layer.FOOTPRINTS) {
                    geometries.area(placed.get().footprint());
                } else {
                    geometries.point(placed.get().point());
                }
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
            text.write('\n');
            text.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void schema() throws XMLStreamException {
        xml.writeStartElement("Schema");
        xml.writeAttribute("name", layer.label());
        xml.writeAttribute("id", SCHEMA);
        for (Column<Incident> column : columns) {
            xml.writeEmptyElement("SimpleField");
            xml.writeAttribute("name", column.name());
            xml.writeAttribute("type", column.type().kml());
        }
        xml.writeEndElement();
    }

    private void days(Incident incident) throws XMLStreamException {
        Optional<LocalDate> end = incident.when().end();
        if (end.isPresent()) {
            xml.writeStartElement("TimeSpan");
            if (incident.when().start().isPresent()) {
                element("begin", incident.when().start().get().toString());
            }
            element("end", end.get().toString());
            xml.writeEndElement();
        }
    }

    private void data(Incident incident) throws XMLStreamException {
        xml.writeStartElement("ExtendedData");
        xml.writeStartElement("SchemaData");
        xml.writeAttribute("schemaUrl", "#" + SCHEMA);
        for (Column<Incident> column : columns) {
            Optional<?> value = column.of(incident);
            if (value.isPresent()) {
                xml.writeStartElement("SimpleData");
                xml.writeAttribute("name", column.name());
                characters(
                        value.get() instanceof Boolean flag
                                ? (flag ? "1" : "0")
                                : value.get().toString());
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        characters(content);
        xml.writeEndElement();
    }

    /** A reader takes a carriage return for a line feed unless it is a reference. */
    private void characters(String content) throws XMLStreamException {
        String[] lines = XmlText.clean(content).split("\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEntityRef("#13");
            }
            xml.writeCharacters(lines[i]);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause
                ? cause
                : new IOException("the KML could not be written: " + e.getMessage(), e);
    }
}
