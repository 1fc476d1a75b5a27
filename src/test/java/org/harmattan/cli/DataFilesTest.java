package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.harmattan.extract.Extractors;
import org.harmattan.extract.RuleExtractor;
import org.harmattan.gazetteer.load.BundledGazetteer;
import org.harmattan.geo.Courses;
import org.junit.jupiter.api.Test;

class DataFilesTest {

    @Test
    void aWrongQuoteIsSaidWithItsFileAndLine() {
        DataFiles.Source source = with("lexicon/events.json", "{\n \"attack\": \"x\"y\n}");
        assertThatThrownBy(() -> DataFiles.make(source, files -> {
                    try (InputStream courses = files.open("geography/courses.geojson")) {
                        return RuleExtractor.load(
                                Extractors.gazetteer(),
                                Extractors.boundaries(),
                                Courses.read(courses),
                                name -> files.open("lexicon/" + name));
                    }
                }))
                .isInstanceOf(BrokenDataException.class)
                .hasMessageStartingWith("data/lexicon/events.json:2 is not JSON");
    }

    @Test
    void aWrongRowOfTheGazetteerIsSaidWithItsLine() {
        DataFiles.Source source = new DataFiles.Source() {
            @Override
            public InputStream open(String path) throws IOException {
                if (!path.endsWith("sahel.tsv")) {
                    return ClassPath.open(path);
                }
                String text = new String(ClassPath.open(path).readAllBytes(), StandardCharsets.UTF_8);
                return stream(text + "only-one-cell\n");
            }
        };
        assertThatThrownBy(() ->
                        DataFiles.make(source, files -> BundledGazetteer.load(file -> files.open("gazetteer/" + file))))
                .isInstanceOf(BrokenDataException.class)
                .hasMessageContaining("data/gazetteer/sahel.tsv:")
                .hasMessageNotContaining("GazetteerIssue[");
    }

    private static DataFiles.Source with(String broken, String text) {
        return path -> path.equals(broken) ? stream(text) : ClassPath.open(path);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
