package org.harmattan.extract;

import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.VictimPhrase.Head;
import org.harmattan.text.Language;
import org.harmattan.text.PhraseTrie;

/** Reads the noun after a number: whom it counts, or that it counts no people. */
final class VictimNounReader {

    private static final int MOST_WORDS = 7;

    private final CasualtyText text;
    private final CasualtyWords words;
    private final boolean french;

    VictimNounReader(CasualtyText text) {
        this.text = text;
        words = text.words();
        french = text.document().language() == Language.FRENCH;
    }

    /** The noun that counts people from that token on, or empty when the number counts something else. */
    Optional<VictimNoun> findAfter(int token, int sentenceEnd) {
        return new Reading(token, sentenceEnd).read();
    }

    /** The people that a word names: by the lexicon, or as an actor. */
    Optional<PhraseTrie.Match<VictimKind>> findPerson(int token) {
        Optional<PhraseTrie.Match<VictimKind>> person = text.find(words.persons, token);
        return person.isPresent() ? person : text.findActor(token).map(VictimNounReader::asPerson);
    }

    private static PhraseTrie.Match<VictimKind> asPerson(ActorMention mention) {
        return new PhraseTrie.Match<>(
                mention.firstToken(),
                mention.endToken(),
                java.util.List.of(kindOf(mention.actor().kind())));
    }

    /** The side of an actor as victims. */
    static VictimKind kindOf(ActorKind kind) {
        return switch (kind) {
            case STATE_FORCES, EXTERNAL -> VictimKind.STATE_FORCES;
            case REBEL, POLITICAL_MILITIA, IDENTITY_MILITIA, UNIDENTIFIED -> VictimKind.ARMED_GROUP;
            case CIVILIANS -> VictimKind.CIVILIANS;
            case PROTESTERS, RIOTERS -> VictimKind.PROTESTERS;
        };
    }

    /** One noun being read from left to right. */
    private final class Reading {
        private final int first;
        private final int sentenceEnd;
        private int at;
        private int unknown;
        private int unknownEnd;
        private boolean others;
        private Set<Harm> harms = Set.of();

        Reading(int first, int sentenceEnd) {
            this.first = first;
            this.sentenceEnd = sentenceEnd;
            this.at = first;
            this.unknownEnd = first;
        }

        Optional<VictimNoun> read() {
            while (at - first < MOST_WORDS && (text.continues(at, sentenceEnd) || closesBracket())) {
                if (skipsAge() || skipsOthers()) {
                    continue;
                }
                Optional<PhraseTrie.Match<VictimKind>> person = findPerson(at);
                if (text.has(words.things, at) && person.isEmpty()) {
                    return Optional.empty();
                }
                if (person.isPresent()) {
                    return person(person.get());
                }
                if (text.has(words.harmless, at)) {
                    return nounless();
                }
                Optional<PhraseTrie.Match<Set<Harm>>> noun =
                        unknown > 1 ? Optional.empty() : text.find(words.nouns, at);
                if (noun.isPresent()) {
                    if (!isAdjective(noun.get().endToken())) {
                        return harm(noun.get());
                    }
                    harms = noun.get().values().get(0);
                    at = noun.get().endToken();
                    continue;
                }
                if (unknown == 0 && text.grammar().fillers().contains(text.folded(at))) {
                    at++;
                    continue;
                }
                if (text.isStop(at)
                        || text.has(words.sideOpeners, at)
                        || text.has(words.manners, at)
                        || text.has(words.predicates, at)
                        || french && unknown == 2) {
                    break;
                }
                unknown++;
                unknownEnd = ++at;
            }
            return nounless();
        }

        /** {@code trente-deux (32) civils}. */
        private boolean closesBracket() {
            return at == first && at < sentenceEnd && text.token(at).gap().equals(") ");
        }

        /** {@code a 19-year-old apprentice}. */
        private boolean skipsAge() {
            boolean age = text.token(at).isNumber()
                    && text.folded(at + 1).startsWith("year")
                    && text.folded(at + 2).equals("old");
            at += age ? 3 : 0;
            return age;
        }

        private boolean skipsOthers() {
            int end = text.endOf(words.others, at);
            others |= end > at;
            boolean skipped = end > at;
            at = end;
            return skipped;
        }

        /** Whether a word of harm is only an adjective: {@code dead soldiers}. */
        private boolean isAdjective(int next) {
            return !french
                    && text.continues(next, sentenceEnd)
                    && findPerson(next).isPresent();
        }

        private Optional<VictimNoun> person(PhraseTrie.Match<VictimKind> match) {
            VictimKind kind = match.values().get(0);
            int end = match.endToken();
            while (text.continues(end, sentenceEnd)) {
                Optional<PhraseTrie.Match<VictimKind>> next = findPerson(end);
                if (next.isEmpty()) {
                    break;
                }
                VictimKind other = next.get().values().get(0);
                kind = other == VictimKind.UNKNOWN || kind == VictimKind.STATE_FORCES ? kind : other;
                end = next.get().endToken();
            }
            boolean thing = !french
                    && text.continues(end, sentenceEnd)
                    && text.endOf(words.things, end) > text.endOf(words.predicates, end);
            boolean nounInDisguise = french && unknown > 1;
            if (thing || nounInDisguise) {
                return Optional.empty();
            }
            return Optional.of(new VictimNoun(first, endOfCorps(end), Head.PERSON, kind, harms, others));
        }

        /** {@code trois membres des Volontaires pour la défense de la patrie (VDP)}: to the end of those they belong to. */
        private int endOfCorps(int end) {
            if (!text.continues(end, sentenceEnd) || !words.belonging.contains(text.folded(end))) {
                return end;
            }
            int name = text.isDeterminer(end + 1) ? end + 2 : end + 1;
            return text.continues(name, sentenceEnd)
                    ? text.findActor(name).map(ActorMention::endToken).orElse(end)
                    : end;
        }

        private Optional<VictimNoun> harm(PhraseTrie.Match<Set<Harm>> match) {
            int end = match.endToken();
            VictimKind kind = kindNear(end);
            return Optional.of(
                    new VictimNoun(first, end, Head.HARM, kind, match.values().get(0), others));
        }

        /** The side said right after a word of harm: {@code victimes civiles, corps de soldats}. */
        private VictimKind kindNear(int end) {
            for (int next = end; next < end + 3 && text.continues(next, sentenceEnd); next++) {
                Optional<PhraseTrie.Match<VictimKind>> person = findPerson(next);
                if (person.isPresent()) {
                    return person.get().values().get(0);
                }
                if (!text.grammar().fillers().contains(text.folded(next))) {
                    break;
                }
            }
            return VictimKind.UNKNOWN;
        }

        private Optional<VictimNoun> nounless() {
            Head head = unknown > 0 ? Head.UNKNOWN_NOUN : Head.NONE;
            int end = unknown > 0 ? unknownEnd : others ? at : first;
            return Optional.of(new VictimNoun(first, end, head, VictimKind.UNKNOWN, harms, others));
        }
    }
}
