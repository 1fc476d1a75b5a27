package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions on stored incidents whose answer comes when the reader has gone on to something else. */
class OvertakenIT extends ProgramTest {

    private Visit visit;

    @Test
    void goingBackTakesTheQuestionAwayInsteadOfPuttingItToAnotherIncident() {
        open("Bounti");
        String bounti = visit.page().url();
        visit.page().locator(".item", text("Amachach")).click();
        assertThat(visit.detail().locator("#detail-title")).containsText("Amachach");
        assertThat(visit.detail().locator(".actions")).isVisible();
        visit.press(".actions", "Reject");
        visit.page().locator("#dialog input[name=why]").fill("told of Amachach alone");
        visit.page().goBack();
        assertThat(visit.page()).hasURL(bounti);
        assertThat(visit.page().locator("#dialog")).isHidden();
        assertThat(visit.page().locator(".actions .unsent")).hasCount(0);
        visit.page().goForward();
        visit.page().locator(".actions button:has(.unsent)").click();
        assertThat(visit.page().locator("#dialog input[name=why]")).hasValue("told of Amachach alone");
        visit.press("#dialog footer", "Cancel");
    }

    @Test
    void whatMayBeMergedIsNotAskedOverAnotherIncident() {
        open("Bounti");
        visit.page().locator(".item", text("Amachach")).click();
        assertThat(visit.detail().locator(".actions")).isVisible();
        List<Route> held = hold("**/similar");
        visit.press(".actions", "Merge");
        visit.page().waitForCondition(() -> held.size() == 1);
        visit.page().goBack();
        assertThat(visit.detail().locator("#detail-title")).containsText("Bounti");
        visit.page().waitForResponse("**/similar", () -> held.get(0).resume());
        assertThat(visit.detail().locator(".actions")).isVisible();
        assertThat(visit.page().locator("#dialog")).isHidden();
    }

    @Test
    void anAnswerThatComesLateLeavesTheNextQuestionAlone() {
        open("Aribinda");
        List<Route> held = hold("**/api/incidents/*");
        visit.press(".actions", "Reject");
        visit.page().locator("#dialog input[name=why]").fill("told twice");
        visit.press("#dialog footer", "Reject");
        visit.page().waitForCondition(() -> held.size() == 1);
        visit.page().keyboard().press("Escape");
        visit.press(".actions", "Correct");
        visit.page().locator("#dialog input[name=target]").fill("Éleveurs");
        held.get(0).abort();
        assertThat(visit.page().locator("#trouble .notice-error")).containsText("“Reject – ");
        assertThat(visit.page().locator("#trouble .notice-error")).containsText("The server does not answer.");
        assertThat(visit.page().locator("#dialog .dialog-told")).isEmpty();
        assertThat(visit.page().locator("#dialog input[name=target]")).hasValue("Éleveurs");
        visit.page().unroute("**/api/incidents/*");
        visit.press("#dialog footer", "Cancel");
        visit.isAccessible("failed-late");
        visit.press("#trouble .notice-error", "Dismiss");
        assertThat(visit.page().locator("#trouble .notice-error")).hasCount(0);
        visit.forgive("/api/incidents/");
    }

    @Test
    void whatFailsLateIsSeenFromAnotherPage() {
        open("Aribinda");
        List<Route> held = hold("**/api/incidents/*");
        visit.press(".actions", "Reject");
        visit.press("#dialog footer", "Reject");
        visit.page().waitForCondition(() -> held.size() == 1);
        visit.page().keyboard().press("Escape");
        visit.page().locator("#pages a[data-page=add]").click();
        held.get(0).abort();
        assertThat(visit.page().locator("#trouble .notice-error")).isInViewport();
        visit.page().locator("#add textarea").first().focus();
        visit.page().locator("#trouble button", text("Dismiss")).press("Enter");
        assertThat(visit.page().locator("#trouble")).isEmpty();
        assertThat(visit.page().locator("#add textarea").first()).isFocused();
        visit.forgive("/api/incidents/");
    }

    @Test
    void aPageThatCannotBeFetchedIsSaidAndOpensAfterAll() {
        open("Aribinda");
        visit.page().route("**/js/trends/trends.js", Route::abort);
        visit.page().locator("#pages a[data-page=trends]").click();
        assertThat(visit.page().locator("#trouble .notice-error")).containsText("“Trends” could not be loaded.");
        assertThat(visit.page().locator("#trouble .notice-error")).isInViewport();
        visit.isAccessible("not-loaded");
        visit.page().unroute("**/js/trends/trends.js");
        visit.press("#trouble", "Try again");
        assertThat(visit.page().locator("#trends h2").first()).isVisible();
        assertThat(visit.page().locator("#trouble")).isEmpty();
        visit.forgive("/js/trends/");
    }

    @Test
    void whatIsDoneLateDoesNotCloseWhatIsBeingTyped() {
        open("Bounti");
        List<Route> held = hold("**/api/incidents/*");
        visit.press(".actions", "Confirm");
        visit.press("#dialog footer", "Confirm");
        visit.page().waitForCondition(() -> held.size() == 1);
        visit.page().keyboard().press("Escape");
        visit.press(".actions", "Correct");
        visit.page().locator("#dialog input[name=target]").fill("Éleveurs");
        visit.page().unroute("**/api/incidents/*");
        held.get(0).resume();
        assertThat(visit.detail().locator(".detail-badges")).containsText("Confirmed");
        assertThat(visit.page().locator("#dialog input[name=target]")).hasValue("Éleveurs");
        visit.press("#dialog footer", "Save");
        assertThat(visit.page().locator("#dialog")).isHidden();
        assertThat(visit.detail().locator(".fact-target")).containsText("Éleveurs");
    }

    /** Requests of that address that change something, or ask what is alike, wait until the test lets them go on. */
    private List<Route> hold(String address) {
        List<Route> held = new ArrayList<>();
        visit.page().route(address, route -> {
            boolean reads = "GET".equals(route.request().method()) && !address.endsWith("/similar");
            if (reads) {
                route.resume();
            } else {
                held.add(route);
            }
        });
        return held;
    }

    private void open(String place) {
        visit = atDesk().open("");
        visit.page().locator(".item", text(place)).click();
        assertThat(visit.detail().locator(".actions")).isVisible();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
