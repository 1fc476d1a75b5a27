package org.harmattan.extract;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** The actors that may have done what an event of an article tells. One per article; not safe for several threads. */
final class DoerNominees {

    private static final int BEFORE = 3;
    private static final int AFTER = 2;

    /** Sentences that tell what an article is about, its heading among them. */
    private static final int LEDE = 3;

    private final Reading reading;
    private final Document document;
    private final SentenceIndex index;
    private final DoerEventSigns eventSigns;
    private final LexiconActor bandits;
    private final LexiconActor localMilitia;
    private final DoerNaming naming;
    private final Set<LexiconActor> claimants = new HashSet<>();
    private final Set<LexiconActor> deniers = new HashSet<>();

    /** @param byMentions the first mention of each actor, the one most spoken of first */
    DoerNominees(
            Reading reading,
            SentenceIndex index,
            ActorLexicon lexicon,
            RoleWords words,
            List<ActorMention> byMentions) {
        this.reading = reading;
        this.index = index;
        document = reading.document();
        eventSigns = new DoerEventSigns(document, words);
        bandits = lexicon.getBandits();
        localMilitia = lexicon.getLocalMilitia();
        naming = new DoerNaming(reading, index, byMentions);
        for (Attribution said : reading.attributions()) {
            said.actor().map(ActorMention::actor).ifPresent(actor -> {
                if (said.stance() == Stance.CLAIMS) {
                    claimants.add(actor);
                } else if (said.stance() == Stance.DENIES) {
                    deniers.add(actor);
                }
            });
        }
    }

    /** The actors that may have done it: those named around it, those who did what is told around it, and those named most. */
    Collection<DoerNominee> of(RuledEvent event, DoerOthers others) {
        Map<LexiconActor, DoerNominee> nominees = new LinkedHashMap<>();
        EventDraft draft = event.draft();
        BitSet own = new BitSet();
        draft.sentences().forEach(own::set);
        own.stream().forEach(sentence -> nominate(nominees, event, sentence, own));
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        for (int back = 1; back <= BEFORE; back++) {
            nominate(nominees, event, first - back, own);
        }
        for (int on = 1; on <= AFTER; on++) {
            nominate(nominees, event, last + on, own);
        }
        for (int sentence = 0; sentence < LEDE; sentence++) {
            nominate(nominees, event, sentence, own);
        }
        others.doers().forEach(actor -> nominee(nominees, event, actor));
        naming.findMost(false).ifPresent(actor -> nominee(nominees, event, actor));
        naming.findMost(true).ifPresent(actor -> nominee(nominees, event, actor));
        Set<DoerSign> told = eventSigns.of(event);
        nominees.values().forEach(nominee -> mark(nominee, event, others, told));
        nominees.values().removeIf(DoerNominees::isRuledOut);
        return nominees.values();
    }

    private static Optional<DoerNominee> nominee(
            Map<LexiconActor, DoerNominee> nominees, RuledEvent event, ActorMention actor) {
        boolean can = DoerNaming.mayBeDoer(actor)
                && Plausibility.canDo(event.decision().type(), actor.actor())
                && !wasStruck(event, actor.actor());
        return can
                ? Optional.of(nominees.computeIfAbsent(actor.actor(), key -> new DoerNominee(event.draft(), actor)))
                : Optional.empty();
    }

    /** A group that denies it, or where nobody claims it, whose people are called otherwise, or are others: no guess goes against that. */
    private static boolean isRuledOut(DoerNominee nominee) {
        boolean spokenAgainst = nominee.has(DoerSign.DENIES_NEAR)
                || nominee.has(DoerSign.UNCLAIMED)
                || nominee.has(DoerSign.AGAINST_WORDS)
                || nominee.has(DoerSign.OTHERS_ELSEWHERE);
        boolean blamed = nominee.has(DoerSign.BLAMED_FOR_ANOTHER) && nominee.has(DoerSign.SENTENCE_AFTER);
        return (spokenAgainst || blamed) && !nominee.actor().actor().kind().isOfStates();
    }

    /** {@code Une patrouille a été attaquée}: what was done to a force or a militia it did not do. */
    private static boolean wasStruck(RuledEvent event, LexiconActor actor) {
        return actor.kind() != ActorKind.REBEL && event.roles().isTarget(actor);
    }

    private void nominate(Map<LexiconActor, DoerNominee> nominees, RuledEvent event, int at, BitSet own) {
        if (at < 0 || at >= document.sentences().size()) {
            return;
        }
        Sentence sentence = document.sentences().get(at);
        boolean opens = true;
        for (ActorMention actor : index.actors(sentence)) {
            boolean first = opens && DoerNaming.mayBeDoer(actor);
            opens &= !first;
            nominee(nominees, event, actor).ifPresent(nominee -> {
                markWhere(nominee, actor, sentence, own);
                nominee.mark(DoerSign.OPENS_ITS_SENTENCE, first && own.get(at));
                nominee.mark(DoerSign.OPENS_SENTENCE_BEFORE, first && at == own.nextSetBit(0) - 1);
            });
        }
    }

    private void markWhere(DoerNominee nominee, ActorMention actor, Sentence sentence, BitSet own) {
        EventDraft draft = nominee.draft();
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        boolean within = draft.frames().stream().anyMatch(frame -> frame.hasToken(actor.firstToken()));
        nominee.mark(DoerSign.IN_FIRST_PART, draft.firstFrame().hasToken(actor.firstToken()));
        nominee.mark(DoerSign.IN_A_PART, within);
        nominee.mark(DoerSign.IN_ITS_SENTENCE, own.get(sentence.index()) && !within);
        boolean paragraph =
                sentence.paragraph() == document.sentences().get(first).paragraph();
        nominee.mark(DoerSign.SENTENCE_BEFORE, sentence.index() == first - 1 && paragraph);
        nominee.mark(DoerSign.SENTENCE_BEFORE_IN_OTHER_PARAGRAPH, sentence.index() == first - 1 && !paragraph);
        nominee.mark(DoerSign.TWO_BEFORE, sentence.index() == first - 2);
        nominee.mark(DoerSign.THREE_BEFORE, sentence.index() == first - 3);
        boolean same = sentence.paragraph() == document.sentences().get(last).paragraph();
        nominee.mark(DoerSign.SENTENCE_AFTER, sentence.index() == last + 1 && same);
        nominee.mark(DoerSign.SENTENCE_AFTER_IN_OTHER_PARAGRAPH, sentence.index() == last + 1 && !same);
        nominee.mark(DoerSign.TWO_AFTER, sentence.index() == last + 2);
        nominee.mark(DoerSign.IN_HEADING, sentence.index() == 0);
        nominee.mark(DoerSign.IN_LEDE, sentence.index() > 0 && sentence.index() < LEDE);
        nominee.mark(DoerSign.SUSPECTED, actor.suspected());
    }

    private void mark(DoerNominee nominee, RuledEvent event, DoerOthers others, Set<DoerSign> told) {
        LexiconActor actor = nominee.actor().actor();
        markKind(nominee, event);
        naming.mark(nominee);
        markSaid(nominee);
        nominee.mark(DoerSign.VOTED_DOER, event.roles().isSuspect(actor));
        nominee.mark(DoerSign.VOTED_TARGET, event.roles().isTarget(actor));
        nominee.mark(DoerSign.BYSTANDER, event.roles().isBystander(actor));
        others.mark(nominee, event);
        DoerEventSigns.mark(nominee, told);
    }

    private void markKind(DoerNominee nominee, RuledEvent event) {
        LexiconActor actor = nominee.actor().actor();
        boolean robbers = actor.equals(bandits);
        boolean neighbours = actor.equals(localMilitia);
        nominee.mark(DoerSign.BANDITS, robbers);
        nominee.mark(DoerSign.LOCAL_MILITIA, neighbours);
        nominee.mark(DoerSign.STATE, actor.kind() == ActorKind.STATE_FORCES);
        nominee.mark(DoerSign.EXTERNAL, actor.kind() == ActorKind.EXTERNAL);
        nominee.mark(DoerSign.REBEL, actor.kind() == ActorKind.REBEL);
        nominee.mark(DoerSign.POLITICAL_MILITIA, actor.kind() == ActorKind.POLITICAL_MILITIA && !robbers);
        nominee.mark(DoerSign.IDENTITY_MILITIA, actor.kind() == ActorKind.IDENTITY_MILITIA && !neighbours);
        Optional<String> country = event.draft().scene().flatMap(PlaceExpression::country);
        boolean home = country.isPresent() && country.equals(actor.country());
        boolean inTime = event.draft()
                .firstDay()
                .or(reading::published)
                .map(day -> actor.from().map(from -> !day.isBefore(from)).orElse(true)
                        && actor.to().map(to -> !day.isAfter(to)).orElse(true))
                .orElse(true);
        boolean there = country.filter(code -> actor.countries().contains(code)).isPresent();
        nominee.mark(DoerSign.OF_THE_COUNTRY, home);
        nominee.mark(DoerSign.ACTIVE_THERE, there && inTime);
        nominee.mark(DoerSign.INACTIVE_THERE, country.isPresent() && !there || !inTime);
    }

    private void markSaid(DoerNominee nominee) {
        LexiconActor actor = nominee.actor().actor();
        nominee.mark(DoerSign.CLAIMS, claimants.contains(actor));
        nominee.mark(DoerSign.DENIES, deniers.contains(actor));
        int last = nominee.draft().lastSentence();
        nominee.draft().sentences().forEach(at -> markSaid(nominee, at, true));
        IntStream.range(
                        last + 1,
                        Math.min(last + 1 + AFTER, document.sentences().size()))
                .forEach(at -> markSaid(nominee, at, false));
    }

    private void markSaid(DoerNominee nominee, int sentence, boolean own) {
        LexiconActor actor = nominee.actor().actor();
        for (Attribution said : index.attributions(document.sentences().get(sentence))) {
            if (said.actor().filter(by -> by.actor().equals(actor)).isPresent()) {
                nominee.mark(DoerSign.CLAIMS_NEAR, said.stance() == Stance.CLAIMS);
                nominee.mark(DoerSign.DENIES_NEAR, said.stance() == Stance.DENIES);
                nominee.mark(DoerSign.SPEAKS, own && said.stance() != Stance.DENIES);
            }
        }
    }
}
