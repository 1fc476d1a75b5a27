package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page at a desk, with a pointer. */
class PageIT {

    private static final LocalDate JUNE = LocalDate.of(2019, 6, 1);

    private static Chromium chromium;
    private static Site site;
    private Visit visit;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start();
        site = Site.with(IncidentFixtures.article(), Exhibits.all());
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        site.close();
    }

    @BeforeEach
    void arrive() {
        visit = Visit.desktop(chromium, site.address(), "en-GB");
    }

    @AfterEach
    void leave() {
        visit.wentWell();
        visit.close();
        assertThat(site.failures()).isEmpty();
    }

    @Test
    void showsEveryIncidentOnTheMapOrInTheList() {
        visit.open("");
        assertThat(visit.listed()).containsExactlyInAnyOrderElementsOf(site.ids(IncidentQuery.all()));
        assertThat(visit.page().locator(".marker")).hasCount(3);
        assertThat(visit.page().locator("path.area")).hasCount(1);
        assertThat(visit.page().locator("#tally")).hasText("5 of 5 incidents");
        assertThat(visit.page().locator("#to-unplaced")).hasText("2 without a place");
        assertThat(visit.page().locator("#off-map")).containsText("Without a place (2)");
        assertThat(visit.page().locator(".country-name").first()).not().isEmpty();
        assertThat(visit.page().locator("path.region").count()).isGreaterThan(200);
        visit.picture("desktop-en");
    }

    @Test
    void anAreaIsHollowAndAKnownTownIsNot() {
        visit.open("");
        assertThat(visit.marker(Exhibits.AREA).locator(".symbol.is-hollow")).hasCount(1);
        assertThat(visit.marker(Exhibits.PLACED).locator(".symbol.is-hollow")).hasCount(0);
        assertThat(visit.item(Exhibits.AREA)).containsText("± 90 km");
    }

    @Test
    void filtersByGroupAndGoesBack() {
        visit.open("");
        visit.group("JNIM").check();
        visit.showsCount(2);
        assertThat(visit.listed())
                .containsExactlyInAnyOrderElementsOf(
                        site.ids(IncidentQuery.all().withGroups(Set.of("JNIM"))));
        assertThat(visit.page()).hasURL(Pattern.compile("[?&]group=JNIM"));
        assertThat(visit.page().locator("#tally")).hasText("2 of 5 incidents");
        visit.group("Dan Na Ambassagou").check();
        visit.showsCount(3);
        visit.page().goBack();
        visit.showsCount(2);
        visit.page().goBack();
        visit.showsCount(5);
        assertThat(visit.group("JNIM")).not().isChecked();
    }

    @Test
    void filtersByDateAndCountsTheGroupsUnderIt() {
        visit.open("");
        visit.page().locator("#from").fill(JUNE.toString());
        IncidentQuery query = IncidentQuery.all().withDays(Optional.of(JUNE), Optional.empty());
        visit.showsCount(site.ids(query).size());
        assertThat(visit.listed())
                .containsExactlyInAnyOrderElementsOf(site.ids(query))
                .doesNotContain(Exhibits.AREA);
        assertThat(visit.page().locator(".chip", having("JNIM")).locator(".chip-count"))
                .hasText("1");
        visit.page().locator("#to").fill("2019-05-01");
        assertThat(visit.page().locator("#date-error")).isVisible();
        visit.page().locator("#clear").click();
        visit.showsCount(5);
        assertThat(visit.page().locator("#from")).hasValue("");
    }

    @Test
    void tellsNewsFromBackground() {
        visit.open("");
        visit.background("true").check();
        visit.showsCount(1);
        assertThat(visit.listed())
                .containsExactlyInAnyOrderElementsOf(
                        site.ids(IncidentQuery.all().withBackground(true)));
        visit.background("false").check();
        visit.showsCount(4);
        assertThat(visit.listed())
                .containsExactlyInAnyOrderElementsOf(
                        site.ids(IncidentQuery.all().withBackground(false)));
    }

    @Test
    void aMarkerOpensAPopupWithEverythingAnAnalystAsksFor() {
        visit.open("");
        visit.marker(Exhibits.CONTESTED).click();
        Locator popup = visit.page().locator(".leaflet-popup .detail");
        assertThat(popup.locator("h2")).isVisible();
        assertThat(popup.locator(".fact-date")).containsText(Pattern.compile("3\\s*–\\s*9 Jun 2019"));
        assertThat(popup.locator(".fact-group")).containsText("Dan Na Ambassagou");
        assertThat(popup.locator(".fact-killed")).containsText("35–95");
        assertThat(popup.locator(".fact-place")).containsText("Sobane Da, Mali");
        assertThat(popup.locator(".fact-confidence")).containsText("High (0.75)");
        assertThat(popup.locator(".sentence")).containsText("Le gouvernement parle de 35 morts");
        assertThat(popup.locator(".badge-contested")).isVisible();
        assertThat(popup.locator(".account")).hasCount(2);
        assertThat(popup.locator(".account").last()).containsText("maire alleges");
        BoundingBox map = visit.page().locator("#map").boundingBox();
        // The map moves until the popup is whole.
        visit.page().waitForCondition(() -> popup.boundingBox().y >= map.y);
        visit.picture("desktop-en-popup");
        popup.locator(".close").click();
        assertThat(visit.detail()).hasCount(0);
    }

    @Test
    void incidentsAtOneSpotCanEachBeReached() {
        visit.open("");
        visit.marker(Exhibits.PLACED).click();
        assertThat(visit.detail()).hasAttribute("data-incident", Exhibits.PLACED);
        visit.page().keyboard().press("Escape");
        visit.marker(Exhibits.CONTESTED).click();
        assertThat(visit.detail()).hasAttribute("data-incident", Exhibits.CONTESTED);
    }

    @Test
    void theListOpensTheIncidentAndMovesTheMapToIt() {
        visit.open("?view=7/12/-14");
        visit.item(Exhibits.AREA).click();
        assertThat(visit.page().locator(".leaflet-popup .detail")).isVisible();
        assertThat(visit.marker(Exhibits.AREA)).isInViewport();
        assertThat(visit.detail()).containsText("An area, not a point");
        assertThat(visit.detail()).containsText("only the region is named");
        assertThat(visit.page()).hasURL(Pattern.compile("[?&]id=" + Exhibits.AREA));
        visit.picture("desktop-en-area");
    }

    @Test
    void anIncidentWithoutAPlaceOpensBesideTheMap() {
        visit.open("");
        visit.page().locator("#to-unplaced").click();
        visit.item(Exhibits.UNPLACED).click();
        assertThat(visit.page().locator("#card .detail")).isVisible();
        assertThat(visit.page().locator(".leaflet-popup")).hasCount(0);
        assertThat(visit.detail().locator(".fact-place")).containsText("Mali, no closer than that");
        assertThat(visit.detail().locator(".fact-killed")).containsText("No number given");
    }

    @Test
    void downloadsExactlyWhatIsFiltered() throws Exception {
        visit.open("?from=" + JUNE + "&group=Dan Na Ambassagou&group=JNIM");
        IncidentQuery query = IncidentQuery.all()
                .withDays(Optional.of(JUNE), Optional.empty())
                .withGroups(Set.of("Dan Na Ambassagou", "JNIM"));
        assertThat(ids(visit.download()))
                .isNotEmpty()
                .isEqualTo(site.ids(query))
                .containsExactlyInAnyOrderElementsOf(visit.listed());
    }

    @Test
    void speaksFrenchWhenAskedAndRemembersIt() {
        visit.open("");
        visit.page().locator("[data-lang=fr]").click();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(visit.page().locator("#tally")).hasText("5 sur 5 incidents");
        assertThat(visit.page()).hasURL(Pattern.compile("[?&]lang=fr"));
        visit.open("");
        assertThat(visit.page().locator("#tally")).hasText("5 sur 5 incidents");
        visit.item(Exhibits.CONTESTED).click();
        assertThat(visit.detail()).containsText("Des versions qui se contredisent");
        visit.picture("desktop-fr-popup");
    }

    @Test
    void aReloadShowsTheSame() {
        visit.open("?group=JNIM&group=Unidentified&lang=fr&view=6/15.5/-1.25");
        visit.item(Exhibits.PLACED).click();
        assertThat(visit.detail()).isVisible();
        String address = visit.page().url();
        List<String> listed = visit.listed();
        visit.page().reload();
        visit.settled();
        assertThat(visit.detail()).hasAttribute("data-incident", Exhibits.PLACED);
        assertThat(visit.group("JNIM")).isChecked();
        assertThat(visit.page().locator("#tally")).containsText("sur");
        assertThat(visit.listed()).isEqualTo(listed);
        assertThat(visit.page().url()).isEqualTo(address);
    }

    @Test
    void saysWhenNothingMatchesAndWhatToDo() {
        visit.open("?group=Nobody%20at%20all");
        assertThat(visit.page().locator(".notice")).containsText("No incident matches these filters.");
        visit.picture("desktop-en-empty");
        visit.page().locator(".notice .button").click();
        visit.showsCount(5);
    }

    @Test
    void saysWhenTheServerIsAwayAndTriesAgain() {
        visit.page().route("**/api/incidents*", Route::abort);
        visit.page().navigate(site.address() + "?lang=en");
        Locator notice = visit.page().locator(".notice-error");
        assertThat(notice).containsText("The server does not answer.");
        visit.picture("desktop-en-away");
        visit.page().unroute("**/api/incidents*");
        visit.forgive("/api/incidents");
        notice.locator(".button").click();
        visit.showsCount(5);
        assertThat(notice).hasCount(0);
    }

    private static List<String> ids(Path geoJson) throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode feature : new ObjectMapper().readTree(geoJson.toFile()).get("features")) {
            ids.add(feature.get("id").asText());
        }
        return ids;
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
