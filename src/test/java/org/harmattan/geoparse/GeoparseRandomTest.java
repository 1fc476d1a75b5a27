package org.harmattan.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Place;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text: random ones, by a seed that a failure tells. */
class GeoparseRandomTest {

    private static final List<String> PHRASES = List.of(
            "à %d km au nord-est de ",
            "près de ",
            "entre ",
            " et ",
            "sur la route de ",
            "sur l'axe ",
            "-",
            ", ",
            " (",
            ") ",
            "à la frontière avec ",
            "frontière malienne ",
            "dans le nord de ",
            "dans la région de ",
            "the ",
            " road ",
            " border ",
            "%d miles south of ",
            "in the area of ",
            "sur le fleuve ",
            "RN16 ",
            "de là ",
            ". ",
            "à deux heures de ",
            "en direction de ",
            "quittant ",
            " pour ",
            "halfway between ",
            " and ",
            "les villages de ",
            "où se touchent ",
            "la ville ",
            "en amont de ",
            "%d km downstream of ",
            "sur la rive gauche du ",
            "à la sortie nord de ",
            "the northern outskirts of ",
            "à cheval sur ",
            "à la limite des régions de ",
            " et de ",
            "dans la commune de ",
            "côté malien ",
            "à une demi-heure de moto de ",
            "the Niger ",
            "au nord-est de la région de ",
            "à dix kilomètres de ");

    private static String sahelian(Random random, int pieces) {
        List<Place> places = Extractors.gazetteer().listAll();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(5) < 2
                            ? places.get(random.nextInt(places.size())).name()
                            : String.format(
                                    PHRASES.get(random.nextInt(PHRASES.size())).replace("%d", "%1$d"),
                                    1 + random.nextInt(300)));
            text.append(random.nextInt(4) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static String unicode(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int point = random.nextInt(3) == 0
                    ? random.nextInt(Character.MAX_CODE_POINT + 1)
                    : "aAéÀ .,;:()-'’\n\t0123456789 deGaoKidal\uD83D".codePointAt(random.nextInt(38));
            text.appendCodePoint(point);
        }
        return text.toString();
    }

    @RepeatedTest(60)
    void anyTextHasMentionsOnItAndValidFootprintsAroundTheirPoint() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String text = random.nextInt(4) == 0 ? unicode(random, 400) : sahelian(random, 40);
        Geoparse geoparse = Geoparsers.parse(text);
        for (PlaceMention mention : geoparse.mentions()) {
            assertThat(mention.span().of(text)).as("seed %d", seed).isEqualTo(mention.text());
        }
        for (PlaceExpression expression : geoparse.expressions()) {
            assertThat(expression.span().end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
            assertThat(expression.mentions())
                    .as("seed %d", seed)
                    .allMatch(index -> index >= 0 && index < geoparse.mentions().size());
            String what = "seed " + seed + ": " + expression.span().of(text);
            expression.located().ifPresent(located -> checkShape(located, what));
            expression.parts().forEach(part -> checkShape(part.located(), what + ", a part"));
        }
    }

    private static void checkShape(Located located, String what) {
        assertThat(located.footprint().isValid()).as(what).isTrue();
        assertThat(located.footprint().getArea()).as(what).isPositive();
        assertThat(located.covers(located.point())).as(what).isTrue();
        assertThat(located.uncertaintyMetres()).as(what).isPositive();
    }

    /** Memory asked for stands for work done: it is the same on every run, and time is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "à Gao, ",
                "entre Gao et ",
                "Gao-Ansongo-",
                "près de Kidal. ",
                "Zxyo, ",
                "les villages de Zxyo, Bxyo et ",
                "de ",
                "à 10 km de là ",
                "Mali, Niger et ",
                "Gao (",
                "nord du ",
                "A",
                "7 000 ",
                "frontière malienne ",
                "sur la route de Gao à Ménaka ",
                "vers ",
                "en amont de Gao, ",
                "à cheval sur les régions de Gao et de Kidal et ",
                "à la sortie nord de ",
                "the Niger, ",
                "é́"
            })
    void theWorkGrowsWithTheLengthOfTheText(String piece) {
        parsed(piece, 1_000);
        long shorter = parsed(piece, 3_000);
        long longer = parsed(piece, 12_000);
        assertThat((double) longer / shorter).as(piece).isLessThan(5.5);
    }

    private static long parsed(String piece, int times) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        String text = piece.repeat(times);
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        Geoparse geoparse = Geoparsers.parse(text);
        long after = threads.getThreadAllocatedBytes(thread);
        assertThat(geoparse.mentions().size()).isLessThanOrEqualTo(text.length());
        return after - before;
    }
}
