package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every filter, each against what the store itself finds. */
class FilterIT extends ExhibitTest {

    private static final LocalDate JUNE = LocalDate.of(2019, 6, 1);

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = atDesk().open("");
    }

    @Test
    void byGroupAndBackWithTheBrowser() {
        visit.choose("groups", "JNIM");
        shows(IncidentQuery.all().withGroups(Set.of("JNIM")));
        assertThat(visit.page()).hasURL(Pattern.compile("[?&]group=JNIM"));
        assertThat(visit.page().locator("#tally")).hasText("2 of 5 incidents");
        visit.choose("groups", "Dan Na Ambassagou");
        visit.showsCount(3);
        visit.page().goBack();
        visit.showsCount(2);
        visit.page().goBack();
        visit.showsCount(5);
        assertThat(visit.choice("groups", "JNIM")).not().isChecked();
    }

    @Test
    void byDatesAndTheCountsFollow() {
        visit.page().locator("#from").fill(JUNE.toString());
        IncidentQuery query = IncidentQuery.all().withDays(Optional.of(JUNE), Optional.empty());
        shows(query);
        assertThat(visit.listed()).doesNotContain(Exhibits.AREA);
        assertThat(visit.count("groups", "JNIM")).hasText("1");
        visit.page().locator("#to").fill("2019-05-01");
        assertThat(visit.page().locator("#date-error")).isVisible();
        visit.page().locator("#clear").click();
        visit.showsCount(5);
        assertThat(visit.page().locator("#q")).isFocused();
        assertThat(visit.page().locator("#from")).hasValue("");
    }

    @Test
    void byTypeWithItsPartsAndTheOtherTypesKeepTheirCounts() {
        visit.choose("types", "Battles");
        visit.showsCount(1);
        assertThat(visit.listed()).containsExactly(Exhibits.CONTESTED);
        assertThat(visit.count("types", "Explosions/Remote violence")).hasText("2");
        visit.choose("types", "Battles");
        visit.page().locator("#subtypes-more summary").click();
        visit.choose("subtypes", "Suicide bomb");
        visit.showsCount(1);
        assertThat(visit.listed()).containsExactly(Exhibits.AREA);
    }

    @Test
    void byCountryAndRegion() {
        visit.choose("countries", "Niger");
        visit.showsCount(1);
        assertThat(visit.listed()).containsExactly(Exhibits.AREA);
        visit.choose("countries", "Niger");
        visit.page().locator("#regions-more summary").click();
        visit.choose("regions", "Mopti");
        visit.showsCount(2);
        assertThat(visit.listed()).containsExactlyInAnyOrder(Exhibits.PLACED, Exhibits.CONTESTED);
    }

    @Test
    void byNumbersDisagreementAndStatus() {
        visit.page().locator("#min-killed").fill("90");
        visit.page().locator("#min-killed").press("Tab");
        visit.showsCount(2);
        visit.choose("contested", "true");
        visit.showsCount(1);
        assertThat(visit.listed()).containsExactly(Exhibits.CONTESTED);
        visit.page().locator("#clear").click();
        visit.showsCount(5);
        visit.page().locator("#min-confidence").selectOption("0.9");
        visit.showsCount(0);
        visit.page().locator("#min-confidence").selectOption("");
        visit.showsCount(5);
        visit.choose("statuses", "extracted");
        visit.showsCount(5);
    }

    @Test
    void byWordsWithoutMindingAccents() {
        visit.page().locator("#q").fill("tillaberi");
        visit.showsCount(1);
        assertThat(visit.listed()).containsExactly(Exhibits.AREA);
        assertThat(visit.page()).hasURL(Pattern.compile("[?&]q=tillaberi"));
    }

    @Test
    void theBackButtonTakesWordsBackWhereTheyWereTyped() {
        visit.page().locator("#q").fill("tillaberi");
        visit.showsCount(1);
        visit.page().goBack();
        visit.showsCount(5);
        assertThat(visit.page().locator("#q")).hasValue("");
    }

    @Test
    void byNewsAndBackground() {
        visit.choose("background", "true");
        shows(IncidentQuery.all().withBackground(true));
        visit.choose("background", "false");
        shows(IncidentQuery.all().withBackground(false));
    }

    @Test
    void byWhatIsCertain() {
        visit.page().locator("#from").fill("2019-06-05");
        visit.page().locator("#to").fill("2019-06-30");
        visit.showsCount(3);
        visit.choose("certainty", "certain");
        visit.showsCount(1);
        assertThat(visit.listed()).containsExactly(Exhibits.PLACED);
    }

    @Test
    void byWhatIsNew() {
        visit.page().locator("#since").fill(LocalDate.now().plusDays(2).toString());
        visit.showsCount(0);
        visit.page().locator("#since").fill(LocalDate.now().minusDays(2).toString());
        visit.showsCount(5);
    }

    @Test
    void aPresetEndsOnTheLastDayThereIsSomethingOf() {
        visit.page().locator("#preset").selectOption("week");
        assertThat(visit.page()).hasURL(Pattern.compile("from=2019-"));
        visit.page().locator("#preset").selectOption("all");
        visit.showsCount(5);
    }

    @Test
    void periodsAndThresholdsTellHowManyTheyLetThroughUnderTheOtherFilters() {
        assertThat(visit.page().locator("#preset option[value=all]")).hasText("All time (5)");
        assertThat(visit.page().locator("#min-confidence option[value='0.9']")).hasText("from 0.90 (0)");
        assertThat(visit.page().locator("#tolls option[value='1']")).hasAttribute("label", "from 1 killed (3)");
        visit.choose("groups", "JNIM");
        visit.showsCount(2);
        assertThat(visit.page().locator("#preset option[value=all]")).hasText("All time (2)");
        Locator likely = visit.page().locator("#min-confidence option[value='0.5']");
        String told = likely.textContent();
        visit.page().locator("#min-confidence").selectOption("0.9");
        visit.showsCount(0);
        assertThat(likely).hasText(told);
        assertThat(visit.page().locator("#preset option[value=all]")).hasText("All time (0)");
    }

    @Test
    void aPeriodIsReadToTheEndOfItsCount() {
        for (Visitor visitor : List.of(Visitor.desk("fr-FR"), Visitor.phone("fr-FR"), Visitor.desk("en-GB"))) {
            Visit other = visit(visitor).open("");
            if (visitor.touch()) {
                other.page().locator("#filters > summary").click();
            }
            assertThat(other.page().locator("#preset")).isVisible();
            Object spare = other.page().locator("#preset").evaluate("""
                    select => {
                      const pen = document.createElement('canvas').getContext('2d');
                      const { fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(select);
                      pen.font = `${fontSize} ${fontFamily}`;
                      const text = select.querySelector('[value=all]').textContent.replace(/[0-9]+/, '600 000');
                      return select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - pen.measureText(text).width;
                    }
                    """);
            assertThat(((Number) spare).doubleValue()).isGreaterThan(20);
            other.picture(visitor.name() + "-period");
        }
    }

    @Test
    void aLinkReproducesEverythingExactly() {
        String query = "?group=JNIM&group=Unidentified&event_type=Violence+against+civilians&min_killed=10&q=sobane"
                + "&background=false&sort=killed_desc&bars=event_type&scale=log&lang=fr&view=6/15.5/-1.25";
        visit.open(query);
        visit.showsCount(1);
        assertThat(visit.choice("groups", "Unidentified")).isChecked();
        assertThat(visit.choice("types", "Violence against civilians")).isChecked();
        assertThat(visit.page().locator("#min-killed")).hasValue("10");
        assertThat(visit.page().locator("#q")).hasValue("sobane");
        assertThat(visit.page().locator("#sort")).hasValue("killed_desc");
        assertThat(visit.page().locator("#bars-scale input[value=log]")).isChecked();
        visit.item(Exhibits.PLACED).click();
        assertThat(visit.detail()).isVisible();
        assertThat(visit.page()).not().hasURL(Pattern.compile("view=6/15.5/-1.25"));
        String address = visit.page().url();
        visit.page().reload();
        visit.settled();
        assertThat(visit.detail()).hasAttribute("data-incident", Exhibits.PLACED);
        assertThat(visit.listed()).containsExactly(Exhibits.PLACED);
        assertThat(visit.page().url()).isEqualTo(address);
    }

    @Test
    void whatTheAddressSaysInVainIsTold() {
        visit.open("?group=JNIM&from=hello&foo=bar");
        assertThat(visit.page().locator("#notice")).containsText("from=hello, foo=bar");
        visit.isAccessible("misread");
        visit.page().locator("#notice .notice").first().getByText("Dismiss").click();
        assertThat(visit.page().locator("#notice")).not().containsText("foo=bar");
        assertThat(visit.choice("groups", "JNIM")).isChecked();
    }

    private void shows(IncidentQuery query) {
        visit.showsCount(site().ids(query).size());
        assertThat(visit.listed()).containsExactlyInAnyOrderElementsOf(site().ids(query));
    }
}
