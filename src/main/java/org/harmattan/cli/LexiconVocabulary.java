package org.harmattan.cli;

import java.util.Set;
import java.util.function.Supplier;
import org.harmattan.extract.GroupFamilies;
import org.harmattan.gazetteer.Countries;
import org.harmattan.query.parameters.QueryVocabulary;

/** Knows groups from the lexicon of actors, and countries by their English and French names and codes. */
final class LexiconVocabulary implements QueryVocabulary {

    private final Supplier<GroupFamilies> families;

    LexiconVocabulary(Supplier<GroupFamilies> families) {
        this.families = families;
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
