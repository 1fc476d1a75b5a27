package org.harmattan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.incident.EventType;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Location;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Area;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

/** What becomes of the changes that QGIS or another program makes in the file. */
class ForeignChangesTest {

    private static final String ID = "article-1-1";

    @TempDir
    Path folder;

    private Path file;
    private GeoPackageStore store;

    @BeforeEach
    void open() {
        file = folder.resolve("harmattan.gpkg");
        store = GeoPackageStore.open(file);
        store.save(IncidentFixtures.article(), IncidentFixtures.all());
        store.revision();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aChangeIsARevisionOfTheIncidentAndOfTheStore() throws SQLException {
        long revision = store.revision();
        assertThat(store.revision()).as("nothing happens by itself").isEqualTo(revision);
        sql("UPDATE incidents SET title = 'Attaque à Tin-Hama', sub_event_type = 'Armed clash' WHERE id = '" + ID
                + "'");
        assertThat(store.revision()).isGreaterThan(revision);
        assertThat(store.findById(ID).orElseThrow().type()).isEqualTo(SubEventType.ARMED_CLASH);
        assertThat(found(IncidentQuery.builder().text(Optional.of("tin hama")).build()))
                .containsExactly(ID);
        assertThat(found(IncidentQuery.builder()
                        .eventTypes(Set.of(EventType.BATTLES))
                        .build()))
                .as("what follows from the change is changed too")
                .contains(ID);
        List<Revision> revisions = store.listRevisions(ID);
        assertThat(revisions).extracting(Revision::by).containsExactly("Harmattan", "another program");
        assertThat(revisions.get(0).state()).isEqualTo(IncidentFixtures.placed());
        store.restore(ID, 2, 1, new Editing("Awa", ""));
        assertThat(store.findById(ID)).contains(IncidentFixtures.placed());
    }

    @Test
    void aPointThatWasMovedTakesItsFootprintAlong() throws SQLException {
        sql("UPDATE incidents SET geom = " + point(5, 20) + " WHERE id = '" + ID + "'");
        Location.Placed at = (Location.Placed) store.findById(ID).orElseThrow().location();
        assertThat(at.point()).isEqualTo(new LonLat(5, 20));
        assertThat(at.footprint().getEnvelopeInternal().contains(5, 20)).isTrue();
        assertThat(found(near(5, 20))).containsExactly(ID);
        assertThat(found(near(-3.05, 14.27))).doesNotContain(ID);
    }

    @Test
    void aPointDrawnForAnUnplacedIncidentPlacesIt() throws SQLException {
        sql("UPDATE incidents SET geom = " + point(1, 16) + " WHERE id = 'article-1-3'");
        assertThat(found(near(1, 16))).containsExactly("article-1-3");
        sql("UPDATE incidents SET geom = NULL WHERE id = 'article-1-3'");
        assertThat(store.findById("article-1-3").orElseThrow().location()).isInstanceOf(Location.Unplaced.class);
        assertThat(found(near(1, 16))).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsSetAsideUntilItIsMended() throws SQLException {
        sql("UPDATE incidents SET confidence = 7 WHERE id = '" + ID + "'");
        sql("UPDATE incidents SET date_end = 'le 3 mai' WHERE id = 'article-1-2'");
        sql("UPDATE incidents SET geom = " + point(new Coordinate(14, 195)) + " WHERE id = 'article-1-4'");
        assertThat(found(IncidentQuery.all())).containsExactly("article-1-3");
        assertThat(store.count(IncidentQuery.all())).isEqualTo(1);
        assertThat(store.listSketches(List.of(ID, "article-1-3"))).hasSize(1);
        assertThat(store.page(IncidentQuery.all(), SortOrder.TITLE, Optional.empty(), 9)
                        .incidents())
                .hasSize(1);
        assertThat(store.findById(ID)).isEmpty();
        assertThat(store.listDamages()).extracting(Damage::incident).containsExactly(ID, "article-1-2", "article-1-4");
        assertThat(store.listDamages().get(0).why()).contains(ID).contains("confidence 7.0");
        sql("UPDATE incidents SET confidence = 0.5 WHERE id = '" + ID + "'");
        assertThat(found(IncidentQuery.all())).containsExactlyInAnyOrder(ID, "article-1-3");
        assertThat(store.listDamages()).hasSize(2);
    }

    @Test
    void partsThatAreTakenAwayOrAddedCount() throws SQLException {
        sql("DELETE FROM accounts WHERE incident = 'article-1-2' AND position = 0");
        assertThat(store.findById("article-1-2").orElseThrow().accounts()).hasSize(1);
        assertThat(store.findRevised("article-1-2").orElseThrow().revision()).isEqualTo(2);
        sql("DELETE FROM evidence WHERE incident = '" + ID + "'");
        assertThat(store.findById(ID)).as("nothing supports it any more").isEmpty();
    }

    @Test
    void aDeletedIncidentIsGoneWithItsParts() throws SQLException {
        sql("DELETE FROM incidents WHERE id = '" + ID + "'");
        assertThat(found(IncidentQuery.all())).hasSize(3).doesNotContain(ID);
        assertThat(new SqlFile(file).column("SELECT fid FROM evidence WHERE incident = '" + ID + "'"))
                .isEmpty();
    }

    @Test
    void whatChangedWhileNobodyHadItOpenIsNoticedAtTheStart() throws SQLException {
        store.close();
        sql("UPDATE incidents SET fid = 77, title = 'Wasserloch' WHERE id = '" + ID + "'");
        store = GeoPackageStore.open(file);
        assertThat(found(IncidentQuery.builder().text(Optional.of("wasserloch")).build()))
                .containsExactly(ID);
        assertThat(store.listByArticle("article-1")).hasSize(4);
    }

    private List<String> found(IncidentQuery query) {
        List<String> ids = new ArrayList<>();
        store.find(query, incident -> ids.add(incident.id()));
        return ids;
    }

    private static IncidentQuery near(double lon, double lat) {
        return IncidentQuery.builder()
                .area(Optional.of(new Area.Circle(new LonLat(lon, lat), 5_000)))
                .build();
    }

    private static String point(double lon, double lat) {
        return point(new Coordinate(lon, lat));
    }

    private static String point(Coordinate position) {
        byte[] blob = GeometryBlob.encode(Geometries.FACTORY.createPoint(position));
        return "X'" + HexFormat.of().formatHex(blob) + "'";
    }

    private void sql(String change) throws SQLException {
        new SqlFile(file).execute(change);
    }
}
