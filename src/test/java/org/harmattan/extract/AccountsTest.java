package org.harmattan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.incident.Account;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How many, when and according to whom: short articles and what is found in them stand in {@code extract/accounts.txt}. */
class AccountsTest {

    /** An article with its day of publication, and the lines expected of it. */
    private record Case(LocalDate published, String text, List<String> lines) {}

    @TestFactory
    Stream<DynamicTest> everySourceKeepsItsNumbers() throws IOException {
        return cases().stream()
                .map(test -> DynamicTest.dynamicTest(
                        test.text(),
                        () -> assertThat(Extractors.real()
                                        .extract(Article.of("accounts", test.text())
                                                .withPublished(test.published()))
                                        .incidents()
                                        .stream()
                                        .flatMap(AccountsTest::render))
                                .containsExactlyElementsOf(test.lines())));
    }

    private static Stream<String> render(Incident incident) {
        String start = incident.when().start().map(LocalDate::toString).orElse("");
        String end = incident.when().end().map(LocalDate::toString).orElse("");
        String days = start.equals(end) ? start : start + ".." + end;
        String line = incident.location().place().orElse("-") + " | " + days + " | killed "
                + render(incident.casualties().killed(), true) + " | wounded "
                + render(incident.casualties().wounded(), false) + (incident.contested() ? " | contested" : "");
        return Stream.concat(
                Stream.of(line),
                incident.accounts().stream().map(AccountsTest::render).map(account -> "  " + account));
    }

    private static String render(Account account) {
        return account.stance().label() + " " + account.by() + ": " + render(account.killed(), false);
    }

    private static String render(Optional<CountRange> range, boolean best) {
        return range.map(count -> count.min() == count.max() ? Integer.toString(count.min()) : full(count, best))
                .orElse("-");
    }

    private static String full(CountRange count, boolean best) {
        return best ? count.min() + ".." + count.best() + ".." + count.max() : count.min() + ".." + count.max();
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccountsTest.class.getResourceAsStream("/extract/accounts.txt")),
                StandardCharsets.UTF_8))) {
            for (String line :
                    file.lines().filter(line -> !line.startsWith("#")).toList()) {
                if (line.startsWith("  ")) {
                    cases.get(cases.size() - 1).lines().add(line.substring(2));
                } else if (!line.isBlank()) {
                    cases.add(new Case(LocalDate.parse(line.substring(0, 10)), line.substring(11), new ArrayList<>()));
                }
            }
        }
        return cases;
    }
}
