package org.harmattan.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.Trigger.Reference;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/**
 * What the words of a sentence tell of how it goes on from those before: with another event, with more of the same, or with
 * what somebody says of it. One per article; safe for several threads.
 */
final class Discourse {

    /** Words that announce another event stand at the beginning of a sentence. */
    private static final int OPENING = 3;

    /** Words between an event and the place or day that tells which event is meant: <i>l'attaque contre le camp d'Inates</i>. */
    private static final int GOVERNED = 5;

    private static final int DATED = 1;

    private final Document document;
    private final ContextWords contexts;
    private final Map<Integer, Set<String>> strangers = new HashMap<>();
    private final BitSet newcomers = new BitSet();
    private final BitSet known = new BitSet();
    private final BitSet said = new BitSet();
    private final BitSet counted = new BitSet();

    Discourse(Reading reading, ContextWords contexts) {
        document = reading.document();
        this.contexts = contexts;
        reading.attributions().forEach(this::note);
        for (ActorMention actor : reading.actors()) {
            if (actor.actor().kind() == ActorKind.UNIDENTIFIED) {
                (isKnown(actor) ? known : newcomers).set(actor.firstToken());
            }
        }
        for (PlaceExpression place : reading.places().expressions()) {
            for (int mention : place.mentions()) {
                PlaceMention found = reading.places().mentions().get(mention);
                if (found.resolution().chosen().isEmpty()) {
                    strangers
                            .computeIfAbsent(place.firstToken(), key -> new HashSet<>())
                            .add(NameFolder.fold(found.text()));
                }
            }
        }
    }

    private void note(Attribution attribution) {
        said.set(attribution.cueToken());
        if (contexts.counting.isAt(document.tokens(), attribution.cueToken())) {
            counted.set(attribution.firstToken(), attribution.endToken());
        }
    }

    /** Whether somebody gives all its numbers of victims as a count: <i>fait état de quatre morts</i>. */
    boolean givesCount(Frame frame) {
        return !frame.tolls().isEmpty() && frame.tolls().stream().allMatch(toll -> counted.get(toll.firstToken()));
    }

    private boolean isKnown(ActorMention actor) {
        int first = actor.firstToken();
        return contexts.definite.contains(document.folded(first))
                || first > 0 && contexts.definite.contains(document.folded(first - 1));
    }

    /** Whether nameless armed men come in: <i>des hommes armés, gunmen</i>. */
    boolean hasNewcomers(Frame frame) {
        return hasTokenIn(newcomers, frame);
    }

    /** Whether nameless armed men are spoken of as told of before: <i>les assaillants, the gunmen</i>. */
    boolean hasKnownPeople(Frame frame) {
        return hasTokenIn(known, frame);
    }

    private static boolean hasTokenIn(BitSet tokens, Frame frame) {
        return isWithin(tokens, frame.firstToken(), frame.endToken());
    }

    private static boolean isWithin(BitSet tokens, int from, int to) {
        int next = tokens.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** {@code Ils ont emmené le chef du village}, {@code Avant de partir, ils …} not. */
    boolean opensWithPronoun(Frame frame) {
        return frame.firstToken() == frame.sentence().firstToken()
                && contexts.pronouns.contains(document.folded(frame.firstToken()));
    }

    /** Whether the words before a frame announce another event: <i>par ailleurs</i>, <i>in a separate incident</i>. */
    boolean opensAnother(Frame frame) {
        Sentence sentence = frame.sentence();
        int end = Math.min(sentence.firstToken() + OPENING, sentence.endToken());
        return frame.firstToken() <= sentence.firstToken() + OPENING
                && contexts.anotherEvent.beginsWithin(document.tokens(), sentence.firstToken(), end);
    }

    /**
     * {@code Three hours later the same post came under fire}: another deed, even at the place of the one before. The same men
     * go on with theirs, an answer belongs to it, and what somebody said later need not have come later.
     */
    boolean opensLater(Frame frame) {
        Optional<DatePhrase> later =
                frame.date().filter(date -> date.anchor() == Anchor.EVENT).filter(date -> opensWith(frame, date));
        return later.isPresent()
                && !hasKnownPeople(frame)
                && !has(frame, contexts.answers)
                && frame.triggers().stream()
                        .filter(Discourse::isDeed)
                        .anyMatch(deed -> !isWithin(said, later.get().endToken(), deed.firstToken()));
    }

    private static boolean isDeed(Trigger trigger) {
        return !trigger.isDeadly() && !(trigger.isNoun() && trigger.reference() == Reference.DEFINITE);
    }

    /** Whether a sentence speaks of those told of before: <i>leurs corps</i>, <i>the attackers</i>. */
    boolean goesOn(Frame frame) {
        Sentence sentence = frame.sentence();
        int end = Math.min(sentence.firstToken() + 2, sentence.endToken());
        return frame.firstToken() == sentence.firstToken()
                && contexts.sameEvent.beginsWithin(document.tokens(), sentence.firstToken(), end);
    }

    /** {@code air strikes following an ambush}: whether a frame names an event, not told before, as one before another. */
    boolean looksBack(Frame frame) {
        int first = frame.firstToken();
        return first > frame.sentence().firstToken()
                && (contexts.earlier.isAt(document.tokens(), first)
                        || contexts.splits.isAt(document.tokens(), first)
                        || contexts.countingOn.contains(document.folded(first)))
                && frame.triggers().stream()
                        .anyMatch(trigger -> !trigger.isDeadly()
                                && (trigger.reference() == Reference.INDEFINITE
                                        || trigger.reference() == Reference.ANOTHER));
    }

    /** Whether it tells of several events of no single day as one: <i>in operations carried out between Monday and Sunday</i>. */
    boolean tellsOfSeries(Frame frame) {
        return frame.date().filter(date -> !date.isOverDays()).isEmpty() && has(frame, contexts.series);
    }

    /** Whether a frame puts its event where the one before was: <i>dans le même secteur</i>, <i>the same base</i>. */
    boolean isInSamePlace(Frame frame) {
        return has(frame, contexts.samePlace);
    }

    /** Whether that place is a village or a town: <i>le même village</i>. */
    boolean isInSameSettlement(Frame frame) {
        return has(frame, contexts.sameSettlement);
    }

    /** {@code the same town}: one that was just named. */
    boolean isInSameTown(Frame frame) {
        return has(frame, contexts.sameTown);
    }

    /** Whether a verb says that somebody was killed, whoever it was, and did not only die. */
    boolean tellsOfKilling(Frame frame) {
        return frame.triggers().stream().anyMatch(trigger -> trigger.isDeadly() && !trigger.isNoun())
                && !has(frame, contexts.dying);
    }

    /** {@code cette localité}. */
    boolean pointsAtPlace(Frame frame) {
        return has(frame, contexts.pointing);
    }

    private boolean has(Frame frame, PhraseTrie<Boolean> phrases) {
        return phrases.beginsWithin(document.tokens(), frame.firstToken(), frame.endToken());
    }

    /** Names of places in a frame that no list knows; the event happened at one of them when the frame has no other. */
    Set<String> strangers(Frame frame) {
        Set<String> names = new HashSet<>();
        for (int i = frame.firstToken(); !strangers.isEmpty() && i < frame.endToken(); i++) {
            names.addAll(strangers.getOrDefault(i, Set.of()));
        }
        return names;
    }

    /**
     * Whether a frame only speaks of an event told before: who confirms, claims or denies it, what it cost. The places and days
     * in it are those of hospitals and voices, unless they tell which event is meant.
     */
    boolean isStatement(Frame frame) {
        List<Trigger> deeds =
                frame.triggers().stream().filter(trigger -> !trigger.isDeadly()).toList();
        if (frame.earlier() || opensAnother(frame) || opensWithDay(frame)) {
            return false;
        }
        boolean told = deeds.stream()
                .allMatch(
                        trigger -> trigger.isNoun() && trigger.reference() == Reference.DEFINITE && !trigger.plural());
        boolean spoken = frame.version() || frame.tolls().isEmpty() && !deeds.isEmpty();
        return goesOn(frame) && deeds.size() < 2 && frame.scenes().isEmpty()
                || told && spoken && !tellsWhich(frame, deeds);
    }

    /** {@code Dimanche, deux hommes ont péri …} leads to another day. */
    private static boolean opensWithDay(Frame frame) {
        return frame.date().filter(date -> opensWith(frame, date)).isPresent();
    }

    /** Not the day with which its sentence opens, when the frame is but the end of it. */
    private static boolean opensWith(Frame frame, DatePhrase date) {
        int away = date.firstToken() - frame.firstToken();
        return away >= 0 && away < OPENING;
    }

    private static boolean tellsWhich(Frame frame, List<Trigger> deeds) {
        boolean place = frame.scenes().stream().anyMatch(scene -> isGoverned(deeds, scene.firstToken(), GOVERNED));
        boolean day = frame.date()
                .filter(date -> isGoverned(deeds, date.firstToken(), DATED) || isBefore(deeds, date.endToken()))
                .isPresent();
        return place || day;
    }

    private static boolean isGoverned(List<Trigger> deeds, int token, int reach) {
        return deeds.stream().anyMatch(deed -> token >= deed.endToken() - 1 && token - deed.endToken() <= reach);
    }

    /** {@code Wednesday's attack}. */
    private static boolean isBefore(List<Trigger> deeds, int token) {
        return deeds.stream().anyMatch(deed -> deed.firstToken() - token >= 0 && deed.firstToken() - token <= 2);
    }

    /** Whether a date only says that it was on a weekend. */
    boolean isWeekend(DatePhrase date) {
        return contexts.weekends.beginsWithin(document.tokens(), date.firstToken(), date.endToken());
    }
}
