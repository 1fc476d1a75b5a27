package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees who starts the program for the first time: the incidents of the seed article, by the whole program. */
class SeedsIT extends ProgramTest {

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = atDesk().open("");
    }

    @Test
    void placesAreCalledWhatReadersOfTheLanguageCallThem() {
        Visit visit = atDesk().open("?lang=en&view=6/17.5/-2.5");
        assertThat(visit.page().locator(".map-name", named("Timbuktu")).first()).isAttached();
        assertThat(visit.page().locator(".map-name", named("Tombouctou"))).hasCount(0);
        visit.picture("desktop-en-timbuktu");
        visit.page().locator("[data-lang=fr]").click();
        assertThat(visit.page().locator(".map-name", named("Tombouctou")).first())
                .isAttached();
        assertThat(visit.page().locator(".map-name", named("Timbuktu"))).hasCount(0);
    }

    private static Page.LocatorOptions named(String name) {
        return new Page.LocatorOptions().setHasText(name);
    }

    @Test
    void thereAreFourIncidentsThreeOfThemOnTheMap() {
        assertThat(visit.page().locator(".item")).hasCount(4);
        assertThat(visit.page().locator(".marker")).hasCount(3);
        assertThat(visit.page().locator("#to-unplaced")).hasText("1 without a place");
        assertThat(site().line()).contains("(4 incidents from 1 articles)");
        visit.picture("seeds-en");
    }

    @Test
    void theStrikeIsContestedAndBothAccountsAreThere() {
        open("Bounti");
        assertThat(visit.detail().locator(".badge-contested")).isVisible();
        assertThat(visit.detail().locator(".fact-group")).containsText("Barkhane");
        assertThat(visit.detail().locator(".fact-killed")).containsText("20–30");
        assertThat(visit.detail().locator(".fact-date")).containsText("Date not said, at the latest 15 Jan 2021");
        assertThat(visit.detail().locator(".article-text mark.trigger").first()).isVisible();
        assertThat(visit.detail().locator(".account-denies").first()).containsText("France");
        assertThat(visit.detail().locator(".account-alleges").first()).containsText("20");
        Locator quote = visit.detail().locator(".account", new Locator.LocatorOptions().setHasText("rejeté"));
        quote.first().locator(".quote-more").focus();
        visit.page().keyboard().press("Enter");
        assertThat(quote.first().locator("blockquote")).hasClass("is-whole");
        visit.page().keyboard().press("Enter");
        assertThat(quote.first().locator("blockquote")).not().hasClass("is-whole");
        visit.picture("seeds-en-strike");
    }

    @Test
    void theCarBombIsAnAreaAndNoDot() {
        Locator item = open("Aribinda");
        assertThat(visit.detail().locator("h2")).hasText("Suicide bomb, Aribinda (area)");
        assertThat(item.locator(".symbol.is-region")).hasCount(1);
        assertThat(visit.page().locator("path.area.is-selected")).not().hasCount(0);
        assertThat(visit.detail()).containsText("An area, not a point");
        assertThat(visit.detail().locator(".fact-killed")).containsText("No number given");
        visit.picture("seeds-en-area");
    }

    @Test
    void theEarlierAttacksAreBackgroundWithoutAPlace() {
        visit.choose("background", "true");
        visit.showsCount(1);
        Locator item = visit.page().locator(".item");
        assertThat(item.locator(".badge-background")).isVisible();
        assertThat(item.locator(".toll")).containsText("5");
        item.click();
        assertThat(visit.page().locator("#card .detail .fact-group")).containsText("JNIM");
    }

    @Test
    void everythingIsSaidInFrenchToo() {
        visit.page().locator("[data-lang=fr]").click();
        open("Bounti");
        assertThat(visit.detail().locator("h2")).hasText("Frappe aérienne, Bounti");
        assertThat(visit.detail().locator(".fact-place .reasons"))
                .not()
                .containsText(Pattern.compile("\\b(the|at|near|only)\\b"));
        visit.picture("seeds-fr-strike");
    }

    /** Opens the incident whose title names that place. */
    private Locator open(String place) {
        Locator item = visit.page().locator(".item", new Page.LocatorOptions().setHasText(place));
        item.click();
        assertThat(visit.page().locator("#card .detail h2")).containsText(place);
        return item;
    }
}
