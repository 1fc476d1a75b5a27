package org.harmattan.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Span;
import org.harmattan.text.Token;

/**
 * Finds the words that name actors. The longest name wins and none overlap; a name of several actors is decided by its
 * country and by the day. Takes time linear in the length of the text. Safe for several threads.
 */
final class ActorFinder {

    /** Words between what belongs to a force and its name. */
    private static final int GENITIVE_REACH = 2;

    private final ActorLexicon lexicon;
    private final ActorWords words;

    ActorFinder(ActorLexicon lexicon, ActorWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * The actors named in a document, in the order of the text. Names that several countries' forces share are left out
     * where nothing tells whose they are.
     *
     * @param document the document
     * @param countries ISO codes of the countries it speaks of, most spoken of first
     * @param published the day of publication
     */
    List<ActorMention> find(Document document, List<String> countries, Optional<LocalDate> published) {
        return decide(document, findNames(document), countries, published);
    }

    /** The words that may name actors, in the order of the text: they are the same whatever countries it speaks of. */
    List<ActorHit> findNames(Document document) {
        return ownNames(document, hits(document));
    }

    /**
     * The actors that some names of a document mean.
     *
     * @param hits what {@link #findNames} found
     */
    List<ActorMention> decide(
            Document document, List<ActorHit> hits, List<String> countries, Optional<LocalDate> published) {
        ActorChoice choice = new ActorChoice(document, hits, words, countries, published);
        ActorSuspicion suspicion = new ActorSuspicion(document, words);
        List<ActorMention> mentions = new ArrayList<>();
        for (ActorHit hit : hits) {
            Patience.check();
            choice.choose(hit).ifPresent(alias -> mentions.add(mention(document, hit, alias, suspicion)));
        }
        return List.copyOf(mentions);
    }

    /**
     * Where armed groups and forces are called by names of their own, which name no places. Words that several actors are
     * called by are none, so that nobody need be chosen for them.
     *
     * @param hits what {@link #findNames} found
     */
    List<Span> properNames(Document document, List<ActorHit> hits, Optional<LocalDate> published) {
        ActorChoice choice = new ActorChoice(document, hits, words, List.of(), published);
        List<Span> spans = new ArrayList<>();
        for (ActorHit hit : hits) {
            Patience.check();
            if (!hit.isGeneral()
                    && choice.choose(hit).filter(ActorFinder::isProper).isPresent()) {
                spans.add(document.span(hit.firstToken(), hit.endToken()));
            }
        }
        return spans;
    }

    private static boolean isProper(ActorAlias alias) {
        ActorKind kind = alias.actor().kind();
        return !alias.isAmbiguous() && kind.isArmed() && kind != ActorKind.UNIDENTIFIED;
    }

    private static ActorMention mention(Document document, ActorHit hit, ActorAlias alias, ActorSuspicion suspicion) {
        var span = document.span(hit.firstToken(), hit.endToken());
        return new ActorMention(
                hit.firstToken(),
                hit.endToken(),
                span,
                span.of(document.text()),
                alias.actor(),
                suspicion.isSuspected(hit),
                isProper(alias));
    }

    /** {@code une patrouille de la Minusma}: what several armies have is the one's that is named with it. */
    private List<ActorHit> ownNames(Document document, List<ActorHit> hits) {
        List<ActorHit> own = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            ActorHit hit = hits.get(i);
            boolean ofNext = i + 1 < hits.size() && isOf(document, hit, hits.get(i + 1));
            boolean ofLast = i > 0 && isOfMission(document, hits.get(i - 1), hit);
            boolean called = i + 1 < hits.size() && isNamedBy(document, hit, hits.get(i + 1));
            if (!(hit.isGeneral() && (ofNext || ofLast)) && !called) {
                own.add(hit);
            }
        }
        return own;
    }

    private boolean isOf(Document document, ActorHit thing, ActorHit owner) {
        int gap = owner.firstToken() - thing.endToken();
        return gap > 0
                && gap <= GENITIVE_REACH
                && document.tokens().get(thing.endToken()).continuesPhrase()
                && words.genitives.contains(document.folded(thing.endToken()))
                && owner.aliases().stream().allMatch(alias -> isForeignTo(thing, alias.actor()));
    }

    /** {@code les chasseurs dozos de Dan Na Ambassagou}: a kind of militia, and the one that has a name. */
    private boolean isNamedBy(Document document, ActorHit kind, ActorHit name) {
        boolean called = name.firstToken() == kind.endToken() || isOf(document, kind, name);
        return called
                && !document.tokens().get(kind.firstToken()).isCapitalised()
                && document.tokens().get(name.firstToken()).isCapitalised()
                && document.tokens().get(kind.endToken()).continuesPhrase()
                && kind.aliases().stream().allMatch(alias -> isMilitia(alias.actor()))
                && name.aliases().stream()
                        .allMatch(alias ->
                                isProper(alias) && isMilitia(alias.actor()) && isForeignTo(kind, alias.actor()));
    }

    private static boolean isMilitia(LexiconActor actor) {
        return actor.kind() == ActorKind.IDENTITY_MILITIA || actor.kind() == ActorKind.POLITICAL_MILITIA;
    }

    /** {@code La Minusma a dépêché une patrouille}. */
    private boolean isOfMission(Document document, ActorHit mission, ActorHit thing) {
        boolean external = mission.aliases().stream()
                .allMatch(alias -> alias.actor().kind() == ActorKind.EXTERNAL && isForeignTo(thing, alias.actor()));
        return external
                && words.owned.contains(document.folded(thing.firstToken() - 1))
                && document.getSentenceOf(mission.firstToken()).equals(document.getSentenceOf(thing.firstToken()));
    }

    private static boolean isForeignTo(ActorHit thing, LexiconActor owner) {
        return owner.kind().isArmed()
                && owner.kind() != ActorKind.UNIDENTIFIED
                && thing.aliases().stream().noneMatch(alias -> alias.actor().equals(owner));
    }

    private List<ActorHit> hits(Document document) {
        List<ActorHit> hits = new ArrayList<>();
        int position = lexicon.nextOpener(document.tokens(), 0);
        while (position < document.tokens().size()) {
            Patience.check();
            Optional<ActorHit> hit = hitAt(document, position);
            hit.ifPresent(hits::add);
            position = lexicon.nextOpener(
                    document.tokens(), hit.isPresent() ? hit.get().endToken() : position + 1);
        }
        return hits;
    }

    private Optional<ActorHit> hitAt(Document document, int position) {
        List<Token> tokens = document.tokens();
        PhraseTrie.Match<ActorAlias> plain = lexicon.longestAt(tokens, position);
        PhraseTrie.Match<ActorAlias> spelled = lexicon.longestSpelledAt(tokens, position);
        if (plain.values().isEmpty() && spelled.values().isEmpty()) {
            return Optional.empty();
        }
        List<ActorAlias> aliases = new ArrayList<>(spelled.values());
        aliases.removeIf(alias -> !alias.isSpelt(document, position, spelled.endToken()));
        int end = aliases.isEmpty() ? plain.endToken() : Math.max(plain.endToken(), spelled.endToken());
        if (spelled.endToken() < end) {
            aliases.clear();
        }
        if (plain.endToken() == end) {
            aliases.addAll(plain.values());
        }
        return aliases.isEmpty() || isParticiple(tokens, position) || isNoActor(tokens, position, end, aliases)
                ? Optional.empty()
                : Optional.of(new ActorHit(position, end, List.copyOf(aliases)));
    }

    /** {@code ont élevé}, {@code s'étaient déplacés}: without accents the verb looks like people. */
    private boolean isParticiple(List<Token> tokens, int position) {
        return position > 0
                && words.auxiliaries.contains(tokens.get(position - 1).folded())
                && tokens.get(position).isAccentedParticiple();
    }

    /** Whether a single word that many actors share is an adjective here. */
    private boolean isNoActor(List<Token> tokens, int first, int end, List<ActorAlias> aliases) {
        if (!aliases.stream().allMatch(ActorAlias::isAmbiguous)) {
            return false;
        }
        boolean after = end == first + 1
                && first > 0
                && tokens.get(first).continuesPhrase()
                && words.noActorAfter.isAt(tokens, first - 1);
        boolean before =
                end < tokens.size() && tokens.get(end).continuesPhrase() && words.noActorBefore.isAt(tokens, end);
        return after || before;
    }
}
