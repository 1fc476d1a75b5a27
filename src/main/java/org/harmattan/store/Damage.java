package org.harmattan.store;

/**
 * An incident that another program changed so that it makes no sense any more. It is left out of every answer until it is
 * mended in the file.
 *
 * @param incident its id
 * @param why what is wrong with it
 */
public record Damage(String incident, String why) {}
