package org.harmattan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds wrong with a page: WCAG 2.2 A and AA and its best practices, nothing excluded. */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * Runs axe in the page itself, which has no frames, and brings back the violations alone, as text. {@link
     * AxeBuilder#analyze} opens a second page for each check and carries every element that passed, three times as slow.
     */
    private static final String RUN = """
            async (tags) => {
              const { violations } = await axe.run(document, {
                runOnly: { type: 'tag', values: tags },
                resultTypes: ['violations'],
              });
              return violations.map(({ id, help, nodes }) =>
                `${id}: ${help} at ${nodes.slice(0, 5).map((node) => node.html).join(' ')} ${nodes[0].failureSummary}`);
            }
            """;

    private Accessibility() {}

    static void check(Page page, String state) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat(page.evaluate(RUN, TAGS)).as(state).isEqualTo(List.of());
    }
}
