package org.harmattan.cli;

import java.util.Set;
import java.util.function.Supplier;
import org.harmattan.extract.GroupFamilies;
import org.harmattan.gazetteer.Countries;
import org.harmattan.gazetteer.UsualNames;
import org.harmattan.query.parameters.QueryVocabulary;

/**
 * Knows groups from the lexicon of actors, countries by their English and French names and codes, and places by the names that
 * the gazetteer has for readers of either language.
 */
final class LexiconVocabulary implements QueryVocabulary {

    private final Supplier<GroupFamilies> families;

    private final Supplier<UsualNames> names;

    LexiconVocabulary(Supplier<GroupFamilies> families, Supplier<UsualNames> names) {
        this.families = families;
        this.names = names;
    }

    @Override
    public Set<String> usualNames(String beginning) {
        return names.get().ofSpoken(beginning);
    }

    @Override
    public Set<String> groupWithParts(String label) {
        return families.get().withParts(label);
    }

    @Override
    public String country(String name) {
        return Countries.findEnglishName(name)
                .or(() -> Countries.findCode(name).flatMap(Countries::findEnglishName))
                .orElse(name);
    }
}
