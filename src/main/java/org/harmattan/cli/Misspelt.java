package org.harmattan.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.harmattan.gazetteer.EditDistance;
import org.harmattan.text.NameFolder;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words that are none of those that are known, and which of them may be meant. */
final class Misspelt {

    /** One slip in four letters. */
    private static final int LETTERS_A_SLIP = 4;

    private Misspelt() {}

    /** What about arguments of a command cannot be understood, in one line. */
    static String describe(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        CommandLine line = e.getCommandLine();
        if (first.startsWith("-")) {
            List<String> options =
                    new ArrayList<>(line.getCommandSpec().optionsMap().keySet());
            return "there is no option " + first + asked(first.replaceFirst("=.*", ""), options);
        }
        if (!line.getSubcommands().isEmpty()) {
            return "there is no command '" + first + "'"
                    + asked(first, line.getSubcommands().keySet());
        }
        return "'" + first + "' is one argument too many";
    }

    /** The question which of the known words is meant, or nothing. */
    static String asked(String word, Collection<String> known) {
        List<String> near = near(word, known);
        return near.isEmpty() ? "" : ": did you mean " + String.join(" or ", near) + "?";
    }

    /** The words that a slip or two, or an end left off, make of one, the nearest first. */
    static List<String> near(String word, Collection<String> known) {
        String folded = NameFolder.fold(word);
        int most = 1 + folded.length() / LETTERS_A_SLIP;
        List<String> near = new ArrayList<>();
        int best = most;
        for (String other : known.stream().sorted().toList()) {
            String name = NameFolder.fold(other);
            boolean begins = folded.length() > 2 && name.startsWith(folded);
            int slips = begins ? 1 : EditDistance.of(folded, name);
            if (slips < best) {
                near.clear();
            }
            if (slips <= best && slips < Math.max(folded.length(), 2)) {
                best = slips;
                near.add(other);
            }
        }
        return near.stream().limit(3).toList();
    }
}
