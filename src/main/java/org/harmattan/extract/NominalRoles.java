package org.harmattan.extract;

import org.harmattan.incident.SubEventType;
import org.harmattan.text.Document;

/** Tells who did it and who suffered it by the nouns that name events. One per document; safe for several threads. */
final class NominalRoles {

    /** Words between an event's name and whose it is. */
    private static final int GENITIVE_REACH = 3;

    /** Words between an attack and the one it was on. */
    private static final int AIM_REACH = 10;

    private final Document document;
    private final RoleWords words;
    private final ClauseReader clauseReader;

    NominalRoles(Document document, RoleWords words, ClauseReader clauseReader) {
        this.document = document;
        this.words = words;
        this.clauseReader = clauseReader;
    }

    /** {@code une attaque contre l'armée}, {@code an attack on an army base}. */
    boolean isAimedAt(Frame frame, NounChain chain) {
        if (clauseReader.isAfter(words.targets, chain)) {
            return true;
        }
        return clauseReader.isAfter(words.afterAttack, chain)
                && frame.triggers().stream()
                        .anyMatch(trigger -> chain.firstToken() >= trigger.endToken()
                                && chain.firstToken() - trigger.endToken() <= AIM_REACH);
    }

    /** {@code attaque du JNIM}, {@code frappe française}, {@code a Boko Haram raid}. */
    boolean isAgent(Frame frame, NounChain chain) {
        return frame.triggers().stream().filter(clauseReader::isNoun).anyMatch(trigger -> {
            int after = chain.firstToken() - trigger.endToken();
            int before = trigger.firstToken() - chain.endToken();
            if (clauseReader.isRepelling(trigger)) {
                return false;
            }
            boolean genitive = after >= 0
                    && after <= 2
                    && !suffers(trigger)
                    && !chain.thing()
                    && clauseReader.isAfterGenitive(chain);
            boolean adjective = after == 0 && !suffers(trigger) && !chain.thing();
            boolean compound = before == 0
                    && !suffers(trigger)
                    && !chain.thing()
                    && document.tokens().get(trigger.firstToken()).continuesPhrase();
            return genitive || adjective || compound;
        });
    }

    /** {@code la mort de cinq soldats}, {@code l'attaque du camp de l'armée}: the genitive is the victim's. */
    boolean isGenitiveVictim(Frame frame, NounChain chain) {
        return frame.triggers().stream()
                .filter(clauseReader::isNoun)
                .filter(trigger ->
                        suffers(trigger) || clauseReader.isRepelling(trigger) || chain.thing() && !isStrike(trigger))
                .anyMatch(trigger -> chain.firstToken() >= trigger.endToken()
                        && chain.firstToken() - trigger.endToken() <= GENITIVE_REACH
                        && clauseReader.isAfterGenitive(chain));
    }

    private boolean suffers(Trigger trigger) {
        return !words.victimsOf
                .longestAt(document.tokens(), trigger.firstToken())
                .values()
                .isEmpty();
    }

    private static boolean isStrike(Trigger trigger) {
        return trigger.words().stream()
                .flatMap(word -> word.type().stream())
                .anyMatch(type -> type == SubEventType.AIR_DRONE_STRIKE);
    }
}
