package org.harmattan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.incident.Actor;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.SubEventType;
import org.harmattan.incident.WherePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    @Test
    void formatsAreAskedForByTheirName() {
        assertThat(Format.findByLabel("GeoJSONSeq")).contains(Format.GEOJSONSEQ);
        assertThat(Format.findByLabel("shp")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theStreamStaysTheCallers(Format format) throws IOException {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        IncidentWriter writer = format.open(out);
        writer.write(IncidentFixtures.placed());
        writer.finish();
        assertThat(out.size()).isPositive();
    }

    @Test
    void everyFeatureOfASequenceStandsBetweenSeparatorAndLineFeed() throws IOException {
        String text = written(Format.GEOJSONSEQ, IncidentFixtures.all());
        assertThat(text).startsWith("\u001e").endsWith("}\n");
        String[] records = text.substring(1).split("\u001e");
        assertThat(records).hasSize(4);
        for (int i = 0; i < records.length; i++) {
            assertThat(records[i].indexOf('\n')).isEqualTo(records[i].length() - 1);
            assertThat(new ObjectMapper().readTree(records[i]).get("id").asText())
                    .isEqualTo(IncidentFixtures.all().get(i).id());
        }
        assertThat(written(Format.GEOJSONSEQ, List.of())).isEmpty();
    }

    @Test
    void csvReadsBackCellByCell() throws IOException {
        List<Map<String, String>> rows = csv(IncidentFixtures.all());
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .containsEntry("longitude", "-3.0512")
                .containsEntry("latitude", "14.2731")
                .containsEntry("actor1", "")
                .containsEntry("actor2", "Civilians (Mali)")
                .containsEntry("date_start", "2019-06-10")
                .containsEntry("killed_best", "35")
                .containsEntry("wounded_min", "")
                .containsEntry("background", "false")
                .containsEntry("reports", "article-1")
                .containsEntry("evidence_sentence", "attaqué \"Sobane Da\"")
                .containsEntry("iso3", "MLI")
                .containsEntry("source", "Harmattan")
                .containsEntry("licence", "");
        assertThat(rows.get(3)).containsEntry("evidence_sentence", "'=SOMME(A1) En mars, 160 Peuls");
        assertThat(rows.get(2)).containsEntry("longitude", "").containsEntry("date_start", "");
    }

    @Test
    void anEmptyCsvStillHasItsHeader() throws IOException {
        assertThat(written(Format.CSV, List.of()))
                .startsWith("id,title,date_start,")
                .endsWith("evidence_sentence,source,source_id,licence,merged_sources\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
    void noCellIsAFormula(String name) throws IOException {
        Incident incident = IncidentFixtures.incident("i", SubEventType.ATTACK, new Actor(Optional.empty(), name, "x"))
                .build();
        assertThat(csv(List.of(incident)).get(0)).containsEntry("group", "'" + name);
    }

    @Test
    void smallNumbersAreWrittenWithoutExponent() throws IOException {
        Location nearTheMeridian = new Location.Placed(
                new LonLat(-0.00001, 12),
                IncidentFixtures.square(0, 12, 0.1),
                Optional.empty(),
                Optional.of("x"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                GeoPrecision.NEAR,
                WherePrecision.NEAR,
                25000000,
                List.of(),
                List.of());
        Incident incident = IncidentFixtures.incident(
                        "i", SubEventType.ATTACK, IncidentFixtures.placed().group())
                .location(nearTheMeridian)
                .build();
        assertThat(csv(List.of(incident)).get(0))
                .containsEntry("longitude", "-0.000010")
                .containsEntry("uncertainty_m", "25000000");
    }

    @Test
    void theTableIsAlignedAndFitsATerminal() throws IOException {
        String table = written(Format.TABLE, IncidentFixtures.all());
        List<String> lines = table.lines().toList();
        assertThat(lines)
                .hasSize(5)
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(120));
        int place = lines.get(0).indexOf("PLACE");
        assertThat(lines.get(1).substring(place)).startsWith("Sobane Da ");
        assertThat(lines.get(3).substring(place)).startsWith("- ");
        assertThat(lines.get(3)).startsWith("until 2019-06-12").contains("Remote explosive/land…");
        assertThat(lines.get(2))
                .startsWith("2019-06-03 to 2019-06-09  Armed clash")
                .contains("35-95")
                .endsWith("contested");
    }

    private static List<Map<String, String>> csv(List<Incident> incidents) throws IOException {
        return Exported.rows(written(Format.CSV, incidents));
    }

    private static String written(Format format, List<Incident> incidents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IncidentWriter writer = format.open(out);
        for (Incident incident : incidents) {
            writer.write(incident);
        }
        writer.mentions(GeoJsonContractTest.mentions());
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
