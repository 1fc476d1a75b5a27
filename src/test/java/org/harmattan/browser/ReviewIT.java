package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Putting stored incidents right. Every test takes an incident of its own, since all share one store. */
class ReviewIT extends ProgramTest {

    private Visit visit;

    @Test
    void confirmedWithAReasonThatTheHistoryKeeps() {
        open("Bounti");
        visit.press(".actions", "Confirm");
        visit.page().locator("#dialog input[name=why]").fill("read the article");
        visit.page().locator("#dialog input[name=by]").fill("Awa");
        visit.press("#dialog footer", "Confirm");
        assertThat(visit.page().locator("#dialog")).isHidden();
        assertThat(visit.detail().locator(".detail-badges")).containsText("Confirmed");
        visit.detail().locator(".history summary").click();
        assertThat(visit.detail().locator(".history li").first()).containsText("Awa");
        assertThat(visit.detail().locator(".history li").first()).containsText("read the article");
        visit.press(".actions", "Reject");
        assertThat(visit.page().locator("#dialog input[name=by]")).hasValue("Awa");
    }

    @Test
    void aReasonForNothingIsNotDroppedWithoutAWord() {
        open("Bounti");
        visit.press(".actions", "Correct");
        visit.page().locator("#dialog input[name=why]").fill("said so by phone");
        visit.press("#dialog footer", "Save");
        assertThat(visit.page().locator("#dialog .dialog-told")).containsText("Nothing was changed.");
        assertThat(visit.page().locator("#dialog input[name=why]")).hasValue("said so by phone");
        visit.isAccessible("reason for nothing");
        visit.page().locator("#dialog input[name=why]").fill("");
        visit.press("#dialog footer", "Save");
        assertThat(visit.page().locator("#dialog")).isHidden();
    }

    @Test
    void correctedRejectedAndRestored() {
        open("Amachach");
        visit.press(".actions", "Correct");
        visit.page().locator("#dialog input[name=killed_max]").fill("5");
        visit.press("#dialog footer", "Save");
        assertThat(visit.page().locator("#dialog input[name=killed_max]")).hasAttribute("aria-invalid", "true");
        assertThat(visit.page().locator("#dialog .form-killed_max .field-error"))
                .hasText("The least is not above the best, the best not above the most.");
        visit.isAccessible("wrong");
        visit.page().locator("#dialog input[name=killed_max]").fill("25");
        visit.page().locator("#dialog input[name=coordinates]").fill("18.9, 1.1");
        visit.press("#dialog footer", "Save");
        assertThat(visit.page().locator("#dialog")).isHidden();
        assertThat(visit.detail().locator(".fact-killed")).containsText("20–25");
        visit.press(".actions", "Reject");
        visit.press("#dialog footer", "Reject");
        assertThat(visit.page().locator("#dialog")).isHidden();
        assertThat(visit.detail().locator(".detail-badges")).containsText("Rejected");
        assertThat(visit.page().locator(".item", text("Amachach"))).hasCount(0);
        Visit rejected = atDesk().open("?status=rejected");
        assertThat(rejected.page().locator("#tally")).hasText("1 incident");
        visit.press(".actions", "Restore");
        visit.press("#dialog footer", "Restore");
        assertThat(visit.page().locator(".item", text("Amachach"))).hasCount(1);
        assertThat(visit.detail().locator(".fact-killed")).containsText("20–25");
    }

    @Test
    void aConflictIsToldAndTheNewStateShown() {
        open("Aribinda");
        visit.press(".actions", "Correct");
        visit.page().locator("#dialog input[name=group]").fill("Ansaroul Islam");
        Visit other = atDesk().open("");
        other.page().locator(".item", text("Aribinda")).click();
        other.press(".actions", "Confirm");
        other.press("#dialog footer", "Confirm");
        assertThat(other.detail().locator(".detail-badges")).containsText("Confirmed");
        visit.press("#dialog footer", "Save");
        assertThat(visit.page().locator("#dialog .notice-error"))
                .containsText("Somebody else has changed this incident.");
        assertThat(visit.detail().locator(".detail-badges")).containsText("Confirmed");
        visit.forgive("412");
        visit.press("#dialog footer", "Save");
        assertThat(visit.page().locator("#dialog")).isHidden();
        assertThat(visit.detail().locator(".fact-group")).containsText("Ansaroul Islam");
    }

    @Test
    void splitAndMergedAgain() {
        visit = atDesk().open("?background=true");
        visit.page().locator(".item").first().click();
        visit.press(".actions", "Split");
        visit.press("#dialog footer", "Split");
        Locator wrong = visit.page().locator("#dialog .split-part .field-error:visible");
        assertThat(wrong).hasText("This part says the same as part 1: give it another day, place or number.");
        visit.isAccessible("split-same");
        visit.page().getByText("Another part").click();
        visit.press("#dialog .split-part:nth-child(3)", "Remove this part");
        assertThat(visit.page().locator("#dialog .split-part")).hasCount(2);
        visit.page().locator("#dialog input[name=killed_best-1]").fill("2");
        visit.page().locator("#dialog input[name=killed_min-1]").fill("2");
        visit.page().locator("#dialog input[name=killed_max-1]").fill("2");
        visit.press("#dialog footer", "Split");
        assertThat(visit.page().locator("#dialog")).isHidden();
        visit.showsCount(2);
        visit.press(".actions", "Merge");
        Locator like = visit.page().locator("#dialog .similar input").first();
        assertThat(like).isVisible();
        visit.press("#dialog footer", "Merge into this one");
        assertThat(visit.page().locator("#dialog .field-error")).hasText("Choose at least one.");
        like.check();
        visit.press("#dialog footer", "Merge into this one");
        assertThat(visit.page().locator("#dialog")).isHidden();
        visit.showsCount(1);
    }

    @Test
    void whatWasTypedAndNotSentIsThereAgainAfterAReload() {
        open("Bounti");
        visit.press(".actions", "Correct");
        visit.page().locator("#dialog input[name=target]").fill("Éleveurs");
        visit.page().locator("#dialog input[name=killed_max]").fill("many");
        visit.page().locator("#dialog input[name=why]").fill("seen the list");
        visit.page().reload();
        Locator correct = visit.page().locator(".actions button:has(.unsent)");
        assertThat(correct).hasText(Pattern.compile("Correct.*not sent yet"));
        correct.click();
        assertThat(visit.page().locator("#dialog input[name=target]")).hasValue("Éleveurs");
        assertThat(visit.page().locator("#dialog input[name=killed_max]")).hasValue("many");
        assertThat(visit.page().locator("#dialog input[name=why]")).hasValue("seen the list");
        visit.isAccessible("unsent");
        visit.page().keyboard().press("Escape");
        assertThat(correct).isVisible();
        correct.click();
        visit.press("#dialog", "Start afresh");
        assertThat(visit.page().locator("#dialog input[name=target]")).not().hasValue("Éleveurs");
        visit.press("#dialog footer", "Cancel");
        assertThat(visit.page().locator(".unsent")).hasCount(0);
    }

    @Test
    void partsThatWereBegunAreThereAgainAndALostConnectionCostsNothing() {
        open("Aribinda");
        visit.press(".actions", "Split");
        visit.page().getByText("Another part").click();
        visit.page().locator("#dialog input[name=place-3]").fill("Djibo");
        visit.page().locator("#dialog input[name=killed_best-2]").fill("4");
        visit.page().reload();
        visit.page().locator(".actions button:has(.unsent)").click();
        assertThat(visit.page().locator("#dialog input[name=place-3]")).hasValue("Djibo");
        assertThat(visit.page().locator("#dialog input[name=killed_best-2]")).hasValue("4");
        visit.press("#dialog footer", "Cancel");
        visit.press(".actions", "Reject");
        visit.page().locator("#dialog input[name=why]").fill("told twice");
        visit.page().route("**/api/incidents/*", Route::abort);
        visit.press("#dialog footer", "Reject");
        assertThat(visit.page().locator("#dialog .notice-error")).containsText("The server does not answer.");
        visit.page().reload();
        visit.page().unroute("**/api/incidents/*");
        visit.page().reload();
        visit.page().locator(".actions button:has(.unsent)").click();
        assertThat(visit.page().locator("#dialog input[name=why]")).hasValue("told twice");
        visit.press("#dialog footer", "Cancel");
        visit.forgive("/api/incidents/");
    }

    @Test
    void withNothingToMergeThereIsNothingToDecide() {
        open("Bounti");
        visit.press(".actions", "Merge");
        assertThat(visit.page().locator("#dialog")).containsText("There is nothing to merge.");
        assertThat(visit.page().locator("#dialog input")).hasCount(0);
        visit.isAccessible("nothing-to-merge");
        visit.press("#dialog footer", "Close");
        assertThat(visit.page().locator("#dialog")).isHidden();
    }

    @Test
    void actorsStandInTheFormInTheReadersWords() {
        visit = visit(Visitor.desk("fr-FR")).open("");
        visit.page().locator(".item", text("Bounti")).click();
        visit.press(".actions", "Corriger");
        Locator target = visit.page().locator("#dialog input[name=target]");
        assertThat(target).hasValue(Pattern.compile("Civils"));
        target.fill("Civils; MINUSMA");
        visit.press("#dialog footer", "Enregistrer");
        assertThat(visit.page().locator("#dialog")).isHidden();
        assertThat(visit.detail().locator(".fact-target")).containsText("Civils, MINUSMA");
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
