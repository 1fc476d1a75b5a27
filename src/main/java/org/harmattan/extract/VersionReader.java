package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Stance;
import org.harmattan.text.NameFolder;
import org.harmattan.text.Sentence;

/** Keeps apart what every source says of an event. */
final class VersionReader {

    private final Reading reading;
    private final Denials denials;
    private final Map<Integer, List<Attribution>> saidIn = new HashMap<>();

    /** @param drafts all events of the text */
    VersionReader(Reading reading, List<EventDraft> drafts) {
        this.reading = reading;
        for (Attribution said : reading.attributions()) {
            int sentence = reading.document().getSentenceOf(said.firstToken()).index();
            saidIn.computeIfAbsent(sentence, key -> new ArrayList<>()).add(said);
        }
        denials = new Denials(reading, drafts);
    }

    /** The versions of an event, in the order of the text; the article's own is that of {@code reporter}. */
    List<Version> read(EventDraft draft, String reporter) {
        Map<String, Version> versions = new LinkedHashMap<>();
        List<CasualtyStatement> singly = draft.frames().stream()
                .filter(frame -> !isSum(frame))
                .flatMap(frame -> frame.tolls().stream())
                .filter(CasualtyStatement::tellsOfDeaths)
                .toList();
        boolean anybody = !singly.isEmpty();
        boolean others = singly.stream().anyMatch(toll -> !TollReader.isFighter(toll));
        for (Frame frame : draft.frames()) {
            boolean here = draft.scene().filter(frame.scenes()::contains).isPresent();
            boolean sum = !draft.isListed() && !here && isSum(frame) && (others || anybody && countsFighters(frame));
            read(frame, sum ? List.of() : frame.tolls(), versions, reporter);
        }
        readDenials(draft, versions);
        dropRepeated(versions, reporter);
        return new ArrayList<>(versions.values());
    }

    /** Whether the number is that of several events: <i>two attacks that killed thirty</i>. */
    private static boolean isSum(Frame frame) {
        List<Trigger> deeds =
                frame.triggers().stream().filter(trigger -> !trigger.isDeadly()).toList();
        return counts(frame) && !deeds.isEmpty() && deeds.stream().allMatch(Trigger::plural);
    }

    /** Whether a sum only counts fighters: of those killed in reply to an attack it need not be made. */
    private static boolean countsFighters(Frame sum) {
        return sum.tolls().stream().allMatch(TollReader::isFighter);
    }

    private static boolean counts(Frame frame) {
        return frame.tolls().stream().anyMatch(CasualtyStatement::tellsOfDeaths);
    }

    /** What the article says in its own words, as in its heading, is no other account when a source says the same. */
    private static void dropRepeated(Map<String, Version> versions, String reporter) {
        String key = NameFolder.fold(reporter);
        Version own = versions.get(key);
        boolean repeated = own != null
                && versions.values().stream()
                        .anyMatch(other -> other != own && other.stance() != Stance.DENIES && repeats(own, other));
        if (repeated) {
            own.dropDeaths();
            if (own.statements().isEmpty()) {
                versions.remove(key);
            }
        }
    }

    /** Whether a source gives every number of dead that the article gives. */
    private static boolean repeats(Version own, Version other) {
        return own.toll(Harm.KILLED).isPresent()
                && own.statements().stream()
                        .filter(statement -> statement.harm() == Harm.KILLED)
                        .allMatch(statement -> isAmong(statement, other));
    }

    private static boolean isAmong(CasualtyStatement statement, Version other) {
        CountRange range = TollReader.range(statement);
        return other.statements().stream()
                        .anyMatch(there -> there.harm() == statement.harm()
                                && TollReader.range(there).equals(range))
                || other.toll(statement.harm())
                        .filter(toll -> toll.range().equals(range))
                        .isPresent();
    }

    private void read(Frame frame, List<CasualtyStatement> tolls, Map<String, Version> versions, String reporter) {
        List<Attribution> said = saidIn.getOrDefault(frame.sentence().index(), List.of()).stream()
                .filter(attribution -> overlaps(attribution, frame))
                .toList();
        List<CasualtyStatement> unsaid = new ArrayList<>(tolls);
        for (Attribution attribution : said) {
            List<CasualtyStatement> own = unsaid.stream()
                    .filter(toll ->
                            attribution.firstToken() <= toll.firstToken() && toll.firstToken() < attribution.endToken())
                    .toList();
            unsaid.removeAll(own);
            // "Dément avoir tué vingt civils": those are no number of who denies it.
            add(
                    versions,
                    attribution,
                    attribution.stance(),
                    frame,
                    own.stream()
                            .filter(toll -> !attribution.disowned(toll.firstToken()) || toll.max() == 0)
                            .toList());
        }
        if (!unsaid.isEmpty() && said.size() == 1) {
            Attribution only = said.get(0);
            add(versions, only, only.stance(), frame, unsaid);
        } else if (!unsaid.isEmpty()) {
            versions.computeIfAbsent(
                            NameFolder.fold(reporter),
                            key -> new Version(reporter, Optional.empty(), Stance.REPORTS, frame))
                    .add(Stance.REPORTS, frame, unsaid);
            versions.get(NameFolder.fold(reporter)).markCurrent();
        }
    }

    private static boolean overlaps(Attribution said, Frame frame) {
        boolean shared = said.firstToken() < frame.endToken() && frame.firstToken() < said.endToken();
        // A claim is about the deed it names first, not about what the deed was an answer to.
        return shared && (said.stance() != Stance.CLAIMS || frame.hasToken(said.firstToken()));
    }

    private static void add(
            Map<String, Version> versions,
            Attribution said,
            Stance stance,
            Frame frame,
            List<CasualtyStatement> numbers) {
        String key = said.actor()
                .filter(ActorMention::proper)
                .map(found -> found.actor().id())
                .orElseGet(() -> NameFolder.fold(said.by()));
        Version known = versions.get(key);
        boolean claimed = known != null && known.stance() == Stance.CLAIMS && stance == Stance.DENIES;
        // Who claims one thing may deny another: its own numbers do not become a denial.
        Version version = versions.computeIfAbsent(
                claimed ? key + "|" + stance.label() : key,
                name -> new Version(said.by(), said.actor(), stance, frame));
        version.add(stance, frame, numbers);
        if (!said.superseded()) {
            version.markCurrent();
        }
        if (said.official()) {
            version.markOfficial();
        }
    }

    /** Denials in sentences that tell of no event themselves: <i>L'armée dément ces accusations.</i> */
    private void readDenials(EventDraft draft, Map<String, Version> versions) {
        for (Attribution said : denials.of(draft)) {
            Sentence sentence = reading.document().getSentenceOf(said.cueToken());
            Frame last = draft.frames().get(draft.frames().size() - 1);
            boolean framed = last.sentence().equals(sentence);
            add(versions, said, Stance.DENIES, framed ? last : frame(sentence, said), List.of());
        }
    }

    private static Frame frame(Sentence sentence, Attribution said) {
        return new Frame(
                sentence,
                said.firstToken(),
                said.endToken(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                false,
                false,
                true,
                false,
                Set.of());
    }
}
