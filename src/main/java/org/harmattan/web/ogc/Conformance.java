package org.harmattan.web.ogc;

import java.util.List;

/** Conformance classes of OGC API – Features and CQL2 that the server fulfils. */
final class Conformance {

    private static final String CORE = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
    private static final String FILTERING = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/";
    private static final String CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf/";

    static final List<String> CLASSES = List.of(
            "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
            CORE + "core",
            CORE + "oas30",
            CORE + "html",
            CORE + "geojson",
            FILTERING + "queryables",
            FILTERING + "queryables-query-parameters",
            FILTERING + "filter",
            FILTERING + "features-filter",
            CQL2 + "cql2-text",
            CQL2 + "cql2-json",
            CQL2 + "basic-cql2",
            CQL2 + "advanced-comparison-operators",
            CQL2 + "case-insensitive-comparison",
            CQL2 + "accent-insensitive-comparison",
            CQL2 + "basic-spatial-functions",
            CQL2 + "basic-spatial-functions-plus",
            CQL2 + "spatial-functions",
            CQL2 + "temporal-functions",
            CQL2 + "property-property");

    private Conformance() {}
}
