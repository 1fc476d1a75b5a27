package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of the page, in both themes and languages, at a desk and on a phone: nobody is kept out of any. */
class AccessibilityIT extends ExhibitTest {

    private Visit visit;

    static Stream<Visitor> visitors() {
        return Stream.of(Visitor.desk("en-GB"), Visitor.phone("fr-FR"), Visitor.desk("fr-FR"), Visitor.phone("en-GB"));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void theMapAndItsList(Visitor visitor) {
        visit = visit(visitor).open("");
        visit.isAccessible("map");
        if (visitor.touch()) {
            visit.page().locator("#filters > summary").tap();
        }
        visit.page().locator("#area-typed summary").click();
        visit.isAccessible("filters");
        visit.open("?group=JNIM&from=2019-01-01&to=2019-12-31&within=1,14.5,200&bars=event_type");
        visit.isAccessible("filtered");
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void anIncident(Visitor visitor) {
        visit = visit(visitor).open("?id=" + Exhibits.CONTESTED);
        assertThat(visit.detail().locator(".article-text")).isVisible();
        assertThat(visit.detail().locator(".history")).isVisible();
        for (String fold : new String[] {".coordinates", ".alternatives", ".history"}) {
            visit.detail().locator(fold + " summary").click();
        }
        visit.isAccessible("incident");
        visit.detail().locator(".actions button").nth(1).click();
        assertThat(visit.page().locator("#dialog")).isVisible();
        visit.isAccessible("correct");
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void trends(Visitor visitor) {
        visit = visit(visitor).open("?page=trends");
        assertThat(visit.page().locator("#trends canvas")).hasCount(3);
        visit.isAccessible("trends");
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void adding(Visitor visitor) {
        visit = visit(visitor).open("?page=add");
        visit.page().locator("#article").fill("Rien.");
        assertThat(visit.page().locator("#add .article-text")).isVisible();
        visit.isAccessible("add");
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void savingAllDrafts(Visitor visitor) {
        visit = visit(visitor).open("?page=add");
        visit.page().locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("un.txt", "text/plain", "Un.".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("deux.txt", "text/plain", "Deux.".getBytes(StandardCharsets.UTF_8)),
        });
        Locator all = visit.page().locator(".shelf-told .button").first();
        assertThat(all).isVisible();
        visit.isAccessible("drafts");
        visit.page().route("**/api/articles*", route -> {});
        all.click();
        assertThat(visit.page().locator(".shelf-told progress")).isVisible();
        visit.isAccessible("saving-all");
        // Left first: what waits is sent when nothing holds it up any more, and a draft might be saved before the page
        // is open again.
        visit.page().navigate("about:blank");
        visit.page().unroute("**/api/articles*");
        visit.open("?page=add");
        visit.page().route("**/api/articles*", Route::abort);
        all.click();
        assertThat(visit.page().locator("#saved-all")).isVisible();
        visit.isAccessible("none-saved");
        visit.forgive("/api/articles");
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void aFileThatLacksSome(Visitor visitor) {
        visit = visit(visitor).open("");
        visit.leavesOut(3, 1);
        visit.page().locator("#download").click();
        visit.download(visit.page()
                .locator("#download-menu")
                .getByText("ACLED", new Locator.GetByTextOptions().setExact(true)));
        assertThat(visit.page().locator(".download-note")).containsText("3");
        visit.isAccessible("download-lacking");
    }

    static Stream<Visitor> few() {
        return Stream.of(Visitor.desk("en-GB"), Visitor.phone("fr-FR"));
    }

    @ParameterizedTest
    @MethodSource("few")
    void whileItLoads(Visitor visitor) {
        visit = visit(visitor);
        visit.page().route("**/api/view*placed*", route -> {});
        visit.page().navigate(site().address());
        assertThat(visit.page().locator("#list[aria-busy=true]")).isAttached();
        visit.isAccessible("loading");
        visit.page().route("**/api/incidents/*", route -> {});
        visit.page().navigate(site().address() + "?id=" + Exhibits.CONTESTED);
        assertThat(visit.page().locator("#detail-title")).isVisible();
        visit.isAccessible("incident-loading");
    }

    @ParameterizedTest
    @MethodSource("few")
    void whatFailedInEachPart(Visitor visitor) {
        visit = visit(visitor);
        visit.page().route("**/api/incidents/*", Route::abort);
        visit.page().navigate(site().address() + "?id=" + Exhibits.CONTESTED);
        assertThat(visit.page().locator(".detail .notice-error")).isVisible();
        visit.isAccessible("incident-failed");
        visit.page().route("**/api/histogram*", Route::abort);
        visit.page().navigate(site().address() + "?page=trends");
        assertThat(visit.page().locator("#trends .notice-error")).isVisible();
        visit.isAccessible("trends-failed");
        visit.page().route("**/api/articles*", Route::abort);
        visit.page().navigate(site().address() + "?page=add");
        visit.page().locator("#article").fill("Rien.");
        assertThat(visit.page().locator(".add-told .notice-error")).isVisible();
        visit.isAccessible("add-failed");
        visit.forgive("/api/");
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void nothingFoundAndNobodyThere(Visitor visitor) {
        visit = visit(visitor).open("?group=Nobody");
        visit.isAccessible("empty");
        visit.page().route("**/api/view*placed*", Route::abort);
        visit.page().navigate(site().address());
        assertThat(visit.page().locator("#notice .notice-error")).isVisible();
        visit.forgive("/api/view");
        visit.isAccessible("away");
    }
}
