package org.harmattan.cli;

import java.util.function.Supplier;

/** Makes a value at the first call, once, and keeps it. Safe for several threads. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made == null) {
            synchronized (this) {
                if (made == null) {
                    made = maker.get();
                }
            }
        }
        return made;
    }
}
