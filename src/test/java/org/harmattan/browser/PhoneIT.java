package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
