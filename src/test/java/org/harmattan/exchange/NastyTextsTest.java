package org.harmattan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.SubEventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Texts that break careless writers come back from every format, read by a reader that is not ours. */
class NastyTextsTest {

    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://x\")",
            "a,\"b\";c",
            "two\r\nlines\n\nand\ttab",
            "مجموعة نصرة الإسلام",
            "👩🏾‍🌾 e\u0301 \u202Eabc\u202C",
            "<![CDATA[x]]> & </Placemark> 'y'",
            "#comment, 'apostrophe",
            "'",
            "\"",
            "null",
            "0123456789".repeat(20_000),
            "\u2028\u2029\uFEFF",
            "-");

    @TempDir
    private Path folder;

    @Test
    void csv() throws IOException {
        List<String> back = Exported.rows(Exported.text(Format.CSV, OutputOptions.plain(), incidents())).stream()
                .map(row -> FormulaGuard.remove(row.get("group")))
                .toList();
        assertThat(back).isEqualTo(TEXTS);
    }

    @Test
    void geoJsonLines() throws IOException {
        List<String> back = new ArrayList<>();
        for (String line : Exported.text(Format.GEOJSONL, OutputOptions.plain(), incidents())
                .split("\n")) {
            back.add(new ObjectMapper().readTree(line).at("/properties/group").asText());
        }
        assertThat(back).isEqualTo(TEXTS);
    }

    @Test
    void kml() throws Exception {
        Document xml = document(Exported.bytes(Format.KML, OutputOptions.plain(), incidents()));
        List<String> back = new ArrayList<>();
        NodeList data = xml.getElementsByTagName("SimpleData");
        for (int i = 0; i < data.getLength(); i++) {
            if (data.item(i)
                    .getAttributes()
                    .getNamedItem("name")
                    .getTextContent()
                    .equals("group")) {
                back.add(data.item(i).getTextContent());
            }
        }
        assertThat(back).isEqualTo(TEXTS);
    }

    @Test
    void kmlReplacesWhatXmlCannotHold() throws Exception {
        Incident odd = named("a\u0000b\u0007c\uD83D d\uFFFF");
        Document xml = document(Exported.bytes(Format.KML, OutputOptions.plain(), List.of(odd)));
        assertThat(xml.getDocumentElement().getTextContent()).contains("a\uFFFDb\uFFFDc\uFFFD d\uFFFD");
    }

    @Test
    void geoPackage() throws Exception {
        Path file = folder.resolve("x.gpkg");
        Files.write(file, Exported.bytes(Format.GPKG, OutputOptions.plain(), incidents()));
        List<String> back = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT * FROM incidents ORDER BY fid")) {
            while (rows.next()) {
                back.add(rows.getString("group"));
                Location.Placed at = (Location.Placed) IncidentFixtures.placed().location();
                assertThat(GeometryBlob.decode(rows.getBytes("geom")).getCoordinate().x)
                        .isEqualTo(at.point().lon());
                JsonNode reports = new ObjectMapper().readTree(rows.getString("reports"));
                assertThat(reports.at("/0/article").asText()).isEqualTo("article-1");
            }
        }
        assertThat(back).isEqualTo(TEXTS);
    }

    private static List<Incident> incidents() {
        return TEXTS.stream().map(NastyTextsTest::named).toList();
    }

    private static Incident named(String text) {
        return IncidentFixtures.incident(
                        "i" + text.hashCode(), SubEventType.ATTACK, new Actor(Optional.empty(), text, "x"))
                .location(IncidentFixtures.placed().location())
                .build();
    }

    private static Document document(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
