package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter messages = new StringWriter();

    @Test
    void aPersonSeesThatItRunsAndALineThatIsClearInTheEnd() {
        Progress progress = progress(true);
        progress.start();
        assertThat(messages.toString()).isEqualTo("\rharmattan: reading …");
        progress.progress(1);
        assertThat(messages.toString()).as("not a second is over").doesNotContain("1 articles");
        progress.clear();
        assertThat(messages.toString()).endsWith("\r").contains(" ".repeat(40));
    }

    @Test
    void aLogFileGetsNone() {
        Progress progress = progress(false);
        progress.start();
        progress.progress(1);
        progress.clear();
        assertThat(messages.toString()).isEmpty();
    }

    private Progress progress(boolean watched) {
        return new Progress(new Terminal(OutputStream.nullOutputStream(), new PrintWriter(messages), watched));
    }
}
