package org.harmattan.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.IncidentFixtures;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.Article;

/** Writes into a store for ever, and says how far it is; for {@link KilledStoreTest}. */
final class WriteUntilKilled {

    static final int INCIDENTS_OF_AN_ARTICLE = 40;

    private WriteUntilKilled() {}

    public static void main(String[] arguments) {
        IncidentStore store = GeoPackageStore.open(Path.of(arguments[0]));
        if (arguments[1].equals("articles")) {
            for (int i = 0; true; i++) {
                store.save(article(i), incidents(i));
                System.out.println(i);
            }
        }
        BulkLoad load = store.beginBulk();
        for (int i = 0; true; i++) {
            load.put(imported(i));
            if (i % 500 == 499) {
                load.mark("job", i + 1);
                load.commit();
                System.out.println(i);
            }
        }
    }

    static Article article(int number) {
        return Article.of("a" + number, "Text " + number);
    }

    static List<Incident> incidents(int article) {
        return java.util.stream.IntStream.range(0, INCIDENTS_OF_AN_ARTICLE)
                .mapToObj(i -> incident("a" + article + "-" + i, article))
                .toList();
    }

    static Incident imported(int number) {
        return new IncidentChange(incident("ACLED-" + number, number))
                .status(Status.IMPORTED)
                .origin(new Origin.Imported(
                        "ACLED", Integer.toString(number), "licence", Optional.of("Note " + number)))
                .result();
    }

    private static Incident incident(String id, int number) {
        double lon = number % 20;
        double lat = 10 + number % 10;
        return IncidentFixtures.incident(id, SubEventType.ATTACK, RandomIncidents.JNIM)
                .location(RandomIncidents.placed(lon, lat, IncidentFixtures.square(lon, lat, 0.1)))
                .build();
    }
}
