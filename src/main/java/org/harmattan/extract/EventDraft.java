package org.harmattan.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;

/** An event while its frames are being gathered. Not safe for several threads. */
final class EventDraft {

    /** A text refers back to so many events at most, so that the time stays linear in its length. */
    static final int REMEMBERED = 40;

    private final List<Frame> frames = new ArrayList<>();
    private final Set<EventFamily> families = EnumSet.noneOf(EventFamily.class);
    private final ToldScene scene = new ToldScene();
    private Optional<DatePhrase> date = Optional.empty();
    private final List<ActorMention> blamed = new ArrayList<>();
    private boolean listed;
    private List<EventDraft> list = List.of();
    private boolean background;
    private boolean sum;
    private boolean series;
    private boolean heading = true;
    private boolean earlier = true;
    private final ToldTolls tolls = new ToldTolls();
    private final Set<String> strangers = new HashSet<>();
    private final Set<String> fighters = new HashSet<>();

    /** Adds what a frame tells; {@code when} is its date, counted out, {@code names} those places in it that no list knows. */
    void add(Frame frame, Optional<DatePhrase> when, Set<String> names) {
        frames.add(frame);
        sum |= isSum(frame);
        heading &= frame.heading();
        earlier &= frame.earlier();
        frame.tolls().forEach(tolls::add);
        fighters.addAll(frame.fighters());
        if (scene.find().filter(found -> !SceneFit.isArea(found)).isEmpty()
                && frame.scenes().stream().allMatch(SceneFit::isArea)) {
            strangers.addAll(names);
        }
        frame.triggers()
                .forEach(trigger -> trigger.words()
                        .forEach(word -> word.type().map(EventFamily::of).ifPresent(families::add)));
        frame.scenes().stream().findFirst().ifPresent(found -> scene.tell(found, frame.heading()));
        when.filter(this::isBetter).ifPresent(found -> date = Optional.of(found));
        listed |= frame.listed() > 1;
    }

    /** Those of some events, in the order of the text, that what comes after them may still refer to. */
    static List<EventDraft> remembered(List<EventDraft> told) {
        return told.subList(Math.max(0, told.size() - REMEMBERED), told.size());
    }

    /** Takes in another telling of the same event, which the text gave before this one. */
    void absorb(EventDraft other) {
        frames.addAll(0, other.frames);
        sum |= other.sum;
        series |= other.series;
        heading &= other.heading;
        earlier &= other.earlier;
        tolls.addAll(other.tolls);
        fighters.addAll(other.fighters);
        families.addAll(other.families);
        other.date.filter(this::isBetter).ifPresent(found -> date = Optional.of(found));
    }

    private boolean isBetter(DatePhrase other) {
        return date.isEmpty() || other.precision().compareTo(date.get().precision()) < 0;
    }

    List<Frame> frames() {
        return Collections.unmodifiableList(frames);
    }

    /** Indices of the sentences it is told in. */
    List<Integer> sentences() {
        Set<Integer> sentences = new LinkedHashSet<>();
        for (Frame frame : frames) {
            sentences.add(frame.sentence().index());
        }
        return List.copyOf(sentences);
    }

    /** Index of the last of its sentences in the text. */
    int lastSentence() {
        return frames.stream().mapToInt(frame -> frame.sentence().index()).max().orElseThrow();
    }

    Set<EventFamily> families() {
        return Collections.unmodifiableSet(families);
    }

    /** Whether nothing that tells of it says that it was without violence. */
    boolean mayBeViolent() {
        for (EventFamily family : families) {
            if (family.isViolent()) {
                return true;
            }
        }
        return families.isEmpty();
    }

    Optional<PlaceExpression> scene() {
        return scene.find();
    }

    /** Names of places it may have happened at that no list knows. */
    Set<String> strangers() {
        return Collections.unmodifiableSet(strangers);
    }

    /** Labels of the armed groups and forces that it was told with. */
    Set<String> fighters() {
        return Collections.unmodifiableSet(fighters);
    }

    Optional<DatePhrase> date() {
        return date;
    }

    Optional<LocalDate> firstDay() {
        return date.map(DatePhrase::start);
    }

    boolean hasDay() {
        return date.filter(found -> found.precision() == DatePrecision.DAY).isPresent();
    }

    void setScene(PlaceExpression found) {
        scene.set(found);
    }

    /** Puts it at a place that nothing told of it names. */
    void guessScene(PlaceExpression found) {
        scene.guess(found);
    }

    /** Whether its place was named for something else, and only taken for its own. */
    boolean isGuessed() {
        return scene.isGuessed();
    }

    void setDate(DatePhrase found) {
        date = Optional.of(found);
    }

    /** Somebody holds the actor responsible for it. */
    void blame(ActorMention actor) {
        blamed.add(actor);
    }

    List<ActorMention> blamed() {
        return Collections.unmodifiableList(blamed);
    }

    boolean isListed() {
        return listed;
    }

    /** Makes it one of several that the text tells as one; they share what is told of all. */
    void join(List<EventDraft> all) {
        listed = true;
        list = all;
    }

    /** The others of its list, itself among them; only itself when it is in none. */
    List<EventDraft> list() {
        return list.isEmpty() ? List.of(this) : list;
    }

    boolean isBackground() {
        return background;
    }

    void markBackground() {
        background = true;
    }

    /** Whether it sums up several: <i>trois attaques ont fait quarante morts</i>. */
    boolean isSum() {
        return sum;
    }

    /** Makes it one that sums up several of the days of its date. */
    void markSeries() {
        sum = true;
        series = true;
    }

    /** Whether it sums up what was done from one day to another. */
    boolean isOverDays() {
        return series && date.filter(DatePhrase::isOverDays).isPresent();
    }

    private static boolean isSum(Frame frame) {
        return frame.triggers().stream()
                .anyMatch(trigger -> trigger.plural() && !trigger.isDeadly() && trigger.weight() < Frame.TELLING);
    }

    boolean hasToll() {
        return !tolls.isEmpty();
    }

    /** Every number of victims it was told with. */
    ToldTolls tolls() {
        return tolls;
    }

    /** Whether only headings tell of it. */
    boolean isHeading() {
        return heading;
    }

    /** Whether all that tells of it does so as of something earlier. */
    boolean isEarlier() {
        return earlier;
    }

    Frame lastFrame() {
        return frames.get(frames.size() - 1);
    }

    Frame firstFrame() {
        return frames.get(0);
    }
}
