/**
 * Commands, configuration and the wiring of all rooms. Nothing imports it.
 */
package org.harmattan.cli;
