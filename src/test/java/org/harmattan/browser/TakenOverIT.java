package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the panel says of incidents whose article is not here. */
class TakenOverIT extends BrowserTest<Program> {

    private static final String ACLED = """
            event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,country,admin1,location,latitude,\
            longitude,geo_precision,source,source_scale,notes,fatalities
            MLI1,12 March 2022,2022,1,Battles,Armed clash,Military Forces of Mali (2021-),Mali,Mopti,Boni,15.08,\
            -2.21,1,Studio Tamani; AFP,Subnational,Soldiers fought at Boni.,5
            """;

    @TempDir
    static Path folder;

    @Override
    Program build() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path file = Files.writeString(folder.resolve("acled.csv"), ACLED);
        assertThat(Program.run("import", "acled", "--data", data.toString(), file.toString()))
                .isZero();
        assertThat(Program.run("import", "articles", "--data", data.toString(), "seeds"))
                .isZero();
        return Program.serve(data, Path.of("seeds"));
    }

    @Test
    void whoReportedWhatWasImportedIsNamed() {
        Visit visit = atDesk().open("?source=ACLED&lang=en");
        visit.page().locator(".item").click();
        Locator source = visit.detail().locator(".source");
        assertThat(source.locator("h3")).hasText("Who reported it");
        assertThat(source).containsText("Studio Tamani; AFP");
        assertThat(source).containsText("The article is not kept here");
        assertThat(visit.detail().locator(".fact-origin")).containsText("ACLED MLI1");
        visit.isAccessible("acled");
    }

    @Test
    void anArticleThatAnotherHarmattanKeptIsToldNotToBeHere() {
        Visit visit = atDesk();
        visit.page().route("**/api/articles/*", answer(404));
        visit.open("?source=Harmattan&lang=en");
        visit.page().locator(".item", containing("Bounti")).click();
        Locator source = visit.detail().locator(".source");
        assertThat(source.locator(".sentence")).containsText("bombardement");
        assertThat(source).containsText("The article is not kept here");
        visit.picture("desktop-en-not-kept");
        visit.forgive("/api/articles/");
    }

    @Test
    void ofAnArticleThatDidNotComeNothingOfTheKindIsSaid() {
        Visit visit = atDesk();
        visit.page().route("**/api/articles/*", answer(500));
        visit.open("?source=Harmattan&lang=en");
        visit.page().locator(".item", containing("Bounti")).click();
        assertThat(visit.detail().locator(".source .sentence")).containsText("bombardement");
        assertThat(visit.detail().locator(".history")).isAttached();
        assertThat(visit.detail().locator(".source")).not().containsText("not kept here");
        visit.forgive("/api/articles/");
    }

    private static Consumer<Route> answer(int status) {
        return route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/problem+json")
                .setBody("{}"));
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
