package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A raster map from elsewhere lies under the incidents, when the server was told so. */
class BasemapIT extends BrowserTest<Program> {

    private static final Pattern LOADED = Pattern.compile("has-tiles");
    private static final String TRANSPARENT = "rgba(0, 0, 0, 0)";

    @TempDir
    static Path folder;

    private TileServer tiles;

    @Override
    Program build() throws IOException {
        tiles = new TileServer();
        return Program.serve(
                folder.resolve("data"),
                Path.of("seeds"),
                "--tiles",
                tiles.address() + "{z}/{x}/{y}.png",
                "--tiles-attribution",
                "© Survey <i>& sons</i>");
    }

    @BeforeEach
    void everythingIsThere() {
        tiles.isGone(false);
    }

    @AfterAll
    void close() {
        tiles.close();
    }

    @Test
    void itIsNamedLiesBelowAndGoesAndComesAtAPress() {
        Visit visit = atDesk().mayAsk(tiles.address()).open("?lang=en");
        assertThat(visit.page().locator("#map")).hasClass(LOADED);
        assertThat(visit.page().locator(".leaflet-tile-loaded").first()).isVisible();
        assertThat(visit.page().locator(".leaflet-control-attribution")).containsText("© Survey <i>& sons</i>");
        assertThat(visit.page().locator(".marker").first()).isVisible();
        visit.isAccessible("basemap");
        assertThat(fillOfLand(visit)).isEqualTo(TRANSPARENT);

        Locator button = visit.page().locator("#tiles");
        assertThat(button).hasAttribute("aria-pressed", "true");
        button.click();
        assertThat(visit.page().locator(".leaflet-tile")).hasCount(0);
        assertThat(visit.page()).hasURL(Pattern.compile("tiles=off"));
        visit.page().reload();
        visit.settled();
        assertThat(button).hasAttribute("aria-pressed", "false");
        assertThat(visit.page().locator(".leaflet-tile")).hasCount(0);
        assertThat(fillOfLand(visit)).isNotEqualTo(TRANSPARENT);

        button.press("Enter");
        assertThat(visit.page().locator("#map")).hasClass(LOADED);
        visit.page().goBack();
        assertThat(visit.page().locator(".leaflet-tile")).hasCount(0);
    }

    @Test
    void aPhoneShowsItToo() {
        Visit visit = onPhone().mayAsk(tiles.address()).open("");
        assertThat(visit.page().locator("#map")).hasClass(LOADED);
        visit.isAccessible("basemap");
    }

    /** As in the field, where the network comes and goes: the outlines stay until there is something in their place. */
    @Test
    void whereItCannotBeHadTheOutlinesStay() {
        tiles.isGone(true);
        Visit visit = atDesk().mayAsk(tiles.address()).open("?lang=en");
        visit.page()
                .waitForCondition(() -> visit.page().locator(".leaflet-tile").count() > 0);
        assertThat(visit.page().locator("#map")).not().hasClass(LOADED);
        assertThat(fillOfLand(visit)).isNotEqualTo(TRANSPARENT);
        visit.picture("desktop-en-basemap-gone");

        tiles.isGone(false);
        visit.page().locator(".leaflet-control-zoom-in").click();
        assertThat(visit.page().locator("#map")).hasClass(LOADED);
        visit.forgive(tiles.address());
    }

    private static Object fillOfLand(Visit visit) {
        return visit.page().evaluate("() => getComputedStyle(document.querySelector('path.land')).fill");
    }
}
