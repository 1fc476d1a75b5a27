package org.harmattan.gazetteer;

import java.util.Optional;
import org.harmattan.text.Language;

/**
 * One name of a place.
 *
 * @param text the name as written
 * @param language the language it belongs to; empty for a name of any language or of one that Harmattan does not read
 */
public record PlaceName(String text, Optional<Language> language) {}
