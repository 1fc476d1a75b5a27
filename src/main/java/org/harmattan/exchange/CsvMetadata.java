package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** What goes with a CSV file: its columns, the rule of its rows and its provenance, as CSV on the Web (W3C 2015). */
final class CsvMetadata {

    private CsvMetadata() {}

    static void write(OutputStream out, Export export) throws IOException {
        OutputOptions options = export.options();
        try (JsonGenerator json = Json.generator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/csvw");
            json.writeStringField("url", export.fileName());
            json.writeStringField("dc:title", "Harmattan: " + options.layer().label());
            json.writeStringField("dc:created", export.provenance().createdText());
            json.writeStringField("dc:description", options.profile().rule());
            json.writeObjectFieldStart("dialect");
            json.writeStringField("encoding", "utf-8");
            json.writeBooleanField("header", true);
            json.writeNumberField("headerRowCount", options.hxl() ? 2 : 1);
            json.writeEndObject();
            columns(json, Tables.of(options));
            json.writeArrayFieldStart("notes");
            json.writeStartObject();
            json.writeFieldName("provenance");
            ProvenanceJson.write(json, export.provenance());
            json.writeStringField(
                    "formulas",
                    "An apostrophe was put before = + - @ where a text, or a cell after ; tab or a line break in it, begins"
                            + " with one, and before a text that begins with a tab or a line break: take one away to"
                            + " have the text as it was.");
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void columns(JsonGenerator json, Table table) throws IOException {
        json.writeObjectFieldStart("tableSchema");
        json.writeArrayFieldStart("columns");
        for (Column<?> column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("titles", column.name());
            json.writeStringField("datatype", column.type().csvw());
            if (!column.tag().isEmpty()) {
                json.writeStringField("hxl:tag", column.tag());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
