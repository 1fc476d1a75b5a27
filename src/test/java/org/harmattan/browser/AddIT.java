package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adding articles: what is read is seen, put right and saved; nothing is lost on the way. */
class AddIT extends ProgramTest {

    private static final String ARTICLE = """
            Douentza, 12 mai 2023. Des hommes armés ont attaqué mercredi le village de Hombori, dans le centre du Mali.
            Douze civils ont été tués, selon des élus locaux.

            Le même jour, un véhicule de l'armée a sauté sur une mine près de Gossi. Deux soldats sont morts.
            """;

    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Niger : attaque à Banibangou</title></head>
            <body><article><h1>Niger : attaque à Banibangou</h1><p>Des hommes armés ont tué sept civils lundi à Banibangou,
            dans l'ouest du Niger, selon le ministère de l'Intérieur.</p></article></body></html>
            """;

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = atDesk().open("");
        visit.page().locator("#pages a[data-page=add]").click();
    }

    @Test
    void whatIsPastedIsReadMarkedAndOnTheMap() {
        paste("Lecture. " + ARTICLE);
        assertThat(cards().first()).isVisible();
        assertThat(visit.page().locator("#add .article-text mark.mention").first())
                .isVisible();
        assertThat(visit.page().locator("#add .article-text mark.has-evidence").first())
                .isVisible();
        assertThat(visit.page().locator("#place-map .pin").first()).isVisible();
        assertThat(visit.page().locator("#place-map .town-name").first()).isAttached();
        visit.page().locator("#add .mention-button", having("Hombori")).first().click();
        assertThat(visit.page().locator(".mention-card")).containsText("Hombori");
        visit.picture("desktop-en-add");
    }

    @Test
    void whatTakesLongToReadCanBeGivenUpAndReadLater() {
        List<Route> held = new CopyOnWriteArrayList<>();
        visit.page().route("**/api/articles?dry_run=true*", held::add);
        visit.page().locator("#article").fill("Long. " + ARTICLE.repeat(80));
        Locator stop = visit.page().getByText("Stop reading");
        assertThat(stop).isVisible();
        assertThat(visit.page().locator(".add-told progress")).isVisible();
        Request told = visit.page()
                .waitForRequest(
                        request -> request.method().equals("DELETE")
                                && request.url().contains("/api/readings/"),
                        stop::click);
        assertThat(held.get(0).request().url()).endsWith("reading=" + told.url().replaceFirst(".*/", ""));
        assertThat(visit.page().getByText("Reading was stopped")).isVisible();
        visit.page().unroute("**/api/articles?dry_run=true*");
        visit.page().locator("#article").fill("Long. " + ARTICLE);
        assertThat(cards().first()).isVisible();
    }

    @Test
    void whatTheServerRemarksIsSaidInTheLanguageOfThePage() {
        visit.page()
                .locator("#article")
                .fill(
                        "Hallo. Die bewaffneten Männer haben am Mittwoch das Dorf überfallen und zwölf Menschen getötet, sagt man"
                                + " dort. Die Armee war nicht da und kam erst am nächsten Tag mit ihren Wagen. Der Minister sprach im Radio zu"
                                + " den Familien und sagte, dass die Täter gesucht werden und dass mehr Soldaten in den Norden kommen"
                                + " sollen, bis die Straße wieder sicher ist.");
        assertThat(visit.page().locator("#add")).containsText("neither French nor English");
        visit.page().locator("[data-lang=fr]").click();
        assertThat(visit.page().locator("#add")).containsText("ni en français ni en anglais");
        assertThat(visit.page().locator("#add")).not().containsText("neither");
    }

    @Test
    void aPlaceIsPutRightByCandidateSearchCoordinatesAndDragging() {
        paste("Lieux. " + ARTICLE);
        Locator card = cards().filter(new Locator.FilterOptions().setHasText("Hombori"));
        card.getByText("Correct").click();
        card.locator(".place-search").fill("Boni");
        card.locator(".place-choice").first().click();
        assertThat(card.locator("input[name=place]")).hasValue(Pattern.compile("Boni"));
        card.locator("input[name=place]").fill("Campement sans nom");
        card.locator("input[name=coordinates]").fill("15.5, -1.75");
        card.getByText("Apply").click();
        Locator moved = cards().filter(new Locator.FilterOptions().setHasText("Campement sans nom"));
        assertThat(moved).hasCount(1);
        Locator pin = visit.page().locator("#place-map .pin").first();
        BoundingBox box = pin.boundingBox();
        Mouse mouse = visit.page().mouse();
        mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + 50, box.y + 40, new Mouse.MoveOptions().setSteps(6));
        mouse.up();
        visit.page()
                .waitForCondition(() ->
                        Math.abs(visit.page().locator("#place-map .pin").first().boundingBox().x - box.x) > 5);
    }

    @Test
    void candidatesOfOneNameAreToldApart() {
        paste("Agadez, 3 mai 2023. Des hommes armés ont tué deux civils lundi à Agadez, dans la région de Tillabéri.");
        cards().first().getByText("Correct").click();
        Locator chips = visit.page().locator(".form-candidates .chip");
        assertThat(chips.filter(new Locator.FilterOptions().setHasText("Tillabéri"))
                        .first())
                .isVisible();
        assertThat(chips.allTextContents()).doesNotHaveDuplicates().anyMatch(name -> name.endsWith(" · region"));
        visit.picture("desktop-en-candidates");
    }

    @Test
    void whatIsSavedIsOnTheMap() {
        paste("Enregistrer. " + ARTICLE);
        int found = cards().count();
        cards().last().getByText("Leave out").click();
        assertThat(visit.page().locator("#save")).containsText("Save " + (found - 1) + " incident");
        visit.page().locator("#save").click();
        assertThat(visit.page().locator(".add-told")).containsText("saved");
        assertThat(visit.page().locator(".draft")).hasCount(0);
        assertThat(visit.page().locator(".add-told .button")).isFocused();
        visit.press(".add-told", "Show on the map");
        assertThat(visit.detail()).isVisible();
        assertThat(visit.page().locator(".item", having("Hombori")).first()).isVisible();
    }

    @Test
    void anArticleWithoutIncidentsSaysSoAndCanBeKept() {
        visit.page().locator("#article").fill("Rien.");
        assertThat(visit.page().locator(".add-head")).containsText("No incident was recognised in this text.");
        assertThat(visit.page().locator("#save")).hasText("Save the article without incidents");
    }

    @Test
    void aReloadAndALostConnectionCostNothing() {
        paste("Brouillon. " + ARTICLE);
        cards().first().getByText("Confirm").click();
        assertThat(cards().first().getByText("Confirmed").first()).isVisible();
        visit.page().reload();
        visit.page().waitForSelector(".incident-card");
        assertThat(visit.page().locator("#article")).hasValue(Pattern.compile("Brouillon"));
        assertThat(cards().first().getByText("Confirmed").first()).isVisible();
        visit.page().route("**/api/articles*", Route::abort);
        visit.page().locator("#article").fill("Coupure. " + ARTICLE);
        assertThat(visit.page().locator(".add-told")).containsText("The server does not answer.");
        assertThat(visit.page().locator(".add-told")).containsText("Nothing is lost");
        visit.page().unroute("**/api/articles*");
        visit.forgive("/api/articles");
        visit.press(".add-told", "Try again");
        assertThat(visit.page().locator("#add .article-text")).containsText("Coupure");
        visit.page().reload();
        assertThat(visit.page().locator("#article")).hasValue(Pattern.compile("Coupure"));
    }

    @Test
    void whatStandsInAnOpenFormOutlivesAReload() {
        paste("Formulaire. " + ARTICLE);
        cards().first().getByText("Correct").click();
        cards().first().locator("input[name=target]").fill("Éleveurs");
        cards().first().locator("input[name=killed_max]").fill("40");
        cards().first().locator("input[name=place]").focus();
        visit.page().reload();
        assertThat(cards().first().locator(".toll")).containsText("40");
        assertThat(cards().first().locator("input[name=target]")).hasValue("Éleveurs");
        cards().first().locator("input[name=killed_max]").fill("many");
        visit.page().reload();
        assertThat(cards().first().locator("input[name=killed_max]")).hasValue("many");
        cards().first().getByText("Cancel").click();
        assertThat(cards().first().locator(".toll")).containsText("12");
        assertThat(cards().first().locator("form")).hasCount(0);
    }

    @Test
    void cancellingTakesBackAllThatWasChangedSinceTheFormWasOpened() {
        paste("Annuler. " + ARTICLE);
        Locator first = cards().first();
        String killed = first.locator(".toll").innerText().replaceAll("\\D", "");
        correct("killed_max", "41");
        cards().last().getByText("Confirm").click();
        assertThat(first.locator("input[name=killed_max]")).hasValue("41");
        visit.page().locator("[data-lang=fr]").click();
        first.getByText("Annuler", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(first.locator(".toll")).hasText(Pattern.compile("^" + killed + "\\D"));
        visit.page().locator("[data-lang=en]").click();
        correct("killed_max", "42");
        cards().last().getByText("Confirmed").last().click();
        first.locator("input[name=target]").fill("Éleveurs");
        first.getByText("Apply").click();
        assertThat(first.locator(".toll")).containsText("42");
    }

    @Test
    void whatStandsInAnOpenFormIsSavedUnlessItIsWrong() {
        paste("Formulaire ouvert. " + ARTICLE);
        cards().first().getByText("Correct").click();
        Locator most = cards().first().locator("input[name=killed_max]");
        most.fill("many");
        visit.page().locator("#save").click();
        assertThat(most).isFocused();
        assertThat(most).hasAttribute("aria-invalid", "true");
        most.fill("77");
        visit.page().locator("#save").click();
        visit.press(".add-told", "Show on the map");
        assertThat(visit.detail()).containsText("77");
    }

    @Test
    void theSourceOfAPageIsReadAsThePage() {
        visit.page().locator("#article").fill(PAGE.replace("Banibangou", "Sanam"));
        assertThat(visit.page().locator("#article")).hasValue(Pattern.compile("sept civils lundi à Sanam"));
        assertThat(visit.page().locator("#article")).not().hasValue(Pattern.compile("<p>"));
        assertThat(visit.page().locator("#add input[name=title]")).hasValue("Niger : attaque à Sanam");
        assertThat(cards().first()).containsText("Sanam");
        visit.page().locator("#add input[name=publisher]").fill("Journal");
        visit.page()
                .locator("#article")
                .fill("<!-- saved -->" + PAGE.replace("Banibangou", "Djibo").replace("Niger", "Burkina Faso"));
        assertThat(cards().first()).containsText("Djibo");
        assertThat(visit.page().locator("#add input[name=title]")).hasValue("Burkina Faso : attaque à Djibo");
        assertThat(visit.page().locator("#add input[name=publisher]")).hasValue("");
        assertThat(visit.page().locator("#place-map .pin").first()).isInViewport();
        assertThat(visit.page().locator(".draft")).hasCount(1);
    }

    @Test
    void filesComeInSeveralAtOnce() {
        visit.page().locator("#files").setInputFiles(new FilePayload[] {
            file("attaque.html", "text/html", PAGE),
            file("mine.txt", "text/plain", "Fichier. " + ARTICLE),
            file("photo.png", "image/png", "\u0001\0\u0002"),
            file("liste.jsonl", "application/jsonl", "{\"text\": \"Rien.\"}"),
        });
        assertThat(visit.page().locator(".intake .field-error"))
                .hasText("Neither .txt nor .html, or empty: photo.png, liste.jsonl.");
        assertThat(visit.page().locator(".draft")).hasCount(2);
        assertThat(visit.page().locator("#article")).hasValue(Pattern.compile("sept civils lundi à Banibangou"));
        assertThat(visit.page().locator("#add input[name=title]")).hasValue("Niger : attaque à Banibangou");
        visit.page().locator(".draft", having("mine.txt")).click();
        assertThat(visit.page().locator("#article")).hasValue(Pattern.compile("Fichier"));
        visit.page().locator(".drafts .close").first().click();
        assertThat(visit.page().locator(".draft")).hasCount(1);
    }

    @Test
    void allDraftsAreSavedAtOnceAndWhatCouldNotBeIsNamed() {
        visit.page().route("**/api/articles?dry_run=true*", route -> {
            if (route.request().postData().contains("Refusé")) {
                route.fulfill(new Route.FulfillOptions().setStatus(400).setBody("{\"detail\": \"Too long.\"}"));
            } else {
                route.resume();
            }
        });
        visit.page().locator("#files").setInputFiles(new FilePayload[] {
            file("un.txt", "text/plain", "Ensemble, un. " + ARTICLE),
            file("deux.html", "text/html", PAGE.replace("Banibangou", "Abala")),
            file("refus.txt", "text/plain", "Refusé. " + ARTICLE),
        });
        assertThat(visit.page().locator(".draft")).hasCount(3);
        visit.press(".shelf-told", "Save all 3 drafts");
        Locator told = visit.page().locator(".shelf-told .notice");
        assertThat(told).containsText("2 articles saved, with 3 incidents.");
        assertThat(told).containsText("1 was not saved and is still here:");
        assertThat(told.locator("li")).containsText("refus.txt");
        assertThat(told.locator("li")).containsText("Too long.");
        assertThat(visit.page().locator("#saved-all")).isFocused();
        assertThat(visit.page().locator(".draft")).hasCount(1);
        visit.isAccessible("saved-all");
        visit.forgive("/api/articles");
        visit.press(".shelf-told", "Show on the map");
        assertThat(visit.detail()).isVisible();
        assertThat(visit.page().locator(".item", having("Abala")).first()).isVisible();
    }

    @Test
    void whatWasPutRightInAPageOutlivesAReload() {
        visit.page()
                .locator("#files")
                .setInputFiles(file("page.html", "text/html", PAGE.replace("Banibangou", "Inates")));
        cards().first().getByText("Confirm").click();
        assertThat(cards().first().locator(".badge-status")).hasText("Confirmed");
        visit.page().reload();
        assertThat(cards().first().locator(".badge-status")).hasText("Confirmed");
    }

    private void paste(String text) {
        visit.page().locator("#article").fill(text);
        assertThat(visit.page().locator(".incident-card").first()).isVisible();
        assertThat(visit.page().locator("#add .article-text")).containsText(text.substring(0, 8));
    }

    /** Opens the form of the first incident and leaves a value in it. */
    private void correct(String field, String value) {
        cards().first().getByText("Correct").click();
        cards().first().locator("input[name=" + field + "]").fill(value);
        cards().first().locator("input[name=place]").focus();
    }

    private Locator cards() {
        return visit.page().locator(".incident-card");
    }

    private static FilePayload file(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
