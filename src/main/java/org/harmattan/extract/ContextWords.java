package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/**
 * The words that tell that an event is not reported as having happened here and now, read from
 * {@code data/lexicon/contexts.json}. Immutable; safe for several threads.
 */
final class ContextWords {

    final PhraseTrie<Boolean> hypothetical;
    final PhraseTrie<Boolean> planned;
    final PhraseTrie<Boolean> negated;
    final PhraseTrie<Boolean> unreal;
    final PhraseTrie<Boolean> general;
    final PhraseTrie<Boolean> growing;
    final PhraseTrie<Boolean> outcomes;
    final PhraseTrie<Boolean> history;
    final PhraseTrie<Boolean> background;
    final PhraseTrie<Boolean> otherField;
    final PhraseTrie<Boolean> exercise;
    final PhraseTrie<Boolean> court;
    final PhraseTrie<Boolean> commemoration;
    final PhraseTrie<Boolean> release;
    final PhraseTrie<Boolean> hoax;
    final PhraseTrie<Boolean> accident;
    final PhraseTrie<Boolean> otherVictims;
    final PhraseTrie<Boolean> notTheScene;
    final PhraseTrie<Boolean> travels;
    final PhraseTrie<Boolean> perhapsTheScene;

    /** What a government does or has: {@code l'aviation d'Abuja}. */
    final PhraseTrie<Boolean> ofPowers;

    final PhraseTrie<Boolean> situated;
    final PhraseTrie<Boolean> beforeMessageDays;
    final PhraseTrie<Boolean> afterMessageDays;

    /** Words for two days on one of which it was. */
    final PhraseTrie<Boolean> weekends;

    /** {@code a militia dissolved in March}: before the month or year in which a group, a power or a mission began or ended. */
    final PhraseTrie<Boolean> beforeFoundingDays;

    final PhraseTrie<Boolean> toCome;
    final PhraseTrie<Boolean> series;
    final PhraseTrie<Boolean> thereupon;
    final PhraseTrie<Boolean> dying;
    final PhraseTrie<Boolean> ofWounds;
    final PhraseTrie<Boolean> blame;
    final PhraseTrie<Boolean> accusing;
    final PhraseTrie<Boolean> otherCharge;
    final PhraseTrie<Boolean> blamedForAll;
    final PhraseTrie<Boolean> blamedForFirst;
    final PhraseTrie<Boolean> splits;
    final PhraseTrie<Boolean> earlier;
    final PhraseTrie<Boolean> avenged;
    final PhraseTrie<Boolean> demanding;
    final PhraseTrie<Boolean> demandEnds;
    final PhraseTrie<Boolean> countedFrom;
    final PhraseTrie<Boolean> lateHours;
    final PhraseTrie<Boolean> earlyHours;
    final PhraseTrie<Boolean> answers;
    final PhraseTrie<Boolean> anotherEvent;
    final PhraseTrie<Boolean> sameEvent;
    final PhraseTrie<Boolean> samePlace;
    final PhraseTrie<Boolean> sameSettlement;
    final PhraseTrie<Boolean> sameTown;
    final PhraseTrie<Boolean> pointing;
    final PhraseTrie<Boolean> away;
    final PhraseTrie<Boolean> speaking;
    final PhraseTrie<Boolean> comparison;
    final PhraseTrie<Boolean> coming;
    final PhraseTrie<Boolean> setting;
    final PhraseTrie<Boolean> beginning;
    final PhraseTrie<Boolean> dating;
    final PhraseTrie<Boolean> datingAll;

    /** Words of saying by which numbers are given: {@code fait état de}. */
    final PhraseTrie<Boolean> counting;

    final Set<String> seatsOfPower;
    final Set<String> pluperfect;
    final Set<String> there;
    final Set<String> beforeNouns;
    final Set<String> definite;
    final Set<String> indefinite;

    /** Words of {@code l'une des attaques} that say that the event was not told before. */
    final Set<String> some;

    final Set<String> ofSome;

    /** Words of {@code l'une des attaques} that say that it is a single one. */
    final Set<String> one;

    final Set<String> ofSeveral;

    final Set<String> pronouns;
    final Set<String> another;
    final Set<String> at;
    final Set<String> from;
    final Set<String> beforeNames;
    final Set<String> listing;
    final Set<String> joining;
    final Set<String> namingSources;
    final Set<String> nights;
    final Set<String> agents;
    final Set<String> countingOn;

    private ContextWords(JsonNode root) {
        hypothetical = Lexicons.flags(root.required("hypothetical").required("before"));
        planned = Lexicons.flags(root.required("hypothetical").required("after"));
        unreal = Lexicons.flags(root.required("hypothetical").required("sentence"));
        negated = Lexicons.flags(root.required("negated").required("before"));
        general = Lexicons.flags(root.required("general").required("sentence"));
        growing = Lexicons.flags(root.required("growing"));
        outcomes = Lexicons.flags(root.required("outcomes"));
        history = Lexicons.flags(root.required("history").required("sentence"));
        background = Lexicons.flags(root.required("background").required("sentence"));
        otherField = Lexicons.flags(root.required("not_this_field").required("article"));
        commemoration = Lexicons.flags(root.required("commemoration"));
        hoax = Lexicons.flags(root.required("hoax"));
        release = Lexicons.flags(root.required("release"));
        court = Lexicons.flags(root.required("court"));
        accident = Lexicons.flags(root.required("accident"));
        otherVictims = Lexicons.flags(root.required("other_victims"));
        exercise = Lexicons.flags(root.required("exercise"));
        notTheScene = Lexicons.flags(root.required("not_the_scene"));
        ofPowers = Lexicons.flags(root.required("of_powers"));
        travels = Lexicons.flags(root.required("travels"));
        perhapsTheScene = Lexicons.flags(root.required("perhaps_the_scene"));
        situated = Lexicons.flags(root.required("situated"));
        beforeMessageDays = Lexicons.flags(root.required("before_message_days"));
        weekends = Lexicons.flags(root.required("weekends"));
        beforeFoundingDays = Lexicons.flags(root.required("before_founding_days"));
        afterMessageDays = Lexicons.flags(root.required("after_message_days"));
        toCome = Lexicons.flags(root.required("to_come"));
        series = Lexicons.flags(root.required("series"));
        thereupon = Lexicons.flags(root.required("thereupon"));
        dying = Lexicons.flags(root.required("dying"));
        ofWounds = Lexicons.flags(root.required("of_wounds"));
        accusing = Lexicons.flags(root.required("accusing"));
        otherCharge = Lexicons.flags(root.required("other_charge"));
        blame = Lexicons.flags(root.required("blame"));
        blamedForAll = Lexicons.flags(root.required("blamed_for_all"));
        blamedForFirst = Lexicons.flags(root.required("blamed_for_first"));
        splits = Lexicons.flags(root.required("splits"));
        earlier = Lexicons.flags(root.required("earlier"));
        avenged = Lexicons.flags(root.required("avenged"));
        demanding = Lexicons.flags(root.required("demanding"));
        demandEnds = Lexicons.flags(root.required("demand_ends"));
        countedFrom = Lexicons.flags(root.required("counted_from"));
        lateHours = Lexicons.flags(root.required("late_hours"));
        earlyHours = Lexicons.flags(root.required("early_hours"));
        answers = Lexicons.flags(root.required("answers"));
        counting = Lexicons.flags(root.required("counting"));
        anotherEvent = Lexicons.flags(root.required("another_event"));
        sameEvent = Lexicons.flags(root.required("same_event"));
        speaking = Lexicons.flags(root.required("speaking"));
        away = Lexicons.flags(root.required("away"));
        samePlace = Lexicons.flags(root.required("same_place"));
        pointing = Lexicons.flags(root.required("pointing"));
        sameSettlement = Lexicons.flags(root.required("same_settlement"));
        sameTown = Lexicons.flags(root.required("same_town"));
        comparison = Lexicons.flags(root.required("comparison"));
        coming = Lexicons.flags(root.required("coming"));
        setting = Lexicons.flags(root.required("setting"));
        beginning = Lexicons.flags(root.required("beginning"));
        dating = Lexicons.flags(root.required("dating"));
        datingAll = Lexicons.flags(root.required("dating_all"));
        seatsOfPower = Lexicons.words(root.required("seats_of_power"));
        beforeNouns = Lexicons.words(root.required("before_nouns"));
        there = Lexicons.words(root.required("there"));
        pluperfect = Lexicons.words(root.required("pluperfect"));
        definite = Lexicons.words(root.required("definite"));
        indefinite = Lexicons.words(root.required("indefinite"));
        some = Lexicons.words(root.required("some"));
        ofSome = Lexicons.words(root.required("of_some"));
        one = Lexicons.words(root.required("one"));
        ofSeveral = Lexicons.words(root.required("of_several"));
        pronouns = Lexicons.words(root.required("pronouns"));
        another = Lexicons.words(root.required("another"));
        at = Lexicons.words(root.required("at"));
        from = Lexicons.words(root.required("from"));
        beforeNames = Lexicons.words(root.required("before_names"));
        listing = Lexicons.words(root.required("listing"));
        joining = Lexicons.words(root.required("joining"));
        countingOn = Lexicons.words(root.required("counting_on"));
        agents = Lexicons.words(root.required("agents"));
        namingSources = Lexicons.words(root.required("naming_sources"));
        nights = Lexicons.words(root.required("nights"));
    }

    /** Whether a day is counted from what is told after it: {@code two days after}. */
    boolean countsOn(Document document, DatePhrase date) {
        return countingOn.contains(document.folded(date.endToken() - 1));
    }

    static ContextWords read(InputStream json) throws IOException {
        return Lexicons.read(json, "contexts.json", ContextWords::new);
    }
}
