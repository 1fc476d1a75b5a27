package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The strip along the bottom. */
class TimeIT extends ExhibitTest {

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = atDesk().open("");
        assertThat(visit.page().locator(".bar").nth(1)).isAttached();
    }

    @Test
    void showsWhenAndWhatIsOnlyKnownAsARange() {
        assertThat(visit.page().locator("#time-said")).containsText("1 without a date");
        assertThat(visit.page().locator("#time-said")).containsText("2 known only as ranges");
        assertThat(visit.page().locator("line.range")).hasCount(2);
        assertThat(visit.page().locator(".bars .day").first()).isAttached();
    }

    @Test
    void theLegendTellsWhatTheStripIsColouredBy() {
        Locator told = visit.page().locator("#legend .legend-strip li");
        assertThat(told).hasCount(0);
        visit.page().locator("#bars-by label").nth(1).click();
        assertThat(told).hasCount(6);
        visit.page().locator("#bars-by label").first().click();
        assertThat(told).hasCount(0);
    }

    @Test
    void whatTheStripSaysIsReadWhollyBesideAnOpenIncident() {
        visit.page().locator("[data-lang=fr]").click();
        visit.item(Exhibits.PLACED).click();
        assertThat(visit.detail()).isVisible();
        assertThat(visit.page().locator("#time-said")).containsText("2 connus seulement comme périodes");
        assertThat((Boolean) visit.page().evaluate("""
                        () => {
                          const said = document.getElementById('time-said');
                          const field = document.getElementById('time-field').getBoundingClientRect();
                          return said.scrollWidth <= said.clientWidth && said.scrollHeight <= said.clientHeight
                            && said.getBoundingClientRect().bottom <= field.top + 1;
                        }""")).isTrue();
        visit.picture("desktop-fr-strip");
    }

    @Test
    void noBarIsOutsideTheStripOrUnderAnEnd() {
        assertThat((List<?>) visit.page().evaluate("""
                        () => {
                          const field = document.getElementById('time-field').getBoundingClientRect();
                          const grip = (end) => {
                            const { left, width } = getComputedStyle(document.querySelector(`.handle-${end}`), '::after');
                            const from = document.querySelector(`.handle-${end}`).getBoundingClientRect().left + parseFloat(left);
                            return [from, from + parseFloat(width)];
                          };
                          const [[, first], [last]] = [grip('from'), grip('to')];
                          return [...document.querySelectorAll('rect.bar')].map((bar) => bar.getBoundingClientRect())
                            .filter(({ left, right }) => left < Math.max(first, field.left - 0.5) || right > Math.min(last, field.right + 0.5))
                            .map(({ left, right }) => `${left} to ${right}`);
                        }
                        """)).isEmpty();
    }

    @Test
    void aDragChoosesAStretchAndAClickTakesItAway() {
        drag(0.55, 0.999);
        assertThat(visit.page()).hasURL(Pattern.compile("from=2019-0[3-5]-\\d\\d"));
        assertThat(visit.page().locator(".item")).hasCount(3);
        assertThat(visit.page().locator(".bar.is-out").first()).isAttached();
        visit.picture("desktop-en-brush");
        drag(0.2, 0.2);
        visit.showsCount(5);
        assertThat(visit.page().locator(".brush")).isHidden();
    }

    @Test
    void theEndsMoveWithTheKeyboard() {
        Locator from = visit.page().locator(".handle-from");
        from.focus();
        String before = from.getAttribute("aria-valuetext");
        from.press("PageUp");
        assertThat(visit.page()).hasURL(Pattern.compile("from=2019"));
        assertThat(from).isFocused();
        assertThat(from).not().hasAttribute("aria-valuetext", before);
        from.press("Escape");
        visit.showsCount(5);
    }

    @Test
    void barsAreByGroupOrTypeLinearOrLogarithmic() {
        visit.choose("bars-by", "event_type");
        assertThat(visit.page()).hasURL(Pattern.compile("bars=event_type"));
        visit.choose("bars-scale", "log");
        assertThat(visit.page()).hasURL(Pattern.compile("scale=log"));
        assertThat(visit.page().locator(".bar").first()).isAttached();
    }

    @Test
    void playingGoesThroughTimeAndStops() {
        visit.page().clock().install();
        visit.open("?from=2019-01-01&to=2019-02-10");
        visit.page().locator("#play").click();
        assertThat(visit.page().locator("#play")).hasAttribute("aria-label", "Pause");
        visit.page().clock().runFor(1000);
        assertThat(visit.page()).not().hasURL(Pattern.compile("from=2019-01-01"));
        visit.page().clock().runFor(20_000);
        assertThat(visit.page().locator("#play")).hasAttribute("aria-label", "Play through time");
        visit.settled();
    }

    @Test
    void playingEndsWithThePage() {
        visit.page().locator("#play").click();
        visit.page().locator("#pages a[data-page=trends]").click();
        visit.page().locator("#pages a[data-page='']").click();
        assertThat(visit.page().locator("#play")).hasAttribute("aria-label", "Play through time");
    }

    private void drag(double from, double to) {
        BoundingBox box = visit.page().locator("#time-field").boundingBox();
        Mouse mouse = visit.page().mouse();
        mouse.move(box.x + box.width * from, box.y + 12);
        mouse.down();
        mouse.move(box.x + box.width * to, box.y + 14, new Mouse.MoveOptions().setSteps(4));
        mouse.up();
    }
}
