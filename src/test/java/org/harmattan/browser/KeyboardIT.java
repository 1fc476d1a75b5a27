package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page with the keyboard alone. */
class KeyboardIT extends ExhibitTest {

    private Visit visit;
    private Keyboard keyboard;

    @BeforeEach
    void arrive() {
        visit = visit(Visitor.desk("fr-FR")).open("");
        keyboard = visit.page().keyboard();
    }

    @Test
    void theFirstTabOffersToSkipToTheList() {
        keyboard.press("Tab");
        assertThat(visit.page().locator(".skip").first()).isFocused();
        assertThat(visit.page().locator(".skip").first()).isInViewport();
        keyboard.press("Enter");
        assertThat(visit.page().locator("#list")).isFocused();
        keyboard.press("Tab");
        assertThat(visit.page().locator(".item").first()).isFocused();
    }

    @Test
    void enterOpensALineOfTheListAndEscapeReturnsToIt() {
        visit.item(Exhibits.CONTESTED).focus();
        keyboard.press("Enter");
        assertThat(visit.page().locator("#detail-title")).isFocused();
        keyboard.press("Escape");
        assertThat(visit.detail()).hasCount(0);
        assertThat(visit.item(Exhibits.CONTESTED)).isFocused();
    }

    @Test
    void whoHoldsALineKeepsItWhereItsIncidentGoesAndHoldsNoOther() {
        String first = visit.listed().get(0);
        String words = visit.item(first).innerText();
        visit.item(first).focus();
        visit.page().evaluate("""
                () => {
                  const sort = document.getElementById('sort');
                  sort.value = 'date';
                  sort.dispatchEvent(new Event('change'));
                }""");
        assertThat(visit.page().locator(".item").first()).not().hasAttribute("data-id", first);
        assertThat(visit.item(first)).isFocused();
        assertThat(visit.item(first).innerText()).isEqualTo(words);
        visit.page().evaluate("() => document.querySelector('#groups input[value=JNIM]').click()");
        visit.showsCount(2);
        assertThat(visit.listed()).doesNotContain(first);
        assertThat(visit.page().locator(".item:focus")).hasCount(0);
    }

    @Test
    void enterOpensAMarkerAndEscapeReturnsToIt() {
        visit.marker(Exhibits.PLACED).focus();
        assertThat(visit.marker(Exhibits.PLACED)).hasAttribute("role", "button");
        assertThat(visit.marker(Exhibits.PLACED)).hasAttribute("aria-label", Pattern.compile("10 juin 2019"));
        keyboard.press("Enter");
        assertThat(visit.page().locator("#detail-title")).isFocused();
        keyboard.press("Tab");
        assertThat(visit.page().locator(".detail .close")).isFocused();
        keyboard.press("Enter");
        assertThat(visit.detail()).hasCount(0);
        assertThat(visit.marker(Exhibits.PLACED)).isFocused();
    }

    @Test
    void aGroupIsChosenWithTheSpaceBarAndKeepsTheFocus() {
        visit.choice("groups", "JNIM").focus();
        keyboard.press("Space");
        visit.showsCount(2);
        assertThat(visit.choice("groups", "JNIM")).isChecked();
        assertThat(visit.choice("groups", "JNIM")).isFocused();
        assertThat(visit.page().locator("#tally[aria-live=polite]")).hasText("2 sur 5 incidents");
    }

    @Test
    void everythingThatCanBeFocusedShowsThatItIs() {
        for (String selector : new String[] {".item", ".marker", "#download", "#from", ".leaflet-control-zoom-in"}) {
            visit.page().locator(selector).first().focus();
            keyboard.press("Shift");
            Object width = visit.page()
                    .locator(selector)
                    .first()
                    .evaluate(
                            "e => parseFloat(getComputedStyle(e).outlineWidth) * (getComputedStyle(e).outlineStyle !== 'none')");
            assertThat(((Number) width).doubleValue()).as(selector).isGreaterThanOrEqualTo(1);
        }
    }
}
