package org.harmattan.evaluate;

import java.time.LocalDate;

/**
 * The program whose scores go on record.
 *
 * @param date day of the run
 * @param version of the program
 * @param gazetteer version of its gazetteer
 */
public record ScoredProgram(LocalDate date, String version, String gazetteer) {}
