package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.extract.Extractors;
import org.harmattan.text.Article;
import org.harmattan.text.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Articles that are handed in, and those that nobody waits for any more. */
class ReadingDeskTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Reads for ever what begins with "Long", as a text of many megabytes would seem to. */
    private Extraction read(Article article) {
        if (article.text().startsWith("Long")) {
            begun.countDown();
            try {
                while (true) {
                    Patience.check();
                    Thread.onSpinWait();
                }
            } finally {
                ended.countDown();
            }
        }
        return new Extraction(article, List.of(), List.of(), List.of());
    }

    @Test
    @Timeout(20)
    void whatIsGivenUpEndsAndMakesRoomForTheNext() throws Exception {
        try (ReadingDesk desk = new ReadingDesk(() -> this::read, 60)) {
            CompletableFuture<Extraction> waiting =
                    CompletableFuture.supplyAsync(() -> desk.read(Article.of("a", "Long."), "mine"));
            begun.await();
            assertThat(desk.giveUp("another")).isFalse();
            assertThat(waiting).isNotDone();
            assertThat(desk.giveUp("mine")).isTrue();
            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(waiting::join).hasRootCauseInstanceOf(ProblemException.class);
            assertThat(desk.read(Article.of("b", "Short."), "mine").article().id())
                    .isEqualTo("b");
        }
    }

    @Test
    @Timeout(20)
    void whatIsGivenUpBeforeItComesIsNotRead() {
        try (ReadingDesk desk = new ReadingDesk(() -> this::read, 60)) {
            assertThat(desk.giveUp("mine")).isFalse();
            assertThatThrownBy(() -> desk.read(Article.of("a", "Long."), "mine"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("given up");
            assertThat(begun.getCount()).as("it was never begun").isOne();
            assertThat(desk.read(Article.of("b", "Short."), "mine").article().id())
                    .isEqualTo("b");
        }
    }

    @Test
    @Timeout(20)
    void whoeverWaitsIsToldThatTheServerIsStopped() throws Exception {
        ReadingDesk desk = new ReadingDesk(() -> this::read, 60);
        CompletableFuture<Extraction> waiting =
                CompletableFuture.supplyAsync(() -> desk.read(Article.of("a", "Long.")));
        begun.await();
        desk.close();
        assertThatThrownBy(waiting::join)
                .hasRootCauseInstanceOf(ProblemException.class)
                .hasMessageContaining("being stopped");
    }

    @Test
    @Timeout(20)
    void whatTakesTooLongEnds() throws Exception {
        try (ReadingDesk desk = new ReadingDesk(() -> this::read, 1)) {
            assertThatThrownBy(() -> desk.read(Article.of("a", "Long."))).isInstanceOf(ProblemException.class);
            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theRealReadingEndsWhenItsThreadIsInterrupted() {
        Extractor extractor = Extractors.real();
        Article article =
                Article.of("a", "Des hommes armés ont tué deux civils lundi à Gao, selon des élus. ".repeat(50));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> extractor.extract(article)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
