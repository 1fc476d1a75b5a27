package org.harmattan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.store.GeoPackageStore;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.IncidentVisitor;
import org.harmattan.store.RandomIncidents;
import org.harmattan.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that fail half way, and indexes that are behind their store. */
class CutOffTest {

    @TempDir
    Path folder;

    /** The store, but for one method. */
    private interface Instead {
        Object call(IncidentStore store, Object[] arguments) throws Throwable;
    }

    private static IncidentStore with(IncidentStore store, String method, Instead instead) {
        return (IncidentStore) Proxy.newProxyInstance(
                CutOffTest.class.getClassLoader(), new Class<?>[] {IncidentStore.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return instead.call(store, arguments);
                    }
                    try {
                        return called.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/download/incidents.csv", "/api/download/incidents.geojson", "/api/download/incidents.kml"})
    void halfAFileDoesNotLookWhole(String path) throws Exception {
        try (GeoPackageStore store = GeoPackageStore.open(folder.resolve("incidents.gpkg"))) {
            store.save(Article.of("a", "Rien."), new RandomIncidents(3).incidents(1500));
            IncidentStore failing = with(store, "find", (whole, arguments) -> {
                @SuppressWarnings("unchecked")
                IncidentVisitor<Exception> visitor = (IncidentVisitor<Exception>) arguments[1];
                whole.find((org.harmattan.query.IncidentQuery) arguments[0], visitor);
                throw new IllegalStateException("the disk is gone");
            });
            try (RunningServer server = new RunningServer(failing)) {
                assertThatThrownBy(() -> server.get(path)).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void aListIsOfOneStateAlsoWhileTheIndexIsBehind() throws Exception {
        try (GeoPackageStore store = GeoPackageStore.open(folder.resolve("incidents.gpkg"))) {
            store.save(Article.of("a", "Rien."), List.of());
            boolean[] slow = {false};
            IncidentStore lagging = with(store, "visitBriefs", (whole, arguments) -> {
                if (slow[0]) {
                    Thread.sleep(60_000);
                }
                return null;
            });
            try (RunningServer server = new RunningServer(lagging)) {
                String tag = server.get("/api/incidents?limit=5")
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow();
                slow[0] = true;
                store.save(Article.of("b", "Rien de plus."), new RandomIncidents(4).incidents(8));
                var answer = server.get("/api/incidents?limit=5&status=extracted,imported,confirmed,rejected,merged");
                var json = ServerFixture.JSON.readTree(answer.body());
                assertThat(json.path("numberMatched").asInt()).isEqualTo(8);
                assertThat(json.path("features")).hasSize(5);
                assertThat(server.get("/api/incidents?limit=5", "If-None-Match", tag)
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }
}
