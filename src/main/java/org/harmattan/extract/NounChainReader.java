package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/** Reads the groups of nouns around the names of actors. One per document; safe for several threads. */
final class NounChainReader {

    /** Words of a noun group before a genitive. */
    private static final int MOST_HEADS = 4;

    private static final int MOST_MODIFIERS = 4;

    private static final int MOST_GENITIVES = 3;

    /** Words between nameless people and the group they are said to be of. */
    private static final int IDENTITY_REACH = 8;

    private final Document document;
    private final RoleWords words;

    NounChainReader(Document document, RoleWords words) {
        this.document = document;
        this.words = words;
    }

    /**
     * The chains of a sentence's actors, in order. A kind of people joined to a name is that name's: <i>des combattants du
     * JNIM, Boko Haram fighters</i>.
     */
    List<NounChain> read(List<ActorMention> actors) {
        List<NounChain> chains = new ArrayList<>();
        for (ActorMention actor : actors) {
            NounChain chain = chain(actor);
            if (!chains.isEmpty() && joins(chains.get(chains.size() - 1), chain)) {
                NounChain before = chains.remove(chains.size() - 1);
                chain = merge(before, chain);
            }
            chains.add(chain);
        }
        return chains;
    }

    private boolean joins(NounChain before, NounChain chain) {
        boolean genitive = chain.firstToken() <= before.actor().firstToken();
        boolean compound = before.actor().endToken() == chain.actor().firstToken()
                && document.tokens().get(chain.actor().firstToken()).continuesPhrase();
        boolean kinds = isKindOfPeople(before.actor()) || isKindOfPeople(chain.actor());
        boolean militia = isMilitia(before.actor()) && isMilitia(chain.actor());
        return genitive || compound && (kinds || militia) || isSaidToBe(before, chain);
    }

    /** {@code des hommes armés se réclamant du JNIM, gunmen believed to belong to Boko Haram}. */
    private boolean isSaidToBe(NounChain before, NounChain chain) {
        boolean nameless = before.actor().actor().kind() == ActorKind.UNIDENTIFIED
                && chain.actor().actor().kind() != ActorKind.UNIDENTIFIED
                && chain.actor().actor().kind().isArmed();
        int gap = chain.firstToken() - before.endToken();
        return nameless
                && gap > 0
                && gap <= IDENTITY_REACH
                && words.identity.beginsWithin(document.tokens(), before.endToken(), chain.firstToken());
    }

    private static boolean isKindOfPeople(ActorMention actor) {
        return !actor.proper() || actor.actor().kind() == ActorKind.UNIDENTIFIED;
    }

    /** {@code la milice Dan Na Ambassagou}. */
    private static boolean isMilitia(ActorMention actor) {
        ActorKind kind = actor.actor().kind();
        return kind == ActorKind.IDENTITY_MILITIA || kind == ActorKind.POLITICAL_MILITIA;
    }

    private static NounChain merge(NounChain before, NounChain after) {
        boolean named = after.actor().proper() || !before.actor().proper();
        boolean unknown = after.actor().actor().kind() == ActorKind.UNIDENTIFIED
                && before.actor().actor().kind() != ActorKind.UNIDENTIFIED;
        ActorMention actor = named && !unknown ? after.actor() : before.actor();
        return new NounChain(
                actor,
                Math.min(before.firstToken(), after.firstToken()),
                Math.max(before.endToken(), after.endToken()),
                before.thing() || after.thing());
    }

    private NounChain chain(ActorMention actor) {
        int floor = document.getSentenceOf(actor.firstToken()).firstToken();
        int start = skipDeterminers(actor.firstToken(), floor);
        boolean thing = words.things.beginsWithin(document.tokens(), actor.firstToken(), actor.endToken());
        for (int level = 0; level < MOST_GENITIVES && isGenitive(start - 1, floor); level++) {
            int heads = heads(start - 1, floor);
            if (heads == start - 1) {
                break;
            }
            thing |= words.things.beginsWithin(document.tokens(), heads, start - 1);
            start = skipDeterminers(heads, floor);
        }
        int end = actor.endToken();
        boolean thingAfter = isAt(words.things, end);
        if (thingAfter || isAt(words.compounds, end)) {
            end++;
        }
        return new NounChain(actor, start, end, thing || thingAfter);
    }

    /** Where the nouns before a genitive begin, or that genitive itself when none of them is one that an actor has. */
    private int heads(int genitive, int floor) {
        int first = genitive;
        int known = genitive;
        for (int at = genitive - 1; at >= floor && genitive - at <= MOST_HEADS; at--) {
            String word = document.folded(at);
            boolean participle = word.length() > 4
                    && word.endsWith("ant")
                    && !words.notParticiples.contains(word)
                    && !isAt(words.heads, at);
            boolean end = participle
                    || words.determiners.contains(word)
                    || words.prepositions.contains(word)
                    || words.genitives.contains(word)
                    || words.having.contains(word)
                    || words.being.contains(word)
                    || !document.tokens().get(at + 1).continuesPhrase();
            if (end) {
                break;
            }
            first = at;
            if (isAt(words.heads, at)) {
                known = first;
            }
        }
        return known;
    }

    private int skipDeterminers(int token, int floor) {
        int start = token;
        while (start > floor
                && token - start < MOST_MODIFIERS
                && document.tokens().get(start).continuesPhrase()
                && isDeterminer(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isDeterminer(int at) {
        Token token = document.tokens().get(at);
        boolean preposition = token.text().equals("à") || token.folded().equals("des") && isGenitiveDes(at);
        return !preposition
                && (words.determiners.contains(token.folded())
                        || words.modifiers.contains(token.folded())
                        || token.isNumber());
    }

    /** {@code une position des forces}: after a noun of the list, "des" is a genitive. */
    private boolean isGenitiveDes(int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            if (isAt(words.heads, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGenitive(int at, int floor) {
        return at >= floor
                && words.genitives.contains(document.folded(at))
                && document.tokens().get(at + 1).continuesPhrase();
    }

    private boolean isAt(PhraseTrie<Boolean> phrases, int token) {
        return token < document.tokens().size() && phrases.isAt(document.tokens(), token);
    }
}
