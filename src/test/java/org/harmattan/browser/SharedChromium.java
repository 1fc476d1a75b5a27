package org.harmattan.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts Chromium for the first test that asks for it, and closes it after the last. */
final class SharedChromium implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SharedChromium.class);

    /** Longer than the library's own: tests share their machine with builds. */
    private static final double PATIENCE_MILLISECONDS = 15_000;

    /** What the root of all tests keeps, and closes with itself. */
    private record Kept(Chromium chromium) implements AutoCloseable {

        @Override
        public void close() {
            chromium.close();
        }
    }

    private static Kept start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        return new Kept(Chromium.start());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Kept.class, key -> start(), Kept.class)
                .chromium();
    }
}
