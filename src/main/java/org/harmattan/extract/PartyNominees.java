package org.harmattan.extract;

import java.util.BitSet;
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

/** Who may have done what an event of an article tells, and to whom it may have been done. One per article; not safe for several threads. */
final class PartyNominees {

    private static final int BEFORE = 3;
    private static final int AFTER = 2;

    /** More are not looked at, so that the time stays linear in the length of the text. */
    private static final int MOST = 20;

    /** Sentences that tell what an article is about, its heading among them. */
    private static final int LEDE = 3;

    private final Reading reading;
    private final Document document;
    private final SentenceIndex index;
    private final PartyEventSigns eventSigns;
    private final ActorLexicon lexicon;
    private final ContextWords contexts;
    private final LexiconActor bandits;
    private final LexiconActor localMilitia;
    private final PartyNaming naming;
    private final Set<LexiconActor> claimants = new HashSet<>();
    private final Set<LexiconActor> deniers = new HashSet<>();

    /** @param byMentions the first mention of each actor, the one most spoken of first */
    PartyNominees(
            Reading reading,
            SentenceIndex index,
            ActorLexicon lexicon,
            RoleWords words,
            EventWords events,
            ContextWords contexts,
            List<ActorMention> byMentions) {
        this.reading = reading;
        this.index = index;
        document = reading.document();
        eventSigns = new PartyEventSigns(document, words, events);
        this.lexicon = lexicon;
        this.contexts = contexts;
        bandits = lexicon.getBandits();
        localMilitia = lexicon.getLocalMilitia();
        naming = new PartyNaming(reading, index, byMentions);
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

    /**
     * Those who may have done it or suffered it: those named around it, those who did what is told around it, those named most,
     * and those nowhere named to whom such things are done.
     *
     * @param army that of the country where it was
     */
    List<PartyNominee> of(RuledEvent event, PartyOthers others, Optional<LexiconActor> army) {
        Map<LexiconActor, PartyNominee> nominees = new LinkedHashMap<>();
        EventDraft draft = event.draft();
        event.perpetrator().ifPresent(actor -> nominee(nominees, draft, actor));
        named(nominees, draft, lexicon.getUnidentified());
        named(nominees, draft, lexicon.getCivilians());
        BitSet own = new BitSet();
        draft.sentences().forEach(own::set);
        own.stream().forEach(sentence -> nominate(nominees, draft, sentence, own));
        event.roles().all().forEach(actor -> nominee(nominees, draft, actor));
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        for (int back = 1; back <= BEFORE; back++) {
            nominate(nominees, draft, first - back, own);
        }
        for (int on = 1; on <= AFTER; on++) {
            nominate(nominees, draft, last + on, own);
        }
        for (int sentence = 0; sentence < LEDE; sentence++) {
            nominate(nominees, draft, sentence, own);
        }
        others.doers().forEach(actor -> nominee(nominees, draft, actor));
        naming.findMost(false).ifPresent(actor -> nominee(nominees, draft, actor));
        naming.findMost(true).ifPresent(actor -> nominee(nominees, draft, actor));
        army.ifPresent(actor -> named(nominees, draft, actor));
        lexicon.findByLabel("Protesters").ifPresent(actor -> named(nominees, draft, actor));
        Set<PartySign> told = eventSigns.of(event);
        List<PartyNominee> kept = nominees.values().stream().limit(MOST).toList();
        kept.forEach(nominee -> mark(nominee, event, others, told));
        return kept;
    }

    private static PartyNominee nominee(
            Map<LexiconActor, PartyNominee> nominees, EventDraft draft, ActorMention actor) {
        return nominees.compute(
                actor.actor(),
                (key, known) -> known != null && known.mention().isPresent() ? known : new PartyNominee(draft, actor));
    }

    /** One that is nominated although nothing may name it. */
    private static void named(Map<LexiconActor, PartyNominee> nominees, EventDraft draft, LexiconActor actor) {
        nominees.computeIfAbsent(actor, key -> PartyNominee.unmentioned(draft, actor));
    }

    private void nominate(Map<LexiconActor, PartyNominee> nominees, EventDraft draft, int at, BitSet own) {
        if (at < 0 || at >= document.sentences().size()) {
            return;
        }
        Sentence sentence = document.sentences().get(at);
        if (!own.get(at) && contexts.general.beginsIn(document.tokens(), sentence)) {
            index.actors(sentence)
                    .forEach(actor -> nominee(nominees, draft, actor).mark(PartySign.STATE_OF_AFFAIRS, true));
            return;
        }
        boolean opens = true;
        for (ActorMention actor : index.actors(sentence)) {
            boolean first = opens && PartyNaming.mayBeDoer(actor);
            opens &= !first;
            PartyNominee nominee = nominee(nominees, draft, actor);
            markWhere(nominee, actor, sentence, own);
            nominee.mark(PartySign.OPENS_ITS_SENTENCE, first && own.get(at));
            nominee.mark(PartySign.OPENS_SENTENCE_BEFORE, first && at == own.nextSetBit(0) - 1);
        }
    }

    private void markWhere(PartyNominee nominee, ActorMention actor, Sentence sentence, BitSet own) {
        EventDraft draft = nominee.draft();
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        boolean within = draft.frames().stream().anyMatch(frame -> frame.hasToken(actor.firstToken()));
        nominee.mark(PartySign.IN_FIRST_PART, draft.firstFrame().hasToken(actor.firstToken()));
        nominee.mark(PartySign.IN_A_PART, within);
        nominee.mark(PartySign.IN_ITS_SENTENCE, own.get(sentence.index()) && !within);
        boolean paragraph =
                sentence.paragraph() == document.sentences().get(first).paragraph();
        nominee.mark(PartySign.SENTENCE_BEFORE, sentence.index() == first - 1 && paragraph);
        nominee.mark(PartySign.SENTENCE_BEFORE_IN_OTHER_PARAGRAPH, sentence.index() == first - 1 && !paragraph);
        nominee.mark(PartySign.TWO_BEFORE, sentence.index() == first - 2);
        nominee.mark(PartySign.THREE_BEFORE, sentence.index() == first - 3);
        boolean same = sentence.paragraph() == document.sentences().get(last).paragraph();
        nominee.mark(PartySign.SENTENCE_AFTER, sentence.index() == last + 1 && same);
        nominee.mark(PartySign.SENTENCE_AFTER_IN_OTHER_PARAGRAPH, sentence.index() == last + 1 && !same);
        nominee.mark(PartySign.TWO_AFTER, sentence.index() == last + 2);
        nominee.mark(PartySign.IN_HEADING, sentence.index() == 0);
        nominee.mark(PartySign.IN_LEDE, sentence.index() > 0 && sentence.index() < LEDE);
        nominee.mark(PartySign.SUSPECTED, actor.suspected());
        draft.firstFrame().triggers().stream()
                .filter(trigger -> draft.firstFrame().hasToken(actor.firstToken()))
                .findFirst()
                .ifPresent(trigger -> nominee.mark(
                        actor.firstToken() < trigger.firstToken() ? PartySign.BEFORE_TRIGGER : PartySign.AFTER_TRIGGER,
                        true));
    }

    private void mark(PartyNominee nominee, RuledEvent event, PartyOthers others, Set<PartySign> told) {
        markKind(nominee, event);
        naming.mark(nominee);
        markSaid(nominee);
        PartyVotes.mark(nominee, event);
        others.mark(nominee, event);
        PartyEventSigns.mark(nominee, told);
    }

    private void markKind(PartyNominee nominee, RuledEvent event) {
        LexiconActor actor = nominee.actor();
        boolean robbers = actor.equals(bandits);
        boolean neighbours = actor.equals(localMilitia);
        nominee.mark(PartySign.BANDITS, robbers);
        nominee.mark(PartySign.LOCAL_MILITIA, neighbours);
        nominee.mark(PartySign.OF_STATES, actor.kind().isOfStates());
        nominee.mark(PartySign.MILITIA, actor.kind().isMilitia());
        nominee.mark(PartySign.NAMELESS, actor.kind() == ActorKind.UNIDENTIFIED);
        nominee.mark(PartySign.CIVILIANS, actor.kind() == ActorKind.CIVILIANS);
        nominee.mark(PartySign.CROWD, actor.kind() == ActorKind.PROTESTERS || actor.kind() == ActorKind.RIOTERS);
        nominee.mark(PartySign.STATE, actor.kind() == ActorKind.STATE_FORCES);
        nominee.mark(PartySign.EXTERNAL, actor.kind() == ActorKind.EXTERNAL);
        nominee.mark(PartySign.REBEL, actor.kind() == ActorKind.REBEL);
        nominee.mark(PartySign.POLITICAL_MILITIA, actor.kind() == ActorKind.POLITICAL_MILITIA && !robbers);
        nominee.mark(PartySign.IDENTITY_MILITIA, actor.kind() == ActorKind.IDENTITY_MILITIA && !neighbours);
        Optional<String> country = event.draft().scene().flatMap(PlaceExpression::country);
        boolean home = country.isPresent() && country.equals(actor.country());
        boolean inTime = event.draft()
                .firstDay()
                .or(reading::published)
                .map(day -> actor.from().map(from -> !day.isBefore(from)).orElse(true)
                        && actor.to().map(to -> !day.isAfter(to)).orElse(true))
                .orElse(true);
        boolean there = country.filter(code -> actor.countries().contains(code)).isPresent();
        nominee.mark(PartySign.OF_THE_COUNTRY, home);
        nominee.mark(PartySign.ACTIVE_THERE, there && inTime);
        nominee.mark(PartySign.INACTIVE_THERE, country.isPresent() && !there || !inTime);
    }

    private void markSaid(PartyNominee nominee) {
        LexiconActor actor = nominee.actor();
        nominee.mark(PartySign.CLAIMS, claimants.contains(actor));
        nominee.mark(PartySign.DENIES, deniers.contains(actor));
        int last = nominee.draft().lastSentence();
        nominee.draft().sentences().forEach(at -> markSaid(nominee, at, true));
        IntStream.range(
                        last + 1,
                        Math.min(last + 1 + AFTER, document.sentences().size()))
                .forEach(at -> markSaid(nominee, at, false));
    }

    private void markSaid(PartyNominee nominee, int sentence, boolean own) {
        LexiconActor actor = nominee.actor();
        for (Attribution said : index.attributions(document.sentences().get(sentence))) {
            if (said.actor().filter(by -> by.actor().equals(actor)).isPresent()) {
                nominee.mark(PartySign.CLAIMS_NEAR, said.stance() == Stance.CLAIMS);
                nominee.mark(PartySign.DENIES_NEAR, said.stance() == Stance.DENIES);
                nominee.mark(PartySign.SPEAKS, own && said.stance() != Stance.DENIES);
            }
        }
    }
}
