package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.exchange.ActorCodes;
import org.harmattan.extract.Extractor;
import org.harmattan.extract.KnownActors;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.ingest.KnownActorCodes;
import org.harmattan.query.parameters.QueryVocabulary;

/**
 * What commands are made of. Suppliers make their part at the first call and give the same one after that, from any
 * thread.
 *
 * @param extractor reads incidents
 * @param gazetteer the places by which it reads them
 * @param boundaries outlines of countries and their divisions
 * @param vocabulary words that queries may use for groups and countries
 * @param knownActors who is meant by the names of other data sets
 * @param version version of the program
 * @param seeds the folder of articles that a new store starts with, where the program was installed with one
 * @param imported tells of which data folder to use the imported places; before any other part is asked for
 */
record Parts(
        Supplier<Extractor> extractor,
        Supplier<Gazetteer> gazetteer,
        Supplier<Boundaries> boundaries,
        QueryVocabulary vocabulary,
        Supplier<KnownActors> knownActors,
        String version,
        Optional<Path> seeds,
        Imported imported) {

    /** What writers of files need to know of actors. */
    ActorCodes actorCodes() {
        return new KnownActorCodes(knownActors);
    }

    /** Uses the places imported into a data folder; false, and the reason is said, when they are damaged. */
    boolean takeImported(Path data, Terminal terminal) {
        try {
            imported.use(data);
            return true;
        } catch (IOException e) {
            terminal.say(e.getMessage());
            return false;
        }
    }

    /** Takes imported places into the gazetteer. */
    @FunctionalInterface
    interface Imported {

        /**
         * Uses the places imported into a data folder, if there are any.
         *
         * @throws IOException when they are damaged
         */
        void use(Path data) throws IOException;
    }
}
