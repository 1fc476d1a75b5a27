package org.harmattan.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmattan.geo.DivisionFile.Division;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** The files of divisions are what the recipe makes of the source, and their outlines fit together. */
class MakeBoundariesTest {

    /** Neighbouring outlines further apart than this, in degrees, are not meant to meet. */
    private static final double NARROW = 0.02;

    private static final Set<String> REMADE = Set.of("BF", "ML", "NE");

    private static MakeBoundaries.Made made;
    private static List<Division> admin1;
    private static List<Division> admin2;

    @BeforeAll
    static void make() throws Exception {
        made = MakeBoundaries.make(MakeBoundaries.SOURCE, MakeBoundaries.FOLDER);
        admin1 = DivisionFile.read(new StringReader(made.admin1()));
        admin2 = DivisionFile.read(new StringReader(made.admin2()));
    }

    @Test
    void theShippedFilesAreWhatTheRecipeMakes() throws Exception {
        assertUpToDate("admin1.geojson", made.admin1());
        assertUpToDate("admin2.geojson", made.admin2());
    }

    private static void assertUpToDate(String file, String text) throws Exception {
        // Compared as a whole: a difference would print half a megabyte.
        assertThat(Files.readString(MakeBoundaries.FOLDER.resolve(file)).equals(text))
                .as(file + " is up to date; if not, run MakeBoundaries as data/geography/README.md says")
                .isTrue();
    }

    @Test
    void divisionsMeetWithoutGapOrOverlap() {
        assertThat(faults(admin1)).isEmpty();
        assertThat(faults(admin2)).isEmpty();
    }

    private static List<String> faults(List<Division> divisions) {
        List<Division> remade = divisions.stream()
                .filter(division -> REMADE.contains(division.country())
                        // A line ends on its outline.
                        || division.name().equals("Hodh ech Chargui"))
                .toList();
        Geometry[] outlines = remade.stream().map(Division::geometry).toArray(Geometry[]::new);
        Geometry[] faults = CoverageValidator.validate(outlines, NARROW);
        return IntStream.range(0, faults.length)
                .filter(i -> faults[i] != null)
                .mapToObj(i -> remade.get(i).name() + " " + faults[i])
                .toList();
    }
}
