package org.harmattan.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/**
 * Tells articles about sport, floods, harvests, exercises and the like by their words: when these are spread over the
 * whole of an article, it is one of that field; when they stand close in a digest, only their item is.
 */
final class ArticleTopic {

    /** So many different words of another field make a text one of that field. */
    private static final int TELLING = 4;

    /** So many words of exercises make an attack an exercise. */
    private static final int TELLING_EXERCISE = 3;

    private static final int TOKENS_READ = 1_500;

    /** The title and the first sentences say what an article is about. */
    private static final int HEAD = 4;

    /** An article of another field speaks of it in one of so many sentences at least. */
    private static final int SPREAD = 4;

    /** An exercise is named at first and then told like an attack. */
    private static final int EXERCISE_SPREAD = 8;

    /** An article about a trial speaks of it in every other sentence. */
    private static final int COURT_SPREAD = 2;

    /** An article in memory of the dead has two different words of it, in one of three sentences. */
    private static final int TELLING_MEMORY = 3;

    private static final int MEMORY_SPREAD = 3;

    /** The heading and the sentence after it. */
    private static final int LEDE = 2;

    private final ContextWords contexts;

    ArticleTopic(ContextWords contexts) {
        this.contexts = contexts;
    }

    boolean isOfThisField(Document document) {
        return !isAbout(document, document.sentences(), contexts.otherField, TELLING, SPREAD)
                && !isAbout(document, document.sentences(), contexts.exercise, 0, EXERCISE_SPREAD)
                && !opensWith(document, contexts.hoax);
    }

    /** Which of the deeds that an article tells of are past. */
    enum Past {
        NONE,
        /** Abductions: captives have come free. */
        ABDUCTIONS,
        /** All: it is about a trial or a commemoration. */
        ALL
    }

    Past past(Document document) {
        if (isOfCourt(document) || isOfMemory(document)) {
            return Past.ALL;
        }
        return isOfRelease(document) ? Past.ABDUCTIONS : Past.NONE;
    }

    private boolean isOfCourt(Document document) {
        return isAbout(document, document.sentences(), contexts.court, TELLING, COURT_SPREAD);
    }

    private boolean isOfMemory(Document document) {
        return isAbout(document, document.sentences(), contexts.commemoration, TELLING_MEMORY, MEMORY_SPREAD);
    }

    private boolean isOfRelease(Document document) {
        return opensWith(document, contexts.release);
    }

    private static boolean opensWith(Document document, PhraseTrie<Boolean> words) {
        return document.sentences().stream()
                .limit(LEDE)
                .anyMatch(sentence -> words.beginsIn(document.tokens(), sentence));
    }

    /** The frames told outside the items of another field, those of what is past marked as such. */
    List<Frame> inThisField(Document document, List<Frame> frames, Past past) {
        List<Frame> own = switch (past) {
            case NONE -> frames;
            case ABDUCTIONS ->
                frames.stream()
                        .map(frame -> isAbduction(frame) ? frame.asEarlier(takenOn(document, frame)) : frame)
                        .toList();
            case ALL ->
                frames.stream()
                        .filter(ArticleTopic::isRetold)
                        .map(Frame::asEarlier)
                        .toList();
        };
        return outsideOtherItems(document, own);
    }

    /** {@code A missionary kidnapped in Niger was freed on Tuesday}: a day after the word of release is that of the release. */
    private Optional<DatePhrase> takenOn(Document document, Frame frame) {
        int freed = contexts.release.next(document.tokens(), frame.firstToken(), frame.endToken());
        return frame.date().filter(day -> day.firstToken() < freed);
    }

    private static boolean isAbduction(Frame frame) {
        return frame.names(SubEventType.ABDUCTION);
    }

    /** Whether a deed before a court is told with its place, and with its day or its victims. */
    private static boolean isRetold(Frame frame) {
        return !frame.scenes().isEmpty()
                && (frame.date().isPresent() || frame.tolls().stream().anyMatch(toll -> toll.best() > 0));
    }

    private List<Frame> outsideOtherItems(Document document, List<Frame> frames) {
        Set<Integer> others = new HashSet<>();
        List<Sentence> sentences = document.sentences();
        for (int first = 0; first < sentences.size(); ) {
            int end = first + 1;
            while (end < sentences.size()
                    && sentences.get(end).paragraph() == sentences.get(first).paragraph()) {
                end++;
            }
            List<Sentence> paragraph = sentences.subList(first, end);
            if (isAbout(document, paragraph, contexts.otherField, TELLING, SPREAD)
                    || isAbout(document, paragraph, contexts.exercise, 0, EXERCISE_SPREAD)) {
                others.add(sentences.get(first).paragraph());
            }
            first = end;
        }
        return others.isEmpty()
                ? frames
                : frames.stream()
                        .filter(frame -> !others.contains(frame.sentence().paragraph()))
                        .toList();
    }

    /**
     * Whether some sentences are about what phrases name.
     *
     * @param different how many different words are wanted; 0 where the same word may say it again and again
     * @param spread in one of how many sentences the words must stand
     */
    private static boolean isAbout(
            Document document, List<Sentence> sentences, PhraseTrie<Boolean> phrases, int different, int spread) {
        Set<String> words = new HashSet<>();
        int found = 0;
        int speaking = 0;
        int read = 0;
        boolean head = false;
        for (Sentence sentence : sentences) {
            if (sentence.firstToken() - sentences.get(0).firstToken() > TOKENS_READ) {
                break;
            }
            int before = found;
            int last = sentence.endToken();
            for (int i = phrases.next(document.tokens(), sentence.firstToken(), last);
                    i < last;
                    i = phrases.next(document.tokens(), i + 1, last)) {
                words.add(document.folded(phrases.endAt(document.tokens(), i) - 1));
                found++;
            }
            speaking += found > before ? 1 : 0;
            head |= found > before && read < HEAD;
            read++;
        }
        boolean enough = different > 0 ? words.size() >= different : found >= TELLING_EXERCISE;
        return enough && head && speaking * spread >= read;
    }
}
