package org.harmattan.store;

import java.nio.file.Path;

/** Opens a store as another process and prints how that went; for {@link GeoPackageStoreTest}. */
final class OpenStore {

    private OpenStore() {}

    public static void main(String[] arguments) {
        try (IncidentStore store = GeoPackageStore.open(Path.of(arguments[0]))) {
            store.revision();
            System.out.println("opened");
        } catch (StoreException e) {
            System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
