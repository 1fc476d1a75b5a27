package org.harmattan.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** Tells on which side victims stood. */
final class VictimSides {

    private static final int REACH_AFTER = 8;
    private static final int REACH_BEFORE = 16;
    private static final int REACH_OF_OPENER = 4;
    private static final int REACH_OF_LOSER = 5;

    /**
     * A side, as far as the words tell it.
     *
     * @param kind which kind of people
     * @param actor the actor named
     */
    record Side(VictimKind kind, Optional<ActorMention> actor) {

        static final Side UNKNOWN = new Side(VictimKind.UNKNOWN, Optional.empty());

        boolean isKnown() {
            return kind != VictimKind.UNKNOWN;
        }
    }

    private final CasualtyText text;
    private final VictimNounReader nouns;

    VictimSides(CasualtyText text) {
        this.text = text;
        nouns = new VictimNounReader(text);
    }

    /** The side of the people in that phrase: by their noun, by an actor named in it, or by words about ranks nearby. */
    Side find(VictimPhrase phrase, Sentence sentence) {
        int end = Math.max(phrase.endToken(), phrase.nounToken());
        Optional<ActorMention> actor = text.findActor(phrase.firstToken(), Math.min(end + 3, sentence.endToken()))
                .filter(mention -> isComplement(end, mention.firstToken()));
        if (phrase.kind() != VictimKind.UNKNOWN) {
            return new Side(phrase.kind(), actor);
        }
        if (actor.isPresent()) {
            return new Side(VictimNounReader.kindOf(actor.get().actor().kind()), actor);
        }
        if (phrase.count().form() == VictimPhrase.Form.DENIED && isDenyingSide(end, sentence)) {
            return new Side(VictimKind.STATE_FORCES, Optional.empty());
        }
        return findAfter(end, sentence)
                .or(() -> findBefore(phrase.firstToken(), sentence))
                .orElse(Side.UNKNOWN);
    }

    /** Whether an actor named there is the noun itself or its complement: {@code combattants du JNIM}. */
    private boolean isComplement(int end, int mention) {
        if (mention <= end) {
            return mention < end || text.token(end).continuesPhrase();
        }
        boolean joined = text.isPreposition(end)
                && text.token(end).continuesPhrase()
                && text.token(mention).continuesPhrase();
        return joined && (mention == end + 1 || text.isDeterminer(end + 1));
    }

    /** {@code Aucune perte n'est à déplorer côté français}: of people killed, that is the side of a border. */
    private boolean isDenyingSide(int end, Sentence sentence) {
        int to = end;
        while (to < end + REACH_AFTER && text.continues(to, sentence.endToken())) {
            to++;
        }
        return IntStream.range(end, to).anyMatch(at -> text.has(text.words().denyingSides, at));
    }

    private Optional<Side> findAfter(int end, Sentence sentence) {
        for (int at = end; at < end + REACH_AFTER && text.continues(at, sentence.endToken()); at++) {
            Optional<Side> side = findAt(at, sentence);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    private Optional<Side> findBefore(int first, Sentence sentence) {
        for (int at = first - 1; at >= sentence.firstToken() && first - at <= REACH_BEFORE; at--) {
            if (text.token(at + 1).follows(';')) {
                return Optional.empty();
            }
            Optional<Side> side = isLoss(at) ? findLoser(at, sentence) : findAt(at, sentence);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    /** Whether people are lost there; a longer phrase, <i>perdu la vie</i>, says something else. */
    private boolean isLoss(int at) {
        int end = text.endOf(text.words().losses, at);
        return end > at && text.endOf(text.words().predicates, at) <= end;
    }

    /** Who lost people: {@code les FAMa ont perdu deux hommes}. */
    private Optional<Side> findLoser(int loss, Sentence sentence) {
        for (int at = loss - 1; at >= sentence.firstToken() && loss - at <= REACH_OF_LOSER; at--) {
            Optional<ActorMention> actor = text.findActor(at);
            if (actor.isPresent()) {
                return Optional.of(
                        new Side(VictimNounReader.kindOf(actor.get().actor().kind()), actor));
            }
            Optional<VictimKind> kind =
                    nouns.findPerson(at).map(match -> match.values().get(0));
            if (kind.isPresent()) {
                return Optional.of(new Side(kind.get(), actor));
            }
        }
        return Optional.empty();
    }

    private Optional<Side> findAt(int token, Sentence sentence) {
        Optional<PhraseTrie.Match<VictimKind>> named = text.find(text.words().sides, token);
        if (named.isPresent()) {
            return Optional.of(new Side(named.get().values().get(0), Optional.empty()));
        }
        int opened = text.endOf(text.words().sideOpeners, token);
        for (int at = opened;
                opened > token && at < opened + REACH_OF_OPENER && text.continues(at, sentence.endToken());
                at++) {
            int where = at;
            Optional<ActorMention> actor = text.findActor(at);
            // "Deux dans les rangs des VDP": the list of people knows whom a militia serves.
            Optional<VictimKind> kind = nouns.findPerson(where)
                    .map(match -> match.values().get(0))
                    .filter(listed -> listed != VictimKind.UNKNOWN)
                    .or(() -> actor.map(
                            mention -> VictimNounReader.kindOf(mention.actor().kind())));
            if (kind.isPresent() && kind.get() != VictimKind.UNKNOWN) {
                return Optional.of(new Side(kind.get(), actor));
            }
        }
        return Optional.empty();
    }
}
