package org.harmattan.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final Kept<String, String> kept = new Kept<>(2);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void isMadeOnceForAllWhoAskAtTheSameTime() throws Exception {
        int callers = 6;
        CyclicBarrier together = new CyclicBarrier(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<String>> calls = IntStream.range(0, callers)
                    .<Callable<String>>mapToObj(caller -> () -> {
                        together.await();
                        return kept.get("a", this::slowly);
                    })
                    .toList();
            for (Future<String> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo("a!");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whatWasNotAskedForTheLongestGoesFirst() {
        for (String key : List.of("a", "b", "a", "c", "a", "b")) {
            kept.get(key, this::quickly);
        }
        assertThat(made).hasValue(4);
    }

    @Test
    void aFailureIsToldAndNotKept() {
        assertThatThrownBy(() -> kept.get("a", key -> {
                    throw new IllegalStateException("no " + key);
                }))
                .hasMessage("no a");
        assertThat(kept.get("a", this::quickly)).isEqualTo("a!");
    }

    private String quickly(String key) {
        made.incrementAndGet();
        return key + "!";
    }

    private String slowly(String key) {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return quickly(key);
    }
}
