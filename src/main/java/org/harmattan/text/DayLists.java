package org.harmattan.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Days told in a row, which are one stretch: {@code lundi 4 et mardi 5 janvier}, {@code les 3, 4 et 5 mars}. Of days
 * apart, {@code le 4 et le 9 janvier}, each is a date of its own, and the first has its month from the last.
 */
final class DayLists {

    private static final Set<String> AND = Set.of("et", "and");
    private static final int MOST_DAYS = 5;

    private final DayCounter counter;

    DayLists(DayCounter counter) {
        this.counter = counter;
    }

    Optional<DatePhrase> findAt(Words words, int first) {
        boolean led = words.at(first).equals("les");
        List<DayName> days = read(words, led ? first + 1 : first);
        if (days.size() < 2) {
            return Optional.empty();
        }
        DayName last = days.get(days.size() - 1);
        Optional<LocalDate> end = counter.find(last);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = end.get().minusDays(days.size() - 1L);
        boolean inRow =
                IntStream.range(0, days.size()).allMatch(i -> days.get(i).names(start.plusDays(i)));
        if (inRow) {
            return Optional.of(last.phrase(start, end.get()).covering(first, last.endToken()));
        }
        DayName begin = days.get(0);
        boolean introduced = led || begin.endToken() - begin.firstToken() > 1;
        return introduced && begin.month().isEmpty() && begin.day().isPresent()
                ? counter.find(begin.completedFrom(last))
                        .map(day -> begin.phrase(day, day).covering(first, begin.endToken()))
                : Optional.empty();
    }

    /** The days up to the one after "and"; none when no "and" follows. */
    private static List<DayName> read(Words words, int first) {
        List<DayName> days = new ArrayList<>();
        Optional<DayName> day = DayNames.findAt(words, first);
        boolean last = false;
        while (day.isPresent() && days.size() < MOST_DAYS) {
            days.add(day.get());
            if (last) {
                return days;
            }
            int joint = day.get().endToken();
            last = AND.contains(words.at(joint)) && words.runsOn(joint) && words.runsOn(joint + 1);
            boolean comma = !words.runsOn(joint) && words.isJoined(joint, ",");
            day = last || comma ? DayNames.findAt(words, last ? joint + 1 : joint) : Optional.empty();
        }
        return List.of();
    }
}
