package org.harmattan.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.harmattan.exchange.ActorCodes;
import org.harmattan.exchange.Export;
import org.harmattan.exchange.Format;
import org.harmattan.exchange.Layer;
import org.harmattan.exchange.OutputOptions;
import org.harmattan.exchange.Profile;
import org.harmattan.exchange.Provenance;
import org.harmattan.exchange.Sharing;
import org.harmattan.store.IncidentStore;

/** Files to keep: exactly what is filtered, and where it comes from. */
final class DownloadRoutes {

    private static final String PROFILE = "profile";
    private static final String HXL = "hxl";

    private final IncidentStore store;
    private final Clock clock;
    private final String generator;
    private final Sharing sharing;
    private final ActorCodes actors;

    DownloadRoutes(IncidentStore store, Clock clock, String version, Sharing sharing, ActorCodes actors) {
        this.store = store;
        this.clock = clock;
        this.generator = "Harmattan " + version;
        this.sharing = sharing;
        this.actors = actors;
    }

    void register(Routes routes) {
        for (Layer layer : Layer.values()) {
            String path = "/api/download/" + layer.label() + ".";
            for (Format format : Format.listDownloads()) {
                routes.read(path + format.extension(), ctx -> file(ctx, layer, format));
            }
            routes.read(path + "csv-metadata.json", ctx -> metadata(ctx, layer));
        }
    }

    private void file(Context ctx, Layer layer, Format format) throws IOException {
        IncidentFilter filter = filter(ctx, layer, format);
        Export export = export(ctx, filter, layer, format);
        ctx.header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
        Provenance provenance = export.provenance();
        if (!provenance.withheld().isEmpty()) {
            ctx.header("Harmattan-Withheld", Long.toString(provenance.withheldIncidents()));
        }
        if (format == Format.CSV) {
            String query = Optional.ofNullable(ctx.queryString())
                    .map(text -> "?" + text)
                    .orElse("");
            ctx.header(
                    "Link",
                    "<" + layer.label() + ".csv-metadata.json" + query
                            + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
        }
        Export.Incidents incidents = visitor -> store.<IOException>find(filter.query(), visitor::visit);
        if (export.isSelective()) {
            selected(ctx, export, incidents);
        } else {
            Answers.sendOnce(ctx, format.mediaType(), out -> export.write(out, incidents));
        }
    }

    /** Says how many are left out of the very file that follows: made first, as no browser shows what comes after it. */
    private static void selected(Context ctx, Export export, Export.Incidents incidents) throws IOException {
        String mediaType = export.format().mediaType();
        if (ctx.method().equals(HandlerType.HEAD)) {
            omitted(ctx, export.count(incidents));
            Answers.sendOnce(ctx, mediaType, out -> {});
            return;
        }
        Path made = Files.createTempFile("harmattan-", "." + export.format().extension());
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(made))) {
                omitted(ctx, export.write(file, incidents));
            }
            Answers.sendOnce(ctx, mediaType, out -> Files.copy(made, out));
        } finally {
            Files.delete(made);
        }
    }

    private static void omitted(Context ctx, Export.Tally tally) {
        ctx.header("Harmattan-Omitted", Long.toString(tally.omitted()));
    }

    private void metadata(Context ctx, Layer layer) throws IOException {
        Export export = export(ctx, filter(ctx, layer, Format.CSV), layer, Format.CSV);
        Answers.sendOnce(ctx, "application/csvm+json", export::writeMetadata);
    }

    private IncidentFilter filter(Context ctx, Layer layer, Format format) {
        List<String> ofTables = layer == Layer.INCIDENTS ? List.of(PROFILE, HXL) : List.of(HXL);
        return QueryParameters.filter(ctx, format == Format.CSV ? ofTables : List.of());
    }

    private Export export(Context ctx, IncidentFilter filter, Layer layer, Format format) {
        OutputOptions options = OutputOptions.plain()
                .withLayer(layer)
                .withProfile(profile(ctx))
                .withHxl(hxl(ctx))
                .withActors(actors);
        return Export.of(
                format,
                options,
                sharing,
                filter.parameters(),
                clock.instant(),
                generator,
                DataShares.list(store, filter.query()));
    }

    private static Profile profile(Context ctx) {
        return QueryParameters.single(ctx, PROFILE)
                .map(value -> Profile.findByLabel(value)
                        .orElseThrow(() -> refuse(
                                PROFILE,
                                Arrays.stream(Profile.values())
                                        .map(Profile::label)
                                        .toList())))
                .orElse(Profile.HARMATTAN);
    }

    private static boolean hxl(Context ctx) {
        return QueryParameters.single(ctx, HXL)
                .map(value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw refuse(HXL, List.of("true", "false"));
                })
                .orElse(false);
    }

    private static ProblemException refuse(String name, List<String> allowed) {
        return new ProblemException(
                Problem.parameter(name, "\"" + name + "\" is none of " + String.join(", ", allowed) + ".", allowed));
    }
}
