package org.harmattan.web;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpStatus;
import org.harmattan.extract.Extraction;
import org.harmattan.extract.Extractor;
import org.harmattan.text.Article;

/**
 * Reads articles that are handed in, a few at a time: so many people at once cannot keep the server from answering the
 * others. Safe for several threads.
 */
final class ReadingDesk implements AutoCloseable {

    /** Articles that may wait besides those being read. */
    private static final int WAITING = 16;

    private static final int READERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Supplier<Extractor> extractor;
    private final long patienceSeconds;
    private final ThreadPoolExecutor readers;
    private final NamedReadings named = new NamedReadings();

    /**
     * A desk with nothing to read yet.
     *
     * @param patienceSeconds how long a caller is kept waiting
     */
    ReadingDesk(Supplier<Extractor> extractor, long patienceSeconds) {
        this.extractor = extractor;
        this.patienceSeconds = patienceSeconds;
        readers = new ThreadPoolExecutor(
                READERS, READERS, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), ReadingDesk::thread);
        readers.allowCoreThreadTimeOut(true);
    }

    /**
     * Reads one article.
     *
     * @throws ProblemException when there is too much to read already, or it takes too long
     */
    Extraction read(Article article) {
        FutureTask<Extraction> reading = reading(article);
        begin(reading);
        return await(reading);
    }

    /**
     * The same, and it can be given up by its name meanwhile.
     *
     * @throws ProblemException also when it was given up
     */
    Extraction read(Article article, String name) {
        FutureTask<Extraction> reading = reading(article);
        try {
            // Named before it is begun: who gives it up as soon as it has begun finds it.
            if (named.add(name, reading)) {
                begin(reading);
            } else {
                reading.cancel(true);
            }
            return await(reading);
        } finally {
            named.remove(name, reading);
        }
    }

    /**
     * Ends the reading of that name, whether it has begun or still waits; whether there was one. One that comes a little later
     * is not begun: both may be on their way at once.
     */
    boolean giveUp(String name) {
        Optional<Future<Extraction>> reading = named.giveUp(name);
        reading.ifPresent(this::end);
        return reading.isPresent();
    }

    private void end(Future<Extraction> reading) {
        reading.cancel(true);
        // It would keep its place among those that wait until its turn came.
        readers.purge();
    }

    private FutureTask<Extraction> reading(Article article) {
        return new FutureTask<>(() -> extractor.get().extract(article));
    }

    private void begin(FutureTask<Extraction> reading) {
        try {
            readers.execute(reading);
        } catch (RejectedExecutionException e) {
            if (readers.isShutdown()) {
                throw stopped();
            }
            throw unavailable("Too many articles are being read at the moment: send this one again in a while.");
        }
    }

    private Extraction await(Future<Extraction> reading) {
        try {
            return reading.get(patienceSeconds, TimeUnit.SECONDS);
        } catch (CancellationException e) {
            throw unavailable("The reading of this article was given up, as was asked for.");
        } catch (TimeoutException e) {
            end(reading);
            throw unavailable("Reading this article took longer than " + patienceSeconds
                    + " seconds: send it again in a while, or in parts.");
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw stopped();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof CancellationException) {
            // Whoever gave it up cancelled what is waited for here; so the desk was closed.
            return stopped();
        }
        return cause instanceof RuntimeException known
                ? known
                : new IllegalStateException("reading an article failed", cause);
    }

    private static ProblemException stopped() {
        return unavailable("The server is being stopped.");
    }

    private static ProblemException unavailable(String detail) {
        return new ProblemException(Problem.of(HttpStatus.SERVICE_UNAVAILABLE_503, detail));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "harmattan-reading");
        thread.setDaemon(true);
        return thread;
    }
}
