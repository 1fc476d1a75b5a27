package org.harmattan.web.ogc;

import java.time.Clock;
import java.util.List;
import org.harmattan.web.Routes;
import org.harmattan.web.StoreState;
import org.harmattan.web.WebParts;

/** The whole of the standard interface. */
public final class FeaturesApi {

    private final LandingRoutes landing;
    private final CollectionRoutes collections;

    /**
     * Puts it together.
     *
     * @param version version of the program
     */
    public FeaturesApi(WebParts parts, StoreState state, String version) {
        List<ItemSource> sources = List.of(
                IncidentSource.points(parts.store(), state),
                IncidentSource.footprints(parts.store(), state),
                new ArticleSource(parts.store(), state),
                new PlaceSource(parts.gazetteer()),
                new BoundarySource(parts.boundaries()));
        collections = new CollectionRoutes(sources, state, Clock.systemUTC());
        landing = new LandingRoutes(new OpenApi(sources, version));
    }

    /** Registers its routes. */
    public void register(Routes routes) {
        landing.register(routes);
        collections.register(routes);
    }
}
