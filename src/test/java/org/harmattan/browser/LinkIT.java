package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.harmattan.incident.IncidentFixtures;
import org.junit.jupiter.api.Test;

/** The address says what the map shows, there and back again, among more incidents than have a mark of their own. */
class LinkIT extends BrowserTest<Site> {

    private static final int MANY = 400;
    private static final Pattern VIEW = Pattern.compile("[?&]view=");

    /** What each mark says, and where it stands in pixels. */
    private static final String MARKS = """
            () => [...document.querySelectorAll('#map .ring, #map .marker')].map((mark) => {
              const { x, y } = mark.getBoundingClientRect();
              return [mark.title, x, y];
            })
            """;

    /** An address rounds, to about 100 m. */
    private static final double ROUNDED = 3;

    @Override
    Site build() throws Exception {
        return Site.with(IncidentFixtures.article(), ManyIncidents.of(MANY));
    }

    @Test
    void whatIsOpenHasAMarkWhereARingCountsItAndWhereAFilterLeavesItOut() {
        Visit visit = atDesk().open("?view=4/16/0");
        String first = visit.listed().get(0);
        assertThat(visit.marker(first)).hasCount(0);
        visit.open("?view=4/16/0&id=" + first);
        assertThat(visit.marker(first)).hasCount(1);
        assertThat(visit.marker(first)).isInViewport();
        visit.picture("desktop-en-open-in-ring");
        visit.open("?view=4/16/0&q=nothing+of+that&id=" + first);
        assertThat(visit.page().locator(".item")).hasCount(0);
        assertThat(visit.marker(first)).isInViewport();
        visit.page().locator("[data-lang=fr]").click();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(visit.marker(first)).isInViewport();
        visit.detail().locator(".close").click();
        assertThat(visit.marker(first)).hasCount(0);
    }

    @Test
    void aLinkShowsWhatItsSenderSawAlsoFarFromTheIncidentThatIsOpen() {
        Visit visit = atDesk().open("?lang=en");
        visit.page().locator(".item").nth(2).click();
        assertThat(visit.page()).hasURL(VIEW);
        for (int i = 0; i < 2; i++) {
            String before = visit.page().url();
            visit.page().locator(".leaflet-control-zoom-out").click();
            assertThat(visit.page()).not().hasURL(before);
        }
        List<Mark> shown = shown(visit);
        visit.page().reload();
        visit.settled();
        assertThat(visit.detail()).isVisible();
        shows(visit, shown);
    }

    @Test
    void goingBackBringsTheMapBackToo() {
        Visit visit = atDesk().open("");
        List<Mark> first = shown(visit);
        visit.page().locator(".item").nth(3).click();
        assertThat(visit.page()).hasURL(VIEW);
        List<Mark> second = shown(visit);
        visit.page().locator(".item").nth(0).click();
        assertThat(visit.page()).hasURL(Pattern.compile("id=" + visit.listed().get(0) + "&view="));
        visit.page().goBack();
        shows(visit, second);
        visit.page().goBack();
        shows(visit, first);
        assertThat(visit.detail()).hasCount(0);
    }

    @Test
    void goingBackToALinkThatOnlyOpensAnIncidentShowsWhereItIs() {
        Visit visit = atDesk().open("");
        List<String> listed = visit.listed();
        visit.open("?id=" + listed.get(2));
        List<Mark> first = shown(visit);
        visit.page().locator(".skip").last().press("Enter");
        assertThat(visit.page()).hasURL(Pattern.compile("#map$"));
        shows(visit, first);
        visit.item(listed.get(0)).click();
        assertThat(visit.page()).hasURL(VIEW);
        visit.page().goBack();
        assertThat(visit.page()).not().hasURL(VIEW);
        shows(visit, first);
    }

    @Test
    void anotherLanguageIsNoStepBack() {
        Visit visit = atDesk().open("?lang=en");
        visit.choose("groups", "JNIM");
        assertThat(visit.page()).hasURL(Pattern.compile("group=JNIM"));
        visit.page().locator("[data-lang=fr]").click();
        assertThat(visit.page()).hasURL(Pattern.compile("lang=fr"));
        visit.page().goBack();
        assertThat(visit.page()).not().hasURL(Pattern.compile("group=JNIM"));
        assertThat(visit.choice("groups", "JNIM")).not().isChecked();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(visit.page()).hasURL(Pattern.compile("lang=fr"));
    }

    private record Mark(String says, double x, double y) {

        boolean isAt(Mark other) {
            return says.equals(other.says) && Math.hypot(x - other.x, y - other.y) < ROUNDED;
        }
    }

    /** The marks once they stand still. */
    private static List<Mark> shown(Visit visit) {
        AtomicReference<List<Mark>> before = new AtomicReference<>(List.of());
        visit.page().waitForCondition(() -> {
            visit.page().waitForTimeout(300);
            List<Mark> now = marks(visit);
            return now.equals(before.getAndSet(now));
        });
        return before.get();
    }

    private static List<Mark> marks(Visit visit) {
        return ((List<?>) visit.page().evaluate(MARKS))
                .stream()
                        .map(mark -> (List<?>) mark)
                        .map(mark -> new Mark((String) mark.get(0), number(mark.get(1)), number(mark.get(2))))
                        .toList();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void shows(Visit visit, List<Mark> marks) {
        assertThat(marks).isNotEmpty();
        List<Mark> now = shown(visit);
        assertThat(now)
                .hasSameSizeAs(marks)
                .allSatisfy(mark -> assertThat(marks).anyMatch(mark::isAt));
    }
}
