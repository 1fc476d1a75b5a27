package org.harmattan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.extract.Extractor;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.query.parameters.QueryVocabulary;

/**
 * What commands are made of. Suppliers make their part at the first call and give the same one after that, from any
 * thread.
 *
 * @param extractor reads incidents
 * @param gazetteer the places by which it reads them
 * @param boundaries outlines of countries and their divisions
 * @param vocabulary words that queries may use for groups and countries
 * @param version version of the program
 * @param seeds the folder of articles that a new store starts with, where the program was installed with one
 */
record Parts(
        Supplier<Extractor> extractor,
        Supplier<Gazetteer> gazetteer,
        Supplier<Boundaries> boundaries,
        QueryVocabulary vocabulary,
        String version,
        Optional<Path> seeds) {}
