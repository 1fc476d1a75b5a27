package org.harmattan.store;

/**
 * A group and its incidents.
 *
 * @param label short label of the group, such as {@code JNIM}
 * @param incidents how many it is held responsible for, 1 or more
 */
public record GroupCount(String label, long incidents) {}
