package org.harmattan.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.harmattan.text.Document;
import org.harmattan.text.Token;

/**
 * One way to call an actor.
 *
 * @param actor who is called so
 * @param kind what sort of name it is
 * @param from first day on which it is called so
 * @param to last day on which it is called so
 * @param spelling what the letters must look like for it to be this name
 */
record ActorAlias(LexiconActor actor, Kind kind, Optional<LocalDate> from, Optional<LocalDate> to, Spelling spelling) {

    /** Sorts of names. */
    enum Kind {
        NAME,
        ACRONYM,
        UNIT,
        PERIPHRASE,
        LEADER,
        /** Words that several actors are called by, such as <i>l'armée</i>. */
        AMBIGUOUS
    }

    /** What the letters of a name must look like, since case is forgotten when phrases are found. */
    enum Spelling {
        ANY,
        /** The last word begins with a capital. */
        CAPITALISED,
        /** Capitals throughout, or nearly so ({@code FAMa}). */
        UPPER
    }

    private static final int ACRONYM_READ_AS_WORD = 4;

    /** Days by which a day lies outside the time in which the actor is active and called so; 0 within. */
    long daysOff(LocalDate day) {
        return Math.max(daysOff(day, from, to), daysOff(day, actor.from(), actor.to()));
    }

    private static long daysOff(LocalDate day, Optional<LocalDate> first, Optional<LocalDate> last) {
        long early = first.map(start -> start.toEpochDay() - day.toEpochDay()).orElse(0L);
        long late = last.map(end -> day.toEpochDay() - end.toEpochDay()).orElse(0L);
        return Math.max(0, Math.max(early, late));
    }

    boolean isAmbiguous() {
        return kind == Kind.AMBIGUOUS;
    }

    /** Whether the tokens are written as this name must be. */
    boolean isSpelt(Document document, int firstToken, int endToken) {
        Token last = document.tokens().get(endToken - 1);
        return switch (spelling) {
            case ANY -> true;
            case CAPITALISED -> last.isCapitalised();
            case UPPER -> isUpper(document.span(firstToken, endToken).of(document.text()));
        };
    }

    /** Newspapers write acronyms that are spoken as words with one capital: <i>Aqmi, Minusma</i>. */
    private static boolean isUpper(String written) {
        long letters = written.chars().filter(Character::isLetter).count();
        long capitals = written.chars().filter(Character::isUpperCase).count();
        boolean asWord = letters >= ACRONYM_READ_AS_WORD && Character.isUpperCase(written.charAt(0));
        return capitals > 1 && 2 * capitals > letters || asWord;
    }
}
