package org.harmattan.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two tiny annotated articles: one that tells of an attack and recalls another, one without incident. */
public final class GoldFixtures {

    static final String ATTACK = "Jeudi 3 mars, des hommes du JNIM ont attaqué le village de Boni : trois morts, dit le"
            + " maire.\nEn mars 2021, une mine avait tué 5 soldats à Kidal. Paris condamne.";

    static final String HARVEST = "At Ségou the harvest was good.";

    private static final String ATTACK_JSON = """
            {"id": "a", "language": "fr", "published": "2022-03-04", "title": null, "features": [],
             "incidents": [
              {"sub_event_type": "Attack", "event_type": "Violence against civilians", "trigger": "ont attaqué",
               "date_start": "2022-03-03", "date_end": "2022-03-03", "date_precision": "day",
               "group": "JNIM", "target": "Civilians",
               "place": "Boni", "country": "Mali", "lat": 15.07, "lon": -2.22, "tolerance_km": 15, "geo_precision": 1,
               "killed_min": 3, "killed_best": 3, "killed_max": 3, "wounded_min": null, "wounded_max": null,
               "contested": false, "background": false, "shared_toll": false,
               "accounts": [{"by": "le maire", "stance": "reports", "killed_min": 3, "killed_max": 3}]},
              {"sub_event_type": "Remote explosive/landmine/IED", "event_type": "Explosions/Remote violence",
               "trigger": "une mine", "date_start": "2021-03-01", "date_end": "2021-03-31", "date_precision": "month",
               "group": "Unidentified", "target": "FAMa; MINUSMA",
               "place": "Kidal", "country": "Mali", "lat": 18.44, "lon": 1.41, "tolerance_km": 40, "geo_precision": 1,
               "killed_min": 5, "killed_best": 5, "killed_max": 5, "wounded_min": null, "wounded_max": null,
               "contested": false, "background": true, "shared_toll": false, "accounts": []}],
             "places": [
              {"text": "Boni", "country": "Mali", "lat": 15.07, "lon": -2.22, "role": "incident"},
              {"text": "Kidal", "country": "Mali", "lat": 18.44, "lon": 1.41, "role": "context"},
              {"text": "Paris", "country": "France", "lat": 48.85, "lon": 2.35, "role": "rejected"}],
             "notes": ""}
            """;

    private static final String HARVEST_JSON = """
            {"id": "b", "language": "en", "published": "2022-03-04", "title": "Harvest", "features": [],
             "incidents": [],
             "places": [{"text": "Ségou", "country": "Mali", "lat": 13.43, "lon": -6.26, "role": "context"}],
             "notes": ""}
            """;

    private GoldFixtures() {}

    /** Writes both into a folder. */
    public static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a.txt"), ATTACK);
        Files.writeString(folder.resolve("a.json"), ATTACK_JSON);
        Files.writeString(folder.resolve("b.txt"), HARVEST);
        Files.writeString(folder.resolve("b.json"), HARVEST_JSON);
        return folder;
    }

    /** The two articles as one set. */
    static GoldSet set(Path folder) throws IOException, GoldException {
        return new GoldReader(GoldReader.Content.INCIDENTS)
                .readParts(in(folder))
                .get(0);
    }
}
