package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's visit to the page: what they do and see, and everything that went wrong behind it. */
final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Visit(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        page = context.newPage();
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

    /** A person at a desk, 1440 by 900. */
    static Visit desktop(Chromium chromium, String address, String locale) {
        return new Visit(chromium.browser().newContext(options(locale).setViewportSize(1440, 900)), address);
    }

    /** A person with a phone, 390 by 844. */
    static Visit phone(Chromium chromium, String address, String locale) {
        return new Visit(
                chromium.browser()
                        .newContext(options(locale)
                                .setViewportSize(390, 844)
                                .setHasTouch(true)
                                .setIsMobile(true)),
                address);
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

    /** What is opened, in the popup or in the card. */
    Locator detail() {
        return page.locator(".detail");
    }

    /** The choice of a group. */
    Locator group(String label) {
        return page.locator("#groups input[value='" + label + "']");
    }

    /** The choice between all ({@code ""}), news ({@code false}) and background ({@code true}). */
    Locator background(String value) {
        return page.locator("input[name=background][value='" + value + "']");
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

    /** The file that the download button gives. */
    Path download() {
        Download download = page.waitForDownload(() -> page.locator("#download").click());
        return download.path();
    }

    /** Keeps a picture under {@code target/screenshots}. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Takes back the complaints about requests that a test made fail on purpose. */
    void forgive(String path) {
        complaints.removeIf(complaint -> complaint.contains(path) || complaint.contains("Failed to load resource"));
    }

    /** Nothing was said on the console, nothing failed, and nothing was asked of any other host. */
    void wentWell() {
        assertThat(complaints).isEmpty();
        assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(address) || url.startsWith("data:"));
    }

    @Override
    public void close() {
        context.close();
    }

    private static Browser.NewContextOptions options(String locale) {
        return new Browser.NewContextOptions()
                .setLocale(locale)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true);
    }
}
