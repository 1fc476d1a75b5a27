package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells totals from their parts, so that nobody counts the same victims twice. */
final class CasualtyTotals {

    private static final String MARKS = ":(–—";

    private final CasualtyText text;

    CasualtyTotals(CasualtyText text) {
        this.text = text;
    }

    /**
     * The same statements of one sentence, with a number marked as total when those after it add up to it, and these as
     * its parts.
     */
    List<CasualtyStatement> mark(List<CasualtyStatement> statements) {
        List<CasualtyStatement> marked = new ArrayList<>(statements);
        for (int i = 0; i < marked.size(); i++) {
            CasualtyStatement first = marked.get(i);
            OptionalInt last = first.subset() || first.best() < 2 ? OptionalInt.empty() : findLastPart(marked, i);
            if (last.isPresent()) {
                marked.set(i, first.marked(first.subset(), true));
                for (int part = i + 1; part <= last.getAsInt(); part++) {
                    marked.set(part, marked.get(part).marked(true, false));
                }
                i = last.getAsInt();
            }
        }
        markIncluded(marked);
        return marked;
    }

    /**
     * {@code A bomber blew himself up … five dead, including the bomber}: nobody dies twice. One told without any other dead of
     * the same paragraph is no toll: nobody counted.
     */
    List<CasualtyStatement> markAttackers(List<CasualtyStatement> statements) {
        boolean included = statements.stream().anyMatch(statement -> statement.subset() && isLoneAttacker(statement));
        Set<Integer> counted = statements.stream()
                .filter(statement -> statement.tellsOfDeaths() && !isLoneAttacker(statement))
                .map(this::paragraph)
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(statement -> !isLoneAttacker(statement) || counted.contains(paragraph(statement)))
                .map(statement -> included && isLoneAttacker(statement) ? statement.marked(true, false) : statement)
                .toList();
    }

    private int paragraph(CasualtyStatement statement) {
        return text.document().getSentenceOf(statement.firstToken()).paragraph();
    }

    private boolean isLoneAttacker(CasualtyStatement statement) {
        return statement.harm() == Harm.KILLED
                && statement.best() == 1
                && text.words()
                        .loneAttackers
                        .beginsWithin(text.document().tokens(), statement.firstToken(), statement.endToken());
    }

    /** {@code 19 people have now died, after three of the wounded succumbed}: the three are among the 19. */
    private void markIncluded(List<CasualtyStatement> statements) {
        for (int i = 1; i < statements.size(); i++) {
            CasualtyStatement added = statements.get(i);
            boolean inside = added.change() == CasualtyStatement.Change.ADDS
                    && statements.subList(0, i).stream()
                            .filter(whole -> whole.harm() == added.harm() && whole.best() > added.best())
                            .anyMatch(whole ->
                                    whole.change() == CasualtyStatement.Change.REPLACES || isAfterwards(added));
            if (inside) {
                statements.set(i, added.marked(true, false));
            }
        }
    }

    private boolean isAfterwards(CasualtyStatement added) {
        return text.has(text.words().included, added.firstToken() - 1)
                || text.has(text.words().included, added.endToken());
    }

    /** The last of at least two statements of the same harm that add up to that one. */
    private OptionalInt findLastPart(List<CasualtyStatement> statements, int total) {
        CasualtyStatement whole = statements.get(total);
        int sum = 0;
        int count = 0;
        for (int i = total + 1; i < statements.size(); i++) {
            CasualtyStatement part = statements.get(i);
            if (part.harm() != whole.harm()) {
                return OptionalInt.empty();
            }
            if (part.subset()) {
                continue;
            }
            if (count == 0 && !opensList(whole, part)) {
                return OptionalInt.empty();
            }
            sum += part.best();
            count++;
            if (sum >= whole.best()) {
                return sum == whole.best() && count > 1 ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the words between a number and the next let that one be its first part. */
    private boolean opensList(CasualtyStatement whole, CasualtyStatement part) {
        boolean mark = false;
        for (int at = whole.endToken(); at <= part.firstToken(); at++) {
            mark |= text.token(at).followsAny(MARKS) || text.token(at).gap().contains(" - ");
        }
        return mark || part.firstToken() - whole.endToken() <= 2;
    }
}
