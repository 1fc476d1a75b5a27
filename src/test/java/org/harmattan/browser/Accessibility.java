package org.harmattan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds wrong with a page: WCAG 2.2 A and AA and its best practices, nothing excluded. */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    static void check(Page page, String state) {
        List<String> violations = new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(Accessibility::told)
                        .toList();
        assertThat(violations).as(state).isEmpty();
    }

    private static String told(Rule rule) {
        List<String> where =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(5).toList();
        return rule.getId() + ": " + rule.getHelp() + " at " + where
                + rule.getNodes().stream()
                        .map(CheckedNode::getFailureSummary)
                        .limit(1)
                        .toList();
    }
}
