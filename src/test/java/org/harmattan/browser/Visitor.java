package org.harmattan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Who visits, and with what.
 *
 * @param locale the browser's language, such as {@code fr-FR}
 * @param width width of the page in CSS pixels
 * @param height height of the page in CSS pixels
 * @param touch whether it is a device with a touch screen and no pointer
 */
record Visitor(String locale, int width, int height, boolean touch) {

    static Visitor desk(String locale) {
        return new Visitor(locale, 1440, 900, false);
    }

    static Visitor phone(String locale) {
        return new Visitor(locale, 390, 844, true);
    }

    /** Such as {@code desktop-en}. */
    String name() {
        return (touch ? "phone-" : "desktop-") + locale.substring(0, 2);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true);
    }
}
