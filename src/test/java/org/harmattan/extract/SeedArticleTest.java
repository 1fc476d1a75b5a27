package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.geoparse.MentionRole;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.incident.Account;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Stance;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;
import org.harmattan.text.DatePrecision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an expert reads out of the article the project starts from. */
class SeedArticleTest {

    private static Extraction extraction;

    @BeforeAll
    static void read() throws IOException {
        String text = Files.readString(Path.of("seeds/000_44e627aa4a34f508.txt"));
        extraction = Extractors.real().extract(Article.of("000_44e627aa4a34f508", text));
    }

    @Test
    void isDatedByItsFirstLine() {
        assertThat(extraction.article().published()).contains(LocalDate.of(2021, 1, 15));
    }

    @Test
    void tellsOfFourIncidentsAndNoMore() {
        assertThat(extraction.incidents())
                .extracting(Incident::type)
                .containsExactlyInAnyOrder(
                        SubEventType.AIR_DRONE_STRIKE,
                        SubEventType.ARMED_CLASH,
                        SubEventType.SUICIDE_BOMB,
                        aggregate().type());
    }

    @Test
    void datesNoneOfThem() {
        assertThat(extraction.incidents()).allSatisfy(incident -> {
            assertThat(incident.when().start()).isEmpty();
            assertThat(incident.when().end()).contains(LocalDate.of(2021, 1, 15));
            assertThat(incident.when().precision()).isEqualTo(DatePrecision.UNKNOWN);
        });
    }

    @Test
    void findsTheStrikeOnBountiAndItsContradictingAccounts() {
        Incident strike = find(SubEventType.AIR_DRONE_STRIKE);
        assertThat(distance(strike, new LonLat(-2.59, 15.20))).isLessThan(10_000);
        assertThat(strike.group().label()).isEqualTo("Barkhane");
        assertThat(strike.casualties().killed()).hasValueSatisfying(killed -> {
            assertThat(killed.min()).isEqualTo(20);
            assertThat(killed.max()).isEqualTo(30);
        });
        assertThat(strike.contested()).isTrue();
        assertThat(strike.background()).isFalse();
        assertThat(strike.accounts())
                .anySatisfy(account -> assertThat(account.killed())
                        .hasValueSatisfying(killed -> assertThat(killed.best()).isEqualTo(20)))
                .anySatisfy(account -> assertThat(account.killed())
                        .hasValueSatisfying(killed -> assertThat(killed.best()).isEqualTo(30)));
        assertThat(strike.accounts()).extracting(Account::stance).contains(Stance.DENIES);
    }

    @Test
    void findsTheAttackOnTheBaseAtAmachach() {
        Incident attack = find(SubEventType.ARMED_CLASH);
        assertThat(distance(attack, new LonLat(0.98, 20.25))).isLessThan(15_000);
        assertThat(attack.group().label()).isEqualTo("JNIM");
        assertThat(attack.casualties().killed())
                .hasValueSatisfying(killed -> assertThat(killed.best()).isEqualTo(20));
        assertThat(attack.accounts()).anySatisfy(account -> {
            assertThat(account.by()).contains("JNIM");
            assertThat(account.stance()).isEqualTo(Stance.CLAIMS);
        });
    }

    @Test
    void drawsTheSuicideBombAsAnAreaAndSaysWhy() {
        Incident bomb = find(SubEventType.SUICIDE_BOMB);
        assertThat(bomb.group().label()).isEqualTo("JNIM");
        assertThat(bomb.casualties().killed()).isEmpty();
        assertThat(bomb.location()).isInstanceOfSatisfying(Location.Placed.class, placed -> {
            assertThat(placed.geoPrecision().code()).isBetween(2, 3);
            assertThat(placed.uncertaintyMetres()).isGreaterThanOrEqualTo(25_000);
            assertThat(placed.reasons())
                    .anySatisfy(reason -> assertThat(reason.text()).contains("km"));
        });
    }

    @Test
    void keepsTheTwoEarlierAttacksAsOneAggregateWithoutPlace() {
        Incident earlier = aggregate();
        assertThat(earlier.location()).isInstanceOf(Location.Unplaced.class);
        assertThat(earlier.group().label()).isEqualTo("JNIM");
        assertThat(earlier.casualties().killed())
                .hasValueSatisfying(killed -> assertThat(killed.best()).isEqualTo(5));
    }

    @Test
    void resolvesAllFiveNames() {
        assertThat(names(MentionRole.INCIDENT)).contains("Bounti", "Amachach", "Arbinda");
        assertThat(names(MentionRole.CONTEXT)).contains("Douentza", "Kidal");
        assertThat(names(MentionRole.INCIDENT)).doesNotContain("Paris", "Macina", "Douentza", "Kidal", "Mali");
        assertThat(extraction.mentions())
                .filteredOn(mention -> mention.text().equals("Arbinda"))
                .allSatisfy(mention -> assertThat(mention.resolution().chosen())
                        .hasValueSatisfying(
                                chosen -> assertThat(chosen.place().name()).isEqualTo("Aribinda")));
    }

    private static List<String> names(MentionRole role) {
        return extraction.mentions().stream()
                .filter(mention -> mention.role() == role)
                .map(PlaceMention::text)
                .toList();
    }

    private static Incident find(SubEventType type) {
        return extraction.incidents().stream()
                .filter(incident -> incident.type() == type && !incident.background())
                .findFirst()
                .orElseThrow();
    }

    private static Incident aggregate() {
        return extraction.incidents().stream()
                .filter(Incident::background)
                .findFirst()
                .orElseThrow();
    }

    private static double distance(Incident incident, LonLat point) {
        return Geodesy.distance(((Location.Placed) incident.location()).point(), point);
    }
}
