package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panel of an incident, on the seed article. */
class DetailIT extends ProgramTest {

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = atDesk().open("");
        visit.page()
                .locator(".item", new Page.LocatorOptions().setHasText("Bounti"))
                .click();
        assertThat(visit.detail().locator(".article-text")).isVisible();
    }

    @Test
    void accountsThatDisagreeStandSideBySide() {
        assertThat(visit.detail().locator(".accounts h3")).hasText("Accounts that disagree");
        Locator accounts = visit.detail().locator(".account");
        assertThat(accounts.nth(1)).isVisible();
        double first = accounts.nth(0).boundingBox().y;
        assertThat(accounts.nth(1).boundingBox().y).isEqualTo(first);
        assertThat(accounts.first()).containsText("20 civils");
    }

    @Test
    void theWholeArticleIsThereWithItsWordsMarked() {
        Locator text = visit.detail().locator(".article-text");
        assertThat(text).containsText("Le Groupe de soutien à l’islam et aux musulmans");
        assertThat(text).containsText("déplacement de dizaines de milliers de personnes.");
        assertThat(text.locator("mark.trigger").first()).containsText("bombardement");
    }

    @Test
    void aFieldLightsItsOwnWordsByPointerAndKeyboard() {
        Locator lit = visit.detail().locator("mark.is-lit");
        assertThat(lit).hasCount(0);
        visit.detail().locator(".fact-place .fact-words").hover();
        assertThat(lit.first()).containsText("Bounti");
        visit.detail().locator(".fact-killed .fact-words").focus();
        visit.detail().locator(".detail-head").hover();
        visit.detail().locator(".fact-killed .fact-words").blur();
        visit.detail().locator(".fact-killed .fact-words").focus();
        assertThat(lit.filter(new Locator.FilterOptions().setHasText("Bounti"))).hasCount(0);
        assertThat(lit.first()).containsText(Pattern.compile("20|trentaine"));
        visit.page().keyboard().press("Enter");
        assertThat(lit.first()).isInViewport();
        visit.picture("desktop-en-words");
    }

    @Test
    void whatAPressHasLitStaysLitWhenThePanelMovesFromUnderThePointer() {
        visit.detail().locator(".fact-killed .fact-words").click();
        assertThat(visit.detail().locator(".fact-killed .fact-words")).not().isInViewport();
        visit.page().mouse().move(700, 300);
        assertThat(visit.detail().locator("mark.is-lit").first()).isInViewport();
        visit.page().keyboard().press("Tab");
        assertThat(visit.detail().locator("mark.is-lit", new Locator.LocatorOptions().setHasText("trentaine")))
                .hasCount(0);
    }

    @Test
    void coordinatesAreCopiedInThreeForms() {
        visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit.detail().locator(".coordinates summary").click();
        assertThat(visit.detail().locator(".coordinate-decimal code"))
                .hasText(Pattern.compile("15\\.\\d{5}, -2\\.\\d{5}"));
        assertThat(visit.detail().locator(".coordinate-dms code"))
                .hasText(Pattern.compile("15°\\d\\d′\\d\\d\\.\\d″N 2°\\d\\d′\\d\\d\\.\\d″W"));
        assertThat(visit.detail().locator(".coordinate-mgrs code")).hasText(Pattern.compile("30P[A-Z]{2}\\d{10}"));
        visit.detail().locator(".coordinate-mgrs button").click();
        assertThat(visit.detail().locator(".coordinate-mgrs button")).hasText("Copied");
        assertThat(visit.page().evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(visit.detail().locator(".coordinate-mgrs code").textContent());
    }

    @Test
    void theHistoryTellsHowItCameAboutAndLinksToIt() {
        visit.detail().locator(".history summary").click();
        assertThat(visit.detail().locator(".history li")).hasCount(1);
        assertThat(visit.detail().locator(".history li")).containsText("Extracted");
        visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit.press(".history", "Copy a link to it");
        assertThat(visit.detail().locator(".history")).containsText("Copied");
        String link = (String) visit.page().evaluate("() => navigator.clipboard.readText()");
        visit.page().navigate(link);
        visit.settled();
        assertThat(visit.detail()).containsText("This is revision 1");
        visit.press(".detail", "Show the present one");
        assertThat(visit.page()).not().hasURL(Pattern.compile("revision="));
    }

    @Test
    void whatIsGoneIsToldAsGone() {
        visit.open("?id=no-such-incident");
        visit.forgive("no-such-incident");
        assertThat(visit.page().locator(".notice")).containsText("The incident of this link is not shown.");
        visit.press("#notice", "Dismiss");
        assertThat(visit.page()).not().hasURL(Pattern.compile("id="));
    }
}
