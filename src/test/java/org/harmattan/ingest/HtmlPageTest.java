package org.harmattan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    @Test
    void aNewsPageGivesItsArticleAndNothingElse() {
        Article article = HtmlPage.parse("""
                        <!doctype html><html lang="en"><head><title>Attaque | Le Journal</title>
                        <meta property="og:title" content="Attaque à Boni">
                        <meta property="og:site_name" content="Le Journal">
                        <link rel="canonical" href="https://example.org/boni">
                        <meta property="article:published_time" content="2022-03-03T09:00:00Z">
                        <script>var x = "script text";</script></head>
                        <body><header>Le Journal : tous les titres</header><nav>Accueil Mali Niger</nav>
                        <article><h1>Attaque à Boni</h1>
                        <p>Des hommes   armés
                        ont attaqué <a href="/boni">Boni</a>.<br>Trois morts.</p>
                        <script>more()</script><aside>À lire aussi : Gao</aside>
                        <p>« C’est grave&nbsp;», dit le maire.</p>
                        <ul><li>un</li><li>deux</li></ul></article>
                        <article><p>Autre</p></article>
                        <footer>Mentions légales</footer></body></html>""").article("boni");
        assertThat(article.text())
                .isEqualTo(
                        "Attaque à Boni\n\nDes hommes armés ont attaqué Boni.\nTrois morts.\n\n« C’est grave\u00a0», dit le"
                                + " maire.\n\nun\n\ndeux");
        assertThat(article.title()).contains("Attaque à Boni");
        assertThat(article.publisher()).contains("Le Journal");
        assertThat(article.url()).contains("https://example.org/boni");
        assertThat(article.published()).contains(LocalDate.of(2022, 3, 3));
        assertThat(article.language()).isEmpty();
        assertThat(article.id()).isEqualTo("boni");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2022-03-03T09:00:00Z'>",
                "<time datetime='PT3H'>il y a 3 h</time><time datetime='2022-03-03'>3 mars</time>",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},"
                        + "{\"datePublished\":\"2022-03-03\"}]}</script>",
                "<script type='application/ld+json'>{broken</script><span itemprop=datePublished"
                        + " content='2022-03-03 10:00'></span>"
            })
    void theDayIsFoundWhereSitesPutIt(String head) {
        HtmlPage page = HtmlPage.parse(head + "<p>Un texte</p>");
        assertThat(page.article("a").published()).contains(LocalDate.of(2022, 3, 3));
        assertThat(page.unreadableDay()).isEmpty();
    }

    @Test
    void aPageWithoutStructureIsItsBody() {
        Article article = HtmlPage.parse("<title>Titre</title><header>Site</header>Un texte<div>Deux</div>fin")
                .article("a");
        assertThat(article.text()).isEqualTo("Un texte\n\nDeux\n\nfin");
        assertThat(article.title()).contains("Titre");
    }

    /** Other articles' headlines would lend their dead to this one. */
    @Test
    void whatSitesPutAroundAnArticleIsLeftOut() {
        Article article = HtmlPage.parse("<body class='page related'><div class='menu top'>Kidal : 12 morts</div>"
                        + "<div class='with-sidebar'><p>Un texte</p><section id='comments'>Gao !</section></div>"
                        + "<div role='navigation'>Suite</div><div class='related'>Ménaka : 3 morts</div></body>")
                .article("a");
        assertThat(article.text()).isEqualTo("Un texte");
    }

    @Test
    void aPageWithoutTextHasNone() {
        assertThat(HtmlPage.parse("<nav>Accueil</nav><script>x</script>")
                        .article("a")
                        .text())
                .isEmpty();
    }
}
