package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.text.NumberPhrase;
import org.harmattan.text.Qualifier;

/** Makes one number of victims of one kind that are named together: {@code un père et ses deux fils} are three. */
final class JoinedVictims {

    private static final int MOST_WORDS_BETWEEN = 6;

    /** From people over their verb to those who suffered it with them. */
    private static final int MOST_WORDS_TO_COMPANION = 12;

    private static final int LONGEST_COMPANION = 4;
    private static final Set<String> OF = Set.of("de", "d", "du", "of");
    private static final int MOST_CHARACTERS = 60;

    private final CasualtyText text;

    JoinedVictims(CasualtyText text) {
        this.text = text;
    }

    /** The statements of one sentence, those of people named together added up. */
    List<CasualtyStatement> join(List<CasualtyStatement> statements) {
        List<CasualtyStatement> joined = new ArrayList<>();
        for (CasualtyStatement statement : statements) {
            int last = joined.size() - 1;
            if (last >= 0 && areTogether(joined.get(last), statement)) {
                joined.set(last, sum(joined.get(last), statement));
            } else {
                joined.add(statement);
            }
        }
        for (int i = 1; i < joined.size(); i++) {
            if (isAddition(joined.get(i - 1), joined.get(i))) {
                joined.set(i - 1, joined.get(i - 1).counted());
                joined.set(i, joined.get(i).counted());
            }
        }
        return joined;
    }

    /** {@code le préfet et deux gardes ont été tués}: somebody named in one breath with others is none of them. */
    private boolean isAddition(CasualtyStatement one, CasualtyStatement other) {
        return one.partial() != other.partial()
                && one.harm() == other.harm()
                && !one.subset()
                && !other.subset()
                && !one.total()
                && one.change() == other.change()
                && one.min() > 0
                && other.min() > 0
                && !text.has(text.words().pronouns, one.firstToken())
                && (areJoined(one.endToken(), other.firstToken()) || isCompanion(one, other));
    }

    private boolean areTogether(CasualtyStatement one, CasualtyStatement other) {
        boolean same = one.harm() == other.harm()
                && one.subset() == other.subset()
                && !one.total()
                && !other.total()
                && one.change() == other.change()
                && one.min() > 0
                && other.min() > 0;
        return same
                && sharesKind(one, other)
                && isNamed(one)
                && isNamed(other)
                && (areJoined(one.endToken(), other.firstToken())
                        || areParallel(one, other)
                        || one.kind() != other.kind() && isCompanion(one, other));
    }

    /** {@code quarante d'entre eux ont péri, ainsi que quatre civils}: those of no named side are not all who died. */
    private boolean isCompanion(CasualtyStatement one, CasualtyStatement other) {
        int to = other.firstToken();
        for (int at = Math.max(one.endToken(), to - LONGEST_COMPANION); at < to; at++) {
            if (text.endOf(text.words().companions, at) == to) {
                return to - one.endToken() <= MOST_WORDS_TO_COMPANION;
            }
        }
        return false;
    }

    private static boolean sharesKind(CasualtyStatement one, CasualtyStatement other) {
        Set<VictimKind> kinds = Set.copyOf(List.of(one.kind(), other.kind()));
        boolean actors = one.actor().isEmpty()
                || other.actor().isEmpty()
                || one.actor()
                        .get()
                        .actor()
                        .id()
                        .equals(other.actor().get().actor().id());
        return actors
                && (kinds.size() == 1
                        || kinds.equals(Set.of(VictimKind.CIVILIANS, VictimKind.UNKNOWN))
                        || !one.subset() && kinds.equals(Set.of(VictimKind.STATE_FORCES, VictimKind.UNKNOWN)));
    }

    /** Whether the words name people; {@code 12 morts} and {@code deux} do not. */
    private boolean isNamed(CasualtyStatement statement) {
        int last = statement.endToken() - 1;
        boolean bare = text.findNumber(statement.firstToken())
                .map(number -> number.endToken() == statement.endToken())
                .orElse(false);
        int noun = text.findNumber(statement.firstToken())
                .map(NumberPhrase::endToken)
                .orElse(statement.firstToken());
        boolean harm = (last <= noun || text.has(text.words().others, noun))
                && text.find(text.words().nouns, last)
                        .map(match -> match.values().get(0).contains(statement.harm()))
                        .orElse(false);
        return !bare && !harm;
    }

    /** {@code trois voleurs ont été abattus et un poursuivant tué}. */
    private boolean areParallel(CasualtyStatement one, CasualtyStatement other) {
        int to = other.firstToken();
        if (to - one.endToken() > MOST_WORDS_BETWEEN
                || !text.has(text.grammar().joiners(), to - 1)
                || one.victims().equals(other.victims())) {
            return false;
        }
        for (int at = one.endToken(); at < to; at++) {
            boolean clause = text.token(at).follows(';')
                    || text.token(at).follows(':')
                    || text.grammar().relatives().contains(text.folded(at));
            if (clause) {
                return false;
            }
        }
        return true;
    }

    /** Whether no more than a conjunction or comma, adjectives and a complement ({@code de 61 ans}) stand between. */
    private boolean areJoined(int from, int to) {
        if (to - from > MOST_WORDS_BETWEEN) {
            return false;
        }
        boolean joint = false;
        for (int at = from; at <= to; at++) {
            joint |= text.token(at).follows(',')
                    || at < to && text.has(text.grammar().joiners(), at);
            boolean complement = OF.contains(text.folded(at))
                    || text.token(at).isNumber()
                    || at + 1 < to
                            && text.isPreposition(at)
                            && text.token(at + 1).isCapitalised();
            boolean breaks = !joint && !complement && at < to && (text.isPreposition(at) || text.isStop(at))
                    || at < to && text.has(text.words().predicates, at)
                    || text.token(at).follows(';')
                    || text.token(at).follows(':');
            if (breaks) {
                return false;
            }
        }
        return joint;
    }

    private CasualtyStatement sum(CasualtyStatement one, CasualtyStatement other) {
        return new CasualtyStatement(
                one.firstToken(),
                other.endToken(),
                one.harm(),
                one.min() + other.min(),
                one.best() + other.best(),
                one.max() + other.max(),
                one.qualifier() == Qualifier.EXACT ? other.qualifier() : one.qualifier(),
                isCompanion(one, other) ? one.victims() : victims(one, other),
                one.kind() == VictimKind.UNKNOWN ? other.kind() : one.kind(),
                actor(one, other),
                one.subset(),
                false,
                one.change(),
                one.partial() && other.partial());
    }

    private static Optional<ActorMention> actor(CasualtyStatement one, CasualtyStatement other) {
        return one.actor().or(other::actor);
    }

    private String victims(CasualtyStatement one, CasualtyStatement other) {
        String all = text.document()
                .span(one.firstToken(), other.endToken())
                .of(text.document().text());
        int noun = Math.max(0, all.indexOf(one.victims()));
        String words = all.substring(noun);
        return words.length() <= MOST_CHARACTERS
                ? words
                : words.substring(0, MOST_CHARACTERS).strip();
    }
}
