package org.harmattan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.harmattan.extract.Extractor;
import org.harmattan.gazetteer.Gazetteer;

/**
 * What commands are made of. Suppliers make their part at the first call and give the same one after that, from any
 * thread.
 *
 * @param extractor reads incidents
 * @param gazetteer the places by which it reads them
 * @param version version of the program
 * @param seeds the folder of articles that a new store starts with, where the program was installed with one
 */
record Parts(Supplier<Extractor> extractor, Supplier<Gazetteer> gazetteer, String version, Optional<Path> seeds) {}
