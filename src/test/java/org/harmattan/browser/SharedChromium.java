package org.harmattan.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts Chromium for the first test that asks for it, and closes it after the last. */
final class SharedChromium implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SharedChromium.class);

    /** What the root of all tests keeps, and closes with itself. */
    private record Kept(Chromium chromium) implements AutoCloseable {

        @Override
        public void close() {
            chromium.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Kept.class, key -> new Kept(Chromium.start()), Kept.class)
                .chromium();
    }
}
