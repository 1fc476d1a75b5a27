package org.harmattan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The charts. */
class TrendsIT extends ExhibitTest {

    @Test
    void chartsAndTableFollowTheFilters() {
        Visit visit = atDesk().open("?page=trends");
        assertThat(visit.page().locator("#trends canvas")).hasCount(3);
        assertThat(visit.page().locator("#trends tbody tr").first()).isVisible();
        assertThat(visit.page().locator("#trends .hbars").first()).containsText("Dan Na Ambassagou");
        assertThat(visit.page().locator("#trends .hbars").last())
                .containsText(Pattern.compile("Mopti, Mali\\s*2\\s*\\d+ killed"));
        visit.choose("groups", "JNIM");
        assertThat(visit.page().locator("#trends tbody tr")).hasCount(2);
        assertThat(visit.page().locator("#trends tbody tr").last()).containsText("Without a date");
        assertThat(visit.page().locator(".trends-undated")).containsText("1 incident without a date");
        // The number beside the choice and the one of the chart are the same.
        assertThat(visit.page().locator("#trends .hbars").first())
                .containsText("JNIM" + visit.count("groups", "JNIM").textContent());
        assertThat(visit.page().locator("#trends .hbars").first()).not().containsText("Dan Na Ambassagou");
        visit.picture("desktop-en-trends");
    }

    @Test
    void theTableIsSavedAsCsv() throws Exception {
        Visit visit = atDesk().open("?page=trends");
        String csv = Files.readString(visit.download(visit.page().locator("#trends .table-head button")));
        assertThat(csv).startsWith("\uFEFFstart,end,incidents,killed,");
        assertThat(csv.lines().count()).isGreaterThan(2);
    }

    @Test
    void saysWhenThereIsNothingToShow() {
        Visit visit = atDesk().open("?page=trends&group=Nobody");
        assertThat(visit.page().locator("#trends")).containsText("No incident under these filters.");
    }
}
