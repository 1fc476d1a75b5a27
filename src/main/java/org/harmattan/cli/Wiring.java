package org.harmattan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.extract.Extractor;
import org.harmattan.extract.GroupFamilies;
import org.harmattan.extract.KnownActors;
import org.harmattan.extract.RuleExtractor;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.ImportedPlaces;
import org.harmattan.gazetteer.UsualNames;
import org.harmattan.gazetteer.load.BundledGazetteer;
import org.harmattan.gazetteer.load.ImportedFolder;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Courses;

/** Puts the program together out of the data files that come with it. Each part is made when it is first needed. */
final class Wiring {

    /** The same for every use of the program. */
    private static final Supplier<Gazetteer> BUNDLED = new Lazy<>(Wiring::loadGazetteer);

    private final Supplier<Gazetteer> gazetteer = new Lazy<>(this::withImported);
    private final Supplier<UsualNames> usualNames = new Lazy<>(() -> new UsualNames(BUNDLED.get()));
    private final Supplier<Boundaries> boundaries = new Lazy<>(Wiring::loadBoundaries);
    private final Supplier<Extractor> extractor = new Lazy<>(this::loadExtractor);
    private final Supplier<GroupFamilies> families = new Lazy<>(Wiring::loadFamilies);
    private final Supplier<KnownActors> knownActors = new Lazy<>(Wiring::loadKnownActors);

    private volatile Optional<ImportedPlaces> imported = Optional.empty();

    private Wiring() {}

    /** The parts of the program as it is installed. */
    static Parts standard() {
        Wiring wiring = new Wiring();
        return new Parts(
                wiring.extractor,
                wiring.gazetteer,
                wiring.boundaries,
                new LexiconVocabulary(wiring.families, wiring.usualNames),
                wiring.knownActors,
                version(),
                seeds(),
                wiring::useImported);
    }

    /** They stay open until the process ends. */
    private void useImported(Path data) throws IOException {
        imported = new ImportedFolder(data).open();
    }

    private Extractor loadExtractor() {
        Gazetteer places = gazetteer.get();
        Boundaries outlines = boundaries.get();
        return DataFiles.make(ClassPath::open, files -> {
            try (InputStream courses = files.open("geography/courses.geojson")) {
                return RuleExtractor.load(
                        places, outlines, Courses.read(courses), name -> files.open("lexicon/" + name));
            }
        });
    }

    private static Boundaries loadBoundaries() {
        return DataFiles.make(ClassPath::open, files -> {
            try (InputStream countries = files.open("geography/countries.geojson");
                    InputStream admin1 = files.open("geography/admin1.geojson");
                    InputStream admin2 = files.open("geography/admin2.geojson")) {
                return Boundaries.read(countries, admin1, admin2);
            }
        });
    }

    private static GroupFamilies loadFamilies() {
        return DataFiles.make(ClassPath::open, files -> {
            try (InputStream actors = files.open("lexicon/actors.json")) {
                return GroupFamilies.read(actors);
            }
        });
    }

    private Gazetteer withImported() {
        return imported.map(BUNDLED.get()::with).orElseGet(BUNDLED);
    }

    private static KnownActors loadKnownActors() {
        return DataFiles.make(ClassPath::open, files -> {
            try (InputStream actors = files.open("lexicon/actors.json")) {
                return KnownActors.read(actors);
            }
        });
    }

    private static Gazetteer loadGazetteer() {
        return DataFiles.make(ClassPath::open, files -> BundledGazetteer.load(file -> files.open("gazetteer/" + file)));
    }

    private static String version() {
        return Optional.ofNullable(Wiring.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** The start script says where the program is installed. */
    private static Optional<Path> seeds() {
        return Optional.ofNullable(System.getProperty("harmattan.home"))
                .map(home -> Path.of(home, "seeds"))
                .filter(Files::isDirectory);
    }
}
