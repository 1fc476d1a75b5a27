package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Areas on the map: drawn with the pointer, and typed. */
class AreaIT extends ExhibitTest {

    private Visit visit;
    private BoundingBox marker;

    @BeforeEach
    void arrive() {
        visit = atDesk().open("?view=6/14.5/-1");
        marker = visit.standing(Exhibits.PLACED);
    }

    @Test
    void aRectangle() {
        start("Rectangle");
        drag(-60, -60, 60, 60);
        onlyThePlaced("bbox=");
        assertThat(visit.page().locator("#area-now")).containsText("In the rectangle.");
        visit.page().locator("#area-clear").click();
        visit.showsCount(5);
        assertThat(visit.page().locator("path.sketch")).hasCount(0);
    }

    @Test
    void aCircle() {
        start("Circle");
        drag(0, 0, 50, 0);
        onlyThePlaced("within=");
        // At zoom 6 and 14 degrees north, 50 pixels are some 118 km.
        assertThat(visit.page().locator("#area-now"))
                .containsText(Pattern.compile("Within 11[5-9]\\skm|Within 12[0-2]\\skm"));
        visit.picture("desktop-en-circle");
    }

    @Test
    void aPolygonClosedOnItsFirstCorner() {
        start("Polygon");
        click(-60, -60);
        click(70, -50);
        click(0, 80);
        click(-60, -60);
        onlyThePlaced("polygon=");
        assertThat(visit.page().locator("#area-now")).containsText("3 corners");
    }

    @Test
    void aRouteEndedWithEnter() {
        start("Route");
        click(-80, 0);
        click(80, 10);
        visit.page().keyboard().press("Enter");
        onlyThePlaced("route=");
        assertThat(visit.page().locator("path.sketch-line")).hasCount(1);
    }

    /** A browser drags marked words, and tells the page no more of the pointer. */
    @Test
    void aCircleIsDrawnAlsoWhereWordsAreMarked() {
        visit.page().evaluate("() => getSelection().selectAllChildren(document.body)");
        start("Circle");
        drag(0, 0, 60, 0);
        onlyThePlaced("within=");
    }

    @Test
    void escapeGivesUpDrawing() {
        start("Polygon");
        click(-60, -60);
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator(".draw-surface")).hasCount(0);
        assertThat(visit.page().locator("path.sketch")).hasCount(0);
        visit.showsCount(5);
    }

    @Test
    void anotherPageGivesUpDrawing() {
        start("Polygon");
        click(-60, -60);
        visit.page().locator("#pages a[data-page=trends]").click();
        visit.page().goBack();
        visit.settled();
        assertThat(visit.page().locator(".draw-surface")).hasCount(0);
        assertThat(visit.page().locator("#draw-hint")).isHidden();
    }

    @Test
    void typedWithTheKeyboardAlone() {
        visit.page().locator("#area-typed summary").press("Enter");
        visit.page().locator("#area-kind").selectOption("within");
        visit.page().locator("#area-points").fill("somewhere");
        visit.page().locator("#area-form button").press("Enter");
        assertThat(visit.page().locator("#area-error")).isVisible();
        visit.page().locator("#area-points").fill("14.27, -3.05");
        visit.page().locator("#area-km").fill("30");
        visit.page().locator("#area-form button").press("Enter");
        onlyThePlaced("within=-3.05,14.27,30");
    }

    @Test
    void aDistanceThatIsNotSeenDoesNotKeepARectangleFromBeingTyped() {
        visit.page().locator("#area-typed summary").press("Enter");
        visit.page().locator("#area-kind").selectOption("within");
        visit.page().locator("#area-km").fill("-7");
        visit.page().locator("#area-kind").selectOption("bbox");
        visit.page().locator("#area-points").fill("14, -3.5\n14.6, -2.5");
        visit.page().locator("#area-form button").press("Enter");
        onlyThePlaced("bbox=-3.5,14,-2.5,14.6");
    }

    private void start(String kind) {
        visit.press("#draw-buttons", kind);
        assertThat(visit.page().locator(".draw-surface")).isVisible();
    }

    private void onlyThePlaced(String parameter) {
        visit.showsCount(2);
        assertThat(visit.listed()).containsExactlyInAnyOrder(Exhibits.PLACED, Exhibits.CONTESTED);
        assertThat(visit.page().url()).contains(parameter);
        assertThat(visit.page().locator("path.sketch").first()).isAttached();
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        Mouse mouse = visit.page().mouse();
        mouse.move(x() + fromX, y() + fromY);
        mouse.down();
        mouse.move(x() + toX, y() + toY, new Mouse.MoveOptions().setSteps(5));
        mouse.up();
    }

    private void click(double right, double down) {
        visit.page().mouse().move(x() + right, y() + down);
        visit.page().mouse().click(x() + right, y() + down);
    }

    private double x() {
        return marker.x + marker.width / 2;
    }

    private double y() {
        return marker.y + marker.height / 2;
    }
}
