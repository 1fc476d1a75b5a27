package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/**
 * The places that head the items of a bulletin: <i>2. Goundam. Une grenade a été lancée …</i>, <i>• 07/06, Abala : …</i>. What an
 * item tells happened there, unless it says where. One per article; safe for several threads.
 */
final class ItemHeads {

    /** Marks before an item. */
    private static final String BULLETS = "•*·▪►–—-";

    /** Letters and digits of the number of an item. */
    private static final int NUMBER_LENGTH = 2;

    /** A place before a colon heads an item without a bullet where so many paragraphs begin like that. */
    private static final int SERIES = 2;

    /** Places by the index of their paragraph. */
    private final Map<Integer, PlaceExpression> heads = new HashMap<>();

    private ItemHeads() {}

    /** @param isScene whether something may have happened at a place */
    static ItemHeads of(Document document, SentenceIndex index, Predicate<PlaceExpression> isScene) {
        ItemHeads items = new ItemHeads();
        List<Head> bare = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                Optional<Head> head = findHead(document, sentence, index).filter(found -> isScene.test(found.place()));
                head.filter(Head::marked).ifPresent(items::add);
                head.filter(found -> !found.marked()).ifPresent(bare::add);
            }
        }
        if (bare.size() >= SERIES) {
            bare.forEach(items::add);
        }
        return items;
    }

    private void add(Head head) {
        heads.put(head.paragraph(), head.place());
    }

    /** The frames, each that says not where at the place that heads its item, up to one that tells of another place. */
    List<Frame> place(List<Frame> frames) {
        List<Frame> placed = new ArrayList<>();
        int elsewhere = -1;
        for (Frame frame : frames) {
            int paragraph = frame.sentence().paragraph();
            Optional<PlaceExpression> head = Optional.ofNullable(heads.get(paragraph));
            boolean open = frame.scenes().isEmpty();
            elsewhere = open || head.filter(frame.scenes().get(0)::equals).isPresent() ? elsewhere : paragraph;
            boolean here = open && elsewhere != paragraph;
            placed.add(here ? head.map(frame::at).orElse(frame) : frame);
        }
        return placed;
    }

    /** @param marked whether a number or a bullet stands before it */
    private record Head(int paragraph, PlaceExpression place, boolean marked) {}

    /** The place before the colon or full stop that parts the head of an item from what it tells. */
    private static Optional<Head> findHead(Document document, Sentence sentence, SentenceIndex index) {
        boolean numbered = isNumbered(document, sentence);
        boolean marked = numbered || isAfterBullet(document, sentence);
        Optional<PlaceExpression> place = Optional.empty();
        int at = sentence.firstToken() + (numbered ? 1 : 0);
        while (at < sentence.endToken()) {
            if (place.isPresent() && document.tokens().get(at).follows(':')) {
                return place.map(found -> new Head(sentence.paragraph(), found, marked));
            }
            int token = at;
            Optional<PlaceExpression> named = index.places(sentence).stream()
                    .filter(found -> found.firstToken() == token)
                    .findFirst();
            OptionalInt end = named.isPresent()
                    ? OptionalInt.of(named.get().endToken())
                    : index.dates(sentence).stream()
                            .filter(date -> date.firstToken() == token)
                            .mapToInt(date -> date.endToken())
                            .findFirst();
            if (end.isEmpty()) {
                return Optional.empty();
            }
            place = named.isPresent() ? named : place;
            at = end.getAsInt();
        }
        boolean heads = sentence.index() + 1 < document.sentences().size()
                && document.sentences().get(sentence.index() + 1).paragraph() == sentence.paragraph();
        return place.filter(found -> heads).map(found -> new Head(sentence.paragraph(), found, marked));
    }

    /** {@code 2. Goundam.} */
    private static boolean isNumbered(Document document, Sentence sentence) {
        int first = sentence.firstToken();
        if (first + 1 >= sentence.endToken()
                || document.tokens().get(first).text().length() > NUMBER_LENGTH) {
            return false;
        }
        return document.tokens().get(first + 1).follows('.')
                || document.tokens().get(first + 1).follows(')');
    }

    private static boolean isAfterBullet(Document document, Sentence sentence) {
        String gap = document.tokens().get(sentence.firstToken()).gap().stripTrailing();
        return !gap.isEmpty() && BULLETS.indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }
}
