package org.harmattan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of rooms in ARCHITECTURE.md: who may import whom. */
class ArchitectureTest {

    private static final String BASE = "org.harmattan.";
    private static final String JTS = "org.locationtech.jts..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String LUCENE = "org.apache.lucene..";
    private static final String[] SQL = {"org.jdbi..", "org.sqlite..", "org.flywaydb..", "org.slf4j.."};

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.harmattan");

    /** Per room: what it may import besides itself and the JDK; a name without dots is another room. */
    static final Map<String, List<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            room("geo", JTS, "org.geotools..", "org.opengis..", "net.sf.geographiclib..", JACKSON),
            room("text", LUCENE),
            room("gazetteer", "geo", "text", LUCENE),
            room("geoparse", "text", "gazetteer", "geo", JTS, JACKSON),
            room("incident", "geo", "text", JTS),
            room("query", "incident", "text", "geo", JTS, JACKSON),
            room("extract", "geoparse", "incident", "gazetteer", "geo", "text", JTS, JACKSON),
            room("evaluate", "extract", "geoparse", "incident", "gazetteer", "geo", "text", JACKSON),
            room("gpkg", with(SQL, "geo", JTS)),
            room("store", with(SQL, "incident", "query", "text", "geo", "gpkg", JTS, JACKSON)),
            room(
                    "exchange",
                    "incident",
                    "query",
                    "geoparse",
                    "gazetteer",
                    "text",
                    "geo",
                    "gpkg",
                    JTS,
                    JACKSON,
                    "de.siegmar.fastcsv.."),
            room(
                    "ingest",
                    with(
                            new String[] {JTS, JACKSON, "org.jsoup.."},
                            "geo",
                            "text",
                            "gazetteer",
                            "geoparse",
                            "incident",
                            "query",
                            "extract",
                            "store",
                            "exchange")),
            room("index", "incident", "query", "store", "geo"),
            room(
                    "web",
                    with(
                            new String[] {
                                JTS, JACKSON, "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "kotlin.."
                            },
                            "geo",
                            "text",
                            "gazetteer",
                            "geoparse",
                            "incident",
                            "query",
                            "extract",
                            "store",
                            "index",
                            "exchange",
                            "ingest")),
            room(
                    "cli",
                    with(
                            new String[] {JACKSON, JTS, "picocli.."},
                            "geo",
                            "text",
                            "gazetteer",
                            "geoparse",
                            "incident",
                            "query",
                            "extract",
                            "evaluate",
                            "gpkg",
                            "store",
                            "exchange",
                            "ingest",
                            "web"))));

    @TestFactory
    Stream<DynamicTest> everyRoomImportsOnlyWhatItMay() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> classes()
                                .that(resideInAPackage(BASE + room.getKey() + ".."))
                                .should()
                                .onlyDependOnClassesThat(allowed(room.getKey(), room.getValue()))
                                .check(CLASSES)));
    }

    @Test
    void everyRoomIsInTheTable() {
        var rooms = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BASE))
                .map(name -> name.substring(BASE.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ROOMS.keySet()).containsAll(rooms);
    }

    @Test
    void onlyTheGazetteersOwnLoadersAndTheWiringKnowItsFiles() {
        classes()
                .that(resideInAPackage(BASE + "gazetteer.load.."))
                .should()
                .onlyHaveDependentClassesThat(resideInAnyPackage(BASE + "gazetteer.load..", BASE + "cli.."))
                .check(CLASSES);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandLineWritesToStandardStreams() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
                CLASSES.that(DescribedPredicate.not(resideInAPackage(BASE + "cli.."))));
    }

    private static DescribedPredicate<JavaClass> allowed(String room, List<String> imports) {
        List<String> packages = new ArrayList<>(List.of("java..", "javax..", "org.w3c..", "org.xml.."));
        packages.add(BASE + room + "..");
        imports.forEach(name -> packages.add(name.contains(".") ? name : BASE + name + ".."));
        return resideInAnyPackage(packages.toArray(String[]::new))
                .or(DescribedPredicate.describe("primitives and arrays", type -> type.isPrimitive() || type.isArray()));
    }

    private static Map.Entry<String, List<String>> room(String name, String... imports) {
        return Map.entry(name, List.of(imports));
    }

    private static String[] with(String[] libraries, String... rooms) {
        return Stream.concat(Arrays.stream(libraries), Arrays.stream(rooms)).toArray(String[]::new);
    }
}
