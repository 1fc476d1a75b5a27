package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.incident.Stance;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** Reads out of a part of a sentence where and when its event was. Immutable; safe for several threads. */
final class FrameReader {

    private final EventWords events;
    private final ContextWords contexts;
    private final SceneChooser sceneChooser;
    private final FrameTimes times;

    FrameReader(EventWords events, ContextWords contexts, PhraseTrie<Boolean> revising, SceneChooser sceneChooser) {
        this.events = events;
        this.contexts = contexts;
        this.sceneChooser = sceneChooser;
        times = new FrameTimes(contexts, revising);
    }

    /**
     * The frame of a part.
     *
     * @param scenes the places of the whole sentence at which something may have happened
     */
    Frame read(FramePart part, List<PlaceExpression> scenes) {
        Sentence sentence = part.sentence();
        Document document = part.document();
        boolean succumbed = isDeathOfWounds(part);
        SceneChooser.Choice choice = sceneChooser.choose(
                document,
                succumbed || isAboutToll(part) ? List.of() : credible(part, scenes),
                part.triggers(),
                part.tolls());
        boolean history = part.isInSentence(contexts.history);
        Optional<DatePhrase> date = succumbed ? Optional.empty() : times.findDate(part, history);
        boolean growing = part.isInSentence(contexts.growing) && !part.isInSentence(events.tollWords);
        boolean general = FrameTimes.isLasting(date) || history || growing || part.isInSentence(contexts.general);
        return new Frame(
                sentence,
                part.firstToken(),
                part.endToken(),
                part.triggers(),
                part.tolls(),
                choice.scenes(),
                choice.listed(),
                date,
                times.isEarlier(part, date),
                document.isHeading(sentence),
                isVersion(part),
                general,
                fighters(part));
    }

    private List<PlaceExpression> credible(FramePart part, List<PlaceExpression> scenes) {
        List<PlaceExpression> own = scenes.stream()
                .filter(scene -> part.hasToken(scene.endToken() - 1))
                .filter(scene -> !part.hasBefore(contexts.setting, scene.firstToken()))
                .toList();
        return sceneChooser.credible(part.document(), own, part.triggers(), part.tolls(), part.attributions());
    }

    private static Set<String> fighters(FramePart part) {
        return part.index().actors(part.sentence()).stream()
                .filter(actor -> part.hasToken(actor.firstToken()))
                .map(ActorMention::actor)
                .filter(actor -> actor.kind().isArmed() && actor.kind() != ActorKind.UNIDENTIFIED)
                .map(LexiconActor::label)
                .collect(Collectors.toSet());
    }

    private static boolean isVersion(FramePart part) {
        return part.attributions().stream()
                .filter(said -> said.firstToken() < part.endToken() && part.firstToken() < said.endToken())
                .anyMatch(said -> said.stance() == Stance.CLAIMS
                        || said.stance() == Stance.DENIES
                        || said.stance() == Stance.ALLEGES
                        || said.stance() == Stance.CONFIRMS);
    }

    /** {@code Le bilan, d'abord établi à six, est monté à neuf morts}: places in it are those of hospitals and voices. */
    private boolean isAboutToll(FramePart part) {
        return part.tellsOnlyOfVictims() && part.has(events.tollWords);
    }

    /** {@code Un vigile, blessé par balle, est décédé jeudi à Didiéni}: the place and the day are those of the hospital. */
    private boolean isDeathOfWounds(FramePart part) {
        boolean dying = !part.triggers().isEmpty() && part.tellsOnlyOfVictims();
        boolean othersWounded = part.tolls().stream().anyMatch(toll -> toll.harm() == Harm.WOUNDED);
        return dying && !othersWounded && part.has(contexts.dying) && part.has(contexts.ofWounds);
    }
}
