package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.harmattan.query.IncidentQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be taken away: exactly the view, in every format, as a picture and on paper. */
class DownloadIT extends ExhibitTest {

    private Visit visit;

    @BeforeEach
    void arrive() {
        visit = atDesk().open("?group=Dan+Na+Ambassagou&group=JNIM");
    }

    @Test
    void geoJsonHoldsExactlyTheView() throws Exception {
        IncidentQuery query = IncidentQuery.all().withGroups(Set.of("Dan Na Ambassagou", "JNIM"));
        visit.showsCount(3);
        assertThat(ids(visit.download(link("Incidents as points", "GeoJSON"))))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(site().ids(query))
                .containsExactlyInAnyOrderElementsOf(visit.listed());
    }

    @Test
    void everyEntryOfTheMenuGivesAFile() throws Exception {
        visit.page().locator("#download").click();
        List<Locator> links = visit.page().locator("#download-menu a").all();
        assertThat(links).hasSize(5 + 2 + 5 + 3);
        visit.isAccessible("download");
        for (int i = 0; i < links.size(); i++) {
            if (i == links.size() / 2) {
                // A browser lets no page start more than ten downloads.
                visit.page().reload();
                visit.page().locator("#download").click();
            }
            Locator link = links.get(i);
            assertThat(Files.size(visit.download(link)))
                    .as(link.getAttribute("href"))
                    .isPositive();
        }
    }

    @Test
    void theMenuIsWrittenAlsoWhenItWasOpenedBeforeItsScriptRan() {
        List<Route> held = new ArrayList<>();
        visit.page().route("**/js/views.js", held::add);
        visit.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        visit.page().waitForCondition(() -> !held.isEmpty());
        visit.page().locator("#download").click();
        visit.page().unroute("**/js/views.js");
        held.forEach(Route::resume);
        assertThat(visit.page().locator("#download-menu a").first()).isVisible();
    }

    @Test
    void whatAFileCannotOrMayNotHoldIsTold() {
        visit.open("");
        visit.leavesOut(3, 1);
        visit.page().locator("#download").click();
        assertThat(visit.page().locator("#download-menu")).containsText("without a place have no area");
        Locator note = visit.page().locator(".download-note");
        visit.download(link("Table with the columns of", "ACLED"));
        assertThat(note).containsText("3 incidents are not in this file: they are dated less closely than to a month");
        assertThat(note).containsText("1 incident is not in this file, as its licence");
        visit.download(link("Table with the columns of", "UCDP GED"));
        assertThat(note).containsText("for which UCDP has no code");
        visit.leavesOut(0, 0);
        visit.download(link("Table with the columns of", "ACLED"));
        assertThat(note).isEmpty();
    }

    @Test
    void thePictureShowsTheMapWithItsDates() throws Exception {
        visit.page().locator("#download").click();
        Path file = visit.download(visit.page().locator("#download-menu").getByText("Picture of the map (PNG)"));
        Files.copy(
                file,
                Path.of("target", "screenshots", "picture.png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isGreaterThan(1500);
        assertThat(colours(picture)).as("outlines, marks and words").isGreaterThan(50);
    }

    @Test
    void paperShowsMapAndListAndNothingToPress() {
        visit.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(visit.page().locator("#filters")).isHidden();
        assertThat(visit.page().locator("#download")).isHidden();
        assertThat(visit.page().locator("#map")).isVisible();
        assertThat(visit.page().locator("#paper-filters")).hasText("Group held responsible: Dan Na Ambassagou, JNIM");
        assertThat(visit.page().locator("#paper-from")).containsText(site().address());
        assertThat(visit.page().locator("#legend-body")).isVisible();
        assertThat(visit.page().locator(".item").first()).isVisible();
        assertThat(visit.page().locator(".item-title").first()).hasCSS("color", "rgb(26, 36, 46)");
        visit.picture("print");
    }

    /** Paper is narrower than a screen: what the map shows must not be cut off there. */
    @Test
    void thePrintedMapShowsAllThatTheMapShows() {
        int seen = visit.page().locator(".marker, .cluster").count();
        visit.page().setViewportSize(1440, 900);
        visit.page().evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        BoundingBox frame = visit.page().locator(".map-frame").boundingBox();
        BoundingBox map = visit.page().locator("#map").boundingBox();
        assertThat(map.width).isLessThan(700);
        for (Locator marker : visit.page().locator(".marker, .cluster").all()) {
            BoundingBox box = marker.boundingBox();
            assertThat(box.x + box.width / 2).isBetween(map.x, map.x + map.width);
            assertThat(box.y + box.height / 2).isBetween(map.y, map.y + map.height);
        }
        assertThat(visit.page().locator(".marker, .cluster")).hasCount(seen);
        // What stands below it is not under it.
        assertThat(visit.page().locator("#legend-body").boundingBox().y).isGreaterThan(map.y + map.height - 1);
        assertThat(frame.x).isEqualTo(map.x);
    }

    @Test
    void onANarrowScreenNothingOfThePictureIsCutOff() throws Exception {
        Visit narrow = onPhone().open("");
        narrow.page().locator("#download").click();
        BufferedImage picture = ImageIO.read(
                narrow.download(narrow.page().locator("#download-menu").getByText("PNG"))
                        .toFile());
        assertThat(picture.getWidth()).isEqualTo(2 * 390);
        int map = (int) narrow.page().locator("#map").boundingBox().height;
        // The key takes as many lines as it needs.
        assertThat(picture.getHeight()).isGreaterThan(2 * (map + 300));
    }

    private Locator link(String section, String format) {
        if (!visit.page().locator("#download-menu").isVisible()) {
            visit.page().locator("#download").click();
        }
        return visit.page()
                .locator("#download-menu section", new Page.LocatorOptions().setHasText(section))
                .getByText(format, new Locator.GetByTextOptions().setExact(true));
    }

    private static long colours(BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth())
                .flatMap(x ->
                        java.util.stream.IntStream.range(0, picture.getHeight()).map(y -> picture.getRGB(x, y)))
                .distinct()
                .count();
    }

    private static List<String> ids(Path geoJson) throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode feature : new ObjectMapper().readTree(geoJson.toFile()).get("features")) {
            ids.add(feature.get("id").asText());
        }
        return ids;
    }
}
