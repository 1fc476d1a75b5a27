package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** One person's visit to the page: what they do and see, and everything that went wrong behind it. */
final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final double PATIENCE_MILLISECONDS = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final Visitor visitor;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

    Visit(Chromium chromium, String address, Visitor visitor) {
        this.address = address;
        hosts.addAll(List.of(address, "data:"));
        this.visitor = visitor;
        context = chromium.browser().newContext(visitor.options());
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.onRequestFailed(request -> {
            // A request that a newer filter overtook is given up on purpose.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add(request.url() + ": " + request.failure());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Opens the page with a query, and waits until it shows what that asks for. */
    Visit open(String query) {
        page.navigate(address + query);
        settled();
        return this;
    }

    /** Waits until the data and the outlines are there. */
    void settled() {
        page.waitForSelector("body[data-phase=ready]");
        page.waitForSelector("path.border", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** The line of the list that belongs to an incident. */
    Locator item(String id) {
        return page.locator(".item[data-id='" + id + "']");
    }

    /** The marker of an incident. */
    Locator marker(String id) {
        return page.locator(".marker[data-id='" + id + "']");
    }

    /** The panel of the incident that is open. */
    Locator detail() {
        return page.locator(".detail");
    }

    /** The choice of a value in a list of the filters, such as {@code groups}. */
    Locator choice(String list, String value) {
        return page.locator("#" + list + " input[value=\"" + value + "\"]");
    }

    /** How many incidents a choice would show. */
    Locator count(String list, String value) {
        return page.locator("#" + list + " .chip:has(input[value=\"" + value + "\"]) .chip-count");
    }

    /** Chooses a value in a list of the filters, or in a row of few. */
    void choose(String list, String value) {
        page.locator("#" + list + " label:has(input[value=\"" + value + "\"])").click();
    }

    /** Presses the button of that text within a part of the page. */
    void press(String within, String text) {
        page.locator(within)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .click();
    }

    /** Where the marker of an incident stands once it stands still: markers are drawn anew while the map finds its place. */
    BoundingBox standing(String id) {
        AtomicReference<BoundingBox> before = new AtomicReference<>();
        page.waitForCondition(() -> {
            BoundingBox now = marker(id).count() == 1 ? marker(id).boundingBox() : null;
            BoundingBox then = before.getAndSet(now);
            return now != null && then != null && now.x == then.x && now.y == then.y;
        });
        return before.get();
    }

    /** Ids of the incidents in the list, as shown. */
    List<String> listed() {
        return page.locator(".item").all().stream()
                .map(item -> item.getAttribute("data-id"))
                .toList();
    }

    /** Waits until so many of all are told to be shown. */
    void showsCount(int shown) {
        assertThat(page.locator(".item")).hasCount(shown);
        settled();
    }

    /** The file that a press on something gives. */
    Path download(Locator link) {
        Download download = page.waitForDownload(link::click);
        return download.path();
    }

    /** From now on the server says of every download that it lacks so many incidents, and so many more for their licence. */
    void leavesOut(int omitted, int withheld) {
        Map<String, String> headers = Map.of(
                "Harmattan-Omitted", Integer.toString(omitted), "Harmattan-Withheld", Integer.toString(withheld));
        page.unroute("**/api/download/**");
        page.route("**/api/download/**", route -> {
            if ("HEAD".equals(route.request().method())) {
                route.fulfill(new Route.FulfillOptions().setHeaders(headers));
            } else {
                route.resume();
            }
        });
    }

    /** Keeps a picture under {@code target/screenshots}. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /**
     * Nothing in the present state keeps anybody out, in light or dark: axe-core finds no violation. Pictures are kept as well.
     * The system's theme changes below the open page, which has to follow.
     */
    void isAccessible(String state) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String name = visitor.name() + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + state;
            picture(name);
            Accessibility.check(page, name);
        }
    }

    /** Takes back the complaints about requests that a test made fail on purpose. */
    void forgive(String path) {
        complaints.removeIf(complaint -> complaint.contains(path) || complaint.contains("Failed to load resource"));
    }

    /** Another server that the page was told to ask. */
    Visit mayAsk(String other) {
        hosts.add(other);
        return this;
    }

    /** Nothing was said on the console, nothing failed, and nothing was asked of any other host. */
    void wentWell() {
        assertThat(complaints).isEmpty();
        assertThat(requests).isNotEmpty().allMatch(url -> hosts.stream().anyMatch(url::startsWith));
    }

    @Override
    public void close() {
        context.close();
    }
}
