package org.harmattan.exchange.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.exchange.imports.ImportIssue.Kind;

/** All that comes out of a file. */
record Readings(List<ImportedRecord> records, List<Long> lines, List<ImportIssue> issues) {

    static Readings of(Path path, ImportOptions options) throws IOException, InputFile.Unusable {
        Readings readings = new Readings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (InputFile file : InputFile.listIn(path)) {
            try (ImportReader reader = new ImportReader(file, options)) {
                for (Optional<ImportReading> next = reader.next(); next.isPresent(); next = reader.next()) {
                    readings.add(next.get());
                }
            }
        }
        return readings;
    }

    List<Kind> kinds() {
        return issues.stream().map(ImportIssue::kind).toList();
    }

    List<String> ids() {
        return records.stream().map(record -> record.from().id()).toList();
    }

    private void add(ImportReading reading) {
        if (reading instanceof ImportReading.Found found) {
            records.add(found.record());
            lines.add(found.place().line());
        } else if (reading instanceof ImportReading.Faulty faulty) {
            issues.add(faulty.issue());
        }
    }
}
