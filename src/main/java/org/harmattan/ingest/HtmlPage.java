package org.harmattan.ingest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.text.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A news site's page: its main text in paragraphs, and what its head tells of the article. The language a page declares
 * is not used, because site templates often leave a wrong one in.
 */
final class HtmlPage {

    private static final String CLUTTER =
            "script, style, noscript, template, nav, footer, aside, form, iframe, svg, button,"
                    + " [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=contentinfo], [role=banner]";

    /** Whole classes and ids, so that a page "with-sidebar" is not taken for one. */
    private static final String FURNITURE = Stream.of(
                    "menu",
                    "navbar",
                    "navigation",
                    "breadcrumb",
                    "breadcrumbs",
                    "sidebar",
                    "related",
                    "related-posts",
                    "related-articles",
                    "cookie",
                    "cookies",
                    "newsletter",
                    "comments",
                    "footer")
            .map(name -> "div." + name + ", section." + name + ", ul." + name + ", #" + name)
            .collect(Collectors.joining(", "));

    private final Document page;
    private final List<String> days;

    private HtmlPage(Document page) {
        this.page = page;
        this.days = days(page);
    }

    static HtmlPage parse(String html) {
        return new HtmlPage(Jsoup.parse(html));
    }

    /** The article; its text is empty when the page has none. */
    Article article(String id) {
        Optional<String> title = title();
        return new Article(id, day(), Optional.empty(), title, publisher(), url(), text());
    }

    /** A date of publication that the page gives and that cannot be read; empty when one can be. */
    Optional<String> unreadableDay() {
        return day().isPresent() ? Optional.empty() : days.stream().findFirst();
    }

    private Optional<LocalDate> day() {
        return days.stream().map(PublishedDay::find).flatMap(Optional::stream).findFirst();
    }

    /** All dates of publication, the most trustworthy first. */
    private static List<String> days(Document page) {
        return Stream.of(
                        attributes(page, "meta[property=article:published_time]", "content"),
                        JsonLd.datesPublished(page).stream(),
                        attributes(page, "[itemprop=datePublished][content]", "content"),
                        attributes(page, "[itemprop=datePublished][datetime]", "datetime"),
                        attributes(page, "article time[datetime]", "datetime"),
                        attributes(page, "time[datetime]", "datetime"))
                .flatMap(values -> values)
                .toList();
    }

    private Optional<String> title() {
        return Stream.of(
                        attributes(page, "meta[property=og:title]", "content"),
                        page.select("article h1, main h1, h1").stream().map(Element::text),
                        Stream.of(page.title()))
                .flatMap(values -> values)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Optional<String> publisher() {
        return attributes(page, "meta[property=og:site_name]", "content").findFirst();
    }

    private Optional<String> url() {
        return Stream.concat(
                        attributes(page, "link[rel=canonical]", "href"),
                        attributes(page, "meta[property=og:url]", "content"))
                .findFirst();
    }

    private String text() {
        Document copy = page.clone();
        copy.select(CLUTTER).remove();
        copy.body().select(FURNITURE).not("body").remove();
        Element main = longest(copy, "[itemprop=articleBody]")
                .or(() -> longest(copy, "article"))
                .or(() -> longest(copy, "main, [role=main]"))
                .orElseGet(() -> {
                    copy.select("header").remove();
                    return copy.body();
                });
        return ParagraphText.of(main);
    }

    private static Optional<Element> longest(Document page, String selector) {
        return page.select(selector).stream()
                .filter(Element::hasText)
                .max(Comparator.comparingInt(element -> element.text().length()));
    }

    private static Stream<String> attributes(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty());
    }
}
