package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmattan.evaluate.GoldFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesWeightsForTheIncidentAndItsFields() throws Exception {
        GoldFixtures.in(folder.resolve("dev"));
        GoldFixtures.in(folder.resolve("notes"));
        GoldFixtures.in(folder.resolve("calibration"));
        Path file = folder.resolve("confidence.json");

        CommandRun run = CommandRun.of("calibrate", folder, file);

        JsonNode weights = JsonMapper.builder().build().readTree(Files.readString(file));
        assertThat(run.code).isZero();
        assertThat(run.messages()).hasSize(1).allMatch(line -> line.contains("4 articles and 2 unseen ones"));
        assertThat(weights.fieldNames())
                .toIterable()
                .containsExactly("about", "incident", "sub_event_type", "date", "place", "group", "killed");
        assertThat(weights.at("/incident/constant").isNumber()).isTrue();
    }

    @Test
    void aFolderWithoutDevIsTold() throws Exception {
        GoldFixtures.in(folder);

        CommandRun run = CommandRun.of("calibrate", folder, folder.resolve("confidence.json"));

        assertThat(run.code).isEqualTo(2);
        assertThat(run.messages()).hasSize(1).allMatch(line -> line.contains("has no subfolder dev"));
        assertThat(folder.resolve("confidence.json")).doesNotExist();
    }
}
