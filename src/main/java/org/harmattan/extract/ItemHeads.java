package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/**
 * The places that head the items of a bulletin: <i>2. Goundam. Une grenade a été lancée …</i>, <i>• 07/06, Abala : …</i>. What an
 * item tells happened there, unless it says where; so do lines of their own: <i>Toguéré-Coumbé, 3 août</i>. One per article; safe for several threads.
 */
final class ItemHeads {

    /** Marks before an item. */
    private static final String BULLETS = "•*·▪►–—-";

    /** Letters and digits of the number of an item. */
    private static final int NUMBER_LENGTH = 2;

    /** A place before a colon heads an item without a bullet where so many paragraphs begin like that. */
    private static final int SERIES = 2;

    /** Places by the index of their paragraph. */
    private final Map<Integer, Head> heads = new HashMap<>();

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
        heads.put(head.paragraph(), head);
    }

    /**
     * The frames, each that says not where at the place that heads its item, up to one that tells of another place, and each that
     * says not when on the day of a heading of its own.
     */
    List<Frame> place(List<Frame> frames) {
        List<Frame> placed = new ArrayList<>();
        int elsewhere = -1;
        for (Frame frame : frames) {
            int paragraph = frame.sentence().paragraph();
            Optional<Head> head = Optional.ofNullable(heads.get(paragraph));
            boolean open = frame.scenes().isEmpty();
            boolean same = head.filter(found -> open || frame.scenes().get(0).equals(found.place()))
                    .isPresent();
            elsewhere = open || same ? elsewhere : paragraph;
            placed.add(
                    elsewhere == paragraph
                            ? frame
                            : head.map(found -> found.set(frame)).orElse(frame));
        }
        return placed;
    }

    /**
     * The head of an item.
     *
     * @param paragraph index of the paragraph that it heads
     * @param day the day named beside the place in a line of its own; that of a head in the same line is found without
     * @param marked whether a number or a bullet stands before it
     */
    private record Head(int paragraph, PlaceExpression place, Optional<DatePhrase> day, boolean marked) {

        Frame set(Frame frame) {
            Frame here = frame.scenes().isEmpty() ? frame.at(place) : frame;
            boolean dated = frame.earlier() || frame.date().isPresent() || day.isEmpty();
            return dated ? here : here.set(here.scenes(), day);
        }
    }

    /** The place before the colon or full stop that parts the head of an item from what it tells. */
    private static Optional<Head> findHead(Document document, Sentence sentence, SentenceIndex index) {
        boolean numbered = isNumbered(document, sentence);
        boolean marked = numbered || isAfterBullet(document, sentence);
        Optional<PlaceExpression> place = Optional.empty();
        Optional<DatePhrase> day = Optional.empty();
        int at = sentence.firstToken() + (numbered ? 1 : 0);
        while (at < sentence.endToken()) {
            if (place.isPresent() && document.tokens().get(at).follows(':')) {
                return place.map(found -> new Head(sentence.paragraph(), found, Optional.empty(), marked));
            }
            int token = at;
            Optional<PlaceExpression> named = index.places(sentence).stream()
                    .filter(found -> found.firstToken() == token)
                    .findFirst();
            Optional<DatePhrase> dated = index.dates(sentence).stream()
                    .filter(date -> date.firstToken() == token)
                    .findFirst();
            if (named.isEmpty() && dated.isEmpty()) {
                return Optional.empty();
            }
            place = named.isPresent() ? named : place;
            day = named.isPresent() ? day : dated;
            at = named.map(PlaceExpression::endToken)
                    .orElseGet(() -> dated.get().endToken());
        }
        if (place.isEmpty() || sentence.index() + 1 == document.sentences().size()) {
            return Optional.empty();
        }
        int next = document.sentences().get(sentence.index() + 1).paragraph();
        Optional<DatePhrase> own = next == sentence.paragraph() ? Optional.empty() : day;
        return Optional.of(new Head(next, place.get(), own, marked));
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
