package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.NameMatch;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;

/**
 * Finds the names in a document that the gazetteer knows, and capitalised words it does not know where the words around
 * demand a place. Safe for several threads.
 */
final class NameFinder {

    private static final int LONGEST_NAME = 8;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final LongerNames longer;
    private final AlikeNames alike;
    private final UnknownNames unknown;
    private final ImpliedNames implied;
    private final NameStarts starts;

    NameFinder(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        longer = new LongerNames(gazetteer, words);
        alike = new AlikeNames(gazetteer, longer);
        unknown = new UnknownNames(gazetteer, alike, longer, words);
        implied = new ImpliedNames(gazetteer, words);
        starts = new NameStarts(words);
    }

    /** All names from left to right, none overlapping another. */
    List<NameHit> find(Document document) {
        Surrounds surrounds = new Surrounds(document, words);
        List<String> folded = new FoldedWords(document.tokens());
        BitSet possible = starts.of(document);
        List<NameHit> hits = new ArrayList<>();
        for (int i = possible.nextSetBit(0); i >= 0; ) {
            Patience.check();
            Optional<NameHit> hit = findAt(document, surrounds, folded, i, hits);
            hit.ifPresent(hits::add);
            i = possible.nextSetBit(hit.isPresent() ? hit.get().endToken() : i + 1);
        }
        return hits;
    }

    private Optional<NameHit> findAt(
            Document document, Surrounds surrounds, List<String> folded, int first, List<NameHit> before) {
        if (!document.tokens().get(first).isCapitalised()) {
            Optional<NameHit> led = leadsName(document, first)
                    ? findKnown(document, surrounds, folded, first, before).filter(hit -> isWithItsKind(document, hit))
                    : Optional.empty();
            return led.isPresent() ? led : implied.findAt(document, surrounds, first);
        }
        if (unknown.isTailOfName(document, surrounds, first, before)) {
            return Optional.empty();
        }
        Optional<NameHit> known = findKnown(document, surrounds, folded, first, before);
        if (known.isPresent()) {
            return Optional.of(unknown.wholeCompound(document, surrounds, known.get()));
        }
        Optional<NameHit> meant = implied.findAt(document, surrounds, first);
        if (meant.isEmpty()) {
            meant = unknown.findAt(document, surrounds, first);
        }
        return meant.isPresent() ? meant : unknown.findInList(document, surrounds, first, before);
    }

    private Optional<NameHit> findKnown(
            Document document, Surrounds surrounds, List<String> folded, int first, List<NameHit> before) {
        int reach = first + 1;
        while (reach < Math.min(folded.size(), first + LONGEST_NAME)
                && document.tokens().get(reach).continuesPhrase()) {
            reach++;
        }
        Optional<NameMatch> match = gazetteer.matcher().longestMatch(folded, first, reach);
        if (match.isEmpty()
                || !match.get().exact() && !isWrittenAsName(document, first, match.get())
                || isArticleOfArea(surrounds, folded, first, match.get())) {
            return Optional.empty();
        }
        Optional<NameHit> hit = hit(document, surrounds, folded, first, match.get(), isDashed(document, before, first));
        Optional<NameHit> river = hit.flatMap(found -> implied.findRiver(document, surrounds, found));
        return river.isPresent() ? river : hit;
    }

    /** A word that is also an ordinary word is a place only where the words around demand one. */
    private Optional<NameHit> hit(
            Document document, Surrounds surrounds, List<String> folded, int first, NameMatch match, boolean dashed) {
        int end = first + match.tokens();
        NameHit hit = NameHit.of(first, end, match.places());
        // A name of only places that nobody chose for this region's news: Nancy, Orange, Victoria, Mission.
        if (!match.curated()) {
            boolean written = match.tokens() == 1
                    || surrounds.token(first).isCapitalised()
                            && surrounds.token(end - 1).isCapitalised();
            return match.exact()
                            && written
                            && surrounds.locatePlace(first)
                            && !longer.goesOn(document, surrounds, end, match.places())
                    ? Optional.of(alike.withAlike(document, hit))
                    : Optional.empty();
        }
        String name = match.tokens() == 1 ? folded.get(first) : String.join(" ", folded.subList(first, end));
        if (!words.commonWords.contains(name)) {
            return Optional.of(hit);
        }
        boolean area = match.places().stream().allMatch(place -> place.kind().isArea());
        boolean wind = words.winds.contains(folded.get(first));
        boolean demanded = wind
                ? surrounds.announceRegion(first)
                : surrounds.demandPlace(first) && !surrounds.opensSentence(first)
                        || area && surrounds.demandArea(first)
                        || dashed;
        demanded |= surrounds.demandPlaceAfter(end);
        if (demanded) {
            return Optional.of(words.wideNames.contains(name) ? hit.as(NameHit.Standing.DOUBTFUL) : hit);
        }
        return match.places().stream().anyMatch(place -> place.kind() == PlaceKind.REGION)
                ? Optional.of(hit.as(NameHit.Standing.DOUBTFUL))
                : Optional.empty();
    }

    /** {@code La Tapoa} opens a sentence: the article need not be part of the name where an area is called so without it. */
    private boolean isArticleOfArea(Surrounds surrounds, List<String> folded, int first, NameMatch match) {
        return match.tokens() > 1
                && words.areaArticles.contains(folded.get(first))
                && surrounds.opensSentence(first)
                && gazetteer.findByName(String.join(" ", folded.subList(first + 1, first + match.tokens()))).stream()
                        .anyMatch(place -> place.kind().isDivision());
    }

    /** {@code la route Niamey-Say}: what a dash joins with a place is one. */
    private static boolean isDashed(Document document, List<NameHit> before, int first) {
        return !before.isEmpty()
                && before.get(before.size() - 1).endToken() == first
                && "-–—".contains(document.tokens().get(first).gap().strip())
                && !document.tokens().get(first).gap().isBlank();
    }

    /** {@code parc W}, {@code zone des trois frontières}: a name may begin with a small word for what it is. */
    private boolean leadsName(Document document, int first) {
        return words.nameOpeners.contains(document.folded(first))
                || words.kinds.isAt(document.tokens(), first)
                        && hasCapital(
                                document,
                                first + 1,
                                Math.min(first + 4, document.tokens().size()));
    }

    private static boolean hasCapital(Document document, int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.tokens().get(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    /** {@code province du Soum} is the name Soum with a word before it; {@code parc W} is a name. */
    private static boolean isWithItsKind(Document document, NameHit hit) {
        boolean capitalised = hasCapital(document, hit.firstToken(), hit.endToken());
        return hit.endToken() > hit.firstToken() + 1
                && hit.places().stream()
                        .noneMatch(place -> place.kind().isDivision()
                                || !capitalised && !place.kind().isArea());
    }

    /** A match that joins words must be written as one name, or {@code de la} would be Déla. */
    private static boolean isWrittenAsName(Document document, int first, NameMatch match) {
        return document.tokens().subList(first, first + match.tokens()).stream()
                .allMatch(token -> token.isCapitalised() || token.index() > first && token.isGlued());
    }
}
