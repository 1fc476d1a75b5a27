package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on a phone, 390 pixels wide. */
class PhoneIT extends ExhibitTest {

    /** Shown things that a finger aims at and that are smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8). */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('button, a[href], summary, input, .marker')]
              .filter(e => e.checkVisibility() && !e.classList.contains('skip') && !e.closest('.leaflet-control-attribution'))
              .map(e => [e.id || e.className || e.tagName, e.getBoundingClientRect()])
              .filter(([, box]) => box.width < 24 || box.height < 24)
              .map(([name, box]) => `${name} ${box.width}x${box.height}`)
            """;

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = onPhone().open("");
    }

    @Test
    void nothingIsWiderThanTheScreen() {
        fits();
        visit.picture("phone-fr");
        visit.page().locator("#filters > summary").tap();
        assertThat(visit.page().locator("#from")).isVisible();
        fits();
        visit.picture("phone-fr-filters");
    }

    @Test
    void thatTheServerIsAwayIsSaidWhereTheFilterIsChanged() {
        visit.page().locator("#filters > summary").tap();
        visit.page().route("**/api/**", Route::abort);
        visit.choose("groups", "JNIM");
        assertThat(visit.page().locator("#trouble .notice-error")).isInViewport();
        visit.isAccessible("away");
        visit.page().unroute("**/api/**");
        visit.forgive("/api/");
        visit.choice("groups", "JNIM").focus();
        visit.page().locator("#trouble .button").first().press("Enter");
        assertThat(visit.page().locator("#trouble")).isEmpty();
        assertThat(visit.choice("groups", "JNIM")).isFocused();
    }

    static Stream<String> pages() {
        return Stream.of("", "?id=" + Exhibits.CONTESTED, "?page=trends", "?page=add", "?group=JNIM&from=2019-01-01");
    }

    /** WCAG 2.2, 1.4.10: at 320 pixels nobody scrolls in two directions. That is a desk at 400 % too. */
    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWiderThanTheNarrowestScreen(String query) {
        visit = visit(new Visitor("fr-FR", 320, 640, true)).open(query);
        fits();
        visit.picture("narrow-fr-" + query.replaceAll("\\W+", "-"));
    }

    /** What a desk of 1440 by 900 shows at 200 %: the list may be long, and nobody scrolls past it to the map. */
    @Test
    void theMapComesBeforeTheListWhereThePageScrollsAsAWhole() {
        visit = visit(new Visitor("fr-FR", 720, 450, false)).open("");
        fits();
        assertThat(visit.page().locator("#map").boundingBox().y).isLessThan(450 / 2);
        assertThat(visit.page().locator("#list").boundingBox().y)
                .isGreaterThan(visit.page().locator("#timeline").boundingBox().y);
        visit.picture("zoomed-fr");
    }

    /** Parts whose order in the document is not that in which they stand, from above and from the left. */
    private static final String OUT_OF_ORDER = """
            () => {
              const parts = [...document.querySelectorAll('h1, #pages, #bar-tools, #panel, #stage')].map(e => [e.id || e.tagName, e.getBoundingClientRect()]);
              const before = (a, b) => a.bottom <= b.top + 2 || (b.bottom > a.top + 2 && a.right <= b.left + 2);
              return parts.flatMap(([name, box], i) => parts.slice(i + 1).filter(([, next]) => !before(box, next)).map(([next]) => `${name} ${next}`));
            }
            """;

    /** A desk, a desk at 200 %, a phone. */
    @ParameterizedTest
    @CsvSource({"1440, 900", "720, 450", "390, 844"})
    void tabGoesTheWayThatTheEyeGoes(int width, int height) {
        visit = visit(new Visitor("fr-FR", width, height, false)).open("");
        assertThat((List<?>) visit.page().evaluate(OUT_OF_ORDER)).isEmpty();
        visit.page().locator("#sort").focus();
        visit.page().setViewportSize(width == 1440 ? 390 : 1440, 800);
        assertThat(visit.page().locator("#sort")).isFocused();
        assertThat((List<?>) visit.page().evaluate(OUT_OF_ORDER)).isEmpty();
    }

    @Test
    void theMapStartsWhereAllItsMarksAreInSight() {
        BoundingBox map = visit.page().locator("#map").boundingBox();
        for (Locator marker : visit.page().locator(".marker").all()) {
            BoundingBox box = marker.boundingBox();
            assertThat(box.y).isGreaterThan(map.y);
            assertThat(box.y + box.height).isLessThan(map.y + map.height);
        }
        assertThat(visit.page().locator(".marker").count()).isPositive();
    }

    @Test
    void whatIsTappedIsLargeEnough() {
        visit.page().locator("#filters > summary").tap();
        assertThat(visit.page().locator("#from")).isVisible();
        assertThat((List<?>) visit.page().evaluate(TOO_SMALL)).isEmpty();
    }

    @Test
    void aTapOpensASheetThatLeavesTheMapInSight() {
        visit.item(Exhibits.CONTESTED).tap();
        assertThat(visit.page().locator("#card .detail")).isVisible();
        assertThat(visit.marker(Exhibits.CONTESTED)).isInViewport();
        fits();
        visit.picture("phone-fr-sheet");
        visit.page().locator("#card .close").tap();
        assertThat(visit.page().locator("#card")).isHidden();
    }

    @Test
    void whatToDoWhileDrawingIsToldInTwoLinesAcrossTheMap() {
        visit.page().locator("#filters > summary").tap();
        visit.press("#draw-buttons", "Polygone");
        assertThat(visit.page().locator("#draw-hint")).isVisible();
        assertThat(visit.page().locator("#draw-hint").boundingBox().height).isLessThan(130);
        visit.picture("phone-fr-drawing");
    }

    private void fits() {
        Object over = visit.page()
                .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).isZero();
    }
}
