package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/**
 * Reads who is held responsible in sentences apart from the deed: <i>L'attaque porte la marque de …</i>, <i>The group
 * claimed it on Monday.</i> Safe for several threads.
 */
final class BlameReader {

    /** Words between the blame and the one blamed. */
    private static final int REACH = 12;

    /** Words between whom the victims are said to serve and how. */
    private static final int SERVED = 3;

    private static final int NEGATION_REACH = 5;

    /** Words between an accusation and the one accused. */
    private static final int ACCUSED = 4;

    private final ContextWords contexts;

    private final RoleWords roles;

    BlameReader(ContextWords contexts, RoleWords roles) {
        this.contexts = contexts;
        this.roles = roles;
    }

    /** Tells every event whom the sentences after it hold responsible. */
    void read(Reading reading, SentenceIndex index, List<EventDraft> drafts) {
        BlamedEvents events = new BlamedEvents(reading.document(), index, new ToldSoFar(drafts), contexts);
        for (Sentence sentence : reading.document().sentences()) {
            find(reading.document(), sentence, index.actors(sentence), index.attributions(sentence))
                    .ifPresent(actor -> events.of(sentence).forEach(draft -> draft.blame(actor)));
        }
    }

    /** Whom a sentence holds responsible: one of the actors that it names, or who claims the deed in it. */
    private Optional<ActorMention> find(
            Document document, Sentence sentence, List<ActorMention> named, List<Attribution> said) {
        boolean nobody = named.isEmpty() && said.isEmpty();
        if (nobody || isOfAStateOfAffairs(document, sentence)) {
            return Optional.empty();
        }
        return findAccused(document, sentence, named)
                .or(() -> findBlamed(document, sentence, named, said))
                .or(() -> findClaimant(said));
    }

    /** <i>The country has faced attacks blamed on groups linked to al-Qaida since 2015</i> tells nothing of this one. */
    private boolean isOfAStateOfAffairs(Document document, Sentence sentence) {
        return contexts.general.beginsIn(document.tokens(), sentence);
    }

    /** {@code la milice Dan Na Ambassagou}: what it is goes with its name. */
    private static boolean isNamedByNext(ActorMention actor, List<ActorMention> all) {
        return all.stream()
                .anyMatch(next -> next.firstToken() == actor.endToken()
                        && next.proper()
                        && next.actor().kind().isArmedGroup());
    }

    private static boolean canBeBlamed(ActorMention actor) {
        boolean group = actor.proper() || actor.actor().kind() == ActorKind.REBEL;
        return group && actor.actor().kind().isArmedGroup();
    }

    /** {@code Le CSP accuse l'armée malienne}: whoever stands right after the word, not who says it. */
    private Optional<ActorMention> findAccused(Document document, Sentence sentence, List<ActorMention> all) {
        for (int i = next(contexts.accusing, document, sentence, sentence.firstToken());
                i < sentence.endToken();
                i = next(contexts.accusing, document, sentence, i + 1)) {
            int end = contexts.accusing.endAt(document.tokens(), i);
            if (!isNegated(document, sentence, i)) {
                Optional<ActorMention> accused = all.stream()
                        .filter(actor ->
                                actor.actor().kind().isArmed() && actor.actor().kind() != ActorKind.UNIDENTIFIED)
                        .filter(actor -> actor.firstToken() >= end && actor.firstToken() - end < ACCUSED)
                        .findFirst()
                        .filter(actor -> !isServed(document, end, actor))
                        // "accusent l'armée de ne pas les protéger": of something else than the deed.
                        .filter(actor -> !contexts.otherCharge.isAt(document.tokens(), actor.endToken()));
                if (accused.isPresent()) {
                    return accused;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ActorMention> findBlamed(
            Document document, Sentence sentence, List<ActorMention> named, List<Attribution> said) {
        for (int i = next(contexts.blame, document, sentence, sentence.firstToken());
                i < sentence.endToken();
                i = next(contexts.blame, document, sentence, i + 1)) {
            PhraseTrie.Match<Boolean> cue = contexts.blame.longestAt(document.tokens(), i);
            if (!isNegated(document, sentence, i)) {
                Optional<ActorMention> near = named.stream()
                        .filter(within(cue))
                        .filter(actor -> canBeBlamed(actor) && !isNamedByNext(actor, named) && !denies(actor, said))
                        .filter(actor -> !isServed(document, cue.endToken(), actor))
                        .findFirst();
                if (near.isPresent()) {
                    return near;
                }
            }
        }
        return Optional.empty();
    }

    private static int next(PhraseTrie<Boolean> cues, Document document, Sentence sentence, int from) {
        return cues.next(document.tokens(), from, sentence.endToken());
    }

    /** {@code Le groupe a revendiqué l'attaque}: who claims it may be named before. */
    private static Optional<ActorMention> findClaimant(List<Attribution> said) {
        return said.stream()
                .filter(claim -> claim.stance() == Stance.CLAIMS)
                .flatMap(claim -> claim.actor().stream())
                .filter(BlameReader::canBeBlamed)
                .findFirst();
    }

    /** {@code Le GSIM récuse toute responsabilité}. */
    private static boolean denies(ActorMention actor, List<Attribution> said) {
        return said.stream()
                .filter(denial -> denial.stance() == Stance.DENIES)
                .flatMap(denial -> denial.actor().stream())
                .anyMatch(actor::equals);
    }

    /** {@code Ils les accusaient de ravitailler les dozos}: those whom the victims are said to serve did nothing. */
    private boolean isServed(Document document, int cueEnd, ActorMention actor) {
        int at = actor.firstToken();
        int floor = Math.max(cueEnd, at - SERVED);
        while (at > floor && !document.tokens().get(at).follows(',')) {
            at--;
            if (roles.siding.isAt(document.tokens(), at)) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<ActorMention> within(PhraseTrie.Match<Boolean> cue) {
        return actor -> actor.firstToken() - cue.endToken() <= REACH && cue.firstToken() - actor.endToken() <= REACH;
    }

    private boolean isNegated(Document document, Sentence sentence, int cue) {
        int from = Math.max(sentence.firstToken(), cue - NEGATION_REACH);
        return contexts.negated.beginsWithin(document.tokens(), from, cue);
    }
}
