package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page at a desk, with a pointer. */
class PageIT extends ExhibitTest {

    private static final LocalDate JUNE = LocalDate.of(2019, 6, 1);

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = atDesk();
    }

    @Test
    void showsEveryIncidentOnTheMapOrInTheList() {
        visit.open("");
        assertThat(visit.listed()).containsExactlyInAnyOrderElementsOf(site().ids(IncidentQuery.all()));
        assertThat(visit.page().locator(".marker")).hasCount(3);
        assertThat(visit.page().locator("path.area")).hasCount(1);
        assertThat(visit.page().locator("#tally")).hasText("5 of 5 incidents");
        assertThat(visit.page().locator("#to-unplaced")).hasText("2 without a place");
        assertThat(visit.page().locator("#off-map")).containsText("Without a place (2)");
        assertThat(visit.page().locator(".country-name").first()).not().isEmpty();
        assertThat(visit.page().locator("path.region").count()).isGreaterThan(200);
        visit.picture("desktop-en");
    }

    @Test
    void anAreaIsHollowAndAKnownTownIsNot() {
        visit.open("");
        assertThat(visit.marker(Exhibits.AREA).locator(".symbol.is-region")).hasCount(1);
        assertThat(visit.marker(Exhibits.PLACED).locator(".symbol.is-hollow")).hasCount(0);
        assertThat(visit.item(Exhibits.AREA)).containsText("± 90 km");
    }

    @Test
    void aMarkerOpensAPanelWithEverythingAnAnalystAsksFor() {
        visit.open("");
        visit.marker(Exhibits.CONTESTED).click();
        Locator panel = visit.page().locator("#card .detail");
        assertThat(panel.locator("h2")).isVisible();
        assertThat(panel.locator(".fact-date")).containsText(Pattern.compile("3\\s*–\\s*9 Jun 2019"));
        assertThat(panel.locator(".fact-group")).containsText("Dan Na Ambassagou");
        assertThat(panel.locator(".fact-killed")).containsText("35–95");
        assertThat(panel.locator(".fact-place")).containsText("Sobane Da, Mali");
        assertThat(panel.locator(".fact-confidence")).containsText("High (0.75)");
        assertThat(panel.locator(".article-text .in-sentence, .article-text mark")
                        .first())
                .isVisible();
        assertThat(panel.locator(".badge-contested")).isVisible();
        assertThat(panel.locator(".account")).hasCount(2);
        assertThat(panel.locator(".account").last()).containsText("maire alleges");
        visit.picture("desktop-en-panel");
        panel.locator(".close").click();
        assertThat(visit.detail()).hasCount(0);
    }

    @Test
    void incidentsAtOneSpotCanEachBeReached() {
        visit.open("");
        visit.marker(Exhibits.PLACED).click();
        assertThat(visit.detail()).hasAttribute("data-incident", Exhibits.PLACED);
        visit.page().keyboard().press("Escape");
        visit.marker(Exhibits.CONTESTED).click();
        assertThat(visit.detail()).hasAttribute("data-incident", Exhibits.CONTESTED);
    }

    @Test
    void theListOpensTheIncidentAndMovesTheMapToIt() {
        visit.open("?view=7/12/-14");
        visit.item(Exhibits.AREA).click();
        assertThat(visit.page().locator("#card .detail")).isVisible();
        assertThat(visit.marker(Exhibits.AREA)).isInViewport();
        assertThat(visit.detail()).containsText("An area, not a point");
        assertThat(visit.detail()).containsText("only the region is named");
        assertThat(visit.page()).hasURL(Pattern.compile("[?&]id=" + Exhibits.AREA));
        visit.picture("desktop-en-area");
    }

    @Test
    void anIncidentWithoutAPlaceOpensBesideTheMap() {
        visit.open("");
        visit.page().locator("#to-unplaced").click();
        visit.item(Exhibits.UNPLACED).click();
        assertThat(visit.page().locator("#card .detail")).isVisible();
        assertThat(visit.detail().locator(".fact-place")).containsText("Mali, no closer than that");
        assertThat(visit.detail().locator(".fact-killed")).containsText("No number given");
    }

    @Test
    void markersThatWouldCoverEachOtherStandApartWithALineToTheirSpot() {
        visit.open("?view=5/14/-3");
        assertThat(visit.page().locator(".marker")).hasCount(3);
        assertThat(visit.page().locator(".marker .leader").first()).isAttached();
        List<BoundingBox> boxes = visit.page().locator(".marker .symbol").all().stream()
                .map(Locator::boundingBox)
                .toList();
        for (BoundingBox one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> other != one)
                    .allSatisfy(other -> assertThat(Math.hypot(
                                    one.x + one.width / 2 - other.x - other.width / 2,
                                    one.y + one.height / 2 - other.y - other.height / 2))
                            .isGreaterThan(20));
        }
    }

    @Test
    void namesStandBesideTheMarksAndNotUnderThem() {
        visit.open("?view=5/14/-3");
        assertThat(visit.page().locator(".country-name").first()).isAttached();
        assertThat((List<?>) visit.page().evaluate("""
                        () => {
                          const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                          const marks = [...document.querySelectorAll('.marker .symbol-body')].map((mark) => mark.getBoundingClientRect());
                          return [...document.querySelectorAll('.map-name span')]
                            .filter((name) => marks.some((mark) => over(mark, name.getBoundingClientRect()))).map((name) => name.textContent);
                        }
                        """)).isEmpty();
    }

    @Test
    void theLegendMakesRoomForAnIncident() {
        visit.open("");
        assertThat(visit.page().locator("#legend-body")).isVisible();
        visit.item(Exhibits.CONTESTED).click();
        assertThat(visit.page().locator("#legend-body")).isHidden();
        visit.detail().locator(".close").click();
        assertThat(visit.page().locator("#legend-body")).isVisible();
    }

    @Test
    void speaksFrenchWhenAskedAndRemembersIt() {
        visit.open("");
        visit.page().locator("[data-lang=fr]").click();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(visit.page().locator("#tally")).hasText("5 sur 5 incidents");
        assertThat(visit.page()).hasURL(Pattern.compile("[?&]lang=fr"));
        visit.open("");
        assertThat(visit.page().locator("#tally")).hasText("5 sur 5 incidents");
        visit.item(Exhibits.CONTESTED).click();
        assertThat(visit.detail()).containsText("Des versions qui se contredisent");
        visit.picture("desktop-fr-panel");
    }

    @Test
    void saysWhenNothingMatchesAndWhatToDo() {
        visit.open("?group=Nobody%20at%20all");
        assertThat(visit.page().locator(".notice")).containsText("No incident matches these filters.");
        assertThat(visit.page().locator(".notice")).containsText("Nobody at all");
        visit.picture("desktop-en-empty");
        visit.page().locator(".notice .button").click();
        visit.showsCount(5);
        assertThat(visit.page().locator("#list")).isFocused();
    }

    @Test
    void saysWhenTheServerIsAwayAndTriesAgain() {
        visit.page().route("**/api/view*placed*", Route::abort);
        visit.page().navigate(site().address() + "?lang=en");
        Locator notice = visit.page().locator(".notice-error");
        assertThat(notice).containsText("The server does not answer.");
        visit.picture("desktop-en-away");
        visit.page().unroute("**/api/view*placed*");
        visit.forgive("/api/view");
        notice.locator(".button").click();
        visit.showsCount(5);
        assertThat(notice).hasCount(0);
    }

    @Test
    void saysThatTheMapIsOldWhenTheServerWentAwayUnderThePage() {
        visit.open("?lang=en");
        visit.page().route("**/api/**", Route::abort);
        visit.choose("groups", "JNIM");
        Locator notice = visit.page().locator(".notice-error");
        assertThat(notice).containsText("Map and time strip still show what was there before.");
        visit.isAccessible("stopped");
        visit.page().unroute("**/api/**");
        visit.forgive("/api/");
        notice.locator(".button").first().click();
        visit.showsCount(2);
    }

    @Test
    void nothingStandsUnderTheLegendAtFirst() {
        visit.open("");
        assertThat(visit.page().locator("#legend")).hasAttribute("open", "");
        BoundingBox legend = visit.page().locator("#legend").boundingBox();
        for (String id : List.of(Exhibits.PLACED, Exhibits.AREA)) {
            BoundingBox mark = visit.standing(id);
            assertThat(mark.x + mark.width).isLessThan(legend.x);
        }
    }
}
