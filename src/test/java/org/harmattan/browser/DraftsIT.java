package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Working on a draft for long: what was put right stays where it belongs, whatever else is done to the draft. */
class DraftsIT extends ProgramTest {

    private static final String ARTICLE = """
            Douentza, 12 mai 2023. Des hommes armés ont attaqué mercredi le village de Hombori, dans le centre du Mali.
            Douze civils ont été tués, selon des élus locaux.

            Le même jour, un véhicule de l'armée a sauté sur une mine près de Gossi. Deux soldats sont morts.
            """;

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = atDesk().open("?page=add");
    }

    @Test
    void whatWasPutRightStaysWithItsIncidentWhateverIsWrittenBeforeIt() {
        paste("Devant. " + ARTICLE);
        card("Gossi").getByText("Confirm").click();
        card("Hombori").getByText("Correct").click();
        card("Hombori").locator("input[name=killed_max]").fill("31");
        visit.page().locator("#article").fill("Lundi, trois personnes ont été enlevées à Djibo.\n\nDevant. " + ARTICLE);
        assertThat(card("Djibo")).isVisible();
        assertThat(card("Gossi").locator(".badge-status")).hasText("Confirmed");
        assertThat(card("Hombori").locator("input[name=killed_max]")).hasValue("31");
        assertThat(card("Djibo").locator(".badge-status")).hasCount(0);
        Locator pins = visit.page().locator("#place-map .pin");
        assertThat(pins).hasCount(3);
        for (Locator pin : pins.all()) {
            assertThat(pin).isInViewport();
        }
    }

    /** The text is read a moment after the last letter; who presses at once means what stands there. */
    @Test
    void whatIsTypedRightBeforeSavingIsSavedToo() {
        paste("Aussitôt. " + ARTICLE);
        List<String> sent = saved();
        visit.page().locator("#article").fill("Aussitôt. " + ARTICLE + "\nLe calme est revenu.");
        visit.page().locator("#save").click();
        assertThat(visit.page().locator(".add-told .notice-info")).isVisible();
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).contains("Le calme est revenu."), sent.get(0));
    }

    @Test
    void whatStandsInAFormAfterAReloadIsSavedWithAllDrafts() {
        paste("Rechargé. " + ARTICLE);
        card("Hombori").getByText("Correct").click();
        card("Hombori").locator("input[name=killed_max]").pressSequentially("7");
        String typed = card("Hombori").locator("input[name=killed_max]").inputValue();
        visit.page().reload();
        assertThat(card("Hombori").locator("input[name=killed_max]")).hasValue(typed);
        List<String> sent = saved();
        visit.press(".intake", "New text");
        paste("Autre article. " + ARTICLE);
        visit.press(".shelf-told", "Save all 2 drafts");
        assertThat(visit.page().locator(".draft")).hasCount(0);
        assertTrue(
                sent.stream().anyMatch(body -> body.contains("\"killed_max\":" + typed) && body.contains("Rechargé")),
                typed);
    }

    /** What is sent to be stored from now on. */
    private List<String> saved() {
        List<String> sent = new CopyOnWriteArrayList<>();
        visit.page().onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/api/articles")) {
                sent.add(request.postData());
            }
        });
        return sent;
    }

    /** A press on a pin leaves the field that one was in, and what that changes must not take the pin away. */
    @Test
    void aPinIsDraggedRightOutOfAFieldAndTheFormFollows() {
        paste("Glisser. " + ARTICLE);
        card("Hombori").getByText("Correct").click();
        card("Hombori").locator("input[name=killed_max]").fill("32");
        Locator pin = visit.page().locator("#place-map .pin[aria-label*=Hombori]");
        BoundingBox box = pin.boundingBox();
        Mouse mouse = visit.page().mouse();
        mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + 60, box.y + 60, new Mouse.MoveOptions().setSteps(6));
        mouse.up();
        assertThat(card("Hombori").locator("input[name=coordinates]")).not().hasValue(Pattern.compile("15\\.2"));
        assertThat(card("Hombori").locator("input[name=killed_max]")).hasValue("32");
        card("Hombori").getByText("Apply").click();
        assertThat(card("Hombori").locator(".toll")).containsText("32");
    }

    @Test
    void aTabThatAnotherOvertookSaysSoAndNeitherLosesWhatItHolds() {
        paste("Deux onglets. " + ARTICLE);
        Page other = visit.page().context().newPage();
        other.navigate(visit.page().url());
        assertThat(other.locator("#article")).hasValue(Pattern.compile("Deux onglets"));
        other.locator("#article").fill("Autre onglet. " + ARTICLE);
        Locator told = visit.page().locator(".add-overtaken");
        assertThat(told).containsText("This draft was changed in another tab.");
        visit.isAccessible("overtaken");
        visit.page().locator("#article").fill("Mon onglet. " + ARTICLE);
        visit.press(".add-overtaken", "Keep what stands here");
        assertThat(told).isEmpty();
        assertThat(other.locator(".add-overtaken")).containsText("This draft was changed in another tab.");
        other.locator(".add-overtaken").getByText("Show what stands there").click();
        assertThat(other.locator("#article")).hasValue(Pattern.compile("Mon onglet"));
        other.close();
        visit.page().reload();
        assertThat(visit.page().locator("#article")).hasValue(Pattern.compile("Mon onglet"));
    }

    @Test
    void anotherFormIsOpenedOnceNothingInTheFirstIsWrong() {
        paste("Deux formulaires. " + ARTICLE);
        card("Hombori").getByText("Correct").click();
        Locator killed = card("Hombori").locator("input[name=killed_max]");
        killed.fill("beaucoup");
        card("Gossi").getByText("Correct").click();
        assertThat(killed).hasValue("beaucoup");
        assertThat(killed).hasAttribute("aria-invalid", "true");
        killed.fill("33");
        card("Gossi").getByText("Correct").click();
        assertThat(card("Gossi").locator("input[name=killed_max]")).isVisible();
        assertThat(card("Hombori").locator(".toll")).containsText("33");
    }

    @Test
    void severalArticlesInOneTextAreAskedAboutAndParted() {
        String second =
                "Niger: roadside bomb kills four soldiers\n\nNIAMEY (Reuters) - Four soldiers were killed on Monday, 8 May"
                        + " 2023, when their vehicle hit a roadside bomb near Banibangou, in western Niger, the ministry said.";
        paste(ARTICLE + "\n-----\n\n" + second);
        Locator asked = visit.page().locator(".add-apart");
        assertThat(asked).containsText("This text seems to hold 2 articles.");
        visit.isAccessible("several");
        visit.press(".add-apart", "It is one article");
        assertThat(asked).isEmpty();
        assertThat(visit.page().locator(".draft")).hasCount(1);
        visit.press(".intake", "New text");
        paste(ARTICLE + "\n-----\n\n" + second);
        visit.press(".add-apart", "Make 2 drafts of it");
        assertThat(visit.page().locator(".draft")).hasCount(3);
        assertThat(visit.page().locator("#article")).hasValue(Pattern.compile("Gossi"));
        assertThat(visit.page().locator("#article")).not().hasValue(Pattern.compile("Niger"));
        visit.page().locator(".draft").nth(1).click();
        assertThat(card("Banibangou")).isVisible();
        assertThat(card("Hombori")).hasCount(0);
    }

    /** What was typed while the server still reads the page stays. */
    @Test
    void whatIsTypedWhileAPageIsReadStays() {
        List<Route> held = new CopyOnWriteArrayList<>();
        visit.page().route("**/api/articles?dry_run=true*", held::add);
        visit.page()
                .locator("#article")
                .fill(
                        "<article><h1>Niger : attaque à Sanam</h1><p>Sept civils ont été tués lundi à Sanam.</p></article>");
        visit.page().waitForCondition(() -> !held.isEmpty());
        visit.page().locator("#add input[name=publisher]").fill("Journal");
        visit.page().locator("#add input[name=title]").fill("Mon titre");
        held.forEach(Route::resume);
        assertThat(visit.page().locator("#article")).hasValue(Pattern.compile("Sept civils"));
        assertThat(visit.page().locator("#add input[name=publisher]")).hasValue("Journal");
        assertThat(visit.page().locator("#add input[name=title]")).hasValue("Mon titre");
        visit.page().unroute("**/api/articles?dry_run=true*");
    }

    private void paste(String text) {
        visit.page().locator("#article").fill(text);
        assertThat(card("Hombori")).isVisible();
    }

    /** The incident at that place. */
    private Locator card(String place) {
        return visit.page()
                .locator(".incident-card")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page().locator("h3", new Page.LocatorOptions().setHasText(place))));
    }
}
