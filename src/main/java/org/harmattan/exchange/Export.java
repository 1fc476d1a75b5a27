package org.harmattan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.harmattan.incident.Incident;

/**
 * A file of filtered incidents: what it is called, where it comes from, and its content as a stream. Immutable.
 *
 * @param format the format
 * @param options how it is written, with its provenance
 * @param sharing what may be in it
 */
public record Export(Format format, OutputOptions options, Sharing sharing) {

    /** Shows incidents one after the other. */
    @FunctionalInterface
    public interface Incidents {
        void forEach(Visitor visitor) throws IOException;
    }

    /** Takes an incident. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Incident incident) throws IOException;
    }

    /**
     * A file that says where it comes from.
     *
     * @param options how it is written
     * @param filter the parameters of the filter it is made under
     * @param created when it is made
     * @param generator the program and its version
     * @param shares the sources of all that the filter wants
     */
    public static Export of(
            Format format,
            OutputOptions options,
            Sharing sharing,
            SortedMap<String, List<String>> filter,
            Instant created,
            String generator,
            List<DataShare> shares) {
        Provenance provenance =
                new Provenance(filter, created, generator, sharing.allowed(shares), sharing.withheld(shares));
        return new Export(format, options.withProvenance(provenance), sharing);
    }

    /** Where it comes from. */
    public Provenance provenance() {
        return options.provenance()
                .orElseThrow(() -> new IllegalStateException("this export was made without provenance"));
    }

    /** Its name, in ASCII without blanks. */
    public String fileName() {
        return FileName.of(this);
    }

    /**
     * What became of incidents.
     *
     * @param written how many are in the file
     * @param omitted how many it has no way to tell: its columns have no code for them, or they have no area
     */
    public record Tally(long written, long omitted) {}

    /** Writes the file, one incident in memory at a time. The stream stays open. */
    public Tally write(OutputStream out, Incidents incidents) throws IOException {
        try (IncidentWriter writer = format.open(out, options)) {
            Tally tally = tally(incidents, writer::write);
            writer.finish();
            return tally;
        }
    }

    /** What would become of the incidents, without writing them: to be said before the first byte. */
    public Tally count(Incidents incidents) throws IOException {
        return tally(incidents, incident -> {});
    }

    /** Whether it may be unable to tell some incidents for other reasons than that they have no place. */
    public boolean isSelective() {
        return format == Format.CSV && options.profile() != Profile.HARMATTAN;
    }

    private Tally tally(Incidents incidents, Visitor visitor) throws IOException {
        // What only a CSV can lack, other formats can write; areas, of what has a place, are the same in all.
        boolean all = format != Format.CSV && options.layer() == Layer.INCIDENTS;
        Table table = Tables.of(options);
        long[] written = {0};
        long[] omitted = {0};
        incidents.forEach(incident -> {
            if (!sharing.allows(incident.origin())) {
                return;
            }
            if (all || table.tells(incident)) {
                written[0]++;
                visitor.visit(incident);
            } else {
                omitted[0]++;
            }
        });
        return new Tally(written[0], omitted[0]);
    }

    /** Writes what goes with the file, about its columns, the rule of its rows and its provenance (CSV on the Web). */
    public void writeMetadata(OutputStream out) throws IOException {
        CsvMetadata.write(out, this);
    }
}
