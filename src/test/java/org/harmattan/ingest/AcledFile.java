package org.harmattan.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented rows in ACLED's columns: the same number gives the same rows. */
public final class AcledFile {

    private static final String HEADER =
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,"
                    + "inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,"
                    + "admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";
    private static final String[] ACTORS = {
        "JNIM: Group for Support of Islam and Muslims",
        "Islamic State (Greater Sahara)",
        "Katiba Macina",
        "Armed Group 7"
    };

    private AcledFile() {}

    /** That many rows, without the header. */
    public static List<String> rows(int count) {
        Random random = new Random(11);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(700));
            rows.add(String.format(
                    Locale.ROOT,
                    "SYN%d,%s,%d,%d,Political violence,Battles,Armed clash,%s,,2,Civilians (Mali),,7,27,,466,Western"
                            + " Africa,Mali,Mopti,,,Place %d,%.4f,%.4f,%d,Agency %d,National,\"Note, %d\",%d,,1",
                    i,
                    day,
                    day.getYear(),
                    1 + random.nextInt(3),
                    ACTORS[random.nextInt(ACTORS.length)],
                    random.nextInt(50),
                    13 + random.nextDouble() * 3,
                    -5 + random.nextDouble() * 4,
                    1 + random.nextInt(3),
                    random.nextInt(9),
                    i,
                    random.nextInt(20)));
        }
        return rows;
    }

    /** Writes a file of these rows. */
    public static Path write(Path file, List<String> rows) throws IOException {
        return Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
    }
}
