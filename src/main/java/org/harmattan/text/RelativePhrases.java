package org.harmattan.text;

import org.harmattan.text.DatePhrase.Anchor;

/** The set phrases for days that count from the publication or from the event told before. */
final class RelativePhrases {

    private RelativePhrases() {}

    static PhraseTrie<RelativeRule> all() {
        PhraseTrie.Builder<RelativeRule> trie = new PhraseTrie.Builder<>();
        addDays(trie);
        addDaysFromEvent(trie);
        RelativeStretches.addAll(trie);
        return trie.build();
    }

    private static void addDays(PhraseTrie.Builder<RelativeRule> trie) {
        add(
                trie,
                RelativeRule.days(Anchor.PUBLICATION, 0, 0),
                "aujourd hui",
                "ce matin|soir|midi",
                "cet apres midi",
                "cette nuit",
                "(earlier|later) today",
                "this morning|afternoon|evening",
                "tonight");
        add(
                trie,
                RelativeRule.days(Anchor.PUBLICATION, -1, -1),
                "hier (au) (matin|soir|midi|nuit)",
                "hier (dans) (l) apres midi",
                "yesterday (morning|evening|afternoon|night)",
                "last night");
        add(
                trie,
                RelativeRule.days(Anchor.PUBLICATION, -1, 0),
                "(dans|durant) la nuit derniere|passee",
                "overnight",
                "(au cours des|ces|les) dernieres vingt quatre heures",
                "(au cours des|ces|les) dernieres 24 heures",
                "(au cours des|ces|les) 24 dernieres heures",
                "(in) the past|last 24 hours");
        add(trie, RelativeRule.days(Anchor.PUBLICATION, -2, -2), "avant hier (matin|soir)", "the day before yesterday");
        add(trie, RelativeRule.days(Anchor.PUBLICATION, 1, 1), "demain (matin|soir)", "tomorrow (morning|evening)");
    }

    private static void addDaysFromEvent(PhraseTrie.Builder<RelativeRule> trie) {
        add(
                trie,
                RelativeRule.days(Anchor.EVENT, 0, 0),
                "le|ce|du meme jour",
                "(dans) la meme journee|soiree|matinee",
                "(dans) la matinee|soiree|nuit|apres midi du meme jour",
                "(dans) l apres midi du meme jour",
                "ce jour la",
                "le jour meme",
                "le soir meme",
                "le meme soir",
                "(dans) la|cette meme nuit",
                "quelques heures plus tard|tot",
                "quelques heures auparavant|apres|avant",
                "une|deux|trois|quatre|cinq|six heure|heures plus tard|tot",
                "plus tard dans la journee",
                "un peu plus tard",
                "dans la foulee",
                "le meme apres midi",
                "cette nuit|soiree|matinee|journee la",
                "ce soir|matin la",
                "au|vers le|presque au meme moment|instant",
                "a la meme heure",
                "(dans) les heures suivantes",
                "(dans) les heures qui ont suivi|suivirent",
                "peu apres",
                "peu de temps apres",
                "quelques minutes plus tard|tot",
                "quelques minutes auparavant|apres|avant",
                "the|that (very) same day|morning|afternoon|evening|night",
                "this same day|morning|afternoon|evening|night",
                "on the (very) same day|morning|afternoon|evening|night",
                "that (very) day|morning|afternoon|evening|night",
                "(a) (few|several|some) hours|minutes|moments later|earlier|before|afterwards",
                "an|one|two|three|four|five|six hour|hours later|earlier",
                "(in) the hours that followed",
                "(in) the following hours",
                "shortly afterwards|after|before|thereafter",
                "at|around|about the same time|moment|hour",
                "later (on) that day|morning|afternoon|evening|night");
        add(
                trie,
                RelativeRule.days(Anchor.EVENT, -1, -1),
                "la veille (au) (soir|matin)",
                "la nuit precedente",
                "le jour precedent",
                "la nuit d avant",
                "the day|night|evening before",
                "the previous day|night|evening|morning",
                "(on) the eve of",
                "the|a day earlier|before");
        add(trie, RelativeRule.days(Anchor.EVENT, -2, -2), "l avant veille");
        add(
                trie,
                RelativeRule.days(Anchor.EVENT, 1, 1),
                "le lendemain (matin|soir)",
                "le jour suivant",
                "the next|following day|morning|night|evening|afternoon",
                "(dans) la nuit suivante",
                "(dans) la nuit qui a suivi|suivit",
                "le matin|soir suivant",
                "the|a day after|later");
        add(trie, RelativeRule.days(Anchor.EVENT, 2, 2), "le surlendemain", "the day after next");
    }

    /** Adds what phrases mean. */
    static void add(PhraseTrie.Builder<RelativeRule> trie, RelativeRule rule, String... phrases) {
        for (String phrase : phrases) {
            trie.add(phrase, rule);
        }
    }
}
